// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace oslonac::ui {

class RowChecks;

enum ListRole {
    StatusRole = Qt::UserRole + 1,
    StatusIconRole,
    TagsRole,
    SortRole,
    IdRole,
    KindRole,
    GaugeRole,
    GroupRole,
    ChangeRole
};

/// A change of one cell, ready to be written inside an operation.
using CellWrite = std::function<void(const Change&)>;

/// The part of a list model that does not depend on the record: header, roles, alignment, what cells hold and
/// how they are changed, and what must be told to the views when rows or the language change. Views hold ids,
/// never rows.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual const ColumnHead& head(int column) const = 0;
    /// -1 when there is no such column.
    [[nodiscard]] int columnOf(const QString& key) const;
    [[nodiscard]] virtual qint64 idAt(int row) const = 0;
    /// -1 when the record is not listed.
    [[nodiscard]] virtual int rowOf(qint64 id) const = 0;
    /// None for the rows of records.
    [[nodiscard]] virtual GroupLine groupLine(int row) const = 0;
    [[nodiscard]] virtual bool hasGroupLines() const = 0;
    void retranslate();

    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;
    [[nodiscard]] virtual CellValue cellValue(int row, int column) const = 0;
    /// As they are seen, printed and copied: what officers wrote in the script of the interface.
    [[nodiscard]] QString shownText(int row, int column) const;
    [[nodiscard]] CellValue shownValue(int row, int column) const;
    /// In the script of the interface as well.
    [[nodiscard]] OldAndNew shownChange(int row, int column) const;
    [[nodiscard]] virtual QVariant cellSortValue(int row, int column) const = 0;
    [[nodiscard]] virtual std::vector<Money> cellAmounts(int row, int column) const = 0;
    [[nodiscard]] virtual std::vector<ChoiceValue> cellChoices(int row, int column) const = 0;

    /// Read-only lists and files: no cell can be changed.
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable(int column) const { return m_editable && hasEdit(column); }
    [[nodiscard]] bool hasEditableColumns() const;
    [[nodiscard]] virtual QString editText(int row, int column) const = 0;
    [[nodiscard]] virtual QStringList editChoices(int column) const = 0;
    /// Why the text cannot be accepted; nothing when it can.
    [[nodiscard]] virtual std::optional<QString> refusal(int row, int column, const QString& text) const = 0;
    [[nodiscard]] virtual CellWrite cellWrite(int row, int column, const QString& text) const = 0;
    [[nodiscard]] virtual Operation editOperation(int row, int column) const = 0;

    /// Whose rows can be checked says so in the first column, for screen readers; nullptr for a list without.
    void setChecks(const RowChecks* checks) { m_checks = checks; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] virtual bool hasEdit(int column) const = 0;
    [[nodiscard]] virtual QString cellTooltip(int row, int column) const = 0;
    [[nodiscard]] virtual QString cellAccessible(int row, int column) const = 0;
    [[nodiscard]] virtual StatusKind cellStatus(int row, int column) const = 0;
    [[nodiscard]] virtual QString cellStatusIcon(int row, int column) const = 0;
    [[nodiscard]] virtual std::vector<PackageTag> cellTags(int row, int column) const = 0;
    [[nodiscard]] virtual Gauge cellGauge(int row, int column) const = 0;
    [[nodiscard]] virtual OldAndNew cellChange(int row, int column) const = 0;

private:
    [[nodiscard]] QString written(const QString& text, int column) const;

    bool m_editable = true;
    const RowChecks* m_checks = nullptr;
};

} // namespace oslonac::ui
