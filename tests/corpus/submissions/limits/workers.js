// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=3s wall=6s memory=256MiB processes=64
const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  new Worker(__filename).on('message', (text) => console.log(text));
} else {
  parentPort.postMessage('contained');
}
