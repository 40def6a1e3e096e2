// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_popup.h"

#include "ui/lists/filter_editor.h"
#include "ui/lists/filter_texts.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_proxy.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int margin = 12;
constexpr int leastWidth = 320;

} // namespace

FilterPopup::FilterPopup(QWidget& owner, const ListModel& model, ListProxy& proxy, const QString& column)
    : PopupPanel(owner), m_model(model), m_proxy(proxy), m_steps(new QStackedWidget(this)),
      m_columns(new SearchList(EntryChecks::None, EntryOrder::Fixed, this)), m_condition(new QWidget(this)),
      m_heading(new QLabel(this)), m_count(new QLabel(this)), m_apply(new Button(ButtonKind::Primary, this)),
      m_remove(new Button(ButtonKind::Quiet, this))
{
    setAccessibleName(tr("Filter"));
    setMinimumWidth(leastWidth * textPercent() / 100);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->addWidget(m_steps);
    makeColumns();
    makeCondition();
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_condition);
    if (!column.isEmpty())
        chooseColumn(column);
}

void FilterPopup::showEvent(QShowEvent* event)
{
    PopupPanel::showEvent(event);
    if (m_editor)
        m_editor->setFocus(Qt::PopupFocusReason);
}

void FilterPopup::makeColumns()
{
    m_columns->setNames(tr("Find a column"), tr("Columns to filter by"));
    std::vector<SearchEntry> entries;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ColumnHead& head = m_model.head(column);
        if (head.filter == FilterKind::None)
            continue;
        const bool used = std::ranges::count(m_proxy.filters(), head.key, &ColumnFilter::column) > 0;
        entries.push_back({head.key, head.titleText(), used ? tr("filtered") : QString()});
    }
    m_columns->setEntries(entries);
    connect(m_columns, &SearchList::taken, this, [this](const QString& key) {
        if (!key.isEmpty())
            chooseColumn(key);
    });
}

void FilterPopup::makeCondition()
{
    auto* rows = new QVBoxLayout(m_condition);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    useFont(*m_heading, TextUse::SectionTitle);
    m_count->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    rows->addWidget(m_heading);
    rows->addWidget(m_count);
    rows->addLayout(buttons);
    m_apply->setText(tr("Filter the list"));
    m_remove->setText(tr("Remove the filter"));
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    connect(m_remove, &QPushButton::clicked, this, &FilterPopup::removeFilter);
}

void FilterPopup::chooseColumn(const QString& key)
{
    m_column = key;
    const int column = m_model.columnOf(key);
    const auto& filters = m_proxy.filters();
    const auto known = std::ranges::find(filters, key, &ColumnFilter::column);
    const bool isNew = known == filters.end();
    m_editor = new FilterEditor(m_model, column, isNew ? std::nullopt : std::optional(*known), m_condition);
    m_heading->setText(m_model.head(column).titleText());
    m_remove->setVisible(!isNew);
    static_cast<QVBoxLayout*>(m_condition->layout())->insertWidget(1, m_editor);
    connect(m_editor, &FilterEditor::changed, this, &FilterPopup::updateCount);
    connect(m_editor, &FilterEditor::accepted, this, &FilterPopup::apply);
    m_steps->setCurrentWidget(m_condition);
    updateCount();
    if (isVisible())
        m_editor->setFocus(Qt::OtherFocusReason);
}

std::vector<ColumnFilter> FilterPopup::filtersWith(const std::optional<ColumnFilter>& filter) const
{
    std::vector<ColumnFilter> filters = m_proxy.filters();
    const auto known = std::ranges::find(filters, m_column, &ColumnFilter::column);
    if (known != filters.end() && filter)
        *known = *filter;
    else if (known != filters.end())
        filters.erase(known);
    else if (filter)
        filters.push_back(*filter);
    return filters;
}

void FilterPopup::updateCount()
{
    const QString problem = m_editor->problem();
    const auto filter = m_editor->filter();
    m_count->setProperty("use", problem.isEmpty() ? u"hint"_s : u"refused"_s);
    m_count->style()->unpolish(m_count);
    m_count->style()->polish(m_count);
    const int count = m_proxy.countWith(filtersWith(filter), m_proxy.narrowing());
    m_count->setText(problem.isEmpty() ? tr("%n records would be listed", nullptr, count) : problem);
    m_apply->setEnabled(filter.has_value());
}

void FilterPopup::apply()
{
    const auto filter = m_editor->filter();
    if (!filter)
        return;
    const std::vector<ColumnFilter> filters = filtersWith(filter);
    closePanel();
    m_proxy.setFilters(filters);
}

void FilterPopup::removeFilter()
{
    const std::vector<ColumnFilter> filters = filtersWith(std::nullopt);
    closePanel();
    m_proxy.setFilters(filters);
}

} // namespace oslonac::ui
