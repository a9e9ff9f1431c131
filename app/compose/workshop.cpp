// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/compose/workshop.h"

#include "app/compose/examination.h"
#include "app/compose/image_room.h"
#include "app/compose/places.h"
#include "app/compose/sandbox_chooser.h"

#include <csignal>
#include <mutex>

namespace ca {

namespace {

class RealWorkshop final : public Workshop {
public:
    RealWorkshop(const WorkshopConfig& config, Places places, Languages languages)
        : m_config(config)
        , m_places(std::move(places))
        , m_languages(std::move(languages))
        , m_sandboxes({config.sandbox, config.engineAddress, config.warm}, m_places)
        , m_images(makeImageShelf(m_sandboxes, m_languages, m_places))
    {
    }

    [[nodiscard]] const Languages& languages() const override { return m_languages; }
    [[nodiscard]] SessionFactory& sessions() override { return m_sandboxes; }
    [[nodiscard]] ImageShelf& images() override { return *m_images; }
    [[nodiscard]] std::vector<Finding> examine() override { return examineMachine(m_sandboxes, *m_images, m_languages); }
    [[nodiscard]] const std::filesystem::path& recipes() const override { return m_places.recipes; }

    [[nodiscard]] ProblemPlaces problemPlaces() const override
    {
        ProblemPlaces places{{}, m_places.data / "problems", m_places.data / "cache"};
        if (!m_places.problems.empty()) {
            places.folders.push_back(m_places.problems);
        }
        places.folders.push_back(places.own);
        return places;
    }

    [[nodiscard]] Engine& engine() override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_engine) {
            m_engine = std::make_unique<Engine>(m_config.engine, m_sandboxes, m_clock);
        }
        return *m_engine;
    }

    [[nodiscard]] Result<std::unique_ptr<SessionFactory>> factory(SandboxChoice kind, unsigned warm) override
    {
        auto chooser = std::make_unique<SandboxChooser>(ChooserOptions{kind, m_config.engineAddress, warm}, m_places);
        if (kind == SandboxChoice::Docker) {
            if (auto docker = chooser->docker(std::chrono::steady_clock::now() + std::chrono::seconds(10)); !docker) {
                return fail(std::move(docker.error()));
            }
        }
        return std::unique_ptr<SessionFactory>(std::move(chooser));
    }

private:
    WorkshopConfig m_config;
    Places m_places;
    Languages m_languages;
    SystemClock m_clock;
    SandboxChooser m_sandboxes;
    std::unique_ptr<ImageShelf> m_images;
    std::mutex m_mutex;
    std::unique_ptr<Engine> m_engine; // declared last: it goes before the sandboxes it uses
};

} // namespace

Result<std::unique_ptr<Workshop>> Workshop::create(const WorkshopConfig& config)
{
    // A sandbox or an engine that goes away while we write to it is an error to report, not a reason to die.
    std::signal(SIGPIPE, SIG_IGN);
    auto places = Places::find(config.resources, config.images, config.data);
    if (!places) {
        return fail(std::move(places.error()));
    }
    auto languages = Languages::read(places->resources / "languages.json");
    if (!languages) {
        return fail(std::move(languages.error()));
    }
    return std::unique_ptr<Workshop>(std::make_unique<RealWorkshop>(config, std::move(*places), std::move(*languages)));
}

} // namespace ca
