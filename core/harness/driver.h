// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a language brings to function problems. Inside the room: everybody else calls harness.h.
//
// A driver is a runtime, the same for each signature (a real source file below runtime/, embedded by the build), and a small
// generated part that tells the runtime what to read, what to call and what to print.
#pragma once

#include "core/harness/harness.h"

#include <string>
#include <string_view>

namespace ca {

class DriverWriter {
public:
    virtual ~DriverWriter() = default;

    [[nodiscard]] virtual std::string starter(const Signature& signature) const = 0;

    /// The user's source under the name that its language expects, line by line as it was written, and the driver beside it.
    [[nodiscard]] virtual ProgramFiles program(const Signature& signature, std::string source) const = 0;
};

/// Of one language each; they live as long as the program.
[[nodiscard]] const DriverWriter& pythonDriver();
[[nodiscard]] const DriverWriter& javascriptDriver();
[[nodiscard]] const DriverWriter& rubyDriver();
[[nodiscard]] const DriverWriter& cppDriver();
[[nodiscard]] const DriverWriter& javaDriver();
[[nodiscard]] const DriverWriter& goDriver();
[[nodiscard]] const DriverWriter& rustDriver();
[[nodiscard]] const DriverWriter& cDriver();

/// A file of runtime/ by its path below it: "python/driver.py". Asking for one that does not exist is a bug of ours.
[[nodiscard]] std::string_view runtimeFile(std::string_view path);

[[nodiscard]] PackagedFile textFile(std::string path, std::string text);

/// "merge_two_lists" as "mergeTwoLists" and "MergeTwoLists".
[[nodiscard]] std::string camelCase(std::string_view snakeCase);
[[nodiscard]] std::string pascalCase(std::string_view snakeCase);

/// Whether a parameter or a result anywhere in the signature is made of it.
[[nodiscard]] bool uses(const Signature& signature, BaseType type);

} // namespace ca
