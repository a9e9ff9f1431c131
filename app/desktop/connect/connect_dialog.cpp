// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect/connect_dialog.h"

#include "app/desktop/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ca {

namespace {

constexpr Millis kPatience{10'000};

template <class Widget> Widget* named(Widget* widget, const QString& name, const QString& tip)
{
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
    return widget;
}

} // namespace

ConnectDialog::ConnectDialog(std::vector<RemoteServer> known, QWidget* parent)
    : QDialog(parent), m_list(named(new QListWidget(this), tr("Servers"), tr("Servers that you have connected to"))),
      m_address(named(new QLineEdit(this), tr("Address"), tr("Where the server is, such as lab.example.org:3000"))),
      m_token(named(new QLineEdit(this), tr("Token"), tr("Only when the server wants one"))),
      m_kind(named(new QComboBox(this), tr("Kind"), tr("What the server is: it is found out, unless you know better"))),
      m_finding(new QLabel(this)), m_running(new QLabel(this)),
      m_runHere(named(new QPushButton(tr("Run on this machine"), this), tr("Run on this machine"), tr("Programs run on this machine again"))),
      m_test(named(new QPushButton(tr("Test"), this), tr("Test"), tr("See whether a server answers there"))),
      m_connect(named(new QPushButton(tr("Connect"), this), tr("Connect"), tr("List the server's problems beside your own, or have it run programs"))),
      m_forget(named(new QPushButton(tr("Forget"), this), tr("Forget"), tr("Take the server and its problems from the list")))
{
    setWindowTitle(tr("Connect to a server"));
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectDialog::pick);
    connect(m_test, &QPushButton::clicked, this, [this] { test(Then::Say); });
    connect(m_connect, &QPushButton::clicked, this, [this] { test(Then::Connect); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const RemoteServer* server = current()) {
            emit forgetRequested(server->address);
        }
    });
    connect(m_runHere, &QPushButton::clicked, this, &ConnectDialog::runHereRequested);
    setServers(std::move(known));
    setRunner(std::nullopt);
    m_address->setFocus();
}

void ConnectDialog::layOut()
{
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    m_list->setMaximumHeight(120);
    column->addWidget(m_list);
    auto* form = new QFormLayout;
    m_address->setPlaceholderText(tr("such as lab.example.org:3000"));
    m_token->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Token"), m_token);
    m_kind->addItem(tr("Find out"));
    for (const ServerKind kind : {ServerKind::CodeArena, ServerKind::CodeEngine, ServerKind::CodeVault, ServerKind::CodeCrusher}) {
        m_kind->addItem(nameOf(kind), static_cast<int>(kind));
    }
    form->addRow(tr("Kind"), m_kind);
    column->addLayout(form);
    m_finding->setWordWrap(true);
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setMinimumHeight(m_finding->fontMetrics().lineSpacing() * 7);
    m_finding->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_finding);
    auto* running = new QHBoxLayout;
    m_running->setWordWrap(true);
    m_running->setTextFormat(Qt::PlainText);
    running->addWidget(m_running, 1);
    running->addWidget(m_runHere);
    column->addLayout(running);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addStretch();
    buttons->addWidget(m_test);
    buttons->addWidget(m_connect);
    setLook(m_connect, "primary");
    m_connect->setDefault(true);
    column->addLayout(buttons);
}

void ConnectDialog::setServers(std::vector<RemoteServer> known)
{
    m_known = std::move(known);
    m_list->clear();
    for (const RemoteServer& server : m_known) {
        const QString name = serverName(server.address);
        m_list->addItem(runsOnly(server.kind) ? tr("%1: %2, runs programs").arg(name, nameOf(server.kind)) : name);
    }
    m_list->setVisible(!m_known.empty());
    m_forget->setVisible(!m_known.empty());
    m_forget->setEnabled(current() != nullptr);
}

void ConnectDialog::setRunner(const std::optional<RemoteServer>& runner)
{
    m_running->setVisible(runner.has_value());
    m_runHere->setVisible(runner.has_value());
    if (runner) {
        m_running->setText(tr("Samples and tests of your own run on %1.").arg(serverName(runner->address)));
    }
}

std::optional<ServerKind> ConnectDialog::wantedKind() const
{
    const QVariant kind = m_kind->currentData();
    return kind.isValid() ? std::optional(static_cast<ServerKind>(kind.toInt())) : std::nullopt;
}

const RemoteServer* ConnectDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_known.size()) ? &m_known[static_cast<std::size_t>(row)] : nullptr;
}

void ConnectDialog::setAddress(const QString& typed)
{
    m_address->setText(typed);
}

QString ConnectDialog::finding() const
{
    return m_finding->text();
}

void ConnectDialog::pick()
{
    m_forget->setEnabled(current() != nullptr);
    if (const RemoteServer* server = current()) {
        m_address->setText(server->address.toString());
        m_token->setText(server->token);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(server->kind)));
        m_finding->clear();
    }
}

void ConnectDialog::tell(const QString& text, const QString& hint, const char* look)
{
    m_finding->setText(hint.isEmpty() ? text : text + '\n' + hint);
    setLook(m_finding, look);
}

void ConnectDialog::test(Then then)
{
    const auto address = serverAddress(m_address->text());
    if (!address) {
        tell(QString::fromStdString(address.error().what), QString::fromStdString(address.error().hint), "muted");
        return;
    }
    const RemoteServer server{*address, m_token->text().trimmed(), {}};
    tell(tr("Asking %1...").arg(serverName(*address)), {}, "muted");
    m_probe = std::make_unique<ServerProbe>(server, wantedKind(), kPatience); // a test before it is of no interest any more
    connect(m_probe.get(), &ServerProbe::found, this, [this, server, then](const ServerReport& report, ServerKind kind) {
        tell(report.text, report.hint, report.isServer ? "" : "muted");
        if (report.isServer && then == Then::Connect) {
            RemoteServer known = server;
            known.kind = kind;
            emit chosen(known);
            accept();
        }
    });
    m_probe->begin();
}

} // namespace ca
