// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/wall-time
// limits: cpu=900ms wall=1200ms memory=256MiB
// scripted: wall-limit
// A timer that keeps the event loop alive.
setInterval(() => {}, 1 << 30);
