// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_bars.h"

#include "ui/lists/column_chooser.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/filter_list_panel.h"
#include "ui/lists/filter_popup.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_look.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/lists/sort_panel.h"
#include "ui/lists/view_strip.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int roomForNames = 720; ///< px at 100 %: below it the button of columns is its picture alone
constexpr int roomForTools = 430; ///< below it columns and order are chosen from the menu of the header alone
constexpr int wideMargin = 24;
constexpr int narrowMargin = 12;

} // namespace

ListBars::ListBars(ListModel& model, ListTable& table, ListLook& look, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(table), m_look(look),
      m_views(new ViewStrip(look, table.proxy(), this)), m_pageTools(new QHBoxLayout),
      m_filters(new FilterBar(model, table.proxy(), this)), m_quick(new QLineEdit(this)),
      m_columns(new Button(ButtonKind::Usual, this)), m_order(new QToolButton(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_views);
    rows->addWidget(makeFilterRow());
    connectParts();
    setTools(ListTools::QuickFilter);
    retranslate();
}

QWidget* ListBars::makeFilterRow()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(u"filterRow"_s);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(wideMargin, 6, wideMargin, 6);
    row->setSpacing(8);
    m_pageTools->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_pageTools);
    row->addWidget(&m_views->field());
    row->addWidget(m_filters, 1);
    row->addStretch(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_quick, m_columns, m_order})
        row->addWidget(part);
    m_quick->setMinimumWidth(120);
    m_quick->setMaximumWidth(200 * textPercent() / 100);
    m_quick->setClearButtonEnabled(true);
    m_quick->addAction(icons::themed(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_columns->setThemedIcon(u"view-file-columns"_s);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_order->setIcon(icons::themed(u"view-sort"_s));
    m_order->setFocusPolicy(Qt::StrongFocus);
    return frame;
}

void ListBars::connectParts()
{
    connect(m_quick, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_table.proxy().setNarrowing(words); });
    connect(m_filters, &FilterBar::addRequested, this, &ListBars::addFilter);
    connect(m_filters, &FilterBar::editRequested, this, &ListBars::editFilter);
    connect(m_filters, &FilterBar::removeRequested, this, &ListBars::removeFilter);
    connect(m_filters, &FilterBar::allRequested, this, &ListBars::showAllFilters);
    connect(m_columns, &QPushButton::clicked, this, &ListBars::chooseColumns);
    connect(m_order, &QToolButton::clicked, this, &ListBars::chooseOrder);
    connect(&m_table.header(), &ListHeader::columnsChanged, this, &ListBars::updateColumns);
}

void ListBars::setTools(ListTools tools)
{
    m_tools = tools;
    static_cast<QHBoxLayout*>(m_filters->parentWidget()->layout())
        ->setStretch(3, tools == ListTools::All ? 0 : 1);
    showTools();
}

void ListBars::setHasRecords(bool hasRecords)
{
    if (std::exchange(m_hasRecords, hasRecords) != hasRecords)
        showTools();
}

void ListBars::showTools()
{
    const bool all = m_hasRecords && m_tools == ListTools::All;
    m_views->setOffered(all);
    m_quick->setVisible(m_hasRecords);
    for (QWidget* part : std::initializer_list<QWidget*>{m_filters, m_columns, m_order})
        part->setVisible(all);
    m_filters->parentWidget()->setVisible(m_hasRecords || hasPageTools());
    updateColumns();
}

void ListBars::addFilter()
{
    if (m_tools == ListTools::All)
        (new FilterPopup(*this, m_model, m_table.proxy()))->openAt(m_filters->addingAnchor());
}

void ListBars::editFilter(const QString& column)
{
    (new FilterPopup(*this, m_model, m_table.proxy(), column))->openAt(m_filters->anchorOf(column));
}

void ListBars::showAllFilters()
{
    if (m_table.proxy().filters().empty())
        return addFilter();
    auto* panel = new FilterListPanel(*this, m_model, m_table.proxy());
    connect(panel, &FilterListPanel::addRequested, this, &ListBars::addFilter);
    connect(panel, &FilterListPanel::editRequested, this, &ListBars::editFilter);
    panel->openAt(m_filters->addingAnchor());
}

void ListBars::removeFilter(const QString& column)
{
    std::vector<ColumnFilter> filters = m_table.proxy().filters();
    std::erase_if(filters, [&column](const ColumnFilter& filter) { return filter.column == column; });
    m_table.proxy().setFilters(std::move(filters));
}

void ListBars::chooseColumns()
{
    auto* chooser = new ColumnChooser(*this, m_model, m_table.header());
    connect(chooser, &ColumnChooser::fitRequested, this, &ListBars::fitColumns);
    chooser->openAt(*m_columns);
}

void ListBars::fitColumns()
{
    for (const int column : m_table.header().seenColumns()) {
        m_table.resizeColumnToContents(column);
        m_table.header().rememberWidth(column);
    }
}

void ListBars::chooseOrder()
{
    auto* panel = new SortPanel(*this, m_model, m_table.proxy(), m_look.firstOrder());
    connect(panel, &SortPanel::sortRequested, &m_table, &ListTable::sortBy);
    panel->openAt(*m_order);
}

void ListBars::updateColumns()
{
    const bool named = width() >= roomForNames * textPercent() / 100;
    const bool roomy = width() >= roomForTools * textPercent() / 100;
    const int margin = roomy ? wideMargin : narrowMargin;
    m_columns->parentWidget()->layout()->setContentsMargins(margin, 6, margin, 6);
    m_quick->setMinimumWidth(roomy ? 120 : 72);
    const bool offered = m_hasRecords && m_tools == ListTools::All;
    m_columns->setVisible(roomy && offered);
    m_order->setVisible(roomy && offered);
    const QString shown = tr("Columns %1/%2", "shown and all")
                              .arg(m_table.header().chosenColumns().size())
                              .arg(m_table.header().count());
    m_columns->setText(named ? shown : QString());
    m_columns->setAccessibleName(shown);
    m_columns->setToolTip(tr("Choose and order the columns"));
    m_columns->updateGeometry();
}

void ListBars::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_views->fitInto(width());
    updateColumns();
}

void ListBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void ListBars::retranslate()
{
    m_quick->setPlaceholderText(tr("Narrow the list"));
    m_quick->setAccessibleName(tr("Narrow the list"));
    m_quick->setToolTip(tr("Narrow the list (/)"));
    m_quick->setMaximumWidth(200 * textPercent() / 100);
    m_order->setToolTip(tr("Order of the list"));
    m_order->setAccessibleName(tr("Order of the list"));
    updateColumns();
}

} // namespace oslonac::ui
