// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/result.h"

#include <QtTest>

using namespace ca;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return fail(Fault::BadInput, "odd", "add one");
    }
    return number / 2;
}

Result<int> quarter(int number)
{
    Result<int> first = half(number);
    if (!first) {
        return fail(std::move(first.error()).during("the first half"));
    }
    return half(*first).map_error([](Error error) { return std::move(error).during("the second half"); });
}

} // namespace

class ResultTest : public QObject {
    Q_OBJECT

private slots:
    void carriesTheValue() { QCOMPARE(*quarter(8), 2); }

    void gathersContextOnTheWayUp()
    {
        QCOMPARE(quarter(3).error(), (Error{Fault::BadInput, "the first half: odd", "add one"}));
        QCOMPARE(quarter(6).error().what, std::string("the second half: odd"));
        QCOMPARE(quarter(6).error().hint, std::string("add one"));
    }

    void contextStacks()
    {
        QCOMPARE(Error({Fault::NotFound, "c", {}}).during("b").what, std::string("b: c"));
        QCOMPARE(Error({Fault::NotFound, "c", {}}).during("b").during("a").what, std::string("a: b: c"));
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
