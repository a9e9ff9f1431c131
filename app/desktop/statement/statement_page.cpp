// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/statement_page.h"

#include "app/desktop/statement/markdown.h"
#include "app/desktop/statement/page_words.h"
#include "app/desktop/statement/pictures.h"
#include "app/desktop/statement/plain_tex.h"
#include "core/base/files.h"

#include <QLocale>

#include <algorithm>

namespace ca {

namespace {

constexpr Bytes kLargestText = mib(2);

bool speaks(const std::string& language, const QString& wanted)
{
    const QString there = QString::fromStdString(language).replace(u'_', u'-');
    return there.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// In the language that comes first among the wanted ones.
const LocalText* chosen(const std::vector<LocalText>& texts, QStringList languages)
{
    languages << "en";
    for (const QString& wanted : languages) {
        for (const QString& name : {wanted, wanted.section(u'-', 0, 0)}) {
            const auto found = std::find_if(texts.begin(), texts.end(), [&](const LocalText& text) { return speaks(text.language, name); });
            if (found != texts.end()) {
                return &*found;
            }
        }
    }
    return texts.empty() ? nullptr : &texts.front();
}

PageText readText(const Problem& problem, const std::vector<LocalText>& texts, const QStringList& languages)
{
    PageText text;
    const LocalText* const found = chosen(texts, languages);
    if (found == nullptr) {
        return text;
    }
    text.language = QString::fromStdString(found->language);
    const std::filesystem::path file = problem.folder / found->file; // an absolute one stays as it is
    if (file.extension() == ".pdf") {
        text.document = file;
        return text;
    }
    const auto source = readFile(file, kLargestText);
    if (!source) {
        text.trouble = QString::fromStdString(source.error().what);
        return text;
    }
    text.prose = inSlices(file.extension() == ".tex" ? readPlainTex(*source) : readMarkdown(withConstants(*source, problem.constants)));
    text.pictures = readPictures(text.prose, file.parent_path(), problem.folder);
    return text;
}

QString titleOf(const Problem& problem, const QString& language)
{
    const auto found = problem.titles.find(language.toStdString());
    return QString::fromStdString(found == problem.titles.end() ? problem.title : found->second);
}

/// Puts the prose and the samples into one order.
class PageOrder {
public:
    PageOrder(PageContent& content, const std::vector<Sample>& samples) : m_content(content), m_samples(samples) {}

    void add(const Prose& prose)
    {
        for (const ProseBlock& block : prose) {
            if (block.kind == ProseBlock::Kind::NextSample) {
                next();
            } else if (block.kind == ProseBlock::Kind::RemainingSamples) {
                remaining();
            } else {
                m_content.sections.emplace_back(block);
            }
        }
    }

    void remaining()
    {
        while (m_shown < m_samples.size()) {
            next();
        }
    }

private:
    void next()
    {
        if (m_shown < m_samples.size()) {
            m_content.sections.emplace_back(SampleSection{m_samples[m_shown], static_cast<int>(m_shown) + 1});
            ++m_shown;
        }
    }

    PageContent& m_content;
    const std::vector<Sample>& m_samples;
    std::size_t m_shown = 0;
};

} // namespace

StatementPage readStatementPage(const Problem& problem, const QStringList& languages)
{
    StatementPage page;
    page.statement = readText(problem, problem.statements, languages);
    page.editorial = readText(problem, problem.solutions, languages);
    page.title = titleOf(problem, page.statement.language);
    for (const std::string& hint : problem.hints) {
        page.hints.push_back(readMarkdown(withConstants(hint, problem.constants)));
    }
    page.samples = readSamples(problem);
    return page;
}

PageContent statementContent(const StatementPage& page, const Problem& problem)
{
    PageContent content;
    content.pictures = page.statement.pictures;
    content.sections.emplace_back(headerOf(problem, page.title));
    if (auto notice = noticeFor(page.statement, PageKind::Statement)) {
        content.sections.emplace_back(std::move(*notice));
    }
    PageOrder order(content, page.samples);
    order.add(page.statement.prose);
    order.remaining();
    return content;
}

} // namespace ca
