// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/ranked_list.h"

#include "core/languages/spoken.h"
#include "ui/selection/ranked_columns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

const std::vector<SortKey> ownOrder{{0, Qt::AscendingOrder}};

QStringList gridOf(const SelectionLot& lot, Language language)
{
    QStringList codes;
    for (const ListedSection& section : lot.sections)
        codes.append(u"%1/%2"_s.arg(section.code, maximumText(section.maximum, language)));
    return codes;
}

QString countedName(SelectionStatus status, Standing standing)
{
    switch (status) {
    case SelectionStatus::Selected:
        return standing == Standing::Proposed ? RankedList::tr("proposed") : RankedList::tr("selected");
    case SelectionStatus::Reserve:
        return RankedList::tr("reserve");
    case SelectionStatus::UndecidedTie:
        return RankedList::tr("undecided ties");
    case SelectionStatus::WaitsForTie:
        return RankedList::tr("waiting for the tie");
    case SelectionStatus::NotInReserve:
        return RankedList::tr("outside the reserve");
    case SelectionStatus::BelowMinimum:
        return RankedList::tr("below the threshold");
    case SelectionStatus::Ineligible:
        return RankedList::tr("not eligible");
    case SelectionStatus::Incomplete:
        return RankedList::tr("incomplete");
    case SelectionStatus::Withdrawn:
        return RankedList::tr("withdrawn");
    }
    return {};
}

} // namespace

RankedList::RankedList(CurrentTexts texts, QWidget* parent)
    : QWidget(parent), m_texts(std::move(texts)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

RankedList::~RankedList()
{
    delete m_view; // before the model it shows
}

void RankedList::attach(const Desk& desk, const QString& list)
{
    m_desk = &desk;
    m_listName = list;
}

void RankedList::show(const SelectionLot& lot, const RankedListOptions& options)
{
    m_lot = lot;
    m_options = options;
    if (!m_view || m_grid != gridOf(lot, m_texts().language()))
        build();
    fill();
}

Id<Application> RankedList::current() const
{
    return Id<Application>(m_view ? m_view->table().currentId() : 0);
}

void RankedList::setCurrent(Id<Application> application)
{
    if (m_view)
        m_view->table().setCurrentId(application.number());
}

void RankedList::setTool(QWidget* tool)
{
    m_tool = tool;
    if (m_view)
        m_view->filterRow().insertWidget(0, tool);
    else
        m_tool->setParent(this);
}

void RankedList::build()
{
    if (m_tool)
        m_tool->setParent(this); // it outlives the view it stands in
    delete m_view;
    m_grid = gridOf(m_lot, m_texts().language());
    m_model = std::make_unique<RecordListModel<RankedRow>>(rankedColumns(m_lot, m_texts),
                                                           [](const RankedRow& row) { return row.id; });
    m_model->setGroupLine([](const RankedRow& row) { return row.line; });
    m_view = new ListView(*m_model, this);
    m_view->setName({"oslonac::ui::RankedRows", QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "Ranked list")});
    m_view->setEmptyState(
        {"oslonac::ui::RankedRows", QT_TRANSLATE_NOOP("oslonac::ui::RankedRows", "No applications yet")},
        {"oslonac::ui::RankedRows",
         QT_TRANSLATE_NOOP("oslonac::ui::RankedRows",
                           "Import the applications of this call from a table (Ctrl+I), then the scores.")});
    m_view->setFooter([this](const auto&, const auto&) { return footer(); });
    m_view->table().setRowHeight(36, RowLines::Two);
    m_view->table().proxy().setSortKeys(ownOrder);
    m_view->setPaperFacts(m_paperFacts);
    if (m_desk) {
        m_view->setViews(rankedViews());
        // Columns follow the grid, and so does what is remembered of them.
        QStringList sections;
        for (const ListedSection& section : m_lot.sections)
            sections.append(section.code);
        m_view->attach(*m_desk, u"%1/%2"_s.arg(m_listName, sections.join(u' ')));
    }
    if (m_tool)
        m_view->filterRow().insertWidget(0, m_tool);
    m_column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(&m_view->table(), &ListTable::currentIdChanged, this, &RankedList::currentChanged);
    // Queued: the list is filled anew, which must not happen while it sorts.
    connect(&m_view->table().proxy(), &ListProxy::sortKeysChanged, this, &RankedList::fill,
            Qt::QueuedConnection);
    connect(&m_view->table().proxy(), &ListProxy::narrowingChanged, this, &RankedList::fill,
            Qt::QueuedConnection);
    connect(m_view, &ListView::offersChanged, this, &RankedList::offersChanged);
}

void RankedList::fill()
{
    // Lines between rows mean something only where all rows stand in the order of the list.
    const ListProxy& proxy = m_view->table().proxy();
    const bool isWhole = proxy.sortKeys() == ownOrder && !proxy.isNarrowed();
    m_options.lines = isWhole ? DrawnLines::Drawn : DrawnLines::LeftOut;
    m_model->reset(rankedRows(m_lot, m_options, m_texts().language()));
    if (m_view->table().currentId() == 0 && !m_lot.rows.empty())
        setCurrent(m_lot.rows.front().listed.application);
    Q_EMIT currentChanged();
}

QStringList RankedList::footer() const
{
    QStringList parts;
    const auto add = [&parts](const QString& name, int count) {
        if (count > 0)
            parts.append(u"%1 <b>%2</b>"_s.arg(name, spokenNumber(count)));
    };
    const int waiting = int(std::ranges::count_if(m_lot.rows, &SelectionRow::waitsForMarks));
    for (const auto& [status, code] : Codes<SelectionStatus>::list) {
        const bool isWaitedFor = status == SelectionStatus::Incomplete;
        add(countedName(status, m_options.standing), m_lot.count(status) - (isWaitedFor ? waiting : 0));
        if (isWaitedFor)
            add(tr("waiting for marks"), waiting);
    }
    return parts;
}

} // namespace oslonac::ui
