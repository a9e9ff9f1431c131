// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/relay_stage.h"

#include <utility>

namespace ca {

namespace {

/// Both could not: the user may mend either.
Error both(const Error& first, const Error& second)
{
    Error error = first;
    for (const std::string& more : {second.what, second.hint}) {
        if (!more.empty()) {
            error.hint += (error.hint.empty() ? "" : "\n") + more;
        }
    }
    return error;
}

} // namespace

RelayStage::RelayStage(std::unique_ptr<LiveStage> first, Second second, QObject* parent)
    : LiveStage(parent), m_stage(std::move(first)), m_second(std::move(second))
{
    follow();
}

void RelayStage::begin()
{
    m_stage->begin();
}

void RelayStage::follow()
{
    LiveStage* stage = m_stage.get();
    const auto settle = [this] {
        m_hasBegun = true;
        m_wishes.clear();
    };
    connect(stage, &LiveStage::compiled, this, settle);
    connect(stage, &LiveStage::started, this, settle);
    connect(stage, &LiveStage::compiled, this, &LiveStage::compiled);
    connect(stage, &LiveStage::started, this, &LiveStage::started);
    connect(stage, &LiveStage::output, this, &LiveStage::output);
    connect(stage, &LiveStage::held, this, &LiveStage::held);
    connect(stage, &LiveStage::noted, this, &LiveStage::noted);
    connect(stage, &LiveStage::finished, this, &LiveStage::finished);
    connect(stage, &LiveStage::over, this, &RelayStage::take);
}

void RelayStage::take(const std::optional<Error>& trouble)
{
    if (!trouble || m_hasBegun || m_isStopped || trouble->fault == Fault::Cancelled) {
        emit over(trouble);
    } else if (!handOver(*trouble)) {
        emit over(m_first ? both(*m_first, *trouble) : *trouble);
    }
}

bool RelayStage::handOver(const Error& trouble)
{
    auto second = m_second ? std::exchange(m_second, {})() : nullptr;
    if (!second) {
        return false;
    }
    m_first = trouble;
    m_stage->disconnect(this);
    LiveStage* first = std::exchange(m_stage, std::move(second)).release();
    first->setParent(this);
    first->deleteLater(); // it is the one that is telling
    follow();
    m_stage->begin();
    for (const Wish& wish : m_wishes) {
        wish(*m_stage);
    }
    return true;
}

void RelayStage::ask(Wish wish)
{
    wish(*m_stage);
    if (!m_hasBegun) {
        m_wishes.push_back(std::move(wish));
    }
}

void RelayStage::feed(const QByteArray& bytes)
{
    ask([bytes](LiveStage& stage) { stage.feed(bytes); });
}

void RelayStage::closeInput()
{
    ask([](LiveStage& stage) { stage.closeInput(); });
}

void RelayStage::resize(quint16 columns, quint16 rows)
{
    ask([columns, rows](LiveStage& stage) { stage.resize(columns, rows); });
}

void RelayStage::stop()
{
    m_isStopped = true;
    m_stage->stop();
}

} // namespace ca
