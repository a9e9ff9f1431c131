// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted/checker
// answer: grün 二つ 🙂\n
// limits: memory=256MiB processes=64
console.log('grün 二つ 🙂');
