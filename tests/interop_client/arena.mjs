// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A CodeArena server on npm's Socket.IO, as small as a client needs it. It says its port, and obeys a word a line:
// "drop" breaks all connections, "finish STATUS BYTES" ends the submission with that much output, "count" says who is there.
// arena.mjs TRANSPORTS [PING_INTERVAL PING_TIMEOUT]
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const require = createRequire(process.env.CA_INTEROP + '/package.json')
const { Server } = require('socket.io')

const [transports = 'websocket,polling', pingInterval = '25000', pingTimeout = '20000'] = process.argv.slice(2)
const id = '00000000-0000-4000-8000-000000000001'
let status = 'Queued'
let posts = 0
let pongs = 0

function answer(request, response) {
    const say = (code, body) => {
        response.writeHead(code, { 'Content-Type': 'application/json' })
        response.end(JSON.stringify(body))
    }
    if (request.method === 'POST' && request.url === '/api/submissions') {
        posts += 1
        request.resume().on('end', () => say(202, { submissionId: id, status }))
    } else if (request.url === '/api/submissions/' + id) {
        say(200, { id, status, testResults: null })
    } else {
        say(404, { error: 'NotFound', message: 'Cannot GET ' + request.url, statusCode: 404 })
    }
}

const http = createServer(answer)
const io = new Server(http, {
    transports: transports.split(','), pingInterval: Number(pingInterval), pingTimeout: Number(pingTimeout), cors: { origin: '*' }
})
let subscribers = 0
io.on('connection', (socket) => {
    socket.conn.on('heartbeat', () => { pongs += 1 })
    socket.conn.on('packet', ({ type }) => { pongs += type === 'pong' ? 1 : 0 })
    socket.on('subscribe_submission', ({ submissionId }) => {
        subscribers += 1
        socket.join(submissionId)
        socket.emit('subscribed', { submissionId })
        console.log('subscribed ' + socket.conn.transport.name)
    })
})

createInterface({ input: process.stdin }).on('line', (line) => {
    const [word, verdict, bytes = '0'] = line.split(' ')
    if (word === 'drop') {
        for (const socket of io.of('/').sockets.values()) socket.conn.close()
    } else if (word === 'finish') {
        status = verdict
        const output = 'x'.repeat(Number(bytes))
        io.to(id).emit('submission_status', { submissionId: id, status: 'Running' })
        io.to(id).emit('submission_completed', {
            submissionId: id, status, passedCount: 1, totalCount: 1, testResults: [{ testCaseId: 't1', passed: true, output, error: null }]
        })
    } else if (word === 'count') {
        console.log(`count posts ${posts} subscribers ${subscribers} pongs ${pongs}`)
    }
}).on('close', () => process.exit(0))

http.listen(0, '127.0.0.1', () => console.log('port ' + http.address().port))
