// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Bytes from a host that has lost its mind, through everything of the agent that reads requests: frames as the conversation cuts
// them, then every reader on the whole input, so that none depends on being called in order.
#include "sandbox/agent/counter_spec.h"
#include "sandbox/agent/options.h"
#include "sandbox/agent/process_table.h"
#include "sandbox/agent/request.h"

#include <cstdlib>
#include <memory>

using namespace ca;
using agent::Parse;

namespace {

/// What the parser promises, so that whoever uses the request need not look again.
void check(bool promise)
{
    if (!promise) {
        std::abort();
    }
}

template <std::size_t N>
void checkList(const agent::RunRequest& request, const std::array<const char*, N>& list)
{
    std::size_t count = 0;
    while (list[count] != nullptr) {
        const std::size_t length = std::string_view(list[count]).size(); // reads to the final zero
        const bool ours = list[count] >= request.text.data() && list[count] + length < request.text.data() + request.text.size();
        check(ours || length < 64); // or one of the fixed variables
        ++count;
        check(count < N);
    }
}

void checkCollection(const agent::RunRequest& request)
{
    const agent::Collection& wanted = request.collection;
    check(wanted.count <= wire::kMaxCollected && (wanted.count == 0 || wanted.bound <= wire::kMaxCollectedSize));
    for (std::size_t i = 0; i < wanted.count; ++i) {
        const std::string_view path = wanted.paths[i];
        check(wanted.paths[i] >= request.text.data() && wanted.paths[i] + path.size() < request.text.data() + request.text.size());
        check(path != ".." && path.front() != '/' && path.find("../") != 0 && path.find("/../") == std::string_view::npos);
    }
}

void readRun(std::string_view meta)
{
    static const auto request = std::make_unique<agent::RunRequest>();
    if (!agent::parseRun(meta, *request)) {
        return;
    }
    check(request->id != 0 && request->program.argv[0] != nullptr);
    checkList(*request, request->program.argv);
    checkList(*request, request->program.env);
    checkCollection(*request);
    if (request->hasInteractor) {
        checkList(*request, request->interactor.argv);
        checkList(*request, request->interactor.env);
    }
}

void readPut(std::string_view payload, std::size_t length)
{
    agent::PutHead put;
    if (agent::parsePut(payload, length, put) == Parse::Done) {
        check(put.headSize <= payload.size() && put.headSize <= length);
        check(!put.path.starts_with("../") && put.path != ".." && put.path.front() != '/' && put.path.find("/../") == std::string_view::npos);
    }
}

void readOthers(std::string_view bytes)
{
    agent::Hello hello;
    agent::WindowSize window;
    std::uint32_t number = 0;
    agent::ProcessSample sample;
    (void)agent::parseHello(bytes, hello);
    (void)agent::parseResize(bytes, window);
    (void)agent::parseNumber(bytes, number);
    (void)agent::parseProcessStat(bytes, sample);
    (void)agent::parseCounterSpec(bytes);
    (void)agent::parseTmpSize(bytes);
    (void)agent::oomKillsIn(bytes);
    (void)agent::fileCacheIn(agent::CgroupVersion::V1, bytes);
    (void)agent::cpuMicrosIn(agent::CgroupVersion::V2, bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view whole(reinterpret_cast<const char*>(data), size);
    agent::Header header;
    for (std::string_view bytes = whole; agent::parseHeader(bytes, header) == Parse::Done;) {
        bytes.remove_prefix(wire::kHeaderSize);
        const std::string_view payload = bytes.substr(0, header.length);
        if (header.type == wire::Type::Run && payload.size() > sizeof(std::uint32_t)) {
            readRun(payload.substr(sizeof(std::uint32_t)));
        } else if (header.type == wire::Type::Put) {
            readPut(payload, header.length);
        }
        bytes.remove_prefix(payload.size());
    }
    readRun(whole);
    readPut(whole, size);
    readOthers(whole);
    return 0;
}
