// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/refusal.h"

#include "sandbox/docker/answers.h"

namespace ca::docker {

namespace {

Fault faultOf(int status)
{
    switch (status) {
    case 400:
        return Fault::BadInput;
    case 401:
    case 403:
        return Fault::Denied;
    case 404:
        return Fault::NotFound;
    case 409: // somebody else is at work on the same container: a fresh one helps
        return Fault::Broken;
    case 503:
        return Fault::Unavailable;
    default:
        return status >= 500 ? Fault::Broken : Fault::Internal;
    }
}

} // namespace

Error refusal(int status, std::string_view body)
{
    return {faultOf(status), parseComplaint(status, body), {}};
}

} // namespace ca::docker
