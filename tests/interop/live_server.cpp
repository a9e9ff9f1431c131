// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The live side of the server with real sockets, for clients that are not ours. It says where it listens, then does what it is told,
// a line each: "accept ID", "running ID", "test ID", "completed ID BYTES" (of output), "count". It ends with its input.
// Its arguments are the milliseconds of a heartbeat and of the patience with its answer.
#include "app/server/http/http_server.h"
#include "app/server/live/live.h"
#include "tests/app/server/live/fake_service.h"

#include <iostream>
#include <sstream>
#include <string>

using namespace ca;
using namespace ca::server;

namespace {

std::unique_ptr<HttpServer> listen(const Live& live)
{
    auto router = std::make_shared<Router>();
    live.serve(*router);
    HttpOptions options;
    options.allowance.connectionsPerAddress = 1024; // all come from here
    auto server = HttpServer::start(std::move(options), router);
    return server ? std::move(*server) : nullptr;
}

wire::TestView testView(std::size_t outputBytes)
{
    wire::TestView test;
    test.testCaseId = "00000000-0000-4000-9000-000000000001";
    test.passed = true;
    test.output = std::string(outputBytes, 'x');
    test.time = Micros(88'000);
    return test;
}

FakeService::What whatOf(const std::string& verb, const std::string& id, std::size_t bytes)
{
    if (verb == "running") {
        return wire::StatusEvent{id, {wire::JobState::Phase::Running, {}}, "2026-01-01T00:00:00.000Z", {}};
    }
    if (verb == "test") {
        wire::TestEvent event;
        event.submissionId = id;
        event.test = testView(bytes);
        event.total = 1;
        return event;
    }
    wire::CompletedEvent event;
    event.submissionId = id;
    event.state = {wire::JobState::Phase::Done, Verdict::Accepted};
    event.outcome.tests = {testView(bytes)};
    event.timestamp = "2026-01-01T00:00:01.000Z";
    return event;
}

void obey(FakeService& service, const Live& live, const std::string& line)
{
    std::istringstream words(line);
    std::string verb;
    std::string id;
    std::size_t bytes = 0;
    words >> verb >> id >> bytes;
    if (verb == "accept") {
        service.accept(id);
    } else if (verb != "count") {
        service.happen(id, whatOf(verb, id, bytes));
    }
    const auto count = live.count();
    std::cout << "polling " << count.polling << " sockets " << count.sockets << " watches " << service.watches() << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    FakeService service;
    LiveOptions options;
    if (argc == 3) {
        options.engine.pingInterval = Millis(std::stoi(argv[1]));
        options.engine.pingTimeout = Millis(std::stoi(argv[2]));
    }
    const auto live = Live::forClients(service, std::move(options));
    const auto conformance = Live::forConformance();
    const auto clients = listen(*live);
    const auto suites = listen(*conformance);
    if (!clients || !suites) {
        return 1;
    }
    std::cout << clients->ports().front() << ' ' << suites->ports().front() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        obey(service, *live, line);
    }
    return 0;
}
