// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit | RuntimeError
// limits: cpu=4s wall=8s memory=128MiB
// scripted: memory-limit oom=1
// Buffers live outside the heap that --max-old-space-size limits.
const hoard = [];
for (let i = 0; i < 1024; i++) {
  hoard.push(Buffer.alloc(1 << 20, 1));
}
console.log('ESCAPED: a GiB of buffers');
