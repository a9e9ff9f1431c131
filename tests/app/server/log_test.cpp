// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ca::server;

class LogTest : public QObject {
    Q_OBJECT

private slots:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("/api/problems") << "request path=/api/problems";
        QTest::newRow("empty") << QByteArray() << "request path=\"\"";
        QTest::newRow("spaces") << QByteArray("a b") << "request path=\"a b\"";
        QTest::newRow("a field of its own") << QByteArray("x status=200") << "request path=\"x status=200\"";
        QTest::newRow("a line of its own") << QByteArray("x\n2026 info  started") << "request path=\"x\\u000a2026 info  started\"";
        QTest::newRow("quotes") << QByteArray("a\"b\\") << "request path=\"a\\\"b\\\\\"";
        QTest::newRow("terminal codes") << QByteArray("\x1b[31m\x9b") << "request path=\"\\u001b[31m\\u009b\"";
    }

    void lines()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        const std::string_view path(value.constData(), static_cast<std::size_t>(value.size()));
        QCOMPARE(QString::fromStdString(logText(LogForm::Text, "request", {{"path", path}})), text);
        const std::string json = "{" + logText(LogForm::Json, "request", {{"path", path}, {"status", 200LL}}) + "}";
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        QCOMPARE(object["event"].toString(), QString("request"));
        QCOMPARE(object["path"].toString(), QString::fromLatin1(value));
        QCOMPARE(object["status"].toInt(), 200);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
