// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalities_page.h"

#include "core/organisations/organisation_operations.h"
#include "ui/lists/list_view.h"
#include "ui/municipalities/contact_list.h"
#include "ui/municipalities/organisation_columns.h"
#include "ui/municipalities/organisation_inspector.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

MunicipalitiesPage::MunicipalitiesPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(organisationColumns([&desk] { return desk.language(); }),
                                          [](const OrganisationRow& row) { return row.id().number(); }),
      m_header(new PageHeader(this)), m_add(new Button(ButtonKind::Usual, this)),
      m_list(new ListView(m_model, this)), m_inspector(new OrganisationInspector(desk, this))
{
    build();
    connect(&m_list->table(), &ListTable::currentIdChanged, this, [this](qint64 id) {
        if (std::exchange(m_chosen, id) != id)
            m_inspector->endNew();
        showCurrent();
    });
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    connect(m_add, &QPushButton::clicked, this, &MunicipalitiesPage::startNew);
    connect(m_inspector, &OrganisationInspector::added, this, &MunicipalitiesPage::choose);
    connect(m_inspector, &OrganisationInspector::merged, this, &MunicipalitiesPage::choose);
    connect(m_inspector, &OrganisationInspector::deleteRequested, this, &MunicipalitiesPage::deleteCurrent);
    connect(m_inspector, &OrganisationInspector::newLeft, this, [this] {
        m_inspector->endNew();
        showCurrent();
        m_list->table().setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

MunicipalitiesPage::~MunicipalitiesPage()
{
    delete m_list; // before the model it shows
}

void MunicipalitiesPage::build()
{
    m_add->setThemedIcon(u"list-add"_s);
    m_add->setKeyCap(u"Ctrl+N"_s);
    m_header->addAction(m_add);
    m_list->setName(pageEntry(PageId::Municipalities).title);
    m_list->table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
    m_list->setViews(organisationViews());
    m_list->attach(m_desk, u"municipalities"_s);
    m_header->addAction(m_list->makeExportButton(m_header));
    stackPage(*this, {m_header, &m_list->bars()}, *listWithInspector(*m_list, *m_inspector, this));
    setFocusProxy(m_list);
}

QString MunicipalitiesPage::title() const
{
    return pageEntry(PageId::Municipalities).title.text();
}

void MunicipalitiesPage::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"municipalities"_s,
                                   u"organisations"_s,
                                   u"contacts"_s,
                                   u"applications"_s,
                                   u"application_partners"_s,
                                   u"agreements"_s,
                                   u"addenda"_s,
                                   u"selection_decisions"_s,
                                   u"marks"_s,
                                   u"calls"_s,
                                   u"lots"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    readRows();
    retranslate();
}

void MunicipalitiesPage::readRows()
{
    m_list->fill(m_desk,
                 [this] { m_model.reset(readOrganisationRows(m_desk.file(), m_desk.workspace.today())); });
    const std::vector<qint64> listed = m_list->table().listedIds();
    if (m_list->table().currentId() == 0 && !listed.empty())
        m_list->table().setCurrentId(listed.front());
}

void MunicipalitiesPage::retranslate()
{
    const auto units = std::ranges::count_if(m_model.rows(), &OrganisationRow::isUnit);
    const auto others = qsizetype(m_model.rows().size()) - units;
    m_header->setTitle(title());
    const QString registered = tr("%n units in the registry", nullptr, int(units));
    m_header->setFacts(
        others == 0 ? registered
                    : tr("%1, %2").arg(registered, tr("%n other organisations", nullptr, int(others))));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add an organisation that is not in the registry (Ctrl+N)"));
    m_add->setEnabled(!m_desk.isReadOnly());
    m_inspector->retranslate();
    showCurrent();
}

std::vector<ActionId> MunicipalitiesPage::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void MunicipalitiesPage::perform(ActionId id)
{
    if (m_list->perform(id))
        return;
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
    if (id == ActionId::NewRecord)
        startNew();
}

void MunicipalitiesPage::showCurrent()
{
    if (m_inspector->isNew())
        return; // what the officer is entering stays, whatever changes meanwhile
    const auto row = m_model.find(m_list->table().currentId());
    if (row)
        m_desk.run([&] { m_inspector->show(*row); });
    else
        m_inspector->showNothing();
}

void MunicipalitiesPage::startNew()
{
    m_inspector->setVisible(true);
    m_inspector->startNew();
}

void MunicipalitiesPage::deleteCurrent()
{
    const Id<Organisation> id(m_list->table().currentId());
    m_desk.run([&] { deleteOrganisation(m_desk.workspace, id); });
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void MunicipalitiesPage::choose(qint64 organisation)
{
    m_list->reveal(organisation);
    showCurrent();
}

void MunicipalitiesPage::reveal(const Place& place)
{
    choose(place.record);
    m_list->table().setFocus(Qt::OtherFocusReason);
    if (place.part == u"contacts"_s)
        m_inspector->contacts().open(Id<Contact>(place.detail));
}

void MunicipalitiesPage::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

} // namespace oslonac::ui
