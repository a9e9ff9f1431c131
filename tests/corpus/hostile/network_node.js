// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=2s wall=4s memory=256MiB
// A connection and a server, each of which must fail.
const net = require('net');

let open = 2;
const failed = () => {
  if (--open === 0) {
    console.log('contained');
    process.exit(0);
  }
};
const escaped = (how) => {
  console.log('ESCAPED: ' + how);
  process.exit(0);
};
net.connect(80, '1.1.1.1', () => escaped('connected')).on('error', failed);
net.createServer().on('error', failed).listen(8080, '0.0.0.0', () => escaped('listening'));
