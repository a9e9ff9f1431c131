// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/arena.h"
#include "app/cli/interruption.h"

#include <unistd.h>

int main(int argc, char** argv)
{
    ca::cli::Interruption interruption;
    ca::cli::Console out = ca::cli::Console::on(STDOUT_FILENO);
    ca::cli::Console err = ca::cli::Console::on(STDERR_FILENO);
    return ca::cli::arena(argc, argv, {out, err, interruption, STDIN_FILENO}, ca::Workshop::create);
}
