// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// limits: cpu=2s wall=4s memory=256MiB processes=64
// scripted: exit=1
throw new Error('uncaught');
