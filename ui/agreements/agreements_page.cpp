// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreements_page.h"

#include "core/calls/call.h"
#include "core/values/folding.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreements_part.h"
#include "ui/agreements/ceremonies_part.h"
#include "ui/agreements/drafting_part.h"
#include "ui/agreements/templates_part.h"
#include "ui/lists/list_narrowing.h"
#include "ui/lists/list_view.h"
#include "ui/printing/page_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_strip.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

void showBehind(const Desk& desk, ListView& list, const QString& view, Id<Call> call)
{
    std::vector<ColumnFilter> filters;
    if (call.isValid())
        desk.run([&] {
            filters.push_back(
                ColumnFilter::anyOf(u"call"_s, {foldedLoose(Records<Call>(desk.file()).get(call).code)}));
        });
    narrowTo(list, view, filters);
    list.setFocus(Qt::OtherFocusReason);
}

} // namespace

AgreementsPage::AgreementsPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new PageHeader(this)), m_tabs(new TabStrip(this)),
      m_stack(new QStackedWidget(this)), m_new(new Button(ButtonKind::Usual, this))
{
    build();
    retranslate();
    showTab(0);
}

void AgreementsPage::build()
{
    m_parts = {part<AgreementsPart>(u"agreements"_s), part<DraftingPart>(u"drafting"_s),
               part<CeremoniesPart>(u"ceremonies"_s), part<TemplatesPart>(u"templates"_s)};
    m_agreements = static_cast<AgreementsPart*>(&built(Tab::Agreements)); // counts for the header
    m_new->setThemedIcon(u"list-add"_s);
    m_new->setKeyCap(u"Ctrl+N"_s);
    m_header->addAction(m_new);
    stackPage(*this, {m_header, rowOfTabs(*m_tabs, this)}, *m_stack);
    connect(m_tabs, &QTabBar::currentChanged, this, &AgreementsPage::showTab);
    connect(m_new, &QPushButton::clicked, this, [this] { perform(ActionId::NewRecord); });
}

Page& AgreementsPage::built(Tab tab)
{
    Part& part = m_parts.at(size_t(tab));
    if (!part.page) {
        part.page = part.make();
        m_stack->addWidget(part.page);
        connect(part.page, &Page::offersChanged, this, &AgreementsPage::offersChanged);
        if (tab == Tab::Agreements)
            connect(static_cast<AgreementsPart*>(part.page), &AgreementsPart::draftingRequested, this,
                    [this] {
                        showPart(u"drafting"_s);
                        current().page->setFocus(Qt::OtherFocusReason);
                    });
        if (tab == Tab::Drafting)
            connect(&drafting(), &DraftingPart::drafted, this, [this] { showPart(u"agreements"_s); });
    }
    return *part.page;
}

DraftingPart& AgreementsPage::drafting()
{
    return static_cast<DraftingPart&>(built(Tab::Drafting));
}

CeremoniesPart& AgreementsPage::ceremonies()
{
    return static_cast<CeremoniesPart&>(built(Tab::Ceremonies));
}

TemplatesPart& AgreementsPage::templates()
{
    return static_cast<TemplatesPart&>(built(Tab::Templates));
}

QString AgreementsPage::title() const
{
    return pageEntry(PageId::Agreements).title.text();
}

void AgreementsPage::refresh(const RecordChanges& changes)
{
    for (Part& part : m_parts) {
        // The list counts for the header whatever tab is open.
        if (part.page && (part.page == m_agreements || &part == &current()))
            part.page->refresh(changes);
        else
            part.isStale = true;
    }
    showCounts();
    Q_EMIT offersChanged();
}

void AgreementsPage::retranslate()
{
    m_header->setTitle(title());
    m_tabs->setAccessibleName(tr("Parts of the page"));
    showCounts(); // the parts follow by themselves
}

void AgreementsPage::showCounts()
{
    const std::vector<AgreementRow>& rows = m_agreements->model().rows();
    // What was cancelled is listed and binds nobody. "Agreements" counts the same here, on the tab and in the
    // rail.
    const auto standing = int(std::ranges::count_if(
        rows, [](const AgreementRow& row) { return row.agreement.status != AgreementStatus::Cancelled; }));
    const int cancelled = int(rows.size()) - standing;
    const QString facts = tr("%1 with %2")
                              .arg(tr("%n agreements", nullptr, standing),
                                   tr("%n cities and municipalities", nullptr, municipalitiesIn(rows)));
    m_header->setFacts(cancelled == 0 ? facts
                                      : tr("%1; %2", "agreements, how many were cancelled")
                                            .arg(facts, tr("%n cancelled", nullptr, cancelled)));
    m_desk.run([&] {
        const Connection& file = m_desk.file();
        const std::vector<std::optional<int>> counts{standing, std::nullopt,
                                                     int(Records<SigningCeremony>(file).count()),
                                                     int(Records<StoredTemplate>(file).count())};
        for (size_t place = 0; place < m_parts.size(); ++place)
            m_tabs->setTab(int(place), m_parts[place].title.text(), counts[place]);
    });
    const QString part = shownPart();
    m_new->setText(part == u"ceremonies"  ? tr("New ceremony")
                   : part == u"templates" ? tr("New template")
                                          : tr("New agreements"));
    m_new->setVisible(part != u"drafting");
    m_new->setEnabled(!m_desk.isReadOnly());
}

void AgreementsPage::showTab(int place)
{
    if (place < 0)
        return;
    const bool takesFocus = takeFocusFromPart(*this, *m_tabs);
    m_current = Tab(place);
    m_stack->setCurrentWidget(&built(m_current));
    setFocusProxy(current().page);
    if (std::exchange(current().isStale, false))
        current().page->refresh({});
    showCounts();
    if (takesFocus)
        current().page->setFocus(Qt::OtherFocusReason);
    Q_EMIT offersChanged();
}

void AgreementsPage::showPart(const QString& key)
{
    const auto part = std::ranges::find(m_parts, key, &Part::key);
    if (part != m_parts.end())
        m_tabs->setCurrentIndex(int(part - m_parts.begin()));
}

void AgreementsPage::bringUp(const QWidget& widget)
{
    if (inspector().isAncestorOf(&widget))
        m_agreements->showData();
    for (const Part& part : m_parts) {
        if (part.page && part.page->isAncestorOf(&widget))
            return showPart(part.key);
    }
}

QString AgreementsPage::shownPart() const
{
    return current().key;
}

// "agreements/signed" are those of this state, of one call where its record is the detail.
void AgreementsPage::reveal(const Place& place)
{
    const QString part = place.part.section(u'/', 0, 0);
    showPart(part.isEmpty() ? u"agreements"_s : part);
    if (const QString view = place.part.section(u'/', 1); !view.isEmpty())
        return showBehind(m_desk, list(), view, Id<Call>(place.detail));
    Place within = place;
    if (place.detail != 0)
        within.record = place.detail;
    current().page->reveal(within);
}

std::vector<ActionId> AgreementsPage::offeredActions() const
{
    std::vector<ActionId> offered = current().page->offeredActions();
    offered.insert(offered.end(), {ActionId::NextTab, ActionId::PreviousTab});
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void AgreementsPage::perform(ActionId id)
{
    if (id == ActionId::NewRecord && current().page == m_agreements)
        return showPart(u"drafting"_s);
    if (id == ActionId::NextTab || id == ActionId::PreviousTab)
        return m_tabs->step(id == ActionId::NextTab ? 1 : -1);
    current().page->perform(id);
}

ListView& AgreementsPage::list()
{
    return m_agreements->list();
}

void AgreementsPage::describe(Place& place) const
{
    place.part = shownPart();
    current().page->describe(place);
}

AgreementInspector& AgreementsPage::inspector()
{
    return m_agreements->inspector();
}

PagePreview& AgreementsPage::preview()
{
    return m_agreements->preview();
}

const RecordListModel<AgreementRow>& AgreementsPage::model() const
{
    return m_agreements->model();
}

} // namespace oslonac::ui
