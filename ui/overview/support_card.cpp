// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/support_card.h"

#include "ui/overview/map_strip.h"
#include "ui/overview/support_chart.h"
#include "ui/shell/desk.h"

#include <QEvent>

#include <algorithm>

namespace oslonac::ui {

SupportCard::SupportCard(const Desk& desk, QWidget* parent) : SupportCard(desk, new MapView, parent) {}

SupportCard::SupportCard(const Desk& desk, MapView* map, QWidget* parent)
    : ChartCard(desk, Kind::Map, map, supportColumns(), parent), m_desk(desk), m_map(map),
      m_strip(new MapStrip(this))
{
    setStrip(m_strip);
    connect(m_map, &ChartPicture::currentMarkChanged, this, &SupportCard::describePlace);
    connect(m_map, &ChartPicture::hoveredMarkChanged, this, &SupportCard::describePlace);
    retranslate();
}

void SupportCard::show(const Part<SupportMap>& support)
{
    if (!support.isThere())
        return say(tr("The map could not be read"), support.fault);
    m_support = *support.value;
    setRows(supportRows(m_support, m_desk.language()));
    m_map->setData(supportPicture(m_support, m_desk.language()));
    showBody();
    describePlace();
}

void SupportCard::describePlace()
{
    const int mark = m_map->hoveredMark() >= 0 ? m_map->hoveredMark() : m_map->currentMark();
    if (mark < 0)
        return m_strip->showHint();
    const auto place =
        std::ranges::find(m_support.places, m_map->placeOf(mark).key,
                          [](const SupportPlace& own) { return own.municipality.id.number(); });
    if (place != m_support.places.end())
        m_strip->show(*place, m_support, m_desk.language());
}

void SupportCard::retranslate()
{
    setTitle(tr("Map of support"));
}

void SupportCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // before the map takes the title for its name
    ChartCard::changeEvent(event);
}

} // namespace oslonac::ui
