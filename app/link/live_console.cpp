// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/live_console.h"

#include "app/link/run_places.h"

namespace ca {

namespace {

QString words(const Error& error)
{
    const QString what = QString::fromStdString(error.what);
    return error.hint.empty() ? what : what + QStringLiteral("\n") + QString::fromStdString(error.hint);
}

} // namespace

LiveConsole::LiveConsole(std::unique_ptr<RunPlace> own, RunPlace* place, QObject* parent)
    : QObject(parent), m_own(std::move(own)), m_place(place != nullptr ? *place : *m_own)
{
}

LiveConsole::LiveConsole(Workshop& workshop, QObject* parent) : LiveConsole(std::make_unique<SandboxPlace>(workshop), nullptr, parent) {}
LiveConsole::LiveConsole(RunPlace& place, QObject* parent) : LiveConsole(nullptr, &place, parent) {}
LiveConsole::~LiveConsole() = default;

void LiveConsole::start(const LiveRunSpec& spec)
{
    if (m_state != State::Idle) {
        return;
    }
    m_stage = m_place.stage(spec);
    setState(State::Starting);
    if (m_stage) {
        follow(*m_stage);
        m_stage->begin();
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            end(Error{Fault::Unavailable, tr("There is no server to run this.").toStdString(),
                      tr("Connect to one that runs programs, or let them run on this machine.").toStdString()});
        },
        Qt::QueuedConnection);
}

void LiveConsole::follow(LiveStage& stage)
{
    connect(&stage, &LiveStage::compiled, this, &LiveConsole::compiled);
    connect(&stage, &LiveStage::started, this, [this](const SandboxInfo& sandbox) {
        setState(State::Running);
        emit started(sandbox);
    });
    connect(&stage, &LiveStage::output, this, &LiveConsole::output);
    connect(&stage, &LiveStage::held, this, &LiveConsole::held);
    connect(&stage, &LiveStage::noted, this, &LiveConsole::noted);
    connect(&stage, &LiveStage::finished, this, &LiveConsole::finished);
    connect(&stage, &LiveStage::over, this, &LiveConsole::end);
}

void LiveConsole::end(const std::optional<Error>& trouble)
{
    if (LiveStage* stage = m_stage.release()) {
        stage->setParent(this); // goes with this object, if nothing is ever deleted later
        stage->deleteLater();   // it is the one that is telling
    }
    setState(State::Idle);
    if (trouble && trouble->fault != Fault::Cancelled) {
        emit failed(words(*trouble));
    }
}

void LiveConsole::feed(const QByteArray& bytes)
{
    if (m_stage) {
        m_stage->feed(bytes);
    }
}

void LiveConsole::closeInput()
{
    if (m_stage) {
        m_stage->closeInput();
    }
}

void LiveConsole::resize(quint16 columns, quint16 rows)
{
    if (m_stage) {
        m_stage->resize(columns, rows);
    }
}

void LiveConsole::stop()
{
    if (m_stage) {
        m_stage->stop();
    }
}

void LiveConsole::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        emit stateChanged();
    }
}

} // namespace ca
