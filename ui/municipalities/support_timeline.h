// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/support_history.h"

#include <QWidget>

class QLabel;

namespace oslonac::ui {

struct Desk;
class NoteList;

/// Everything an organisation applied for and received, newest first, with what it adds up to. Titles lead to
/// the application in its call and to the agreement.
class SupportTimeline final : public QWidget {
    Q_OBJECT

public:
    explicit SupportTimeline(const Desk& desk, QWidget* parent = nullptr);

    void show(const SupportHistory& history);
    using QWidget::show;

private:
    const Desk& m_desk;
    QLabel* m_sums;
    NoteList* m_notes;
};

} // namespace oslonac::ui
