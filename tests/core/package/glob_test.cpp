// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/glob.h"

#include <QTest>

using namespace ca;

class GlobTest : public QObject {
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("match");
        const auto row = [](const char* name, const QByteArray& pattern, const QByteArray& path, bool match) {
            QTest::newRow(name) << pattern << path << match;
        };
        row("itself", "accepted/a.py", "accepted/a.py", true);
        row("folder", "accepted", "accepted/a.py", true);
        row("folder with slash", "accepted/", "accepted/a.py", true);
        row("folder by its beginning", "accept", "accepted/a.py", false);
        row("outer folder of deep", "secret", "secret/1/a", true);
        row("inner needs outer", "a.py", "accepted/a.py", false);
        row("longer than the path", "accepted/a.py/x", "accepted/a.py", false);
        row("star", "accepted/*", "accepted/a.py", true);
        row("star inside", "secret/*-easy", "secret/01-easy", true);
        row("star inside not", "secret/*-easy", "secret/01-hard", false);
        row("star matches nothing", "a*b", "ab", true);
        row("star stays in its name", "*", "a/b", true); // by its folder
        row("star does not cross", "*.py", "accepted/a.py", false);
        row("two stars in a name", "a*b*c", "aXbYbc", true);
        row("two stars fail", "a*b*c", "aXbYb", false);
        row("stars are no folders", "**/a.py", "x/y/a.py", false);
        row("choice", "accepted/{simple,complex}.py", "accepted/complex.py", true);
        row("choice of endings", "author.{py,cpp}", "author.java", false);
        row("choice of paths", "{sample,secret/1}", "secret/1/a", true);
        row("nested choice", "{a,b{c,d}}", "bd", true);
        row("two choices", "{a,b}-{c,d}", "b-c", true);
        row("empty choice", "a{,b}", "a", true);
        row("open brace is itself", "a{b", "a{b", true);
        row("brackets are themselves", "[ab]", "a", false);
        row("empty", "", "a", false);
        row("many stars end", QByteArray(200, '*') + "x", QByteArray(2000, 'a'), false);
        row("many choices end", QByteArray("{a,b}").repeated(40), QByteArray(40, 'b'), false);
    }

    void matches()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, path);
        QFETCH(bool, match);
        QCOMPARE(globMatches(pattern.toStdString(), path.toStdString()), match);
    }
};

QTEST_GUILESS_MAIN(GlobTest)
#include "glob_test.moc"
