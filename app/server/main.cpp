// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/server_program.h"

int main(int argc, char** argv)
{
    return ca::server::serverProgram(argc, argv);
}
