// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// compile-limits: cpu=3s wall=6s memory=512MiB
// scripted: compile-cpu-limit
// Includes itself twice, 200 deep.
#include __FILE__
#include __FILE__
int main() {}
