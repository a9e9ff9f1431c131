// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=2s wall=6s memory=256MiB processes=64
// Child processes talk over socket pairs in this runtime.
const child = require('child_process').spawn(process.execPath, ['-e', "console.log('contained')"]);
child.stdout.on('data', (bytes) => process.stdout.write(bytes));
child.on('error', (error) => console.log('ESCAPED the wrong way: ' + error));
