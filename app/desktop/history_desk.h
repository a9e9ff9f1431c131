// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Brings what servers remember of the user into the history, when somebody looks at it; and sees to it that what is submitted from here
// bears the name that its server gives it.
#pragma once

#include <QObject>
#include <QUrl>

#include <map>
#include <memory>

namespace ca {

class History;
class MainWindow;
class RemoteHistory;
class Servers;
class Wiring;
struct Problem;
struct RemoteServer;

class HistoryDesk : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        Wiring& wiring;
        Servers& servers;
        History& history;
    };

    /// All ends outlive this object.
    explicit HistoryDesk(const Ends& ends, QObject* parent = nullptr);
    ~HistoryDesk() override;

private:
    void lookAtAll();
    void lookAt(const Problem& problem);
    void refresh(const RemoteServer& server);

    Ends m_ends;
    std::map<QString, std::unique_ptr<RemoteHistory>> m_histories; // by address
};

} // namespace ca
