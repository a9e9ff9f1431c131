// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/context.h"

#include "app/cli/printable.h"

#include <fmt/format.h>

namespace ca::cli {

void remark(Console& err, const Error& error)
{
    err.line(fmt::format("{} {}", err.paint(Style::Bad, "arena:"), printableLine(error.what)));
    if (!error.hint.empty()) {
        err.line("       " + printableLine(error.hint));
    }
}

int complain(Console& err, const Error& error)
{
    remark(err, error);
    return kUnusable;
}

} // namespace ca::cli
