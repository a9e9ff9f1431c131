// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The history out into a file and in from one, without stopping the thread that paints.
#pragma once

#include "app/link/errands.h"
#include "core/store/archive.h"

#include <QObject>
#include <QString>

namespace ca {

class History;

class HistoryExchange : public QObject {
    Q_OBJECT

public:
    enum class Form { Json, Csv }; // everything, or the table of submissions

    /// The history outlives this object.
    explicit HistoryExchange(History& history, QObject* parent = nullptr);

    /// The file is whole or as it was before.
    void exportTo(const QString& path, Form form);
    /// A file of Form::Json; what is here already is left alone. The history is read anew when it succeeds.
    void importFrom(const QString& path);

signals:
    void exported(const QString& path);
    void imported(const QString& path, const ca::ImportCount& count);
    void failed(const QString& message);

private:
    History& m_history;
    Errands m_errands;
};

} // namespace ca
