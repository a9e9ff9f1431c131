// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Errors as values: every fallible call returns Result<T>; an Error is our fault or our surroundings', never a verdict.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace ca {

enum class Fault {
    BadInput,    // the caller handed us something unusable: a missing file, a broken package, an unknown language
    NotFound,    // what was named does not exist: an image, a container, a problem
    Unavailable, // a service does not answer or is not installed
    Denied,      // we may not: socket permissions, read-only folders
    Timeout,     // a deadline of ours passed
    Cancelled,   // the user asked us to stop
    Broken,      // a session died under us (agent, container, daemon); safe to retry with a fresh one
    Internal,    // a bug or an impossible answer
};

/// What went wrong, in one sentence for a person, and what they can do about it (may be empty).
struct Error {
    Fault fault = Fault::Internal;
    std::string what;
    std::string hint;

    bool operator==(const Error&) const = default;

    /// The same error seen from one layer up: "reading tests of two-sum: no such file".
    [[nodiscard]] Error during(std::string_view doing) &&
    {
        what.insert(0, ": ").insert(0, doing);
        return std::move(*this);
    }
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Fault fault, std::string what, std::string hint = {})
{
    return tl::unexpected(Error{fault, std::move(what), std::move(hint)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected(std::move(error));
}

} // namespace ca
