// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/compose/image_room.h"

#include "sandbox/session/host_headers.h"
#include "sandbox/session/image_builder.h"

#include <fmt/format.h>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 30s;
constexpr std::string_view kRegistryBase = "debian:bookworm-slim";

SteadyTime soon()
{
    return std::chrono::steady_clock::now() + kPatience;
}

ImageStatus::State stateOf(ImageReport::State state)
{
    switch (state) {
    case ImageReport::State::Missing:
        return ImageStatus::State::Missing;
    case ImageReport::State::Ready:
        return ImageStatus::State::Ready;
    case ImageReport::State::Stale:
        return ImageStatus::State::Stale;
    case ImageReport::State::WrongArchitecture:
        return ImageStatus::State::WrongArchitecture;
    }
    return ImageStatus::State::Missing;
}

class ImageRoom final : public ImageShelf {
public:
    ImageRoom(SandboxChooser& sandboxes, const Languages& languages, const Places& places)
        : m_sandboxes(sandboxes), m_languages(languages), m_places{places.recipes, places.agent, places.data}
    {
    }

    [[nodiscard]] Result<std::vector<ImageStatus>> list() override
    {
        auto builder = ImageBuilder::create(m_places);
        if (!builder) {
            return fail(std::move(builder.error()));
        }
        auto engine = client();
        std::vector<ImageStatus> out;
        for (const auto& language : m_languages.all()) {
            auto status = examine(*builder, engine ? engine->get() : nullptr, *language);
            if (!status) {
                return fail(std::move(status.error()));
            }
            if (!engine) {
                status->detail = engine.error().what;
            }
            out.push_back(std::move(*status));
        }
        return out;
    }

    [[nodiscard]] Result<void> build(const Language& language, ImageSource source, const Progress& progress, std::stop_token stop) override
    {
        auto builder = ImageBuilder::create(m_places);
        auto recipe = builder ? builder->recipe(language.image) : fail(builder.error());
        if (!recipe) {
            return fail(std::move(recipe.error()));
        }
        if (source == ImageSource::Host) {
            progress({"Preparing the host's toolchain", -1});
            return HostHeaders(m_places.recipes, m_places.data / "pch").make(recipe->root, std::move(stop));
        }
        const auto onStep = [&](const WorkStep& step) { progress({step.what, step.fraction}); };
        auto engine = client();
        if (source == ImageSource::Registry) {
            return engine ? builder->buildFromRegistry(**engine, *recipe, kRegistryBase, onStep, stop) : fail(std::move(engine.error()));
        }
        if (engine) {
            return builder->buildImage(**engine, *recipe, onStep, stop);
        }
        // Without an engine the image serves the embedded sandbox, unpacked.
        auto root = builder->unpackRoot(*recipe, onStep, stop);
        return root ? Result<void>() : fail(std::move(root.error()));
    }

    [[nodiscard]] Result<void> remove(const Language& language) override
    {
        auto builder = ImageBuilder::create(m_places);
        auto recipe = builder ? builder->recipe(language.image) : fail(builder.error());
        if (!recipe) {
            return fail(std::move(recipe.error()));
        }
        if (auto engine = client()) {
            if (auto removed = builder->removeImage(**engine, *recipe); !removed) {
                return removed;
            }
        }
        return builder->removeRoot(*recipe);
    }

private:
    Result<std::shared_ptr<docker::Client>> client()
    {
        auto sessions = m_sandboxes.docker(soon());
        return sessions ? (*sessions)->yard().client(soon(), {}) : fail(std::move(sessions.error()));
    }

    static Result<ImageStatus> examine(const ImageBuilder& builder, const docker::Client* engine, const Language& language)
    {
        auto recipe = builder.recipe(language.image);
        if (!recipe) {
            return fail(std::move(recipe.error()));
        }
        ImageStatus status;
        status.language = language.id;
        status.image = language.image;
        status.root = builder.unpackedRoot(*recipe);
        if (engine != nullptr) {
            auto report = builder.examineImage(*engine, *recipe);
            if (!report) {
                return fail(std::move(report.error()));
            }
            status.state = stateOf(report->state);
            status.size = report->size;
            status.detail = report->why;
        }
        return status;
    }

    SandboxChooser& m_sandboxes;
    const Languages& m_languages;
    BuilderPlaces m_places;
};

} // namespace

std::unique_ptr<ImageShelf> makeImageShelf(SandboxChooser& sandboxes, const Languages& languages, const Places& places)
{
    return std::make_unique<ImageRoom>(sandboxes, languages, places);
}

} // namespace ca
