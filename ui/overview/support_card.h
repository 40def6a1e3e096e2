// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/overview/overview_state.h"

namespace oslonac::ui {

class MapStrip;
class MapView;

/// Where support went: the map, the strip that describes the place under the pointer or the chosen one, and
/// the table by district.
class SupportCard final : public ChartCard {
    Q_OBJECT

public:
    explicit SupportCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const Part<SupportMap>& support);
    using ChartCard::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    SupportCard(const Desk& desk, MapView* map, QWidget* parent);
    void describePlace();
    void retranslate();

    const Desk& m_desk;
    MapView* m_map;
    MapStrip* m_strip;
    SupportMap m_support;
};

} // namespace oslonac::ui
