// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/sandbox_light.h"

#include "app/compose/workshop.h"
#include "app/desktop/machine/finding_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::SandboxLight)
};

// As the machine's examination calls them: two sandboxes that were tried out, and what one of them needs.
constexpr const char* kDockerSandbox = "Docker sandbox";
constexpr const char* kEmbeddedSandbox = "Embedded sandbox";
constexpr const char* kDockerEngine = "Docker";

const Finding* find(const std::vector<Finding>& findings, const char* topic)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [topic](const Finding& finding) { return finding.topic == topic; });
    return found == findings.end() ? nullptr : &*found;
}

/// A sandbox with soft limits is one.
bool works(const Finding* sandbox)
{
    return sandbox != nullptr && sandbox->state != Finding::State::Bad;
}

SandboxLight lightOf(StatusLine::Light light, const Finding& finding)
{
    const QString topic = findingWords(finding.topic);
    return {light, topic, Words::tr("%1: %2").arg(topic, findingWords(finding.text))};
}

} // namespace

SandboxLight sandboxLightOf(const std::vector<Finding>& findings, const QString& wanted)
{
    const Finding* const docker = find(findings, kDockerSandbox);
    const Finding* const embedded = find(findings, kEmbeddedSandbox);
    const Finding* const engine = find(findings, kDockerEngine);
    if (wanted != QLatin1String("embedded") && works(docker)) {
        return lightOf(StatusLine::Light::Good, *docker);
    }
    if (wanted != QLatin1String("docker") && works(embedded)) {
        return lightOf(StatusLine::Light::Good, *embedded);
    }
    if (wanted != QLatin1String("embedded") && docker == nullptr && engine != nullptr && engine->state == Finding::State::Good) {
        return lightOf(StatusLine::Light::Note, *engine); // it is there, and has no image to run anything in
    }
    const Finding* const why = wanted == QLatin1String("embedded") ? embedded : docker != nullptr ? docker : engine != nullptr ? engine : embedded;
    const QString none = Words::tr("No sandbox");
    return why == nullptr ? SandboxLight{StatusLine::Light::Bad, none, {}}
                          : SandboxLight{StatusLine::Light::Bad, none, lightOf(StatusLine::Light::Bad, *why).detail};
}

} // namespace ca
