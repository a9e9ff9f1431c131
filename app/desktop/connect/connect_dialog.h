// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Connects to a server: its address, a token when it wants one, and, before anything is kept, whether it is one.
#pragma once

#include "app/link/remote_server.h"
#include "app/link/server_probe.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ca {

class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(std::vector<RemoteServer> known, QWidget* parent = nullptr);

    void setServers(std::vector<RemoteServer> known);
    /// The server that runs programs instead of this machine, when there is one.
    void setRunner(const std::optional<RemoteServer>& runner);
    void setAddress(const QString& typed);
    /// What the last test found; empty before.
    [[nodiscard]] QString finding() const;

signals:
    void chosen(const ca::RemoteServer& server);
    void forgetRequested(const QUrl& address);
    void runHereRequested();

private:
    enum class Then { Say, Connect };

    void layOut();
    void pick();
    void test(Then then);
    void tell(const QString& text, const QString& hint, const char* look);
    [[nodiscard]] const RemoteServer* current() const;
    [[nodiscard]] std::optional<ServerKind> wantedKind() const;

    std::vector<RemoteServer> m_known;
    QListWidget* m_list;
    QLineEdit* m_address;
    QLineEdit* m_token;
    QComboBox* m_kind;
    QLabel* m_finding;
    QLabel* m_running;
    QPushButton* m_runHere;
    QPushButton* m_test;
    QPushButton* m_connect;
    QPushButton* m_forget;
    std::unique_ptr<ServerProbe> m_probe; // of the test under way
};

} // namespace ca
