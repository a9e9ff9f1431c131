// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/answers.h"

#include "sandbox/docker/json.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace ca::docker {

namespace {

tl::unexpected<Error> strange(std::string_view answer)
{
    return fail(Fault::Internal, fmt::format("the engine's answer is not {}", answer));
}

Result<Json> parseObject(std::string_view body, std::string_view answer)
{
    auto value = parseJson(body);
    if (!value || !value->is_object()) {
        return strange(answer);
    }
    return std::move(*value);
}

Result<Json> parseArray(std::string_view body, std::string_view answer)
{
    auto value = parseJson(body);
    if (!value || !value->is_array()) {
        return strange(answer);
    }
    return std::move(*value);
}

Labels labelsAt(const Json& object)
{
    Labels labels;
    if (const Json* found = objectAt(object, "Labels")) {
        for (const auto& [key, value] : found->items()) {
            labels[key] = value.is_string() ? value.get<std::string>() : std::string();
        }
    }
    return labels;
}

std::vector<std::string> textsAt(const Json& object, const char* key)
{
    std::vector<std::string> texts;
    if (const Json* list = arrayAt(object, key)) {
        for (const Json& entry : *list) {
            if (entry.is_string()) {
                texts.push_back(entry.get<std::string>());
            }
        }
    }
    return texts;
}

/// An id becomes part of a path: an engine must not be able to steer our next request with one.
bool isId(std::string_view text)
{
    constexpr std::size_t kLongest = 128;
    return !text.empty() && text.size() <= kLongest
        && text.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ:_-") == std::string_view::npos;
}

/// Digits at a fixed place of a time stamp; -1 when they are not all digits.
int numberIn(std::string_view text, std::size_t at, std::size_t size)
{
    int value = -1;
    const char* first = text.data() + at;
    const auto [end, error] = std::from_chars(first, first + size, value);
    return error == std::errc() && end == first + size ? value : -1;
}

bool isPodmanVersion(const Json& version)
{
    const Json* components = arrayAt(version, "Components");
    return components != nullptr && std::any_of(components->begin(), components->end(), [](const Json& component) {
               return textAt(component, "Name") == "Podman Engine";
           });
}

ImageInfo imageOf(const Json& object)
{
    ImageInfo image;
    image.id = textAt(object, "Id");
    image.tags = textsAt(object, "RepoTags");
    image.architecture = textAt(object, "Architecture");
    image.size = Bytes(sizeAt(object, "Size"));
    return image;
}

std::chrono::sys_seconds secondsAt(const Json& object, const char* key)
{
    constexpr std::uint64_t kYear9999 = 253'402'300'799;
    return std::chrono::sys_seconds(std::chrono::seconds(std::min(sizeAt(object, key), kYear9999)));
}

} // namespace

Result<ApiVersion> parseApiVersion(std::string_view text)
{
    ApiVersion version;
    const char* const end = text.data() + text.size();
    const auto major = std::from_chars(text.data(), end, version.major);
    if (major.ec != std::errc() || major.ptr == end || *major.ptr != '.') {
        return strange("a version of the Engine API");
    }
    const auto minor = std::from_chars(major.ptr + 1, end, version.minor);
    if (minor.ec != std::errc() || minor.ptr != end || version.major < 0 || version.minor < 0) {
        return strange("a version of the Engine API");
    }
    return version;
}

std::string toText(ApiVersion version)
{
    return fmt::format("{}.{}", version.major, version.minor);
}

std::chrono::sys_seconds parseTime(std::string_view text)
{
    constexpr std::size_t kShortest = 19; // 2024-05-01T10:20:30
    if (text.size() < kShortest || text[4] != '-' || text[10] != 'T') {
        return {};
    }
    using namespace std::chrono;
    const year_month_day day(year(numberIn(text, 0, 4)), month(static_cast<unsigned>(numberIn(text, 5, 2))),
                             std::chrono::day(static_cast<unsigned>(numberIn(text, 8, 2))));
    const int hour = numberIn(text, 11, 2);
    const int minute = numberIn(text, 14, 2);
    const int second = numberIn(text, 17, 2);
    if (!day.ok() || hour < 0 || minute < 0 || second < 0) {
        return {};
    }
    return sys_days(day) + hours(hour) + minutes(minute) + seconds(second);
}

std::string architectureName(std::string_view machine)
{
    if (machine == "x86_64") {
        return "amd64";
    }
    if (machine == "aarch64") {
        return "arm64";
    }
    return std::string(machine);
}

Result<EngineVersion> parseVersion(std::string_view body)
{
    const auto object = parseObject(body, "what /version tells");
    if (!object) {
        return fail(object.error());
    }
    EngineVersion version;
    version.isPodman = isPodmanVersion(*object);
    version.product = version.isPodman ? "Podman" : "Docker";
    version.release = textAt(*object, "Version");
    version.architecture = architectureName(textAt(*object, "Arch"));
    const auto api = parseApiVersion(textAt(*object, "ApiVersion"));
    if (!api) {
        return fail(api.error());
    }
    version.api = *api;
    version.oldestApi = parseApiVersion(textAt(*object, "MinAPIVersion")).value_or(ApiVersion{});
    return version;
}

Result<EngineInfo> parseInfo(std::string_view body)
{
    const auto object = parseObject(body, "what /info tells");
    if (!object) {
        return fail(object.error());
    }
    EngineInfo info;
    info.operatingSystem = textAt(*object, "OperatingSystem");
    info.kernel = textAt(*object, "KernelVersion");
    info.architecture = architectureName(textAt(*object, "Architecture"));
    info.storageDriver = textAt(*object, "Driver");
    info.runtime = textAt(*object, "DefaultRuntime");
    info.cgroupVersion = textAt(*object, "CgroupVersion") == "2" ? 2 : 1; // Docker before 20.10 did not say, and knew only 1
    info.cpus = countAt(*object, "NCPU");
    info.memory = Bytes(sizeAt(*object, "MemTotal"));
    info.memoryLimit = flagAt(*object, "MemoryLimit");
    info.swapLimit = flagAt(*object, "SwapLimit");
    info.pidsLimit = flagAt(*object, "PidsLimit");
    info.cpusets = flagAt(*object, "CPUSet");
    for (const std::string& option : textsAt(*object, "SecurityOptions")) {
        info.rootless |= option.starts_with("name=rootless");
        info.userNamespaces |= option.starts_with("name=userns") || option.starts_with("name=rootless");
        info.seccomp |= option.starts_with("name=seccomp");
    }
    return info;
}

Result<ContainerId> parseCreated(std::string_view body)
{
    const auto object = parseObject(body, "the id of a container");
    if (!object) {
        return fail(object.error());
    }
    ContainerId id{textAt(*object, "Id")};
    if (!isId(id.value)) {
        return strange("the id of a container");
    }
    return id;
}

Result<ContainerState> parseContainer(std::string_view body)
{
    const auto object = parseObject(body, "the description of a container");
    const Json* found = object ? objectAt(*object, "State") : nullptr;
    if (found == nullptr) {
        return strange("the description of a container");
    }
    ContainerState state;
    state.status = textAt(*found, "Status");
    state.running = flagAt(*found, "Running");
    state.outOfMemory = flagAt(*found, "OOMKilled");
    state.exitCode = countAt(*found, "ExitCode");
    state.error = textAt(*found, "Error");
    return state;
}

Result<std::vector<ContainerSummary>> parseContainers(std::string_view body)
{
    const auto list = parseArray(body, "a list of containers");
    if (!list) {
        return fail(list.error());
    }
    std::vector<ContainerSummary> containers;
    for (const Json& entry : *list) {
        ContainerSummary container{ContainerId{textAt(entry, "Id")}, textAt(entry, "Image"), textAt(entry, "State"),
                                   secondsAt(entry, "Created"), labelsAt(entry)};
        if (!isId(container.id.value)) {
            return strange("a list of containers");
        }
        containers.push_back(std::move(container));
    }
    return containers;
}

Result<ImageInfo> parseImage(std::string_view body)
{
    const auto object = parseObject(body, "the description of an image");
    if (!object) {
        return fail(object.error());
    }
    ImageInfo image = imageOf(*object);
    if (!isId(image.id)) {
        return strange("the description of an image");
    }
    image.created = parseTime(textAt(*object, "Created"));
    if (const Json* config = objectAt(*object, "Config")) {
        image.labels = labelsAt(*config);
    }
    return image;
}

Result<std::vector<ImageInfo>> parseImages(std::string_view body)
{
    const auto list = parseArray(body, "a list of images");
    if (!list) {
        return fail(list.error());
    }
    std::vector<ImageInfo> images;
    for (const Json& entry : *list) {
        ImageInfo image = imageOf(entry);
        if (!isId(image.id)) {
            return strange("a list of images");
        }
        image.created = secondsAt(entry, "Created");
        image.labels = labelsAt(entry);
        images.push_back(std::move(image));
    }
    return images;
}

std::string parseComplaint(int status, std::string_view body)
{
    constexpr std::size_t kLongest = 2000;
    const auto object = parseJson(body);
    std::string text = object ? textAt(*object, "message") : std::string();
    if (text.empty()) {
        text = body.substr(0, kLongest); // proxies answer in HTML or plain text
    }
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') {
        text.pop_back();
    }
    text.resize(std::min(text.size(), kLongest));
    return text.empty() ? fmt::format("the engine answered with status {} and said nothing", status) : text;
}

} // namespace ca::docker
