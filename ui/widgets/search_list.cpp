// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_list.h"

#include "core/values/folding.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/search_entry_delegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int keyRole = SearchEntryDelegate::IconRole + 1;

QString keyOf(const QListWidgetItem* item)
{
    return item ? item->data(keyRole).toString() : QString();
}

} // namespace

SearchList::SearchList(EntryChecks checks, EntryOrder order, QWidget* parent)
    : QWidget(parent), m_checks(checks), m_order(order), m_line(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_nothing(new QLabel(tr("Nothing here goes by that name."), m_list))
{
    m_nothing->setProperty("use", u"hint"_s);
    m_nothing->setWordWrap(true);
    auto* over = new QVBoxLayout(m_list->viewport());
    over->setContentsMargins(12, 8, 12, 8);
    over->addWidget(m_nothing, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    m_line->addAction(icons::themed(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setClearButtonEnabled(true);
    m_list->setItemDelegate(new SearchEntryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (order == EntryOrder::Dragged)
        m_list->setDragDropMode(QAbstractItemView::InternalMove);
    for (QWidget* part : {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_list)})
        part->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_line);
    setVisibleRows(8);
    connect(m_line, &QLineEdit::textChanged, this, &SearchList::search);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_isWalking = false; });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (m_checks == EntryChecks::Boxes)
            toggle(item);
        else
            Q_EMIT taken(keyOf(item), Qt::NoModifier);
    });
    // Queued: while an entry is dragged there are two of it.
    const auto moved = [this] { Q_EMIT orderChanged(); };
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, moved, Qt::QueuedConnection);
}

void SearchList::setNames(const QString& searchHint, const QString& listName)
{
    m_line->setPlaceholderText(searchHint);
    m_line->setAccessibleName(searchHint);
    m_list->setAccessibleName(listName);
}

void SearchList::setEntries(const std::vector<SearchEntry>& entries)
{
    m_list->clear();
    for (const SearchEntry& entry : entries) {
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setData(keyRole, entry.key);
        item->setData(SearchEntryDelegate::AsideRole, entry.aside);
        item->setData(SearchEntryDelegate::IconRole, entry.icon);
        item->setToolTip(entry.text);
        if (m_checks == EntryChecks::Boxes) {
            // Ticked by this list alone: the view's own way needs the pointer on the box.
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);
    search(m_line->text());
}

void SearchList::setFixedCount(int count)
{
    m_fixed = count;
    for (int row = 0; row < std::min(count, m_list->count()); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setFlags(item->flags() & ~(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled));
    }
}

void SearchList::setAside(const QString& key, const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (keyOf(m_list->item(row)) == key)
            m_list->item(row)->setData(SearchEntryDelegate::AsideRole, text);
    }
}

void SearchList::setChecked(const QString& key, bool checked)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (keyOf(m_list->item(row)) == key)
            m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList SearchList::checkedKeys() const
{
    QStringList checked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            checked.append(keyOf(m_list->item(row)));
    }
    return checked;
}

QStringList SearchList::keys() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all.append(keyOf(m_list->item(row)));
    return all;
}

QString SearchList::currentKey() const
{
    return keyOf(m_list->currentItem());
}

void SearchList::setCurrentKey(const QString& key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (keyOf(m_list->item(row)) == key)
            m_list->setCurrentRow(row);
    }
}

void SearchList::setVisibleRows(int most)
{
    m_list->setMinimumHeight(std::min(most, 3) * heightFor(SearchEntryDelegate::rowHeight));
    m_list->setMaximumHeight(most * heightFor(SearchEntryDelegate::rowHeight) + 4);
}

void SearchList::search(const QString& words)
{
    const QString wanted = folded(words);
    bool hasAny = m_list->count() == 0; // a list without entries says why at its place
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = foldedToSearch(m_list->item(row)->text()).contains(wanted);
        m_list->setRowHidden(row, !fits);
        hasAny = hasAny || fits;
    }
    m_nothing->setVisible(!hasAny);
    m_line->setAccessibleDescription(hasAny ? QString() : m_nothing->text());
    if (m_list->currentItem() && m_list->isRowHidden(m_list->currentRow()))
        walk(1);
    if (m_list->currentItem() && m_list->isRowHidden(m_list->currentRow()))
        walk(-1);
}

void SearchList::walk(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (!m_list->isRowHidden(row))
            return m_list->setCurrentRow(row);
    }
}

bool SearchList::isFixed(const QListWidgetItem* item) const
{
    return m_list->row(item) < m_fixed;
}

void SearchList::moveCurrent(int step)
{
    const int row = m_list->currentRow();
    int target = row + step;
    while (target >= 0 && target < m_list->count() && m_list->isRowHidden(target))
        target += step;
    if (row < m_fixed || target < m_fixed || target >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentRow(target);
    Q_EMIT orderChanged();
}

void SearchList::toggle(QListWidgetItem* item)
{
    if (!item || isFixed(item) || m_checks == EntryChecks::None)
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    Q_EMIT checksChanged();
}

QListWidgetItem* SearchList::foundCurrent() const
{
    QListWidgetItem* const current = m_list->currentItem();
    return current && !current->isHidden() ? current : nullptr;
}

bool SearchList::takeKey(QKeyEvent& event, bool inLine)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    QListWidgetItem* const current = foundCurrent();
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event.key() == Qt::Key_Up ? -1 : 1;
        if (current && control && m_order == EntryOrder::Dragged)
            moveCurrent(step);
        else
            walk(step);
        m_isWalking = true;
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            Q_EMIT taken(keyOf(current), event.modifiers());
        return true;
    case Qt::Key_Space:
        // In the line a space is part of the words, unless there are none yet or an entry was walked to.
        if (m_checks == EntryChecks::None ||
            (inLine && !m_line->text().isEmpty() && !control && !m_isWalking))
            return false;
        toggle(current);
        return true;
    case Qt::Key_Delete:
        if (inLine && !m_line->text().isEmpty())
            return false;
        if (current)
            Q_EMIT removed(keyOf(current));
        return true;
    default:
        return !inLine && !control && typeOn(event.text());
    }
}

// Typing in the list searches.
bool SearchList::typeOn(const QString& text)
{
    if (text.isEmpty() || !text.front().isLetterOrNumber())
        return false;
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->insert(text);
    return true;
}

bool SearchList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_line || watched == m_list))
        return takeKey(*static_cast<QKeyEvent*>(event), watched == m_line);
    return QWidget::eventFilter(watched, event);
}

} // namespace oslonac::ui
