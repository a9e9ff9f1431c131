// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/launch.h"
#include "app/desktop/shell/single_instance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QUuid>
#include <QtTest>

using namespace ca;

class SingleInstanceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_name = "ca-test-" + QUuid::createUuid().toString(QUuid::Id128).left(12); }

    void theSecondHandsOverAndGoes()
    {
        SingleInstance first(m_name);
        QSignalSpy isFirst(&first, &SingleInstance::first);
        QSignalSpy asked(&first, &SingleInstance::asked);
        first.start({});
        QTRY_COMPARE(isFirst.count(), 1);

        SingleInstance second(m_name);
        QSignalSpy alsoFirst(&second, &SingleInstance::first);
        QSignalSpy gone(&second, &SingleInstance::handedOver);
        second.start({"/problems/two sum.zip", "/x.py"});
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(asked.takeFirst().first().toStringList(), QStringList({"/problems/two sum.zip", "/x.py"}));
        QCOMPARE(alsoFirst.count(), 0);
    }

    void othersAreNotDisturbed()
    {
        SingleInstance one(m_name);
        SingleInstance other(m_name + "x");
        QSignalSpy first(&one, &SingleInstance::first);
        QSignalSpy alsoFirst(&other, &SingleInstance::first);
        one.start({});
        other.start({});
        QTRY_COMPARE(first.count(), 1);
        QTRY_COMPARE(alsoFirst.count(), 1);
    }

    void oneThatDoesNotAnswerIsNotWaitedFor()
    {
        QLocalServer silent;
        QVERIFY(silent.listen(m_name));
        SingleInstance late(m_name);
        QSignalSpy first(&late, &SingleInstance::first);
        late.start({});
        QTRY_COMPARE_WITH_TIMEOUT(first.count(), 1, 30'000);
    }

    void noiseIsNotAsked()
    {
        SingleInstance instance(m_name);
        QSignalSpy first(&instance, &SingleInstance::first);
        QSignalSpy asked(&instance, &SingleInstance::asked);
        instance.start({});
        QTRY_COMPARE(first.count(), 1);
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(m_name);
        socket.write("this is not a message of ours");
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(asked.count(), 0);
    }

    void theCommandLineIsRead()
    {
        const Launch launch = launchFrom({"codearena", "two-sum.zip", "/abs/x.py", "--config", "c"}, "/home/me");
        QCOMPARE(launch.paths, QStringList({"/home/me/two-sum.zip", "/abs/x.py"}));
        QCOMPARE(launch.configuration, QString("/home/me/c"));
        QVERIFY(!launch.another && launch.answer.isEmpty());
        QVERIFY(launchFrom({"codearena", "--no-such"}, "/").mistaken);
        QVERIFY(launchFrom({"codearena", "--help"}, "/").answer.contains("--new-window"));
        QVERIFY(launchFrom({"codearena", "--benchmark-start"}, "/").another);
    }

private:
    QString m_name;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
