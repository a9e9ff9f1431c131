// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler | RuntimeError/exit-code
// scripted: exit=1
console.log(require('fs').readFileSync(0, 'utf8').split(/\s+/.slice(1);
