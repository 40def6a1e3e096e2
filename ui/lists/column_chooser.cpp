// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_chooser.h"

#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int margin = 12;

} // namespace

ColumnChooser::ColumnChooser(QWidget& owner, const ListModel& model, ListHeader& header)
    : PopupPanel(owner), m_model(model), m_header(header),
      m_list(new SearchList(EntryChecks::Boxes, EntryOrder::Dragged, this))
{
    setAccessibleName(tr("Columns"));
    m_list->setNames(tr("Find a column"), tr("Columns of the list"));
    m_list->setVisibleRows(12);
    auto* hint = new QLabel(
        tr("Space, or Enter after typing, shows or hides a column; Ctrl+Up and Ctrl+Down move it."), this);
    hint->setProperty("use", u"hint"_s);
    hint->setWordWrap(true);
    auto* fit = new Button(ButtonKind::Usual, this);
    fit->setText(tr("Fit the widths"));
    auto* reset = new Button(ButtonKind::Quiet, this);
    reset->setText(tr("As at first"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(fit);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(8);
    rows->addWidget(m_list, 1);
    rows->addWidget(hint);
    rows->addLayout(buttons);
    setMinimumWidth(300 * textPercent() / 100);
    fill();
    connect(m_list, &SearchList::checksChanged, this, &ColumnChooser::apply);
    connect(m_list, &SearchList::orderChanged, this, &ColumnChooser::apply);
    connect(m_list, &SearchList::taken, this, &ColumnChooser::take);
    connect(fit, &QPushButton::clicked, this, &ColumnChooser::fitRequested);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_header.resetColumns();
        fill();
    });
}

void ColumnChooser::fill()
{
    std::vector<SearchEntry> entries;
    const std::vector<ColumnPlace> places = m_header.columns();
    for (const ColumnPlace& place : places) {
        const QString icon = entries.empty() ? u"object-locked"_s : u"application-menu"_s;
        entries.push_back({place.key, m_model.head(m_model.columnOf(place.key)).titleText(), {}, icon});
    }
    m_list->setEntries(entries);
    m_list->setFixedCount(1);
    for (const ColumnPlace& place : places)
        m_list->setChecked(place.key, place.shown);
}

// While one types a space belongs to the words, so Enter takes what they found; then, and before, it is done.
void ColumnChooser::take(const QString& key)
{
    if (m_list->line().text().isEmpty())
        return closePanel();
    m_list->line().selectAll(); // the next words replace these
    if (key == m_list->keys().front())
        return; // stays shown
    m_list->setChecked(key, !m_list->checkedKeys().contains(key));
    apply();
}

void ColumnChooser::apply()
{
    const std::vector<ColumnPlace> before = m_header.columns();
    const QStringList shown = m_list->checkedKeys();
    std::vector<ColumnPlace> after;
    for (const QString& key : m_list->keys()) {
        const auto known = std::ranges::find(before, key, &ColumnPlace::key);
        after.push_back({key, known->width, shown.contains(key)});
    }
    m_header.setColumns(after);
}

} // namespace oslonac::ui
