// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace oslonac::ui {

enum ListRole {
    StatusRole = Qt::UserRole + 1,
    StatusIconRole,
    TagsRole,
    SortRole,
    IdRole,
    KindRole,
    GaugeRole,
    GroupRole
};

/// The part of a list model that does not depend on the record: header, roles, alignment, and what must be
/// told to the views when rows or the language change. Views hold ids, never rows.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual const ColumnHead& head(int column) const = 0;
    [[nodiscard]] virtual qint64 idAt(int row) const = 0;
    /// -1 when the record is not listed.
    [[nodiscard]] virtual int rowOf(qint64 id) const = 0;
    /// None for the rows of records.
    [[nodiscard]] virtual GroupLine groupLine(int row) const = 0;
    void retranslate();

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant cellSortValue(int row, int column) const = 0;
    [[nodiscard]] virtual QString cellTooltip(int row, int column) const = 0;
    [[nodiscard]] virtual QString cellAccessible(int row, int column) const = 0;
    [[nodiscard]] virtual StatusKind cellStatus(int row, int column) const = 0;
    [[nodiscard]] virtual QString cellStatusIcon(int row, int column) const = 0;
    [[nodiscard]] virtual std::vector<PackageTag> cellTags(int row, int column) const = 0;
    [[nodiscard]] virtual Gauge cellGauge(int row, int column) const = 0;
};

} // namespace oslonac::ui
