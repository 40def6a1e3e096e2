// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalities_page.h"

#include "ui/lists/list_view.h"
#include "ui/municipalities/municipality_inspector.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/page_header.h"

#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

MunicipalitiesPage::MunicipalitiesPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk),
      m_model(municipalityColumns([&desk] { return desk.language(); }),
              [](const MunicipalityRow& row) { return row.municipality.id.number(); }),
      m_header(new PageHeader(this)), m_list(new ListView(m_model, this)),
      m_inspector(new MunicipalityInspector(desk, this))
{
    m_list->setName(pageEntry(PageId::Municipalities).title);
    m_list->table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
    m_list->setViews(municipalityViews());
    m_list->attach(desk, u"municipalities"_s);
    m_header->addAction(m_list->makeExportButton(m_header));
    stackPage(*this, {m_header, &m_list->bars()}, *listWithInspector(*m_list, *m_inspector, this));
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &MunicipalitiesPage::showCurrent);
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    chainTabs({m_header, &m_list->bars(), m_list, m_inspector});
    setFocusProxy(m_list);
    retranslate();
}

QString MunicipalitiesPage::title() const
{
    return pageEntry(PageId::Municipalities).title.text();
}

void MunicipalitiesPage::refresh(const RecordChanges& changes)
{
    if (!changes.touches(u"municipalities"_s) && !changes.touches(u"applications"_s) &&
        !changes.touches(u"agreements"_s) && !changes.touches(u"organisations"_s))
        return;
    m_desk.run([this] {
        m_model.reset(readMunicipalityRows(m_desk.file()));
        if (m_list->table().currentId() == 0 && !m_list->table().listedIds().empty())
            m_list->table().setCurrentId(m_list->table().listedIds().front());
    });
    retranslate();
}

void MunicipalitiesPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setFacts(tr("%n units in the registry", nullptr, m_model.rowCount()));
    showCurrent();
}

std::vector<ActionId> MunicipalitiesPage::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    return offered;
}

void MunicipalitiesPage::perform(ActionId id)
{
    if (!m_list->perform(id) && id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

void MunicipalitiesPage::showCurrent()
{
    const auto row = m_model.find(m_list->table().currentId());
    if (row)
        m_desk.run([&] { m_inspector->show(*row); });
}

void MunicipalitiesPage::reveal(const Place& place)
{
    m_list->reveal(place.record);
}

void MunicipalitiesPage::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

} // namespace oslonac::ui
