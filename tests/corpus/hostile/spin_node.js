// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s memory=256MiB
// scripted: cpu-limit
// Promises that feed each other: the event loop never turns, but the stack stays flat.
process.on('SIGTERM', () => {});
const again = () => Promise.resolve().then(again);
again();
