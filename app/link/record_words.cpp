// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/record_words.h"

#include "core/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::RecordWords)
};

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return Words::tr("Accepted");
    case Verdict::WrongAnswer: return Words::tr("Wrong answer");
    case Verdict::TimeLimit: return Words::tr("Time limit exceeded");
    case Verdict::MemoryLimit: return Words::tr("Memory limit exceeded");
    case Verdict::OutputLimit: return Words::tr("Output limit exceeded");
    case Verdict::RuntimeError: return Words::tr("Runtime error");
    case Verdict::CompileError: return Words::tr("Compile error");
    case Verdict::JudgeError: return Words::tr("Judge error");
    case Verdict::Cancelled: return Words::tr("Stopped");
    case Verdict::Skipped: return Words::tr("Not run");
    }
    return {};
}

QString placeWord(const std::string& judgedBy)
{
    return judgedBy.empty() ? QStringLiteral("–") : isHere(judgedBy) ? Words::tr("This machine") : QString::fromStdString(judgedBy);
}

bool isHere(const std::string& judgedBy)
{
    const auto here = sandboxNames();
    return std::find(here.begin(), here.end(), judgedBy) != here.end();
}

} // namespace ca
