// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/record_index.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

class QAction;

namespace oslonac::ui {

/// One line of the command palette: a heading over a group, a record, or a command.
struct PaletteLine {
    enum class Kind { Heading, Record, Command };

    Kind kind = Kind::Heading;
    QString title;
    int markFrom = -1; ///< the letters of the title that fit
    int markLength = 0;
    QString hint;
    QString icon;
    QString keys; ///< the shortcut, shown as a key cap
    RecordName record;
    QAction* command = nullptr;

    [[nodiscard]] bool canBeChosen() const;
};

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<PaletteLine> lines);
    [[nodiscard]] const PaletteLine& line(int row) const { return m_lines.at(size_t(row)); }
    /// The first line from `row` on in this direction that can be chosen; -1 when there is none.
    [[nodiscard]] int nextChoice(int row, int direction) const;
    [[nodiscard]] int resultCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteLine> m_lines;
};

} // namespace oslonac::ui
