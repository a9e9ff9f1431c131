// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/server_program.h"

#include "app/server/command_line.h"
#include "app/server/running_server.h"
#include "app/server/tokens.h"

#include <csignal>
#include <cstdio>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <fmt/format.h>

namespace ca::server {

namespace {

constexpr int kCannot = 1;
constexpr int kNonsense = 2;

int complain(const Error& error, int exitCode)
{
    fmt::print(stderr, "codearena-server: {}\n", error.what);
    if (!error.hint.empty()) {
        fmt::print(stderr, "{}\n", error.hint);
    }
    return exitCode;
}

int addToken(TokenBook& book, const TokenOrder& order)
{
    const auto token = book.add(order.name, order.role == "teacher" ? Role::Teacher : Role::Student);
    if (!token) {
        return complain(token.error(), kNonsense);
    }
    fmt::print("{}\n", *token);
    fmt::print(stderr, "This is the token of {}; it is not shown again.\n", order.name);
    return 0;
}

int keepTokens(const ServerSettings& settings, const TokenOrder& order)
{
    const auto data = dataFolder(settings);
    auto book = data ? TokenBook::open(tokenFile(*data)) : Result<TokenBook>(fail(data.error()));
    if (!book) {
        return complain(book.error(), kCannot);
    }
    switch (order.what) {
    case TokenOrder::What::Add:
        return addToken(*book, order);
    case TokenOrder::What::Remove: {
        const auto removed = book->remove(order.name);
        return removed ? 0 : complain(removed.error(), kNonsense);
    }
    case TokenOrder::What::List:
        for (const TokenHolder& holder : book->holders()) {
            fmt::print("{} {}\n", holder.name, word(holder.role));
        }
        break;
    }
    return 0;
}

/// From its making on, a signal is kept until it is waited for: none is lost while the server starts.
class Signals {
public:
    Signals() : m_set(m_io, SIGINT, SIGTERM) {}
    int wait()
    {
        int heard = 0;
        m_set.async_wait([&](const boost::system::error_code&, int signal) { heard = signal; });
        m_io.run();
        m_io.restart();
        return heard;
    }
    /// From now on a signal ends the program as if we were not there.
    void letGo() { m_set.clear(); }

private:
    boost::asio::io_context m_io;
    boost::asio::signal_set m_set;
};

std::string describe(const ServerSettings& settings, const std::vector<std::uint16_t>& ports)
{
    const char* scheme = settings.certificate.empty() ? "http" : "https";
    const bool isV6 = settings.listen.find(':') != std::string::npos;
    const std::string host = isV6 ? "[" + settings.listen + "]" : settings.listen;
    return fmt::format("{}://{}:{} (live events also on {})", scheme, host, ports[0], ports[1]);
}

int serve(const ServerSettings& settings)
{
    Signals signals;
    const Log log(settings.logForm, settings.logLevel);
    const auto server = RunningServer::start(settings, log);
    if (!server) {
        const Fault fault = server.error().fault;
        return complain(server.error(), fault == Fault::BadInput || fault == Fault::Denied ? kNonsense : kCannot);
    }
    const auto ports = (*server)->ports();
    const std::string where = ports.empty() ? "judging for others" : describe(settings, ports);
    log.write(LogLevel::Info, "started", {{"version", CA_VERSION}, {"where", where}});
    const int signal = signals.wait();
    signals.letGo();
    log.write(LogLevel::Info, "stopping", {{"signal", static_cast<long long>(signal)}});
    (*server)->stop(settings.grace);
    log.write(LogLevel::Info, "stopped");
    return 0;
}

} // namespace

int serverProgram(int argc, const char* const* argv)
{
    const auto parsed = parseCommandLine(argc, argv);
    if (const auto* nothing = std::get_if<NothingToServe>(&parsed)) {
        fmt::print(nothing->exitCode == 0 ? stdout : stderr, "{}", nothing->text);
        return nothing->exitCode;
    }
    const auto& invocation = std::get<ServerInvocation>(parsed);
    if (const auto* order = std::get_if<TokenOrder>(&invocation.order)) {
        return keepTokens(invocation.settings, *order);
    }
    if (const auto fine = RunningServer::check(invocation.settings); !fine) {
        return complain(fine.error(), kNonsense);
    }
    if (std::holds_alternative<CheckOnly>(invocation.order)) {
        fmt::print("The configuration is fine.\n");
        return 0;
    }
    if (const auto free = RunningServer::checkPorts(invocation.settings); !free) {
        return complain(free.error(), kNonsense);
    }
    return serve(invocation.settings);
}

} // namespace ca::server
