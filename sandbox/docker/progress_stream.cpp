// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/progress_stream.h"

#include "sandbox/docker/json.h"

#include <cstdint>

#include <fmt/format.h>

namespace ca::docker {

namespace {

/// The classic builder says {"stream"}, transfers say {"status","id","progressDetail"}.
Progress progressOf(const Json& object)
{
    Progress progress;
    progress.text = textAt(object, "stream");
    if (progress.text.empty()) {
        progress.text = textAt(object, "status");
    }
    while (!progress.text.empty() && (progress.text.back() == '\n' || progress.text.back() == '\r')) {
        progress.text.pop_back();
    }
    if (const Json* detail = objectAt(object, "progressDetail")) {
        progress.done = Bytes(sizeAt(*detail, "current"));
        if (const std::uint64_t total = sizeAt(*detail, "total"); total > 0) {
            progress.total = Bytes(total);
        }
    }
    return progress;
}

/// A build tells the id beside its log, an import as its last status. Podman's importer leaves the algorithm out.
std::string imageIdOf(const Json& object)
{
    if (const Json* aux = objectAt(object, "aux")) {
        return textAt(*aux, "ID");
    }
    const std::string status = textAt(object, "status");
    const bool bareHash = status.size() == 64 && status.find_first_not_of("0123456789abcdef") == std::string::npos;
    return status.starts_with("sha256:") || bareHash ? status : std::string();
}

std::string complaintOf(const Json& object)
{
    if (const Json* detail = objectAt(object, "errorDetail")) {
        if (std::string message = textAt(*detail, "message"); !message.empty()) {
            return message;
        }
    }
    return textAt(object, "error");
}

} // namespace

Result<void> ProgressStream::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view part = bytes.substr(0, end);
        if (m_line.size() + part.size() > kMaxLine) {
            return fail(Fault::Internal, "the engine reported its progress in a line without an end");
        }
        m_line += part;
        if (end == std::string_view::npos) {
            return {};
        }
        bytes.remove_prefix(end + 1);
        const std::string line = std::exchange(m_line, {});
        if (auto taken = takeLine(line); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> ProgressStream::finish()
{
    const std::string line = std::exchange(m_line, {});
    if (auto taken = takeLine(line); !taken) {
        return taken;
    }
    if (!m_complaint.empty()) {
        return fail(Fault::BadInput, m_complaint);
    }
    return {};
}

Result<void> ProgressStream::takeLine(std::string_view line)
{
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
        return {};
    }
    const auto object = parseJson(line);
    if (!object || !object->is_object()) {
        return fail(Fault::Internal, "the engine reported its progress in something that is not JSON");
    }
    if (std::string id = imageIdOf(*object); !id.empty()) {
        m_imageId = std::move(id);
    }
    if (std::string complaint = complaintOf(*object); !complaint.empty()) {
        m_complaint = std::move(complaint);
    }
    const Progress progress = progressOf(*object);
    if (m_onProgress && !progress.text.empty()) {
        m_onProgress(progress);
    }
    return {};
}

} // namespace ca::docker
