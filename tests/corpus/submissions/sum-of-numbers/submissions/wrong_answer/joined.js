// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: WrongAnswer/checker
// scripted: exit=0 says=other
// Adds strings.
const numbers = require('fs').readFileSync(0, 'utf8').split(/\s+/).filter(Boolean);
console.log(numbers.slice(1).reduce((a, b) => a + b, '0'));
