// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/due_card.h"

#include "core/languages/spoken.h"
#include "ui/language/own_text.h"
#include "ui/lists/cell_paint.h"
#include "ui/lists/list_table.h"
#include "ui/overview/calendar_strip.h"
#include "ui/shell/desk.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/key_hints.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = DueRow;

constexpr int twoLines = 44;
constexpr int headingHeight = 28;
constexpr int leastHeight = 160;
constexpr int mostHeight = 360;
constexpr int cardInset = 16;
constexpr int badgeMargins = 24; ///< of the first column of the list
constexpr int whatColumn = 1;
constexpr int dateColumn = 2;
constexpr int textMargins = 20; ///< of a cell

/// The titles are for screen readers: the list shows no header.
ColumnHead head(const char* key, const Phrase& title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), title, kind, width};
}

} // namespace

DueCard::DueCard(const Desk& desk, QWidget* parent)
    : Card(parent), m_desk(desk), m_model(columns(), [](const Row& row) { return row.id; }),
      m_body(new QWidget(bodyHost())), m_days(new CalendarStrip(m_body)), m_list(new ListTable(m_body)),
      m_hint(new KeyHints(this))
{
    m_model.setGroupLine([](const Row& row) { return row.item ? GroupLine::None : GroupLine::Heading; });
    m_list->setList(m_model);
    m_list->setRowHeight(twoLines);
    m_list->setInset(cardInset);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* days = new QFrame(m_body);
    days->setObjectName(u"dayStrip"_s);
    auto* strip = new QVBoxLayout(days);
    strip->setContentsMargins(12, 6, 12, 6);
    strip->addWidget(m_days);
    column->addWidget(days);
    column->addWidget(m_list, 1);
    setBody(m_body);
    addFoot(makeFoot());
    connect(m_days, &ChartPicture::currentMarkChanged, this, [this](int mark) {
        if (mark >= 0)
            showDay(m_days->dayOf(mark));
    });
    connect(m_days, &ChartPicture::opened, this, [this](qint64) { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &ListTable::opened, this, [this](qint64 id) {
        if (const auto row = m_model.find(id); row && row->item)
            Q_EMIT opened(placeOf(*row->item));
    });
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &DueCard::shapeRows);
    m_body->setFocusProxy(m_list);
    retranslate();
}

DueCard::~DueCard()
{
    delete m_list; // before the model it shows
}

QWidget* DueCard::makeFoot()
{
    auto* foot = new QFrame(this);
    foot->setObjectName(u"cardFoot"_s);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(6);
    row->addWidget(m_hint);
    row->addStretch(1);
    foot->setMinimumHeight(heightFor(32));
    return foot;
}

std::vector<Column<Row>> DueCard::columns() const
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("badge",
                         {"oslonac::ui::HistoryPage", QT_TRANSLATE_NOOP("oslonac::ui::HistoryPage", "When")},
                         CellKind::Pill, 112),
                    [this](const Row& row) {
                        return row.item ? badgeOf(*row.item, m_today).text
                                        : u"%1\t%2"_s.arg(spanText(row.span), spokenNumber(row.count));
                    })
            .withStatus([this](const Row& row) {
                return row.item ? badgeOf(*row.item, m_today).kind : StatusKind::None;
            })
            .withStatusIcon([this](const Row& row) {
                const bool ahead = row.item && row.item->date >= m_today;
                return ahead ? u"clock"_s : QString();
            })
            .withAccessible([this](const Row& row) {
                return row.item ? u"%1, %2: %3"_s.arg(badgeOf(*row.item, m_today).text, row.item->about,
                                                      row.item->what)
                                : u"%1: %2"_s.arg(spanText(row.span), spokenNumber(row.count));
            }));
    columns.emplace_back(
        head("what", {"oslonac::ui::DueCard", QT_TRANSLATE_NOOP("oslonac::ui::DueCard", "What is due")},
             CellKind::Text, 200),
        [this](const Row& row) {
            return row.item ? u"%1\n%2"_s.arg(row.item->what, belowText(row)) : QString();
        });
    columns.emplace_back(
        head("date", {"oslonac::ui::DecisionRows", QT_TRANSLATE_NOOP("oslonac::ui::DecisionRows", "Date")},
             CellKind::Number, 92),
        [this](const Row& row) {
            return row.item && row.item->date ? dayText(*row.item->date, m_today, m_desk.language())
                                              : QString();
        });
    return columns;
}

void DueCard::show(const Part<std::vector<DueItem>>& due, QDate today)
{
    m_today = today;
    if (!due.isThere())
        return say(tr("What is due could not be read"), due.fault);
    if (due.value->empty()) {
        m_model.reset({});
        return say(
            tr("Nothing is due"),
            tr("Deadlines of calls, missing documents and marks, decisions and signatures appear here."));
    }
    showBody();
    fillDays(*due.value);
    m_model.reset(dueRows(*due.value, today));
}

void DueCard::fillDays(const std::vector<DueItem>& items)
{
    std::vector<int> due(CalendarStrip::dayCount, 0);
    for (const DueItem& item : items) {
        const qint64 day = item.date ? m_today.daysTo(*item.date) : -1;
        if (day >= 0 && day < CalendarStrip::dayCount)
            ++due[size_t(day)];
    }
    m_days->setDays(m_today, std::move(due), m_desk.language());
}

void DueCard::showDay(QDate day)
{
    const auto row = std::ranges::find_if(
        m_model.rows(), [day](const Row& own) { return own.item && own.item->date == day; });
    if (row != m_model.rows().end())
        m_list->setCurrentId(row->id);
}

void DueCard::goToFindings()
{
    m_list->setFocus(Qt::OtherFocusReason);
    const auto& rows = m_model.rows();
    const auto has = [](const Row& row) { return row.item && !row.item->findings.empty(); };
    const auto current = std::ranges::find(rows, m_list->currentId(), &Row::id);
    auto next = current == rows.end() ? rows.end() : std::find_if(current + 1, rows.end(), has);
    if (next == rows.end())
        next = std::ranges::find_if(rows, has);
    if (next != rows.end())
        m_list->setCurrentId(next->id);
}

void DueCard::shapeRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isHeading = m_model.groupLine(row) != GroupLine::None;
        m_list->verticalHeader()->resizeSection(
            row, isHeading ? heightFor(headingHeight) : m_list->verticalHeader()->defaultSectionSize());
        if (const auto& item = m_model.rows()[size_t(row)].item; item && !item->date)
            m_list->setSpan(row, whatColumn, 1, 2); // no date needs the room
    }
    // High enough to be worth scrolling in where the cards stand below each other.
    m_list->setMinimumHeight(std::clamp(m_list->verticalHeader()->length() + 4, leastHeight, mostHeight));
    int badge = 0;
    for (const Row& row : m_model.rows()) {
        if (row.item)
            badge = std::max(badge, pillWidth(badgeOf(*row.item, m_today).text));
    }
    m_list->setColumnWidth(0, badge + badgeMargins);
    m_list->setColumnHidden(dateColumn, false);
    m_list->resizeColumnToContents(dateColumn);
    m_dateWidth = m_list->columnWidth(dateColumn) + cardInset / 2;
    m_list->setColumnWidth(dateColumn, m_dateWidth);
    m_list->setColumnHidden(dateColumn, m_areDatesBelow);
    placeDates();
    updateGeometry();
}

void DueCard::placeDates()
{
    const QFontMetrics strong(fontFor(TextUse::Body));
    const QFontMetrics weak(fontFor(TextUse::Secondary));
    int needed = 0;
    for (const Row& row : m_model.rows()) {
        if (row.item && row.item->date)
            needed = std::max({needed, strong.horizontalAdvance(ownText(row.item->what)),
                               weak.horizontalAdvance(ownText(row.item->about))});
    }
    const int room = m_list->viewport()->width() - m_list->columnWidth(0) - m_dateWidth;
    const bool areBelow = needed + textMargins > room;
    if (areBelow == m_areDatesBelow)
        return;
    m_areDatesBelow = areBelow;
    m_list->setColumnHidden(dateColumn, areBelow);
    m_model.retranslate();
}

QString DueCard::belowText(const Row& row) const
{
    if (!m_areDatesBelow || !row.item->date)
        return row.item->about;
    return u"%1 · %2"_s.arg(dayText(*row.item->date, m_today, m_desk.language()), row.item->about);
}

bool DueCard::eventFilter(QObject* watched, QEvent* event)
{
    // The kind of event first: while the list is taken apart, others still come of its parts.
    if (event->type() == QEvent::Resize && watched == m_list->viewport())
        placeDates();
    return Card::eventFilter(watched, event);
}

void DueCard::retranslate()
{
    setTitle(tr("What is due"));
    m_days->setName(tr("The next two weeks, day by day"));
    m_list->setAccessibleName(title());
    m_hint->setHints({{u"Enter"_s, tr("opens it", "after the key Enter")}});
}

void DueCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // When the list below has taken over the language and the text size.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &DueCard::shapeRows, Qt::QueuedConnection);
}

std::vector<DueRow> dueRows(const std::vector<DueItem>& items, QDate today)
{
    std::vector<DueRow> rows;
    size_t heading = 0;
    for (const DueItem& item : items) {
        const DueSpan span = spanOf(item, today);
        if (rows.empty() || rows[heading].span != span) {
            heading = rows.size();
            rows.push_back({qint64(rows.size()) + 1, std::nullopt, span, 0});
        }
        ++rows[heading].count;
        rows.push_back({qint64(rows.size()) + 1, item, span, 0});
    }
    return rows;
}

} // namespace oslonac::ui
