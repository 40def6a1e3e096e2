// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/support_chart.h"

#include <QFrame>

class QLabel;

namespace oslonac::ui {

class ElidedLabel;
class PillLabel;

/// What is known of the place that is chosen on the map: name, packages, state of its agreements, district.
class MapStrip final : public QFrame {
    Q_OBJECT

public:
    explicit MapStrip(QWidget* parent = nullptr);

    void show(const SupportPlace& place, const SupportMap& support, Language language);
    /// Nothing is chosen: says how to.
    void showHint();
    using QFrame::show;

private:
    ElidedLabel* m_name;
    PillLabel* m_tags;
    PillLabel* m_status;
    ElidedLabel* m_facts;
};

} // namespace oslonac::ui
