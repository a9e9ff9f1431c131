// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s
// scripted: cpu-limit
// Forgets to move on.
const numbers = require('fs').readFileSync(0, 'utf8').split(/\s+/).filter(Boolean).map(Number);
let sum = 0;
for (let i = 1; i <= numbers.length;) {
  sum += numbers[i] || 0;
}
console.log(sum);
