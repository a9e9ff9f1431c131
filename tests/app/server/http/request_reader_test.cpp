// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What is read as a request, and what is refused, whole and byte by byte.
#include "app/server/http/request_reader.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

namespace {

using State = RequestReader::State;

/// What a reader makes of a text, and what it leaves.
struct Reading {
    State state = State::Waiting;
    int refused = 0;
    HttpRequest request;
    std::string left;
};

Reading readAtOnce(const std::string& text, const ReadLimits& limits = {})
{
    RequestReader reader(limits);
    Reading reading;
    reading.left = text;
    reading.state = reader.feed(reading.left);
    reading.refused = reading.state == State::Refused ? reader.refusal().status : 0;
    reading.request = reader.take();
    return reading;
}

Reading readByteByByte(const std::string& text, const ReadLimits& limits = {})
{
    RequestReader reader(limits);
    Reading reading;
    std::size_t at = 0;
    while (at < text.size() && reading.state != State::Complete && reading.state != State::Refused) {
        reading.left += text[at++];
        reading.state = reader.feed(reading.left);
    }
    reading.refused = reading.state == State::Refused ? reader.refusal().status : 0;
    reading.left += text.substr(at);
    reading.request = reader.take();
    return reading;
}

std::string get(const std::string& target, const std::string& more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

std::string post(const std::string& headers, const std::string& body)
{
    return "POST /p HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}

} // namespace

class RequestReaderTest : public QObject {
    Q_OBJECT

private slots:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("left");
        const auto row = [](const char* name, const std::string& text, const char* body, const char* left) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(body) << QByteArray(left);
        };
        row("none", get("/"), "", "");
        row("empty lines before", "\r\n\r\n" + get("/"), "", "");
        row("by length", post("Content-Length: 5\r\n", "hello"), "hello", "");
        row("of length 0", post("Content-Length: 0\r\n", ""), "", "");
        row("the next one stays", post("Content-Length: 5\r\n", "helloGET / HTTP/1.1\r\n"), "hello", "GET / HTTP/1.1\r\n");
        row("chunked", post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"), "abcde", "");
        row("chunked, in capitals", post("Transfer-Encoding: Chunked\r\n", "A\r\n0123456789\r\n0\r\n\r\n"), "0123456789", "");
        row("with an extension", post("Transfer-Encoding: chunked\r\n", "3;a=b\r\nabc\r\n0\r\n\r\n"), "abc", "");
        row("with a trailer", post("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\nX-Session-Id: forged\r\n\r\n"), "abc", "");
        row("chunks and the next", post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\n\r\nGET"), "a", "GET");
    }

    void bodies()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, left);
        for (const Reading& reading : {readAtOnce(text.toStdString()), readByteByByte(text.toStdString())}) {
            QCOMPARE(reading.refused, 0);
            QCOMPARE(reading.state, State::Complete);
            QCOMPARE(QByteArray::fromStdString(reading.request.body), body);
            QCOMPARE(QByteArray::fromStdString(reading.left), left);
            QVERIFY(reading.request.header("x-session-id").empty()); // a trailer is no header
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const std::string& text, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << status;
        };
        row("noise", "\x01\x02\x03\x04", 400);
        row("TLS", std::string("\x16\x03\x01\x02\x00\x01\x00", 7), 400);
        row("two words", "GET /\r\n\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("HTTP/0.9", "GET / HTTP/0.9\r\nHost: x\r\n\r\n", 505);
        row("HTTP/11", "GET / HTTP/11\r\nHost: x\r\n\r\n", 505);
        row("lower case protocol", "GET / http/1.1\r\nHost: x\r\n\r\n", 505);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("TRACE", "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("CONNECT", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("method in lower case", "get / HTTP/1.1\r\nHost: x\r\n\r\n", 501);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", get("/", "Host: y\r\n"), 400);
        row("no path", "GET  HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("relative path", get("nowhere"), 400);
        row("asterisk", get("*"), 400);
        row("broken escape", get("/%zz"), 400);
        row("cut escape", get("/%4"), 400);
        row("NUL in the path", get("/%00"), 400);
        row("line break in the path", get("/a%0d%0aSet-Cookie:x"), 400);
        row("space in the path", get("/a b"), 505);
        row("bare line feeds", "GET / HTTP/1.1\nHost: x\n\n", 400);
        row("one bare line feed", "GET / HTTP/1.1\r\nHost: x\nX: y\r\n\r\n", 400);
        row("bare carriage return", "GET / HTTP/1.1\r\nHost: x\rX: y\r\n\r\n", 400);
        row("continued line", get("/", "A: b\r\n c\r\n"), 400);
        row("header without colon", get("/", "nonsense\r\n"), 400);
        row("space before the colon", post("Content-Length : 5\r\n", "hello"), 400);
        row("space in a name", get("/", "A B: c\r\n"), 400);
        row("empty name", get("/", ": c\r\n"), 400);
        row("NUL in a value", get("/", std::string("A: b\0c\r\n", 8)), 400);
        row("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400);
        row("the same length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400);
        row("a list of lengths", post("Content-Length: 5, 5\r\n", "hello"), 400);
        row("negative length", post("Content-Length: -5\r\n", "hello"), 400);
        row("length with a sign", post("Content-Length: +5\r\n", "hello"), 400);
        row("hexadecimal length", post("Content-Length: 0x5\r\n", "hello"), 400);
        row("no length at all", post("Content-Length: \r\n", "hello"), 400);
        row("enormous length", post("Content-Length: 99999999999999999999999\r\n", "hello"), 400);
        row("length over the limit", post("Content-Length: 1048577\r\n", ""), 413);
        row("length and chunks", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        row("chunks and length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400);
        row("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        row("unknown encoding", post("Transfer-Encoding: gzip\r\n", ""), 501);
        row("encoding before chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
        row("encoding that looks like it", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501);
        row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunk size that is none", post("Transfer-Encoding: chunked\r\n", "xyz\r\nabc\r\n"), 400);
        row("negative chunk", post("Transfer-Encoding: chunked\r\n", "-1\r\nabc\r\n"), 400);
        row("enormous chunk", post("Transfer-Encoding: chunked\r\n", "ffffffffffffffff1\r\nabc\r\n"), 400);
        row("chunk over the limit", post("Transfer-Encoding: chunked\r\n", "fffffff\r\nabc\r\n"), 413);
        row("chunk without its end", post("Transfer-Encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n"), 400);
        row("endless chunk extension", post("Transfer-Encoding: chunked\r\n", "3;" + std::string(9000, 'a')), 400);
        row("unknown expectation", post("Expect: miracles\r\nContent-Length: 1\r\n", "a"), 417);
        row("long target", get("/" + std::string(20'000, 'a')), 431);
        row("long header", get("/", "A: " + std::string(20'000, 'a') + "\r\n"), 431);
        std::string many;
        for (int i = 0; i < 101; ++i) {
            many += "A" + std::to_string(i) + ": b\r\n";
        }
        row("many headers", get("/", many), 431);
        std::string parameters = "/?";
        for (int i = 0; i < 100; ++i) {
            parameters += "a" + std::to_string(i) + "=b&";
        }
        row("many parameters", get(parameters), 400);
    }

    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        QCOMPARE(readAtOnce(text.toStdString()).refused, status);
        QCOMPARE(readByteByByte(text.toStdString()).refused, status);
    }

    void decodes()
    {
        const Reading reading = readAtOnce(get("/a%20b/+?x=1&y=%C3%A4+c&x=2&&=z&empty", "Cookie: a\r\nCookie: b\r\nX-Y: 1\r\nx-y: 2\r\n"));
        QCOMPARE(reading.state, State::Complete);
        QCOMPARE(reading.request.path, std::string("/a b/+"));
        const std::map<std::string, std::string> query{{"x", "2"}, {"y", "\xc3\xa4 c"}, {"empty", ""}};
        QCOMPARE(reading.request.query, query);
        QCOMPARE(std::string(reading.request.header("cookie")), std::string("a; b"));
        QCOMPARE(std::string(reading.request.header("x-y")), std::string("1, 2"));
    }

    void absoluteTargets()
    {
        QCOMPARE(readAtOnce(get("http://somewhere:80/a?b=c")).request.path, std::string("/a"));
        QCOMPARE(readAtOnce(get("http://somewhere")).request.path, std::string("/"));
    }

    void keepsAlive()
    {
        const auto keeps = [](const std::string& text) {
            RequestReader reader({});
            std::string buffer = text;
            reader.feed(buffer);
            return reader.keepsAlive();
        };
        QVERIFY(keeps(get("/")));
        QVERIFY(!keeps(get("/", "Connection: close\r\n")));
        QVERIFY(!keeps("GET / HTTP/1.0\r\n\r\n"));
        QVERIFY(keeps("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    }

    void bodyUpToTheLimit()
    {
        const ReadLimits limits{kib(16), Bytes{10}};
        QCOMPARE(readAtOnce(post("Content-Length: 10\r\n", "0123456789"), limits).state, State::Complete);
        QCOMPARE(readAtOnce(post("Content-Length: 11\r\n", "0123456789a"), limits).refused, 413);
        QCOMPARE(readAtOnce(post("Transfer-Encoding: chunked\r\n", "a\r\n0123456789\r\n0\r\n\r\n"), limits).state, State::Complete);
        QCOMPARE(readAtOnce(post("Transfer-Encoding: chunked\r\n", "6\r\n012345\r\n5\r\n01234\r\n0\r\n\r\n"), limits).refused, 413);
    }
};

QTEST_GUILESS_MAIN(RequestReaderTest)
#include "request_reader_test.moc"
