// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Every reader of an engine's JSON on any bytes. An id that comes through must be fit for a path.
#include "sandbox/docker/answers.h"
#include "sandbox/docker/reference.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace ca::docker;

namespace {

void checkId(std::string_view id)
{
    if (id.empty() || id.find_first_of("/.?#% \r\n") != std::string_view::npos) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view body(reinterpret_cast<const char*>(data), size);
    static_cast<void>(parseVersion(body));
    static_cast<void>(parseInfo(body));
    static_cast<void>(parseContainer(body));
    static_cast<void>(parseTime(body));
    if (const auto created = parseCreated(body)) {
        checkId(created->value);
    }
    if (const auto containers = parseContainers(body)) {
        for (const ContainerSummary& container : *containers) {
            checkId(container.id.value);
        }
    }
    if (const auto image = parseImage(body)) {
        checkId(image->id);
    }
    if (const auto images = parseImages(body)) {
        for (const ImageInfo& image : *images) {
            checkId(image.id);
        }
    }
    if (parseComplaint(500, body).empty()) {
        std::abort();
    }
    if (const auto reference = parseReference(body); reference && (reference->repository.empty() || reference->tag.empty())) {
        std::abort();
    }
    return 0;
}
