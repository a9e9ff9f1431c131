// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a suite that judges for real begins with.
#pragma once

#include "tests/support/real_sandbox.h"

#include <QTest>

namespace ca::test {

/// The workshop and its sandboxes, which go before it. What is missing is a failure where it was prepared for us, and a loud skip on
/// somebody's own machine.
struct RealSandbox {
    std::unique_ptr<Workshop> workshop;
    std::unique_ptr<SessionFactory> sessions;

    /// For initTestCase(): false when it shall return, because it has failed or is skipped.
    [[nodiscard]] bool open(SandboxChoice kind, unsigned warm = 0)
    {
        auto made = openWorkshop(kind);
        if (!made) {
            QTest::qFail(made.error().what.c_str(), __FILE__, __LINE__);
            return false;
        }
        workshop = *std::move(made);
        auto opened = workshop->factory(kind, warm);
        if (!opened && !inContinuousIntegration()) {
            QTest::qSkip(("NOT TESTED, there is no such sandbox here: " + opened.error().what).c_str(), __FILE__, __LINE__);
            return false;
        }
        if (!opened) {
            QTest::qFail(opened.error().what.c_str(), __FILE__, __LINE__);
            return false;
        }
        sessions = *std::move(opened);
        return true;
    }

    void close()
    {
        sessions.reset();
        workshop.reset();
    }
};

} // namespace ca::test
