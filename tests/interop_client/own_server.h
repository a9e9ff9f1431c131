// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// codearena-server as a process, which may be killed and started again at the same place.
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace ca::tests {

class OwnServer {
public:
    static constexpr int kPatience = 120'000;

    explicit OwnServer(QString data, QStringList more = {}) : m_data(std::move(data)), m_more(std::move(more)) {}
    ~OwnServer() { kill(); }
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;

    [[nodiscard]] bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(CA_SERVER, QStringList{"--data", m_data, "--port", QString::number(m_port), "--ws-port", "0", "--rate", "1000"} + m_more);
        QByteArray said;
        static const QRegularExpression kWhere("http://127\\.0\\.0\\.1:(\\d+)");
        while (m_process.waitForReadyRead(kPatience)) {
            said += m_process.readAll();
            if (const auto where = kWhere.match(QString::fromUtf8(said)); where.hasMatch()) {
                m_port = where.captured(1).toInt();
                return true;
            }
        }
        qWarning("%s", said.constData());
        return false;
    }
    void kill()
    {
        m_process.kill(); // the hard way
        m_process.waitForFinished();
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QUrl address() const { return QUrl(QString("http://127.0.0.1:%1").arg(m_port)); }

private:
    QString m_data;
    QStringList m_more;
    QProcess m_process;
    int m_port = 0;
};

} // namespace ca::tests
