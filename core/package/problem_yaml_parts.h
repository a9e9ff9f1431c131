// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The parts that problem_yaml.cpp is made of. Private to this room.
#pragma once

#include "core/package/problem_yaml.h"
#include "core/package/yaml_fields.h"

namespace ca {

void readLegacyKeys(YamlFields& fields, ProblemYaml& problem);
void read2025Keys(YamlFields& fields, ProblemYaml& problem);

/// A text, or a map from language codes to texts.
void readNames(YamlFields& fields, ProblemYaml& problem);
/// The value of license, and whether it goes with rights_owner. The owner follows from the authors or the source when unsaid.
void readRights(YamlFields& fields, ProblemYaml& problem);
/// The names under one key: a person or a list of persons.
std::vector<std::string> readPersons(YamlFields& fields, std::string_view key);
/// Credits as 2025-09 writes them; people become names.
void readCredits(YamlFields& fields, ProblemYaml& problem);
void readSources(YamlFields& fields, ProblemYaml& problem);

void readLimits(YamlFields& fields, ProblemYaml& problem);

/// Our own key, codearena; other tools pass it by.
void readExtras(YamlFields& fields, ProblemYaml& problem);

/// A language as statements name it: "en", "fil", "pt-BR".
[[nodiscard]] bool isNaturalLanguage(std::string_view code);

} // namespace ca
