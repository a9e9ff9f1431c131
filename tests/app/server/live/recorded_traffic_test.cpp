// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/live/conversation.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

/// What the server says to a client of the original, next to what the original said.
class RecordedTrafficTest : public QObject {
    Q_OBJECT

private:
    static QString withoutIds(QString text)
    {
        static const QRegularExpression kId(QStringLiteral("\"sid\":\"[^\"]*\""));
        return text.replace(kId, QStringLiteral("\"sid\":\"\""));
    }

    /// What ours says beyond the original: its clients do not listen to that.
    static bool isOurs(const QString& frame)
    {
        return frame.startsWith("43") || (frame.startsWith("42[\"error\"") && frame.contains("\"submissionId\":"));
    }

    static QJsonArray eventIn(const QString& frame)
    {
        return QJsonDocument::fromJson(frame.mid(2).toUtf8()).array();
    }

    /// Has what the original told of happen here.
    static void happen(FakeService& service, const QString& frame)
    {
        const QJsonArray event = eventIn(frame);
        const std::string body = QJsonDocument(event.at(1).toObject()).toJson().toStdString();
        if (event.at(0) == "submission_status") {
            const auto read = wire::statusEventFrom(body).value();
            service.happen(read.submissionId, read);
        } else if (event.at(0) == "submission_completed") {
            const auto read = wire::completedEventFrom(body).value();
            service.happen(read.submissionId, read);
        }
    }

    /// The same, or an event of that name with all that the original's has.
    static bool saysTheSame(const QString& said, const QString& recorded)
    {
        const QJsonObject wanted = eventIn(recorded).at(1).toObject();
        if (!recorded.startsWith("42") || !wanted.contains("status")) {
            return withoutIds(said) == withoutIds(recorded);
        }
        const QJsonObject given = eventIn(said).at(1).toObject();
        const QStringList keys = wanted.keys();
        const bool isAll = std::all_of(keys.begin(), keys.end(), [&](const QString& key) { return key == "testResults" || given[key] == wanted[key]; });
        return eventIn(said).at(0) == eventIn(recorded).at(0) && isAll
            && given["testResults"].toArray().size() == wanted["testResults"].toArray().size();
    }

private slots:
    void ourServerSaysWhatTheOriginalSaid_data()
    {
        QTest::addColumn<QStringList>("lines");
        QFile file(CA_SOURCE_DIR "/tests/app/server/live/recorded/sockets.txt");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList connections = QString::fromUtf8(file.readAll()).split("\n\n");
        QCOMPARE(connections.size(), 5);
        for (int i = 0; i < connections.size(); ++i) {
            QTest::addRow("connection %d", i + 1) << connections[i].split('\n', Qt::SkipEmptyParts);
        }
    }
    void ourServerSaysWhatTheOriginalSaid()
    {
        QFETCH(QStringList, lines);
        FakeService service;
        service.accept("00000000-0000-4000-8000-000000000001");
        Conversation client(service, false);
        QStringList said = client.hear().split('\n');
        for (const QString& line : lines) {
            const QString frame = line.mid(2);
            if (line == "C close") {
                client.listener->closed();
            } else if (line == "S close") {
                client.loop->advance();
                QVERIFY(client.socket->isClosed);
            } else if (line.startsWith('C')) {
                said += client.say(frame.toStdString()).split('\n', Qt::SkipEmptyParts);
            } else {
                happen(service, frame);
                client.loop->advance(frame == "2" ? Millis(25'000) : Millis(0));
                said += client.hear().split('\n', Qt::SkipEmptyParts);
                said.erase(std::remove_if(said.begin(), said.end(), isOurs), said.end());
                QVERIFY2(!said.isEmpty(), qPrintable("nothing instead of " + frame));
                const QString next = said.takeFirst();
                QVERIFY2(saysTheSame(next, frame), qPrintable(next + " instead of " + frame));
            }
        }
        QCOMPARE(said, QStringList());
    }
};

QTEST_GUILESS_MAIN(RecordedTrafficTest)
#include "recorded_traffic_test.moc"
