// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_edit.h"
#include "ui/lists/list_model.h"

#include <QHash>
#include <QStringBuilder>

#include <algorithm>
#include <iterator>

namespace oslonac::ui {

/// The one model of all lists: columns are data, rows are kept with their ids. Rows are values; ask for a
/// fresh one by id rather than keep a reference over an event.
template <typename Row>
class RecordListModel final : public ListModel {
public:
    using IdOf = std::function<qint64(const Row&)>;

    explicit RecordListModel(
        std::vector<Column<Row>> columns, IdOf idOf = [](const Row& row) { return row.id.number(); },
        QObject* parent = nullptr)
        : ListModel(parent), m_columns(std::move(columns)), m_idOf(std::move(idOf))
    {}

    void reset(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        indexRows();
        endResetModel();
    }

    /// Puts these rows in the place of those with the same ids; unknown ones go to the end.
    void replace(std::vector<Row> rows)
    {
        std::vector<Row> added;
        int first = rowCount();
        int last = -1;
        for (Row& row : rows) {
            const int place = rowOf(m_idOf(row));
            if (place < 0) {
                added.push_back(std::move(row));
                continue;
            }
            m_rows[size_t(place)] = std::move(row);
            first = std::min(first, place);
            last = std::max(last, place);
        }
        // One report for all: the proxy computes its sort keys anew after each.
        if (last >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        if (added.empty())
            return;
        const int end = rowCount();
        beginInsertRows({}, end, end + int(added.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(added.begin()),
                      std::make_move_iterator(added.end()));
        indexRows();
        endInsertRows();
    }

    void remove(const std::vector<qint64>& ids)
    {
        for (const qint64 id : ids) {
            const int place = rowOf(id);
            if (place < 0)
                continue;
            beginRemoveRows({}, place, place);
            m_rows.erase(m_rows.begin() + place);
            indexRows();
            endRemoveRows();
        }
    }

    /// What a column is called from now on, for one whose data change with what is shown.
    void setName(int column, const QString& name, const QString& explanation)
    {
        m_columns.at(size_t(column)).head.name = name;
        m_columns.at(size_t(column)).head.explanation = explanation;
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    }

    /// Which rows are lines between the records; none when not set.
    void setGroupLine(std::function<GroupLine(const Row&)> groupLine) { m_groupLine = std::move(groupLine); }
    [[nodiscard]] GroupLine groupLine(int row) const override
    {
        return m_groupLine ? m_groupLine(rowAt(row)) : GroupLine::None;
    }
    [[nodiscard]] bool hasGroupLines() const override { return bool(m_groupLine); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] std::optional<Row> find(qint64 id) const
    {
        const int place = rowOf(id);
        return place < 0 ? std::nullopt : std::optional<Row>(m_rows[size_t(place)]);
    }

    /// Without those that are not listed.
    [[nodiscard]] std::vector<Row> find(const std::vector<qint64>& ids) const
    {
        std::vector<Row> found;
        for (const qint64 id : ids) {
            if (const int place = rowOf(id); place >= 0)
                found.push_back(m_rows[size_t(place)]);
        }
        return found;
    }

    [[nodiscard]] const ColumnHead& head(int column) const override
    {
        return m_columns.at(size_t(column)).head;
    }
    [[nodiscard]] qint64 idAt(int row) const override { return m_idOf(rowAt(row)); }
    [[nodiscard]] int rowOf(qint64 id) const override { return m_places.value(id, -1); }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QString cellText(int row, int column) const override { return at(column).text(rowAt(row)); }
    CellValue cellValue(int row, int column) const override
    {
        return at(column).value ? at(column).value(rowAt(row)) : CellValue(cellText(row, column));
    }
    QVariant cellSortValue(int row, int column) const override
    {
        return at(column).sortValue ? at(column).sortValue(rowAt(row)) : sortableOf(cellValue(row, column));
    }
    std::vector<Money> cellAmounts(int row, int column) const override
    {
        if (at(column).amounts)
            return at(column).amounts(rowAt(row));
        const CellValue value = cellValue(row, column);
        const auto* amount = std::get_if<Money>(&value);
        return amount ? std::vector<Money>{*amount} : std::vector<Money>();
    }
    std::vector<ChoiceValue> cellChoices(int row, int column) const override
    {
        return at(column).choices ? at(column).choices(rowAt(row)) : choicesOfText(cellText(row, column));
    }

    QString editText(int row, int column) const override
    {
        const auto& edit = at(column).edit;
        return edit && edit->text ? edit->text(rowAt(row)) : cellText(row, column);
    }
    QStringList editChoices(int column) const override
    {
        const auto& edit = at(column).edit;
        return edit && edit->choices ? edit->choices() : QStringList();
    }
    std::optional<QString> refusal(int row, int column, const QString& text) const override
    {
        const auto& edit = at(column).edit;
        return edit && edit->check ? edit->check(rowAt(row), text) : std::nullopt;
    }
    CellWrite cellWrite(int row, int column, const QString& text) const override
    {
        return [write = at(column).edit->write, record = rowAt(row), text](const Change& change) {
            write(change, record, text);
        };
    }
    Operation editOperation(int row, int column) const override
    {
        const auto& edit = at(column).edit;
        return edit && edit->operation ? edit->operation(rowAt(row))
                                       : editOf(head(column).titleText(), cellText(row, 0));
    }

protected:
    bool hasEdit(int column) const override { return at(column).edit.has_value(); }
    QString cellTooltip(int row, int column) const override
    {
        return at(column).tooltip ? at(column).tooltip(rowAt(row)) : QString();
    }
    QString cellAccessible(int row, int column) const override
    {
        if (at(column).accessible)
            return at(column).accessible(rowAt(row));
        const QString text = cellText(row, column);
        return column == 0 ? text : QString(head(column).titleText() % QStringLiteral(": ") % text);
    }
    StatusKind cellStatus(int row, int column) const override
    {
        return at(column).status ? at(column).status(rowAt(row)) : StatusKind::None;
    }
    QString cellStatusIcon(int row, int column) const override
    {
        return at(column).statusIcon ? at(column).statusIcon(rowAt(row)) : QString();
    }
    std::vector<PackageTag> cellTags(int row, int column) const override
    {
        return at(column).tags ? at(column).tags(rowAt(row)) : std::vector<PackageTag>();
    }
    Gauge cellGauge(int row, int column) const override
    {
        return at(column).gauge ? at(column).gauge(rowAt(row)) : Gauge();
    }
    OldAndNew cellChange(int row, int column) const override
    {
        return at(column).change ? at(column).change(rowAt(row)) : OldAndNew();
    }

private:
    const Column<Row>& at(int column) const { return m_columns.at(size_t(column)); }
    void indexRows()
    {
        m_places.clear();
        m_places.reserve(qsizetype(m_rows.size()));
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_places.insert(m_idOf(m_rows[i]), int(i));
    }

    std::vector<Column<Row>> m_columns;
    IdOf m_idOf;
    std::function<GroupLine(const Row&)> m_groupLine;
    std::vector<Row> m_rows;
    QHash<qint64, int> m_places;
};

} // namespace oslonac::ui
