// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// scripted: exit=1
const [, ...numbers] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
console.log(numbers[1].split(' ').map(Number).reduce((a, b) => a + b));
