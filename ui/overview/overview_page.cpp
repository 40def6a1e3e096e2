// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/languages/texts.h"
#include "core/storage/records.h"
#include "core/values/dates.h"
#include "ui/lists/list_table.h"
#include "ui/overview/due_card.h"
#include "ui/overview/money_card.h"
#include "ui/overview/overview_paper.h"
#include "ui/overview/overview_texts.h"
#include "ui/overview/pipeline_chart.h"
#include "ui/overview/scope_choice.h"
#include "ui/overview/support_card.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/page_header.h"

#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int oneColumn = 1100;
constexpr int twoColumns = 1280;
constexpr int threeColumns = 2200;
constexpr int scrolledMap = 520; ///< height of the map where cards stand below each other
constexpr int mostHeight = 1000; ///< cards do not grow beyond what they can fill

} // namespace

OverviewPage::OverviewPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_header(new PageHeader(this)), m_choice(new ScopeChoice(this)),
      m_print(new Button(ButtonKind::Usual, this)), m_figures(new FigureStrip(overviewFigures, this)),
      m_grid(new CardGrid(this)), m_due(new DueCard(desk, m_grid)), m_stages(new StageColumns),
      m_money(new MoneyCard(desk, m_grid)),
      m_pipeline(new ChartCard(desk, ChartCard::Kind::Chart, m_stages, pipelineColumns(), m_grid)),
      m_map(new SupportCard(desk, m_grid))
{
    build();
    connectParts();
    retranslate();
}

void OverviewPage::build()
{
    m_print->setThemedIcon(u"document-print"_s);
    m_header->addAction(m_choice->button());
    m_header->addAction(m_print);
    const auto stretch = [](QWidget* card, int vertical) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setVerticalStretch(vertical);
        card->setSizePolicy(policy);
    };
    stretch(m_due, 0);
    stretch(m_money, 0);
    stretch(m_pipeline, 0);
    stretch(m_map, 1);
    auto* host = new QWidget(this);
    auto* cards = new QVBoxLayout;
    cards->setContentsMargins(24, 16, 24, 16);
    cards->addWidget(m_grid, 1);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addLayout(cards, 1);
    column->addStretch(0);
    auto* desk = new QScrollArea(this);
    desk->setObjectName(u"cardPage"_s);
    desk->setWidget(host);
    desk->setWidgetResizable(true);
    desk->setFocusPolicy(Qt::NoFocus);
    stackPage(*this, {m_header}, *desk);
    arrangeCards();
    setFocusProxy(m_due);
}

void OverviewPage::connectParts()
{
    connect(m_choice, &ScopeChoice::chosen, this, &OverviewPage::setScope);
    connect(m_print, &QPushButton::clicked, this, &OverviewPage::print);
    connect(m_figures, &FigureStrip::opened, this, &OverviewPage::openFigure);
    connect(m_due, &DueCard::opened, this, [this](const Place& place) { m_desk.go(place); });
    connect(m_money, &ChartCard::opened, this, &OverviewPage::openLot);
    connect(m_pipeline, &ChartCard::opened, this, &OverviewPage::openStage);
    for (ChartCard* card : std::initializer_list<ChartCard*>{m_money, m_pipeline})
        connect(card, &Card::stepTaken, this, [this] { m_desk.go({PageId::Calls}); });
    for (ChartCard* card : std::initializer_list<ChartCard*>{m_money, m_pipeline, m_map})
        connect(card, &ChartCard::viewChanged, this, [this, card] { onViewChanged(*card); });
    connect(m_map, &ChartCard::opened, this, [this](qint64 unit) {
        m_desk.go({PageId::Municipalities, unit});
    });
}

QString OverviewPage::title() const
{
    return pageEntry(PageId::Overview).title.text();
}

void OverviewPage::refresh(const RecordChanges& changes)
{
    m_stale = m_stale || overviewMinds(changes);
    if (isVisible())
        load();
}

void OverviewPage::retranslate()
{
    m_print->setText(tr("Print overview"));
    m_pipeline->setTitle(tr("Applications by call"));
    m_stale = true; // sentences of due work are made when they are read
    if (isVisible())
        load();
    showHead();
}

void OverviewPage::reveal(const Place& place)
{
    if (place.part == findingsPart) {
        setScope({});
        return m_due->goToFindings();
    }
    if (place.part == u"call")
        return setScope({{}, Id<Call>(place.detail)});
    if (place.record != 0)
        setScope({Id<Programme>(place.record), {}});
}

void OverviewPage::describe(Place& place) const
{
    if (m_scope.call) {
        place.part = u"call"_s;
        place.detail = m_scope.call->number();
    }
    if (m_scope.programme)
        place.record = m_scope.programme->number();
}

ChartCard& OverviewPage::money()
{
    return *m_money;
}

ChartCard& OverviewPage::map()
{
    return *m_map;
}

void OverviewPage::setScope(const OverviewScope& scope)
{
    m_scope = scope;
    m_stale = true;
    load();
    Q_EMIT offersChanged();
}

void OverviewPage::load()
{
    if (!m_stale)
        return;
    m_stale = false;
    const OverviewQuestion question{m_scope, {m_desk.workspace.today(), m_desk.language()}};
    m_desk.run([&] {
        if (isReadInAFrame(m_desk.file()))
            return show(readOverview(m_desk.file(), question, m_desk.runner));
        if (m_state.calls.empty())
            sayReading();
        m_desk.tasks.runAside(
            title(),
            [path = m_desk.workspace.dataFile().path(), question, runner = &m_desk.runner](TaskProgress&) {
                return readOverview(Connection(path, Access::ReadOnly), question, *runner);
            },
            [page = QPointer(this)](OverviewState state) {
                if (page)
                    page->show(std::move(state));
            });
    });
}

void OverviewPage::sayReading()
{
    for (Card* card : std::initializer_list<Card*>{m_due, m_money, m_pipeline, m_map})
        card->say(tr("Reading the file"), {});
}

void OverviewPage::show(OverviewState state)
{
    m_state = std::move(state);
    if (m_scope.call && std::ranges::count(m_state.calls, *m_scope.call, &Call::id) == 0)
        return setScope({}); // undo took the call away
    for (int place = 0; place < overviewFigures; ++place)
        m_figures->figure(place).setFigure(figureOf(OverviewFigure(place), m_state));
    m_figures->arrange();
    m_due->show(m_state.due, m_state.question.day.today);
    m_money->show(m_state.money);
    showPipeline();
    m_map->show(m_state.support);
    for (ChartCard* card : std::initializer_list<ChartCard*>{m_money, m_pipeline, m_map})
        card->setNote(note());
    showHead();
}

void OverviewPage::showHead()
{
    m_header->setTitle(title());
    m_choice->offer(m_state, m_scope);
    QStringList titles;
    for (const Programme& programme : m_state.programmes) {
        if (!m_scope.programme || *m_scope.programme == programme.id)
            titles.append(programme.donors.isEmpty() ? programme.title
                                                     : u"%1 · %2"_s.arg(programme.donors, programme.title));
    }
    const Texts texts(m_desk.language());
    m_header->setFacts(titles.size() == 1 ? texts.own(titles.front()) : QString());
}

QString OverviewPage::note() const
{
    return tr("%1, as of %2", "programme or call, day")
        .arg(nameOf(m_scope, m_state), dateText(m_state.question.day.today, m_desk.language()));
}

void OverviewPage::showPipeline()
{
    const auto& pipelines = m_state.pipelines;
    if (!pipelines.isThere())
        return m_pipeline->say(tr("The applications could not be read"), pipelines.fault);
    m_pipeline->setRows(pipelineRows(*pipelines.value, m_state.question.day));
    m_stages->setData(pipelineStages(*pipelines.value, m_state.question.day));
    if (pipelines.value->empty())
        return m_pipeline->say(tr("No applications yet"),
                               tr("How far the applications of each call got appears here."));
    m_pipeline->showBody();
}

void OverviewPage::arrangeCards()
{
    const int width = window()->width() * 100 / std::max(100, textPercent());
    m_grid->setMaximumHeight(width < twoColumns ? QWIDGETSIZE_MAX : mostHeight);
    m_map->picture().setMinimumHeight(width < twoColumns ? scrolledMap : 0);
    CardColumns columns{{m_due}, {m_money}, {m_pipeline}, {m_map}};
    if (width < oneColumn)
        columns = {{m_due, m_money, m_pipeline, m_map}};
    else if (width < twoColumns)
        columns = {{m_due, m_pipeline}, {m_money, m_map}};
    else if (width < threeColumns)
        columns = {{m_due}, {m_money, m_pipeline}, {m_map}};
    ChartCard* const table = cardWithTable();
    for (auto& cards : columns)
        std::erase(cards, table);
    std::erase_if(columns, [](const auto& cards) { return cards.empty(); });
    if (table)
        m_grid->setMaximumHeight(QWIDGETSIZE_MAX);
    m_grid->arrange(columns, table);
}

ChartCard* OverviewPage::cardWithTable() const
{
    for (ChartCard* card : std::initializer_list<ChartCard*>{m_money, m_pipeline, m_map}) {
        if (card->view() == ChartCard::View::Table)
            return card;
    }
    return nullptr;
}

// A table needs the whole width: one at a time.
void OverviewPage::onViewChanged(ChartCard& shown)
{
    QWidget* const focused = shown.isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    if (shown.view() == ChartCard::View::Table) {
        for (ChartCard* card : std::initializer_list<ChartCard*>{m_money, m_pipeline, m_map}) {
            if (card != &shown)
                card->setView(ChartCard::View::Picture);
        }
    }
    arrangeCards();
    if (focused)
        focused->setFocus(Qt::OtherFocusReason); // moved along with its card
}

// Each number leads to the rows that it counts, whatever the list was narrowed to before.
void OverviewPage::openFigure(int place)
{
    const qint64 call = m_scope.call ? m_scope.call->number() : 0;
    switch (OverviewFigure(place)) {
    case OverviewFigure::Agreements:
    case OverviewFigure::Agreed:
        return m_desk.go({PageId::Agreements, 0, u"agreements/all"_s, call});
    case OverviewFigure::Signed:
        return m_desk.go({PageId::Agreements, 0, u"agreements/signed"_s, call});
    case OverviewFigure::Places:
        return call ? m_desk.go({PageId::Calls, call, u"applications/selected"_s})
                    : m_desk.go({PageId::Calls, 0, u"calls"_s});
    case OverviewFigure::Due:
        return m_due->list().setFocus(Qt::OtherFocusReason);
    }
}

void OverviewPage::openStage(qint64 key)
{
    const PipelineKey opened = PipelineKey::from(key);
    const CallPipeline& pipeline = m_state.pipelines.value->at(opened.place);
    m_desk.go({PageId::Calls, pipeline.call.id.number(), u"applications/"_s + codeOf(opened.stage)});
}

void OverviewPage::openLot(qint64 lot)
{
    const auto line = std::ranges::find(*m_state.money.value, lot,
                                        [](const LotMoney& each) { return each.lot.id.number(); });
    m_desk.go({PageId::Calls, line->call.number(), u"ranking"_s, lot});
}

std::vector<ActionId> OverviewPage::offeredActions() const
{
    return {ActionId::Print};
}

void OverviewPage::perform(ActionId id)
{
    if (id == ActionId::Print)
        print();
}

PaintedPage OverviewPage::paper() const
{
    PaintedPage page;
    page.title = title();
    page.fileName = tr("overview", "name of a file");
    page.paint = [this](QPainter& painter, const QRectF& area) {
        paintOverview(
            painter, area,
            {m_state, note(), m_header->facts(), m_money->sheet(), m_pipeline->sheet(), m_map->sheet()});
    };
    return page;
}

void OverviewPage::print()
{
    (new PaintedWindow(m_desk, paper(), this))->open();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    arrangeCards();
    load();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeCards();
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeCards();
}

} // namespace oslonac::ui
