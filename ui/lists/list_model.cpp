// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_model.h"

#include "ui/language/own_text.h"
#include "ui/lists/row_checks.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Qt::Alignment alignmentOf(CellKind kind)
{
    return (kind == CellKind::Number || kind == CellKind::Score ? Qt::AlignRight : Qt::AlignLeft) |
           Qt::AlignVCenter;
}

} // namespace

int ListModel::columnOf(const QString& key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (head(column).key == key)
            return column;
    }
    return -1;
}

void ListModel::setEditable(bool editable)
{
    m_editable = editable;
}

bool ListModel::hasEditableColumns() const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (isEditable(column))
            return true;
    }
    return false;
}

void ListModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ListModel::shownText(int row, int column) const
{
    return written(cellText(row, column), column);
}

CellValue ListModel::shownValue(int row, int column) const
{
    const CellValue value = cellValue(row, column);
    const auto* text = std::get_if<QString>(&value);
    return text ? CellValue(written(*text, column)) : value;
}

OldAndNew ListModel::shownChange(int row, int column) const
{
    const OldAndNew change = cellChange(row, column);
    return {ownText(change.field), ownText(change.before), ownText(change.after), ownText(change.note)};
}

QString ListModel::written(const QString& text, int column) const
{
    return ownText(text, head(column).writing);
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column);
    case Qt::TextAlignmentRole:
        return int(alignmentOf(head(column).kind));
    case Qt::ToolTipRole:
        return ownText(cellTooltip(row, column));
    case Qt::AccessibleTextRole:
        return written(cellAccessible(row, column), column);
    case StatusRole:
        return QVariant::fromValue(cellStatus(row, column));
    case StatusIconRole:
        return cellStatusIcon(row, column);
    case TagsRole:
        return QVariant::fromValue(cellTags(row, column));
    case SortRole:
        return cellSortValue(row, column);
    case IdRole:
        return idAt(row);
    case GaugeRole:
        return QVariant::fromValue(cellGauge(row, column));
    case GroupRole:
        return int(groupLine(row));
    case ChangeRole:
        return QVariant::fromValue(shownChange(row, column));
    case KindRole:
        return int(head(column).kind);
    case Qt::CheckStateRole:
        if (!m_checks || column > 0 || groupLine(row) != GroupLine::None)
            return {};
        return int(m_checks->isChecked(idAt(row)) ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const
{
    // Lines between records are read, not chosen: keys step over them.
    if (index.isValid() && groupLine(index.row()) != GroupLine::None)
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index);
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return head(section).writing == Writing::AsWritten ? head(section).titleText()
                                                           : ownText(head(section).titleText());
    case Qt::ToolTipRole:
        return ownText(head(section).explanation.isEmpty() ? head(section).titleText()
                                                           : head(section).explanation);
    case Qt::TextAlignmentRole:
        return int(alignmentOf(head(section).kind));
    default:
        return {};
    }
}

} // namespace oslonac::ui
