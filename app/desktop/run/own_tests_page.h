// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The own tests tab: the user's tests of this problem, to write, run and import. They are kept by somebody else.
#pragma once

#include "app/desktop/run/own_tests_model.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/errands.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace ca {
class IconButton;
}

namespace ca::runs {

class OwnTestEditor;
struct ImportedTests;

class OwnTestsPage : public QWidget {
    Q_OBJECT

public:
    explicit OwnTestsPage(const Theme& theme, QWidget* parent = nullptr);

    /// What is being written stays where the cursor is.
    void setTests(const std::vector<OwnTest>& tests);
    [[nodiscard]] OwnTestsModel& model() { return *m_model; }
    [[nodiscard]] OwnTestEditor& editor() { return *m_editor; }
    void add();
    void importFiles(const QStringList& files);

signals:
    /// To be stored; without a uuid it is a new one. setTests() is expected in answer.
    void putRequested(const ca::OwnTest& test);
    void removeRequested(const QString& uuid);
    void runRequested(const std::vector<ca::OwnTest>& tests);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build(const Theme& theme);
    void follow();
    void choose(int row);
    void chooseFiles();
    void takeImported(const ImportedTests& imported);
    void remove();
    void run(bool all);
    [[nodiscard]] int current() const;

    Errands m_errands;
    OwnTestsModel* m_model;
    QListView* m_list;
    OwnTestEditor* m_editor;
    QStackedWidget* m_pages;
    QPushButton* m_runOne;
    QPushButton* m_runAll;
    IconButton* m_remove;
    QLabel* m_said;
    std::string m_chosen; // uuid
    bool m_awaitsNew = false; // the next new test that is stored is chosen
};

} // namespace ca::runs
