// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/harness.h"

#include "core/harness/driver.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace ca {

namespace {

struct Entry {
    std::string_view language;
    const DriverWriter& (*writer)();
};

constexpr std::array kWriters{
    Entry{"python", pythonDriver},
    Entry{"javascript", javascriptDriver},
    Entry{"ruby", rubyDriver},
    Entry{"cpp", cppDriver},
    Entry{"cpp17", cppDriver},
    Entry{"java", javaDriver},
    Entry{"go", goDriver},
    Entry{"rust", rustDriver},
    Entry{"c", cDriver},
};

const DriverWriter* find(std::string_view language)
{
    const auto* entry = std::find_if(kWriters.begin(), kWriters.end(), [&](const Entry& each) { return each.language == language; });
    return entry == kWriters.end() ? nullptr : &entry->writer();
}

} // namespace

bool hasDriver(std::string_view language)
{
    return find(language) != nullptr;
}

std::string starterCode(const Signature& signature, std::string_view language)
{
    const DriverWriter* writer = find(language);
    assert(writer != nullptr);
    return writer->starter(signature);
}

ProgramFiles driverProgram(const Signature& signature, std::string_view language, std::string source)
{
    const DriverWriter* writer = find(language);
    assert(writer != nullptr);
    return writer->program(signature, std::move(source));
}

} // namespace ca
