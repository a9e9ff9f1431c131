// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/exchange.h"

#include "app/link/history.h"
#include "app/link/write_queue.h"
#include "core/base/files.h"
#include "core/store/store.h"

namespace ca {

namespace {

constexpr Bytes kLargestImport = mib(1024);

Result<void> exportFrom(Store& store, const std::filesystem::path& path, HistoryExchange::Form form)
{
    const auto text = form == HistoryExchange::Form::Json ? store.exportJson() : store.exportCsv();
    return text ? writeFileAtomically(path, *text) : fail(text.error());
}

Result<ImportCount> importInto(Store& store, const std::filesystem::path& path)
{
    const auto text = readFile(path, kLargestImport);
    return text ? store.importJson(*text) : fail(text.error());
}

} // namespace

HistoryExchange::HistoryExchange(History& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
}

void HistoryExchange::exportTo(const QString& path, Form form)
{
    m_errands.run([&store = m_history.store(), file = path.toStdString(), form] { return exportFrom(store, file, form); },
                  [this, path](const Result<void>& done) {
                      if (done) {
                          emit exported(path);
                      } else {
                          emit failed(messageOf(done.error()));
                      }
                  });
}

void HistoryExchange::importFrom(const QString& path)
{
    m_errands.run([&store = m_history.store(), file = path.toStdString()] { return importInto(store, file); },
                  [this, path](const Result<ImportCount>& count) {
                      if (!count) {
                          emit failed(messageOf(count.error()));
                          return;
                      }
                      m_history.reload();
                      emit imported(path, *count);
                  });
}

} // namespace ca
