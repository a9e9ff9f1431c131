// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/own_tests_page.h"

#include "app/desktop/run/own_test_editor.h"
#include "app/desktop/run/sign.h"
#include "app/desktop/run/test_import.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/icon_button.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ca::runs {

namespace {

/// The row as the style draws it, with the sign of how the test fared at its end.
class FateDelegate : public QStyledItemDelegate {
public:
    FateDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - 40);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {40, QStyledItemDelegate::sizeHint(option, index).height()}; // as wide as the list, never wider
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(OwnTestsModel::RanRole).toBool()) {
            return;
        }
        const QVariant verdict = index.data(OwnTestsModel::VerdictRole);
        const Look look = verdict.isValid() ? lookOf(static_cast<Verdict>(verdict.toInt())) : kRan;
        paintSign(*painter, QRectF(option.rect.right() - 22, option.rect.center().y() - 5.5, 12, 12), look.sign,
                  m_theme.tokens().*look.colour);
    }

private:
    const Theme& m_theme;
};

QPushButton* button(const QString& text, const QString& tip, const char* look, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setToolTip(tip);
    made->setAccessibleName(text);
    if (look != nullptr) {
        setLook(made, look);
    }
    return made;
}

} // namespace

OwnTestsPage::OwnTestsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new OwnTestsModel(this))
    , m_list(new QListView(this))
    , m_editor(new OwnTestEditor(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_runOne(button(tr("Run this test"), tr("Run the program on this test"), nullptr, this))
    , m_runAll(button(tr("Run all"), tr("Run the program on all of your tests"), nullptr, this))
    , m_remove(new IconButton(theme, QStringLiteral("trash"), tr("Remove this test"), this))
    , m_said(new QLabel(this))
{
    setAcceptDrops(true);
    build(theme);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_editor, &OwnTestEditor::changed, this, [this](const OwnTest& test) {
        if (const int row = m_model->rowOf(test.uuid); row >= 0) {
            m_model->change(row, test);
            emit putRequested(test);
        }
    });
    connect(m_runOne, &QAbstractButton::clicked, this, [this] { run(false); });
    connect(m_runAll, &QAbstractButton::clicked, this, [this] { run(true); });
    connect(m_remove, &QAbstractButton::clicked, this, &OwnTestsPage::remove);
    follow();
}

void OwnTestsPage::build(const Theme& theme)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FateDelegate(theme, this));
    m_list->setAccessibleName(tr("Your tests"));
    m_list->setToolTip(tr("Your tests of this problem"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumWidth(220);
    m_list->setMinimumWidth(120);
    setLook(m_said, "small");
    m_said->setWordWrap(true);
    auto* add = button(tr("New"), tr("Write a test"), nullptr, this);
    auto* import = button(tr("Import"), tr("Take tests from .in and .out files; they can be dropped here too"), nullptr, this);
    connect(add, &QAbstractButton::clicked, this, &OwnTestsPage::add);
    connect(import, &QAbstractButton::clicked, this, &OwnTestsPage::chooseFiles);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* b : {add, import}) {
        row->addWidget(b);
    }
    row->addWidget(m_remove);
    row->addWidget(m_said, 1);
    row->addWidget(m_runAll);
    row->addWidget(m_runOne);
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addLayout(left, 1);
    columns->addWidget(m_editor, 3);
    auto* empty = new EmptyState(theme,
                                 {QStringLiteral("edit"), tr("No tests of your own yet"),
                                  tr("Write one, drop .in and .out files here, or keep a test that failed."), tr("Write a test")},
                                 this);
    connect(empty, &EmptyState::pressed, this, &OwnTestsPage::add);
    m_pages->addWidget(empty);
    m_pages->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 10, 16, 12);
    all->setSpacing(8);
    all->addWidget(m_pages, 1);
    all->addLayout(row);
}

void OwnTestsPage::setTests(const std::vector<OwnTest>& tests)
{
    const std::string chosen = m_chosen;
    const bool grew = tests.size() > m_model->tests().size();
    m_model->setTests(tests);
    int row = m_model->rowOf(chosen);
    if (m_awaitsNew && grew) {
        row = m_model->rowCount() - 1;
        m_awaitsNew = false;
    }
    row = row < 0 && m_model->rowCount() > 0 ? 0 : row;
    m_list->setCurrentIndex(m_model->index(row));
    choose(row);
    follow();
}

int OwnTestsPage::current() const
{
    return m_model->rowOf(m_chosen);
}

void OwnTestsPage::choose(int row)
{
    const bool valid = row >= 0 && row < m_model->rowCount();
    const OwnTest test = valid ? m_model->tests()[static_cast<std::size_t>(row)] : OwnTest{};
    m_chosen = test.uuid;
    m_editor->edit(test);
    follow();
}

void OwnTestsPage::follow()
{
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_runAll->setVisible(any);
    m_runOne->setVisible(any);
    m_remove->setVisible(any);
}

void OwnTestsPage::add()
{
    m_awaitsNew = true;
    OwnTest test;
    test.name = tr("My test %1").arg(m_model->rowCount() + 1).toStdString();
    emit putRequested(test);
    m_editor->focusInput();
}

void OwnTestsPage::remove()
{
    if (current() >= 0) {
        emit removeRequested(QString::fromStdString(m_chosen));
    }
}

void OwnTestsPage::run(bool all)
{
    m_editor->tell();
    if (all) {
        emit runRequested(m_model->tests());
    } else if (const int row = current(); row >= 0) {
        emit runRequested({m_model->tests()[static_cast<std::size_t>(row)]});
    }
}

void OwnTestsPage::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Import tests"), {}, tr("Tests (*.in *.out *.ans *.a);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &OwnTestsPage::importFiles);
    dialog->open();
}

void OwnTestsPage::importFiles(const QStringList& files)
{
    m_errands.run([files] { return importTests(files); }, [this](const ImportedTests& imported) { takeImported(imported); });
}

void OwnTestsPage::takeImported(const ImportedTests& imported)
{
    for (const OwnTest& test : imported.tests) {
        m_awaitsNew = true;
        emit putRequested(test);
    }
    m_said->setText(imported.refused.isEmpty() ? QString() : imported.refused.first());
    m_said->setToolTip(imported.refused.join(u'\n'));
}

void OwnTestsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void OwnTestsPage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    importFiles(files);
    event->acceptProposedAction();
}

} // namespace ca::runs
