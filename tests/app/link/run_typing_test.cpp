// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/link/remote_scene.h"

#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 60'000;
using How = HttpReply::How;
using Scene = RemoteScene;

} // namespace

/// What is typed to a program on a server.
class RunTypingTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedArrivesInOrder()
    {
        Scene scene;
        scene.inputs = {{503, "{}", "Retry-After: 1\r\n"}}; // then it takes all
        scene.begin();
        scene.stage->resize(100, 30); // all of it before anybody runs anything
        scene.stage->feed("one\n");
        scene.stage->feed("two\n");
        QTRY_VERIFY_WITH_TIMEOUT(scene.asked("/input").size() >= 2, kPatience);
        scene.stage->feed("\xff");
        scene.stage->closeInput();
        scene.stage->feed("never");
        std::string bytes;
        const auto isOver = [&] {
            bytes.clear();
            bool isLast = false;
            const QByteArrayList asked = scene.asked("/input");
            for (const QByteArray& body : asked.sliced(1)) { // the first was refused
                const auto input = wire::runInputFrom(body.toStdString());
                bytes += input ? input->bytes : "broken";
                isLast |= input && input->isLast;
            }
            return isLast;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), kPatience);
        QCOMPARE(bytes, std::string("one\ntwo\n\xff"));
        const auto first = wire::runInputFrom(scene.asked("/input").first().toStdString());
        QVERIFY(first && first->columns == 100 && first->rows == 30 && first->bytes == "one\ntwo\n");
        QVERIFY(scene.noted->empty());
    }

    void inputThatMayHaveArrivedIsNotSentAgain()
    {
        Scene scene;
        scene.streams = {{200, running(1), {}, How::Stream}};
        scene.inputs = {{0, {}, {}, How::Drop}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.started->size(), 1, kPatience);
        scene.stage->feed("one\n");
        QTRY_COMPARE_WITH_TIMEOUT(scene.noted->size(), 1, kPatience);
        QVERIFY(scene.noted->at(0)[0].toString().contains("type it again"));
        scene.stage->feed("two\n");
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked("/input").size(), 2, kPatience);
        QCOMPARE(wire::runInputFrom(scene.asked("/input").last().toStdString())->bytes, std::string("two\n"));
    }

    void saysThatNoMoreInputIsTaken()
    {
        Scene scene;
        scene.streams = {{200, running(1), {}, How::Stream}};
        scene.inputs = {{413, json("{'message':'enough'}"), {}}};
        scene.begin();
        QTRY_COMPARE_WITH_TIMEOUT(scene.started->size(), 1, kPatience);
        scene.stage->feed("one\n");
        QTRY_COMPARE_WITH_TIMEOUT(scene.noted->size(), 1, kPatience);
        scene.stage->feed("two\n");
        QVERIFY(scene.noted->at(0)[0].toString().contains("takes no more input"));
        QCOMPARE(scene.asked("/input").size(), 1);
    }

    void muchInputIsSentInPieces()
    {
        Scene scene;
        scene.begin();
        const QByteArray much(100'000, 'x');
        scene.stage->feed(much);
        scene.stage->closeInput();
        QTRY_VERIFY_WITH_TIMEOUT(scene.asked("/input").size() == 4, kPatience);
        std::string bytes;
        for (const QByteArray& body : scene.asked("/input")) {
            const auto input = wire::runInputFrom(body.toStdString());
            bytes += input->bytes;
            QCOMPARE(input->isLast, bytes.size() == 100'000);
        }
        QCOMPARE(QByteArray::fromStdString(bytes), much);
    }
};

QTEST_GUILESS_MAIN(RunTypingTest)
#include "run_typing_test.moc"
