// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_state.h"

#include <QObject>

class QMenu;

namespace oslonac::ui {

class Button;

/// The button at the head of the overview that says what it is of, and offers the whole programme, each
/// programme where there are several, and each call.
class ScopeChoice final : public QObject {
    Q_OBJECT

public:
    explicit ScopeChoice(QWidget* parent);

    [[nodiscard]] Button* button() { return m_button; }
    void offer(const OverviewState& state, const OverviewScope& chosen);

Q_SIGNALS:
    void chosen(const oslonac::OverviewScope& scope);

private:
    void add(const QString& text, const OverviewScope& scope, const OverviewScope& chosen);

    Button* m_button;
    QMenu* m_menu;
};

/// "Whole programme", or the code of the programme or call.
[[nodiscard]] QString nameOf(const OverviewScope& scope, const OverviewState& state);

} // namespace oslonac::ui
