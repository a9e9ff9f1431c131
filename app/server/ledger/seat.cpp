// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/seat.h"

#include "core/base/uuid.h"

#include <fstream>
#include <string_view>

#include <fmt/format.h>

namespace ca::server {

namespace fs = std::filesystem;

namespace {

constexpr Millis kNoPatience{0}; // a lock that is held is the answer
constexpr int kMostAttempts = 8;

constexpr std::string_view kJudging = ".judging"; // a file beside the seat's

fs::path roomOf(const fs::path& folder)
{
    return folder / "seats";
}

fs::path beside(const fs::path& seat, std::string_view ending)
{
    return seat.string() + std::string(ending);
}

bool isTaken(const fs::path& seat)
{
    std::error_code error;
    if (!fs::exists(seat, error)) {
        return false; // and is not to be made by looking
    }
    auto guard = Guard::open(seat, kNoPatience);
    return guard && !guard->takeAlone().value_or(false);
}

} // namespace

Seat::Seat(fs::path file, std::string name, Guard guard)
    : m_file(std::move(file))
    , m_name(std::move(name))
    , m_guard(std::move(guard))
{
}

Seat::~Seat()
{
    std::error_code ignored;
    if (!m_file.empty()) {
        setJudging(false);
        fs::remove(m_file, ignored);
    }
}

Result<Seat> Seat::take(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(roomOf(folder), error);
    if (error) {
        return fail(Fault::Denied, fmt::format("making the folder {}: {}", roomOf(folder).string(), error.message()));
    }
    // Between making a seat and locking it, whoever clears the dead away may find it free: then it is gone, and another is made.
    Error last{.fault = Fault::Denied, .what = "taking a seat", .hint = {}};
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        std::string name = newUuid();
        fs::path file = roomOf(folder) / name;
        auto guard = Guard::open(file, kNoPatience);
        if (!guard) {
            last = std::move(guard).error();
            continue;
        }
        const auto alone = guard->takeAlone();
        if (alone.value_or(false)) {
            return Seat(std::move(file), std::move(name), std::move(*guard));
        }
        if (!alone) {
            last = alone.error();
        }
        fs::remove(file, error);
    }
    return fail(std::move(last));
}

void Seat::setJudging(bool judging) const
{
    const fs::path mark = beside(m_file, kJudging);
    std::error_code ignored;
    if (judging) {
        std::ofstream(mark).flush();
    } else {
        fs::remove(mark, ignored);
    }
}

std::size_t Seat::judging() const
{
    std::size_t count = 0;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(m_file.parent_path(), error)) {
        const fs::path seat = entry.path().parent_path() / entry.path().stem();
        const bool isMark = entry.path().extension() == kJudging;
        count += isMark && (seat == m_file || isTaken(seat)) ? 1 : 0;
    }
    return count;
}

std::vector<std::string> Seat::clearTheDead() const
{
    std::vector<std::string> dead;
    std::error_code error;
    const fs::path room = m_file.parent_path();
    for (const auto& entry : fs::directory_iterator(room, error)) {
        const std::string name = entry.path().filename().string();
        if (name == m_name || !isUuid(name)) {
            continue; // ours, or a journal of one
        }
        auto guard = Guard::open(entry.path(), kNoPatience);
        if (guard && guard->takeAlone().value_or(false)) {
            dead.push_back(name); // removed while it is held: who made it a moment ago sees that it is lost
            for (const std::string_view ending : {kJudging, std::string_view("-journal"), std::string_view()}) {
                fs::remove(beside(entry.path(), ending), error);
            }
        }
    }
    return dead;
}

} // namespace ca::server
