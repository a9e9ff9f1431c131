// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The calls of Client that are about images.
#include "sandbox/docker/client.h"

#include "sandbox/docker/answers.h"
#include "sandbox/docker/client_state.h"
#include "sandbox/docker/json.h"
#include "sandbox/docker/reference.h"
#include "sandbox/docker/refusal.h"

#include <fmt/format.h>

namespace ca::docker {

namespace {

std::string encodedMap(const Labels& map)
{
    return urlEncoded(Json(map).dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace

Result<std::optional<ImageInfo>> Client::inspectImage(std::string_view reference, const Patience& patience) const
{
    const std::string doing = fmt::format("inspecting the image {}", reference);
    if (const auto parsed = parseReference(reference); !parsed) {
        return fail(Error(parsed.error()).during(doing));
    }
    const auto image = saying(doing, m_state->get(fmt::format("/images/{}/json", reference), patience).and_then(parseImage));
    if (!image && image.error().fault == Fault::NotFound) {
        return std::nullopt;
    }
    return image ? Result<std::optional<ImageInfo>>(*image) : fail(image.error());
}

Result<std::vector<ImageInfo>> Client::listImages(const LabelFilter& filter, const Patience& patience) const
{
    return saying("listing images", m_state->get("/images/json?filters=" + labelQuery(filter), patience).and_then(parseImages));
}

Result<std::string> Client::importImage(const ImportRequest& wanted, const OnProgress& progress, const Patience& patience) const
{
    const std::string doing = fmt::format("importing the image {}", wanted.reference);
    const auto reference = parseReference(wanted.reference);
    if (!reference) {
        return fail(Error(reference.error()).during(doing));
    }
    const auto onSent = [&](Bytes sent) {
        if (progress) {
            progress({"uploading", sent, wanted.size});
        }
    };
    const Upload upload{wanted.tar, wanted.size, onSent};
    // The name is given afterwards: Podman forgets the tag when it imports.
    std::string path = "/images/create?fromSrc=-";
    for (const std::string& change : wanted.changes) {
        path += "&changes=" + urlEncoded(change);
    }
    if (!wanted.platform.empty()) {
        path += "&platform=" + urlEncoded(wanted.platform);
    }
    Request request = m_state->request("POST", path, patience);
    request.upload = &upload;
    request.contentType = "application/x-tar";
    auto id = saying(doing, m_state->follow(std::move(request), progress));
    if (id && id->empty()) {
        return fail(Fault::Internal, fmt::format("{}: the engine did not tell the id of what it made", doing));
    }
    if (!id) {
        return id;
    }
    if (auto tagged = tagImage(*id, wanted.reference, patience); !tagged) {
        return fail(std::move(tagged).error());
    }
    return id;
}

Result<std::string> Client::buildImage(const BuildRequest& wanted, const OnProgress& progress, const Patience& patience) const
{
    const std::string doing = fmt::format("building the image {}", wanted.reference);
    if (const auto reference = parseReference(wanted.reference); !reference) {
        return fail(Error(reference.error()).during(doing));
    }
    std::string path = fmt::format("/build?rm=1&forcerm=1&t={}&labels={}&buildargs={}", urlEncoded(wanted.reference),
                                   encodedMap(wanted.labels), encodedMap(wanted.arguments));
    if (!wanted.network.empty()) {
        path += "&networkmode=" + urlEncoded(wanted.network);
    }
    Request request = m_state->request("POST", path, patience);
    request.body = wanted.context;
    request.contentType = "application/x-tar";
    auto id = saying(doing, m_state->follow(std::move(request), progress));
    if (!id || !id->empty()) {
        return id;
    }
    const auto image = inspectImage(wanted.reference, patience); // not every builder tells the id
    if (!image) {
        return fail(image.error());
    }
    return *image ? Result<std::string>((*image)->id) : fail(Fault::Internal, fmt::format("{}: no image was made", doing));
}

Result<void> Client::tagImage(std::string_view source, std::string_view reference, const Patience& patience) const
{
    const std::string doing = fmt::format("naming an image {}", reference);
    const auto from = parseReference(source);
    const auto to = parseReference(reference);
    if (!from || !to) {
        return fail(Error(from ? to.error() : from.error()).during(doing));
    }
    const std::string path =
        fmt::format("/images/{}/tag?repo={}&tag={}", source, urlEncoded(to->repository), urlEncoded(to->tag));
    const auto answer = saying(doing, m_state->ask(m_state->request("POST", path, patience)));
    return answer ? Result<void>() : fail(answer.error());
}

Result<void> Client::removeImage(std::string_view reference, const Patience& patience) const
{
    const std::string doing = fmt::format("removing the image {}", reference);
    if (const auto parsed = parseReference(reference); !parsed) {
        return fail(Error(parsed.error()).during(doing));
    }
    const auto answer = saying(doing, m_state->ask(m_state->request("DELETE", fmt::format("/images/{}", reference), patience)));
    return answer || answer.error().fault == Fault::NotFound ? Result<void>() : fail(answer.error());
}

} // namespace ca::docker
