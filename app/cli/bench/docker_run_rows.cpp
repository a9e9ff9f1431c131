// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// For comparison: the same program by the docker command, as people start containers by hand.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/bare_run.h"
#include "app/cli/bench/setting.h"
#include "app/cli/bench/statistics.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

Result<std::string> pythonImage(Setting& setting)
{
    auto shelf = setting.workshop().images().list();
    if (!shelf) {
        return fail(std::move(shelf.error()));
    }
    const auto found =
        std::find_if(shelf->begin(), shelf->end(), [](const ImageStatus& image) { return image.language == "python"; });
    if (found == shelf->end() || found->state == ImageStatus::State::Missing) {
        return fail(Fault::NotFound, "there is no Python image");
    }
    return found->image;
}

Result<Row> measure(Setting& setting)
{
    auto image = pythonImage(setting);
    auto python = setting.barePython();
    if (!image || !python) {
        return fail(image ? python.error() : image.error());
    }
    const std::vector<std::string> command{"docker",
                                           "run",
                                           "--rm",
                                           "--interactive",
                                           "--network",
                                           "none",
                                           "--entrypoint",
                                           "python3",
                                           *image,
                                           "-c",
                                           std::string(kPythonSolution)};
    Samples bare;
    Samples contained;
    const int rounds = setting.rounds(10, 3);
    for (int i = 0; i < rounds && !setting.stop().stop_requested(); ++i) {
        auto outside = runBare(*python, kSumInput);
        auto inside = runBare(command, kSumInput, Environment::Inherited);
        if (!outside || !inside) {
            return fail(outside ? inside.error() : outside.error());
        }
        bare.add(outside->wall);
        contained.add(inside->wall);
    }
    Row row;
    row.value = contained.p50();
    row.ratio = contained.p50() / bare.p50();
    row.note = fmt::format("bare {:.1f} ms, n={}", bare.p50(), contained.count());
    return row;
}

} // namespace

Result<std::vector<Row>> measureDockerRun(Setting& setting)
{
    setting.tell("Measuring docker run ...");
    auto measured = measure(setting);
    Row row = measured ? std::move(*measured) : Row{};
    row.id = "docker-run";
    row.what = "one Python test by docker run --rm, p50";
    row.unit = "ms";
    row.note = measured ? row.note : measured.error().what;
    return std::vector<Row>{row};
}

} // namespace ca::cli::bench
