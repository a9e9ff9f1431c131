// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The sum of two numbers, read line by line.
const readline = require("node:readline");

(async () => {
    const numbers = [];
    for await (const line of readline.createInterface({ input: process.stdin })) {
        numbers.push(...line.split(/\s+/).filter(Boolean).map(BigInt));
    }
    console.log(String(numbers.reduce((sum, number) => sum + number, 0n)));
})();
