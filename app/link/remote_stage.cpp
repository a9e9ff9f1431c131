// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_stage.h"

#include "core/wire/codearena_requests.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ca {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

bool isFromAGateway(int status)
{
    return status == 502 || status == 504;
}

bool takesNoMore(int status)
{
    return status == 429 || status == 503;
}

/// Nobody said anything, which for a stream is no fault: its program may be waiting for its user.
bool wasOnlySilent(const HttpAnswer& answer)
{
    return answer.trouble == QNetworkReply::OperationCanceledError || answer.trouble == QNetworkReply::TimeoutError;
}

QString sentenceOf(const wire::ApiError& error)
{
    QString sentence = text(error.message);
    for (const wire::FieldError& field : error.fields) {
        sentence += QStringLiteral("\n%1: %2").arg(text(field.field), text(field.message));
    }
    return sentence;
}

RemoteOptions lineOptions(const RemoteStageOptions& options)
{
    RemoteOptions line;
    line.request = options.request;
    return line;
}

wire::RunOrder orderOf(const LiveRunSpec& spec, const RemoteServer& server)
{
    wire::RunOrder order;
    order.language = spec.language->id;
    order.code = spec.source;
    order.sessionId = server.session.toStdString();
    order.stream = true;
    order.interactive = true;
    order.terminal = spec.terminal;
    order.arguments = spec.arguments;
    return order;
}

} // namespace

RemoteStage::RemoteStage(std::vector<RemoteServer> servers, LiveRunSpec spec, RemoteStageOptions options, QObject* keeper)
    : m_servers(std::move(servers)), m_spec(std::move(spec)), m_options(std::move(options)), m_keeper(keeper),
      m_typing([this](int failures) { return pause(failures); })
{
    setUpTimers();
    noteTyping();
}

void RemoteStage::setUpTimers()
{
    for (QTimer* timer : {&m_again, &m_cancelAgain, &m_starting, &m_away, &m_leaving, &m_limit}) {
        timer->setSingleShot(true);
    }
    connect(&m_again, &QTimer::timeout, this, &RemoteStage::follow);
    connect(&m_cancelAgain, &QTimer::timeout, this, &RemoteStage::cancel);
    connect(&m_starting, &QTimer::timeout, this, [this] {
        abandon(errorOf(Fault::Timeout, tr("%1 took the program and did not start it."), tr("Run it again, or ask whoever looks after the server.")));
    });
    connect(&m_away, &QTimer::timeout, this, [this] {
        end(errorOf(Fault::Unavailable, tr("The connection to %1 broke and did not come back."),
                    tr("What the program has printed since is not here.")));
    });
    connect(&m_leaving, &QTimer::timeout, this, [this] {
        end(errorOf(Fault::Timeout, tr("%1 did not say whether it stopped the program."), tr("It ends there by itself, at the server's limits.")));
    });
    connect(&m_limit, &QTimer::timeout, this,
            [this] { abandon(errorOf(Fault::Timeout, tr("%1 did not say how the program ended, and its time is over."))); });
}

void RemoteStage::noteTyping()
{
    connect(&m_typing, &RunTyping::uncertain, this, [this] {
        emit noted(tr("The connection to %1 broke while your input was under way. If the program does not answer, type it again.").arg(name()));
    });
    connect(&m_typing, &RunTyping::full, this, [this] { emit noted(tr("%1 takes no more input for this program.").arg(name())); });
    connect(&m_typing, &RunTyping::refused, this, [this](const HttpAnswer& answer) { emit noted(text(refusal(answer).what)); });
}

RemoteStage::~RemoteStage()
{
    if (!std::exchange(m_over, true)) {
        tellServerThatNobodyWaits();
    }
    leaveStream();
}

// ---- which server

void RemoteStage::begin()
{
    QMetaObject::invokeMethod(this, &RemoteStage::askServer, Qt::QueuedConnection);
}

void RemoteStage::askServer()
{
    if (m_over) {
        return;
    }
    if (m_line) {
        m_line.release()->deleteLater(); // it is the one that is telling
    }
    m_line = std::make_unique<ServerLine>(m_servers.front(), lineOptions(m_options), this);
    m_servers.erase(m_servers.begin());
    m_line->learn(this, [this](const std::optional<HttpAnswer>& trouble) {
        if (!m_over) {
            learned(trouble);
        }
    });
}

void RemoteStage::learned(const std::optional<HttpAnswer>& trouble)
{
    auto refused = trouble ? std::optional(networkError(*trouble, m_line->server())) : reasonToRefuse();
    if (refused) {
        askNext(*std::move(refused));
    } else {
        post();
    }
}

std::optional<Error> RemoteStage::reasonToRefuse() const
{
    if (m_line->refusal()) {
        return refusal(*m_line->refusal());
    }
    const wire::Capabilities& can = m_line->capabilities();
    if (!can.streamedRuns) {
        return errorOf(Fault::Unavailable, tr("%1 does not run programs that are typed to."), tr("It judges what is submitted to it."));
    }
    const bool knowsLanguage = can.languages.empty()
        || std::find(can.languages.begin(), can.languages.end(), m_spec.language->id) != can.languages.end();
    return knowsLanguage ? std::nullopt
                         : std::optional(errorOf(Fault::Unavailable, tr("%1 does not run programs in %2.").replace("%2", text(m_spec.language->name))));
}

void RemoteStage::askNext(Error trouble)
{
    if (m_servers.empty()) {
        end(std::move(trouble));
    } else {
        askServer();
    }
}

// ---- the program

void RemoteStage::post()
{
    m_isPosted = true;
    m_line->http().post(QStringLiteral("/api/runs"), QByteArray::fromStdString(wire::toJson(orderOf(m_spec, m_line->server()))),
                        whileItRuns([this](const HttpAnswer& answer) { posted(answer); }));
}

void RemoteStage::posted(const HttpAnswer& answer)
{
    const auto id = wire::runIdFrom(answer.text());
    if (!answer.isThere()) {
        end(networkError(answer, m_line->server()));
    } else if (answer.status / 100 != 2) {
        end(refusal(answer));
    } else if (!id) {
        end(errorOf(Fault::Unavailable, tr("%1 answered, but not as a CodeArena server does.")));
    } else {
        m_run = text(*id);
        m_starting.start(m_options.starting);
        m_limit.start(m_options.starting + std::chrono::duration_cast<Millis>(m_spec.limits.wall) + m_options.grace);
        follow();
        if (m_isStopped) {
            cancel();
        } else {
            m_typing.begin(m_line->http(), path("input"));
        }
    }
}

Error RemoteStage::refusal(const HttpAnswer& answer) const
{
    const QString why = sentenceOf(wire::apiErrorFrom(answer.status, answer.text()));
    if (takesNoMore(answer.status)) {
        return errorOf(Fault::Unavailable, tr("%1 takes no more programs for now: %2").replace("%2", why),
                       tr("Try again in %1 s.").arg(secondsToWait(answer)));
    }
    return errorOf(Fault::Denied, tr("%1 refused the program: %2").replace("%2", why));
}

// ---- what it says

void RemoteStage::follow()
{
    m_reader = wire::StreamReader();
    m_isReached = false;
    m_stream = m_line->http().follow(path("events") + QStringLiteral("&after=%1").arg(m_last),
                                     [this](const QByteArray& piece) { hearPiece(piece); },
                                     whileItRuns([this](const HttpAnswer& answer) { followed(answer); }), m_options.silence);
    connect(m_stream, &QNetworkReply::metaDataChanged, this, &RemoteStage::reached);
}

/// The server is there, also when the program says nothing.
void RemoteStage::reached()
{
    if (m_over || m_isReached || m_stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) {
        return;
    }
    m_isReached = true;
    m_away.stop();
    emit held({});
}

void RemoteStage::hearPiece(const QByteArray& piece)
{
    for (const wire::StreamEvent& event : m_reader.feed({piece.constData(), static_cast<std::size_t>(piece.size())})) {
        const auto told = wire::runEventFrom(event.name, event.data);
        if (told && told->number > m_last && !m_over) { // what was heard before the connection broke may come again
            m_last = told->number;
            m_failures = 0;
            hear(*told);
        }
    }
}

void RemoteStage::hear(const wire::RunEvent& event)
{
    if (const auto* phase = std::get_if<wire::RunPhase>(&event.what); phase != nullptr && *phase == wire::RunPhase::Running) {
        tellStart();
    } else if (const auto* piece = std::get_if<wire::RunPiece>(&event.what)) {
        tellStart();
        emit output(QByteArray::fromStdString(piece->bytes), piece->isError);
    } else if (const auto* told = std::get_if<wire::RunEnd>(&event.what)) {
        take(*told);
    }
}

void RemoteStage::tellStart()
{
    if (!std::exchange(m_hasStarted, true)) {
        m_starting.stop();
        emit started(m_line->sandbox());
    }
}

void RemoteStage::take(const wire::RunEnd& told)
{
    if (told.status == "compile_error") {
        CompileFinished refused;
        refused.diagnostics = told.diagnostics;
        emit compiled(refused);
        end(std::nullopt);
        return;
    }
    if (!told.outcome) {
        end(told.status == "cancelled" ? errorOf(m_isStopped ? Fault::Cancelled : Fault::Unavailable, tr("%1 stopped the program."),
                                                 tr("It may be going down: run the program again."))
                                       : errorOf(Fault::Unavailable, tr("%1 could not run the program: %2").replace("%2", text(told.message))));
        return;
    }
    tellStart();
    if (told.skipped > Bytes{}) {
        emit noted(tr("%1 did not pass on all of the output.").arg(name()));
    }
    if (told.outcome->stop == StopCause::Interrupted && !m_isStopped) {
        emit noted(tr("%1 stopped the program. It may be going down.").arg(name()));
    }
    emit finished(*told.outcome);
    end(std::nullopt);
}

/// The stream has ended before the program had.
void RemoteStage::followed(const HttpAnswer& answer)
{
    const bool wasReached = std::exchange(m_isReached, false);
    m_stream = nullptr;
    if (answer.status == 404) {
        end(errorOf(Fault::NotFound, tr("%1 does not know the program any more."), tr("The server has begun anew, and the program is gone with the old one. Run it again.")));
    } else if (answer.isThere() && answer.status / 100 == 4 && !takesNoMore(answer.status)) {
        end(refusal(answer));
    } else if (wasReached && wasOnlySilent(answer)) {
        follow();
    } else {
        lost(answer);
    }
}

/// Once it is tried again at once, which nobody need hear of.
void RemoteStage::lost(const HttpAnswer& answer)
{
    if (!m_away.isActive()) {
        m_away.start(m_options.lost);
    }
    if (m_failures > 0) {
        emit held(answer.isThere() ? tr("%1 does not tell what the program says.").arg(name()) : text(networkError(answer, m_line->server()).what));
    }
    m_again.start(m_failures == 0 ? Millis(0) : pause(m_failures - 1));
    ++m_failures;
}

// ---- its end

void RemoteStage::stop()
{
    const bool nothingIsThere = !m_isPosted || m_isStopped;
    m_isStopped = true;
    if (nothingIsThere) {
        abandon({Fault::Cancelled, {}, {}});
    } else if (!m_run.isEmpty()) {
        cancel();
    }
}

void RemoteStage::cancel()
{
    if (!m_leaving.isActive()) {
        m_leaving.start(m_options.leaving);
    }
    m_line->http().post(path("cancel"), QByteArrayLiteral("{}"), whileItRuns([this](const HttpAnswer& answer) {
                            if (!answer.isThere() || takesNoMore(answer.status) || isFromAGateway(answer.status)) {
                                m_cancelAgain.start(pause(1));
                            }
                        }));
}

void RemoteStage::abandon(const Error& why)
{
    tellServerThatNobodyWaits();
    end(why);
}

/// Without it the program would run on to the server's limits, and take the user's place there.
void RemoteStage::tellServerThatNobodyWaits()
{
    m_typing.end();
    leaveStream();
    if (m_keeper == nullptr || m_run.isEmpty()) {
        return;
    }
    const QString where = path("cancel");
    ServerLine* line = m_line.release();
    line->setParent(m_keeper);
    line->http().post(where, QByteArrayLiteral("{}"), [line](const HttpAnswer&) { line->deleteLater(); });
}

void RemoteStage::end(const std::optional<Error>& trouble)
{
    if (std::exchange(m_over, true)) {
        return;
    }
    for (QTimer* timer : {&m_again, &m_cancelAgain, &m_starting, &m_away, &m_leaving, &m_limit}) {
        timer->stop();
    }
    m_typing.end();
    leaveStream();
    emit held({});
    emit over(trouble);
}

void RemoteStage::leaveStream()
{
    if (QNetworkReply* stream = std::exchange(m_stream, nullptr).data()) {
        m_line->http().leave(stream);
    }
}

// ---- words

Error RemoteStage::errorOf(Fault fault, const QString& what, const QString& hint) const
{
    return {fault, QString(what).replace(QLatin1String("%1"), name()).toStdString(), hint.toStdString()};
}

QString RemoteStage::name() const
{
    return m_line ? serverName(m_line->server().address) : QString();
}

QString RemoteStage::path(const char* what) const
{
    return QStringLiteral("/api/runs/%1/%2?sessionId=%3").arg(m_run, QLatin1String(what), m_line->server().session);
}

Millis RemoteStage::pause(int failures) const
{
    return m_options.backoff.delay(failures, m_options.chance ? m_options.chance() : QRandomGenerator::global()->generateDouble());
}

} // namespace ca
