// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// limits: cpu=2s wall=4s memory=256MiB processes=64
// scripted: signal=6
process.abort();
