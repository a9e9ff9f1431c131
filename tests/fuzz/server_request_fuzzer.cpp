// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From bytes on a connection to a submission: reading requests, in one go and in two, and reading what they carry. Both ways must
// come to the same.
#include "app/server/http/request_reader.h"
#include "core/wire/codearena_requests.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using ca::server::RequestReader;

void readInTwo(const std::string& bytes, std::size_t cut, const RequestReader& whole, const std::string& body)
{
    RequestReader reader({});
    std::string buffer = bytes.substr(0, cut);
    reader.feed(buffer);
    buffer += bytes.substr(cut);
    if (reader.state() != RequestReader::State::Refused && reader.state() != RequestReader::State::Complete) {
        reader.feed(buffer);
    }
    const bool isComplete = reader.state() == RequestReader::State::Complete;
    if (isComplete != (whole.state() == RequestReader::State::Complete) || (isComplete && reader.take().body != body)) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const std::string bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    RequestReader reader({});
    std::string buffer = bytes;
    reader.feed(buffer);
    const std::string body = reader.take().body;
    if (size > 1) {
        readInTwo(bytes, data[0] % (size - 1), reader, body);
    }
    const ca::wire::CodeRules rules{{"python", "cpp"}, 100, 100};
    for (const std::string& posted : {bytes, body}) {
        if (const auto submission = ca::wire::readSubmission(posted, rules); submission && submission->errors.empty()) {
            if (submission->request.code.empty() || !ca::wire::looksLikeUuid(submission->request.problemId)) {
                std::abort();
            }
        }
        (void)ca::wire::readRun(posted, rules);
        (void)ca::wire::sessionIn(posted);
        (void)ca::wire::runViewFrom(posted);
    }
    return 0;
}
