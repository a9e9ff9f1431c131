// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/progress_stream.h"

#include <QtTest>

#include <string>
#include <vector>

using namespace ca;
using namespace ca::docker;

namespace {

struct Followed {
    std::vector<Progress> steps;
    std::string imageId;
    std::string complaint; // empty: none
    Fault fault = Fault::Internal;
};

Followed follow(std::string_view bytes, std::size_t piece)
{
    Followed followed;
    ProgressStream stream([&](const Progress& step) { followed.steps.push_back(step); });
    Result<void> result;
    for (; !bytes.empty() && result; bytes.remove_prefix(std::min(piece, bytes.size()))) {
        result = stream.append(bytes.substr(0, piece));
    }
    if (result) {
        result = stream.finish();
    }
    if (!result) {
        followed.complaint = result.error().what;
        followed.fault = result.error().fault;
    }
    followed.imageId = stream.imageId();
    return followed;
}

const std::string kHash(64, 'a');

} // namespace

class ProgressStreamTest : public QObject {
    Q_OBJECT
private slots:
    void readsABuildHoweverItIsCut();
    void findsTheImage_data();
    void findsTheImage();
    void reportsHowFar();
    void passesComplaintsOn_data();
    void passesComplaintsOn();
};

void ProgressStreamTest::readsABuildHoweverItIsCut()
{
    const std::string bytes =
        "{\"stream\":\"Step 1/2 : FROM x\\n\"}\r\n{\"stream\":\"\\n\"}\r\n\r\n{\"stream\":\" ---\\u003e abc\\n\"}\n"
        "{\"aux\":{\"ID\":\"sha256:"
        + kHash + "\"}}\r\n{\"stream\":\"Successfully built\"}";
    const std::vector<Progress> expected = {{"Step 1/2 : FROM x", {}, {}}, {" ---> abc", {}, {}}, {"Successfully built", {}, {}}};
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        const Followed followed = follow(bytes, piece);
        QCOMPARE(followed.complaint, std::string());
        QVERIFY(followed.steps == expected);
        QCOMPARE(followed.imageId, "sha256:" + kHash);
    }
}

void ProgressStreamTest::findsTheImage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("id");
    const QByteArray hash = QByteArray::fromStdString(kHash);
    QTest::newRow("builder") << QByteArray(R"({"aux":{"ID":"sha256:x"}})") << QByteArray("sha256:x");
    QTest::newRow("Docker's importer") << QByteArray(R"({"status":"sha256:x"})") << QByteArray("sha256:x");
    QTest::newRow("Podman's importer") << QByteArray("{\"status\":\"" + hash + "\"}") << hash;
    QTest::newRow("words are no id") << QByteArray(R"({"status":"Importing"})") << QByteArray();
    QTest::newRow("nothing at all") << QByteArray() << QByteArray();
    QTest::newRow("ids of another type") << QByteArray(R"({"aux":{"ID":7},"status":[]})") << QByteArray();
}

void ProgressStreamTest::findsTheImage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, id);
    const Followed followed = follow(bytes.toStdString(), 1000);
    QCOMPARE(followed.complaint, std::string());
    QCOMPARE(followed.imageId, id.toStdString());
}

void ProgressStreamTest::reportsHowFar()
{
    const Followed followed = follow(R"({"status":"Downloading","id":"abc","progressDetail":{"current":5,"total":10}})"
                                     "\n"
                                     R"({"status":"Extracting","progressDetail":{"current":-1}})",
                                     1000);
    const std::vector<Progress> expected = {{"Downloading", Bytes(5), Bytes(10)}, {"Extracting", {}, {}}};
    QVERIFY(followed.steps == expected);
}

void ProgressStreamTest::passesComplaintsOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("complaint");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("both kinds at once") << QByteArray(R"({"errorDetail":{"code":1,"message":"it broke"},"error":"older text"})")
                                        << QByteArray("it broke") << Fault::BadInput;
    QTest::newRow("the old kind") << QByteArray("{\"stream\":\"x\"}\n{\"error\":\"no space left\"}\n")
                                  << QByteArray("no space left") << Fault::BadInput;
    QTest::newRow("not JSON") << QByteArray("<html>") << QByteArray("not JSON") << Fault::Internal;
    QTest::newRow("JSON but no object") << QByteArray("[1]\n") << QByteArray("not JSON") << Fault::Internal;
    QTest::newRow("cut in an object") << QByteArray(R"({"stream":"x)") << QByteArray("not JSON") << Fault::Internal;
    QTest::newRow("a line without end") << QByteArray(static_cast<int>(ProgressStream::kMaxLine) + 1, ' ')
                                        << QByteArray("a line without an end") << Fault::Internal;
}

void ProgressStreamTest::passesComplaintsOn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, complaint);
    QFETCH(Fault, fault);
    const Followed followed = follow(bytes.toStdString(), 4096);
    QVERIFY2(followed.complaint.find(complaint.toStdString()) != std::string::npos, followed.complaint.c_str());
    QCOMPARE(followed.fault, fault);
}

QTEST_GUILESS_MAIN(ProgressStreamTest)
#include "progress_stream_test.moc"
