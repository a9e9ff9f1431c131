// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/running_server.h"

#include "app/compose/places.h"
#include "app/server/dialects/dialects.h"
#include "app/server/http/http_server.h"
#include "app/server/http_figures.h"
#include "app/server/judging/judges.h"
#include "app/server/ledger/data_folder.h"
#include "app/server/ledger/retention.h"
#include "app/server/ledger/sqlite_ledger.h"
#include "app/server/live/live.h"
#include "app/server/part_options.h"
#include "app/server/rest/front_door.h"
#include "app/server/rest/rest.h"
#include "app/server/rest/submission_routes.h"
#include "app/server/service/figure_page.h"
#include "app/server/service/judging_service.h"
#include "app/server/service/problem_shelf.h"
#include "app/server/service/streamed_runs.h"
#include "app/server/tokens.h"
#include "core/base/uuid.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::server {

namespace {

namespace fs = std::filesystem;

std::function<void(const std::string&)> noting(const Log& log, const char* event)
{
    return [&log, event](const std::string& text) { log.write(LogLevel::Warn, event, {{"text", text}}); };
}

/// The same words as of REST, in the shape that Socket.IO's clients make an error of.
std::string connectError(const HttpAnswer& refusal)
{
    return fmt::format(R"({{"message":"{}","data":{}}})", wire::apiErrorFrom(refusal.status, refusal.body).message, refusal.body);
}

/// Who may join is who may call REST; what a program printed is live for those to whom REST shows it.
LiveOptions liveOptions(const Service& service, const RestOptions& rest)
{
    LiveOptions options;
    if (rest.needsToken) {
        options.refuses = [rest](const SpaceGuest& guest) {
            return roleOf(shownBy(guest), rest) ? std::nullopt : std::optional(connectError(tokenNeeded()));
        };
    }
    if (rest.hidesCode) {
        options.showsOutput = [&service, rest](const HttpRequest& hello, const std::string& id) {
            const auto found = service.submission(id);
            return found && *found && isOwn(hello, **found, rest);
        };
    }
    return options;
}

std::string liveFigures(const Live& live)
{
    FigurePage page;
    const auto [polling, sockets] = live.count();
    page.begin("live_connections", "gauge", "Clients that are connected for live events, by how they hear them.");
    page.sample("live_connections", "transport", "websocket", sockets);
    page.sample("live_connections", "transport", "polling", polling);
    page.single("events_delivered_total", "counter", "Events of submissions that were sent to clients.", live.delivered());
    return page.take();
}

void logRequest(const Log& log, const HttpExchange& exchange)
{
    log.write(LogLevel::Info, "request",
              {{"id", exchange.id},
               {"address", exchange.address},
               {"method", exchange.method},
               {"path", exchange.path},
               {"status", static_cast<long long>(exchange.status)},
               {"bytes", static_cast<long long>(exchange.sent.count())},
               {"us", static_cast<long long>(exchange.time.count())}});
}

HttpHooks withLog(HttpHooks hooks, const Log& log, HttpFigures& figures)
{
    hooks.log = [&log, &figures](const HttpExchange& exchange) {
        figures.count(exchange);
        logRequest(log, exchange);
    };
    hooks.onFault = [&log](const HttpRequest& request, std::string_view what) {
        log.write(LogLevel::Error, "fault", {{"id", request.id}, {"path", request.path}, {"what", what}});
    };
    return hooks;
}

} // namespace

/// In the order of being made; what stands on something else goes before it.
struct RunningServer::Parts {
    explicit Parts(const Log& theLog) : log(theLog) {}

    [[nodiscard]] Result<void> openJudging(const ServerSettings& settings, const fs::path& data)
    {
        auto made = Workshop::create(workshopConfig(settings));
        if (!made) {
            return fail(made.error());
        }
        workshop = std::move(*made);
        LedgerOptions ledgerOptions;
        ledgerOptions.mostWaiting = settings.mostWaiting;
        auto opened = SqliteLedger::open(data, ledgerOptions);
        if (!opened) {
            return fail(std::move(opened.error()).during("opening the ledger"));
        }
        ledger = std::move(*opened);
        if (!ledger->notice().empty()) {
            log.write(LogLevel::Error, "ledger", {{"text", ledger->notice()}});
        }
        shelf.emplace(shelfOptions(settings, *workshop, data, noting(log, "problems")));
        if (!settings.noJudges) {
            JudgesOptions options;
            options.owner = newUuid();
            options.atOnce = judgesOf(settings) + 1;
            options.log = noting(log, "judges");
            judges.emplace(options, *ledger, workshop->engine(), clock, preparationFrom(*shelf, workshop->languages()));
        }
        return {};
    }

    void startForgetting(const ServerSettings& settings)
    {
        RetentionRules rules;
        rules.submissions = settings.keepSubmissions;
        rules.details = settings.keepDetails;
        rules.log = noting(log, "retention");
        retention.emplace(std::move(rules), *ledger);
    }

    void openService(const ServerSettings& settings)
    {
        service.emplace(serviceOptions(settings), ServiceParts{*ledger, *shelf, workshop->languages(), judges ? &*judges : nullptr,
                                                               &workshop->engine(), &workshop->sessions()});
    }

    [[nodiscard]] Result<void> openDoors(const ServerSettings& settings, const fs::path& data)
    {
        auto router = std::make_shared<Router>();
        HttpHooks hooks;
        if (settings.isForConformance) {
            live = Live::forConformance();
        } else {
            RestOptions options = restOptions(settings, data);
            options.moreMetrics = [this] { return figures.text() + liveFigures(*live); };
            addRestRoutes(*router, *service, options);
            addDialects(*router, *service, dialectOptions(settings, workshop->languages()));
            live = Live::forClients(*service, liveOptions(*service, options));
            hooks = frontDoorHooks(options);
        }
        live->serve(*router);
        auto started = HttpServer::start(httpOptions(settings), router, withLog(std::move(hooks), log, figures));
        if (!started) {
            return fail(started.error());
        }
        http = std::move(*started);
        return {};
    }

    const Log& log;
    SystemClock clock;
    HttpFigures figures;
    std::unique_ptr<Workshop> workshop;
    std::unique_ptr<SqliteLedger> ledger;
    std::optional<ProblemShelf> shelf;
    std::optional<Judges> judges;
    std::optional<JudgingService> service;
    std::optional<Retention> retention;
    std::unique_ptr<Live> live;
    std::unique_ptr<HttpServer> http;
};

Result<fs::path> dataFolder(const ServerSettings& settings)
{
    if (!settings.data.empty()) {
        return fs::absolute(settings.data);
    }
    const auto places = Places::find(settings.resources, {}, {});
    return places ? Result<fs::path>(places->data / "server") : fail(places.error());
}

Result<void> RunningServer::check(const ServerSettings& settings)
{
    if (auto fine = server::check(settings); !fine) {
        return fine;
    }
    const auto data = dataFolder(settings);
    if (!data) {
        return fail(data.error());
    }
    if (settings.isForConformance) {
        return HttpServer::check(httpOptions(settings));
    }
    if (auto usable = settings.isWorker ? checkDataFolderInUse(*data) : checkDataFolder(*data); !usable) {
        return usable;
    }
    if (auto book = TokenBook::open(tokenFile(*data)); !book) {
        return fail(book.error());
    }
    return HttpServer::check(httpOptions(settings));
}

Result<void> RunningServer::checkPorts(const ServerSettings& settings)
{
    return settings.isWorker ? Result<void>() : HttpServer::checkPorts(httpOptions(settings));
}

Result<std::unique_ptr<RunningServer>> RunningServer::start(const ServerSettings& settings, const Log& log)
{
    const auto data = dataFolder(settings);
    if (!data) {
        return fail(data.error());
    }
    auto parts = std::make_unique<Parts>(log);
    if (!settings.isForConformance) {
        if (auto opened = parts->openJudging(settings, *data); !opened) {
            return fail(opened.error());
        }
    }
    if (!settings.isForConformance && !settings.isWorker) {
        parts->openService(settings);
        parts->startForgetting(settings);
    }
    if (!settings.isWorker) {
        if (auto opened = parts->openDoors(settings, *data); !opened) {
            return fail(opened.error());
        }
    }
    return std::unique_ptr<RunningServer>(new RunningServer(std::move(parts)));
}

RunningServer::RunningServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

RunningServer::~RunningServer() = default;

std::vector<std::uint16_t> RunningServer::ports() const
{
    return m_parts->http ? m_parts->http->ports() : std::vector<std::uint16_t>();
}

void RunningServer::stop(Millis grace)
{
    const auto begun = std::chrono::steady_clock::now();
    if (m_parts->http) {
        if (StreamedRuns* runs = m_parts->service->streamedRuns()) {
            runs->stop(); // who follows one would be waited for
        }
        m_parts->live->end();
        m_parts->http->stop(grace);
    }
    if (m_parts->judges) {
        const auto used = std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - begun);
        m_parts->judges->stop(std::max(Millis(0), grace - used));
    }
}

} // namespace ca::server
