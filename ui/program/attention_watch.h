// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/due_list.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace oslonac::ui {

struct Desk;

/// Counts what asks for attention, when the file was opened and after changes that can alter it: between two
/// frames while the file is small, on a worker when it is large, and then only once after a row of changes.
class AttentionWatch final : public QObject {
    Q_OBJECT

public:
    explicit AttentionWatch(const Desk& desk, QObject* parent = nullptr);

    void follow(const RecordChanges& changes);

Q_SIGNALS:
    void counted(const oslonac::Attention& attention);

private:
    void wait();
    void count();

    const Desk& m_desk;
    QTimer m_pause;
};

} // namespace oslonac::ui
