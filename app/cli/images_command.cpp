// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/images_command.h"

#include "app/cli/interruption.h"
#include "app/cli/json_line.h"
#include "app/cli/json_report.h"
#include "app/cli/printable.h"
#include "app/cli/self_test.h"
#include "app/cli/source_file.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::cli {

namespace {

using LanguageList = std::vector<std::shared_ptr<const Language>>;

struct StateWords {
    std::string_view word; // of the JSON schema too
    Style style;
};

StateWords wordsFor(ImageStatus::State state)
{
    switch (state) {
    case ImageStatus::State::Ready:
        return {"ready", Style::Good};
    case ImageStatus::State::Stale:
        return {"stale", Style::Warn};
    case ImageStatus::State::WrongArchitecture:
        return {"wrong-architecture", Style::Bad};
    case ImageStatus::State::Missing:
        break;
    }
    return {"missing", Style::Faint};
}

void listAsJson(const std::vector<ImageStatus>& shelf, Console& out)
{
    for (const ImageStatus& image : shelf) {
        nlohmann::ordered_json line{{"v", kJsonVersion},
                                    {"event", "image"},
                                    {"language", image.language},
                                    {"image", image.image},
                                    {"state", wordsFor(image.state).word},
                                    {"sizeBytes", image.size.count()},
                                    {"detail", image.detail}};
        line["root"] = image.root ? nlohmann::ordered_json(image.root->string()) : nlohmann::ordered_json();
        writeJsonLine(out, line);
    }
}

void listAsTable(const std::vector<ImageStatus>& shelf, Console& out)
{
    std::size_t imageColumns = 5;
    for (const ImageStatus& image : shelf) {
        imageColumns = std::max(imageColumns, columnsOf(image.image));
    }
    out.line(out.paint(
        Style::Faint, fmt::format("{:<12} {:<18} {} {:>9}  {}", "language", "state", padded("image", imageColumns), "size", "")));
    for (const ImageStatus& image : shelf) {
        const StateWords words = wordsFor(image.state);
        std::string detail = printableLine(image.detail);
        if (image.root) {
            detail += (detail.empty() ? "root " : "; root ") + printableLine(image.root->string());
        }
        out.line(fmt::format("{:<12} {} {} {:>9}  {}", image.language, out.paint(words.style, fmt::format("{:<18}", words.word)),
                             padded(image.image, imageColumns), image.size == Bytes{} ? "" : readable(image.size), detail));
    }
}

int list(const ImagesOptions& options, const LanguageList& languages, Workshop& workshop, const CommandContext& context)
{
    auto shelf = workshop.images().list();
    if (!shelf) {
        return complain(context.err, shelf.error());
    }
    if (!options.languages.empty()) {
        std::erase_if(*shelf, [&languages](const ImageStatus& image) {
            return std::none_of(languages.begin(), languages.end(),
                                [&](const auto& language) { return language->id == image.language; });
        });
    }
    options.json ? listAsJson(*shelf, context.out) : listAsTable(*shelf, context.out);
    return kAllGood;
}

/// Steps as lines where nobody watches, as one moving line where somebody does.
class BuildProgress {
public:
    BuildProgress(Console& out, std::string language)
        : m_out(out)
        , m_language(std::move(language))
    {
    }

    void operator()(const ImageProgress& progress)
    {
        const std::string step = printableLine(progress.step);
        if (m_out.traits().terminal) {
            const std::string bar = progress.fraction >= 0 ? progressBar(m_out, progress.fraction) + " " : std::string{};
            m_out.status(bar + fitted(m_language + ": " + step, m_out.traits().width > 30 ? m_out.traits().width - 30 : 20));
        } else if (step != m_lastStep) {
            m_out.line(m_language + ": " + step);
        }
        m_lastStep = step;
    }

private:
    Console& m_out;
    std::string m_language;
    std::string m_lastStep;
};

Result<void> build(const ImagesOptions& options, const Language& language, Workshop& workshop, const CommandContext& context)
{
    BuildProgress progress(context.out, language.id);
    auto built = workshop.images().build(
        language, options.source, [&progress](const ImageProgress& step) { progress(step); }, context.interruption.token());
    context.out.status({});
    return built;
}

/// One action on each language; a failure is told and the rest goes on, a signal ends it.
template <class Action>
int forEach(const LanguageList& languages, std::string_view done, const CommandContext& context, Action action)
{
    int code = kAllGood;
    for (const auto& language : languages) {
        Result<std::string> said = action(*language);
        if (context.interruption.signal() != 0) {
            return context.interruption.exitCode();
        }
        if (!said) {
            code = complain(context.err, std::move(said.error()).during(language->id));
            continue;
        }
        context.out.line(fmt::format("{} {}{}", context.out.paint(Style::Good, done), language->id, *said));
    }
    return code;
}

} // namespace

int images(const ImagesOptions& options, Workshop& workshop, const CommandContext& context)
{
    auto languages = languagesNamed(options.languages, workshop.languages());
    if (!languages) {
        return complain(context.err, languages.error());
    }
    switch (options.action) {
    case ImagesOptions::Action::List:
        return list(options, *languages, workshop, context);
    case ImagesOptions::Action::Build:
        return forEach(*languages, "built", context, [&](const Language& language) {
            return build(options, language, workshop, context).map([] { return std::string{}; });
        });
    case ImagesOptions::Action::Remove:
        return forEach(*languages, "removed", context, [&](const Language& language) {
            return workshop.images().remove(language).map([] { return std::string{}; });
        });
    case ImagesOptions::Action::Test:
        return forEach(*languages, "works", context,
                       [&](const Language& language) { return selfTest(language, workshop, context.interruption.token()); });
    }
    return kUnusable;
}

} // namespace ca::cli
