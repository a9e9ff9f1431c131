// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler | RuntimeError/exit-code
// scripted: compile-exit=1
// A source that is no program: whether it is found before or at the first run, it is the user's.
const answer = ;
console.log(answer
