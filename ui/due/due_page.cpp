// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/due_page.h"

#include "core/documents/file_name.h"
#include "core/reports/due_calendar.h"
#include "core/reports/due_list.h"
#include "core/storage/whole_file.h"
#include "ui/charts/chart_card.h"
#include "ui/due/month_chart.h"
#include "ui/lists/list_view.h"
#include "ui/overview/overview_state.h"
#include "ui/overview/overview_texts.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QFileInfo>
#include <QPointer>
#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int roomForTwo = 980; ///< px at 100 %
constexpr int headOfCard = 56;  ///< px at 100 %

Phrase phrase(const char* source)
{
    return {"oslonac::ui::DuePage", source};
}

} // namespace

DuePage::DuePage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_shown(desk.workspace.today()),
      m_model(dueColumns([&desk] { return desk.language(); }), [](const DueLine& row) { return row.id; }),
      m_header(new PageHeader(this)), m_body(new QSplitter(Qt::Horizontal, this)),
      m_calendar(new Button(ButtonKind::Usual, this)), m_previous(new Button(ButtonKind::Quiet, this)),
      m_today(new Button(ButtonKind::Quiet, this)), m_following(new Button(ButtonKind::Quiet, this)),
      m_list(new ListView(m_model, this)), m_month(new MonthChart),
      m_card(new ChartCard(desk, ChartCard::Kind::Chart, m_month, monthColumns(), this))
{
    build();
    retranslate();
}

DuePage::~DuePage()
{
    delete m_list; // before the model it shows
}

void DuePage::build()
{
    m_calendar->setThemedIcon(u"view-calendar"_s);
    m_previous->setThemedIcon(u"go-previous"_s);
    m_following->setThemedIcon(u"go-next"_s);
    m_header->addAction(m_calendar);
    for (Button* button : {m_previous, m_today, m_following})
        m_card->addTool(button);
    m_list->setName(pageEntry(PageId::Tasks).title);
    m_list->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DuePage", "Nothing waits for anybody")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DuePage",
                                 "Deadlines of calls, decisions, signings, tasks, reports and "
                                 "payments stand here as soon as there are any.")));
    m_list->setViews(dueViews());
    m_list->attach(m_desk, u"due"_s);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(m_list);
    m_body->addWidget(m_card);
    m_body->setStretchFactor(0, 1);
    m_body->setStretchFactor(1, 1);
    stackPage(*this, {m_header}, *m_body);
    setFocusProxy(m_list);
    connect(&m_list->table(), &ListTable::opened, this, [this](qint64 id) {
        if (const auto row = m_model.find(id))
            m_desk.go(placeOf(row->item));
    });
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    connect(m_card, &ChartCard::opened, this, &DuePage::goToDay);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToMonth(-1); });
    connect(m_following, &QPushButton::clicked, this, [this] { goToMonth(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { goToMonth(0); });
    connect(m_calendar, &QPushButton::clicked, this, &DuePage::writeCalendar);
}

QString DuePage::title() const
{
    return pageEntry(PageId::Tasks).title.text();
}

void DuePage::refresh(const RecordChanges& changes)
{
    m_stale = m_stale || overviewMinds(changes);
    if (isVisible())
        load();
}

void DuePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    load();
}

// Beside each other, or below where that would leave no room for the words of the list. A month whose days
// cannot be read gives its room to the list, which says the same.
void DuePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= roomForTwo * textPercent() / 100;
    constexpr int part = 45; // percent of the page for the month
    const int head = headOfCard * textPercent() / 100;
    m_card->setVisible(isWide || height() * part / 100 >= head + m_month->leastHeight());
    const auto orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_body->orientation() == orientation && m_isArranged)
        return;
    m_isArranged = true;
    m_body->setOrientation(orientation);
    const int all = isWide ? width() : height();
    m_body->setSizes({all * (100 - part) / 100, all * part / 100});
}

void DuePage::load()
{
    if (!m_stale)
        return;
    m_stale = false;
    const DueQuestion question{m_desk.workspace.today(), m_desk.language()};
    m_desk.run([&] {
        if (isReadInAFrame(m_desk.file()))
            return show(dueItems(m_desk.file(), question));
        m_desk.tasks.runAside(
            title(),
            [path = m_desk.workspace.dataFile().path(), question](TaskProgress&) {
                return dueItems(Connection(path, Access::ReadOnly), question);
            },
            [page = QPointer(this)](std::vector<DueItem> items) {
                if (page)
                    page->show(std::move(items));
            });
    });
}

void DuePage::show(std::vector<DueItem> items)
{
    m_items = std::move(items);
    m_list->fill(m_desk, [this] { m_model.reset(dueLines(m_items, m_desk.workspace.today())); });
    if (m_list->table().currentId() == 0 && !m_list->table().listedIds().empty())
        m_list->table().setCurrentId(m_list->table().listedIds().front());
    showMonth();
    showFacts();
    Q_EMIT offersChanged();
}

void DuePage::showMonth()
{
    const Language language = m_desk.language();
    m_card->setTitle(monthText(m_shown, language));
    m_card->setNote(title());
    m_card->setRows(monthTable(m_shown, m_items, language));
    m_month->setName(tr("What is due in %1").arg(monthText(m_shown, language)));
    m_month->setMonth(m_shown, m_items, m_desk.workspace.today(), language);
    m_card->showBody();
}

void DuePage::showFacts()
{
    const QDate today = m_desk.workspace.today();
    const auto count = [&](DueSpan span) {
        return int(
            std::ranges::count_if(m_items, [&](const DueItem& item) { return spanOf(item, today) == span; }));
    };
    m_header->setFacts(
        tr("%1, %2", "late, in the next two weeks")
            .arg(tr("%n late", nullptr, count(DueSpan::Late)),
                 tr("%n in the next two weeks", nullptr, count(DueSpan::Today) + count(DueSpan::TwoWeeks))));
}

void DuePage::retranslate()
{
    m_header->setTitle(title());
    m_calendar->setText(tr("To a calendar…"));
    m_calendar->setToolTip(tr("What has a day, as iCalendar (.ics) for the calendar of another program"));
    m_previous->setToolTip(tr("The month before"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_following->setToolTip(tr("The next month"));
    m_following->setAccessibleName(m_following->toolTip());
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("The present month"));
    m_stale = true; // sentences of due work are made when they are read
    if (isVisible())
        load();
    showFacts();
}

void DuePage::reveal(const Place&)
{
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<ActionId> DuePage::offeredActions() const
{
    return m_list->offeredActions();
}

void DuePage::perform(ActionId id)
{
    m_list->perform(id);
}

void DuePage::goToMonth(int months)
{
    const QDate today = m_desk.workspace.today();
    m_shown = months == 0 ? today : QDate(m_shown.year(), m_shown.month(), 1).addMonths(months);
    showMonth();
}

void DuePage::goToDay(qint64 julianDay)
{
    const QDate day = QDate::fromJulianDay(julianDay);
    const auto first =
        std::ranges::find_if(m_model.rows(), [day](const DueLine& row) { return row.item.date == day; });
    if (first == m_model.rows().end())
        return;
    m_list->reveal(first->id);
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuePage::writeCalendar()
{
    if (std::ranges::none_of(m_items, [](const DueItem& item) { return item.date.has_value(); }))
        return m_desk.tell(tr("Nothing that waits has a day, so no calendar was written."));
    const auto path =
        m_desk.prompts.fileToSave({tr("Calendar"),
                                   {},
                                   safeFileName({tr("deadlines", "in the name of a file"),
                                                 m_desk.workspace.today().toString(Qt::ISODate)}) +
                                       u".ics"_s,
                                   {tr("iCalendar (*.ics)")},
                                   u"ics"_s});
    if (!path)
        return;
    m_desk.run([&] {
        writeWholeFile(*path, calendarOf(m_items, m_desk.language(), m_desk.workspace.now()));
        m_desk.tell(tr("The calendar was written to %1.").arg(QFileInfo(*path).fileName()));
    });
}

} // namespace oslonac::ui
