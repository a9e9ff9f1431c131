// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a page is made of, from top to bottom.
#pragma once

#include "app/desktop/statement/prose.h"
#include "app/desktop/statement/samples.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace ca {

struct HeaderSection {
    QString title;
    QString difficulty; // as the package says; empty: not known
    QStringList facts;  // "1 s", "256 MB"
    QStringList tags;
};

struct SampleSection {
    Sample sample;
    int number = 1;
};

/// A card with a title and text, or folded with a button that opens it.
struct HintSection {
    int number = 1;
    int total = 1;
    bool folded = false;
    Prose prose;
};

/// Something to tell, with the reasons, and perhaps something to do about it.
struct NoticeSection {
    QString title;
    QStringList lines;
    QString action; // the words on a button; empty: none
    bool bad = false;
};

using PageSection = std::variant<HeaderSection, ProseBlock, SampleSection, HintSection, NoticeSection>;
using Pictures = std::map<std::string, QImage>; // by the target in the text

struct PageContent {
    std::vector<PageSection> sections;
    std::shared_ptr<const Pictures> pictures;
};

/// What a button on a card is for.
struct CardAction {
    enum class Kind { CopyInput, CopyOutput, RunSample, ShowHint, Notice };
    Kind kind = Kind::Notice;
    int index = 0; // into the page's sections
};

} // namespace ca
