// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/own_test_editor.h"

#include "app/desktop/run/clipped_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ca::runs {

namespace {

using namespace std::chrono_literals;

/// What a field can hold without making the window wait.
constexpr ClipLimits kEditable{16 * 1024, 256 * 1024};

QString begin(const std::string& text, bool& clipped)
{
    const ClippedText shown = clip(text, kEditable);
    clipped = clipped || shown.clipped;
    const bool newline = !shown.clipped && !text.empty() && text.back() == '\n';
    return QString::fromUtf8(shown.text) + (newline ? QStringLiteral("\n") : QString());
}

/// A file of lines ends with a newline, whether the user thought of it or not.
std::string asText(const QPlainTextEdit& field)
{
    std::string text = field.toPlainText().toStdString();
    if (!text.empty() && text.back() != '\n') {
        text += '\n';
    }
    return text;
}

} // namespace

OwnTestEditor::OwnTestEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_input(new QPlainTextEdit(this))
    , m_expected(new QPlainTextEdit(this))
    , m_large(new QLabel(tr("This test is too large to be edited here; its beginning is shown."), this))
{
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the test"));
    m_name->setToolTip(tr("Name of the test"));
    setLook(m_large, "small");
    m_expected->setPlaceholderText(tr("Leave it empty to only see the output"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(10);
    fields->addWidget(field(tr("Input"), m_input));
    fields->addWidget(field(tr("Expected"), m_expected));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_name);
    all->addLayout(fields, 1);
    all->addWidget(m_large);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &OwnTestEditor::speak);
    connect(m_name, &QLineEdit::textEdited, &m_pause, QOverload<>::of(&QTimer::start));
    connect(m_input, &QPlainTextEdit::textChanged, &m_pause, QOverload<>::of(&QTimer::start));
    connect(m_expected, &QPlainTextEdit::textChanged, &m_pause, QOverload<>::of(&QTimer::start));
    connect(&theme, &Theme::changed, this, &OwnTestEditor::dress);
    dress();
    edit({});
}

QWidget* OwnTestEditor::field(const QString& caption, QPlainTextEdit* edit)
{
    edit->setAccessibleName(caption);
    edit->setToolTip(caption);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    setLook(edit, "field");
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new QLabel(caption, box);
    setLook(label, "small");
    column->addWidget(label);
    column->addWidget(edit, 1);
    return box;
}

void OwnTestEditor::dress()
{
    m_input->setFont(m_theme.codeFont());
    m_expected->setFont(m_theme.codeFont());
}

void OwnTestEditor::edit(const OwnTest& test)
{
    tell();
    if (!test.uuid.empty() && test.uuid == m_test.uuid && test == this->test()) {
        return; // our own words come back
    }
    m_test = test;
    m_tooLarge = false;
    const QSignalBlocker quietName(m_name);
    const QSignalBlocker quietInput(m_input);
    const QSignalBlocker quietExpected(m_expected);
    m_name->setText(QString::fromStdString(test.name));
    m_input->setPlainText(begin(test.input, m_tooLarge));
    m_expected->setPlainText(begin(test.answer.value_or(std::string()), m_tooLarge));
    m_input->setReadOnly(m_tooLarge);
    m_expected->setReadOnly(m_tooLarge);
    m_large->setVisible(m_tooLarge);
}

OwnTest OwnTestEditor::test() const
{
    OwnTest test = m_test;
    test.name = m_name->text().toStdString();
    if (!m_tooLarge) {
        test.input = asText(*m_input);
        const std::string answer = asText(*m_expected);
        test.answer = answer.empty() ? std::nullopt : std::optional(answer);
    }
    return test;
}

void OwnTestEditor::tell()
{
    if (m_pause.isActive()) {
        speak();
    }
}

void OwnTestEditor::speak()
{
    m_pause.stop();
    m_test = test();
    emit changed(m_test);
}

void OwnTestEditor::focusInput()
{
    m_input->setFocus();
}

} // namespace ca::runs
