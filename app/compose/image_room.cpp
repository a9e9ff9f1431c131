// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/compose/image_room.h"

namespace ca {

namespace {

class ImageRoom final : public ImageShelf {
public:
    ImageRoom(SandboxChooser& sandboxes, const Languages& languages, const Places& places)
        : m_sandboxes(sandboxes), m_languages(languages), m_places(places)
    {
    }
    [[nodiscard]] Result<std::vector<ImageStatus>> list() override { return std::vector<ImageStatus>{}; }
    [[nodiscard]] Result<void> build(const Language&, ImageSource, const Progress&, std::stop_token) override { return fail(Fault::Internal, "the image builder is not wired in"); }
    [[nodiscard]] Result<void> remove(const Language&) override { return fail(Fault::Internal, "the image builder is not wired in"); }

private:
    [[maybe_unused]] SandboxChooser& m_sandboxes;
    [[maybe_unused]] const Languages& m_languages;
    [[maybe_unused]] const Places& m_places;
};

} // namespace

std::unique_ptr<ImageShelf> makeImageShelf(SandboxChooser& sandboxes, const Languages& languages, const Places& places)
{
    return std::make_unique<ImageRoom>(sandboxes, languages, places);
}

} // namespace ca
