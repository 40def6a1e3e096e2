// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"

#include <QAbstractTableModel>

#include <memory>

namespace oslonac::ui {

/// Which applications a sheet shows.
enum class SheetRows { All, Unfinished, Disagreeing };

/// What of a call's marks a sheet shows: one lot, one assessor or all of them, all applications or those that
/// want attention.
struct SheetChoice {
    Id<Lot> lot;
    std::optional<Id<Assessor>> assessor; ///< absent: all, or the commission where it agrees on marks
    SheetRows rows = SheetRows::All;
    QString narrowing;

    friend bool operator==(const SheetChoice&, const SheetChoice&) = default;
};

/// The marks of one lot as a sheet: applications down, criteria across, for all assessors one behind the
/// other. Cells are looked up when they are shown, so that a sheet of ten thousand applications costs what is
/// in sight.
class ScoreSheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CommentRole = Qt::UserRole + 1, DivergentRole, OffScaleRole, ConflictRole, SumRole };
    using State = std::shared_ptr<const CallState>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of the same choice stay although they no longer want attention, so that nothing moves away while
    /// marks are typed.
    void show(State state, const SheetChoice& choice);
    [[nodiscard]] const SheetChoice& choice() const { return m_choice; }
    [[nodiscard]] int rowOf(Id<Application> application) const;

    /// Nothing for the sum at the end.
    [[nodiscard]] std::optional<MarkPlace> placeAt(const QModelIndex& index) const;
    /// Invalid where the sheet does not show the place now.
    [[nodiscard]] QModelIndex cellOf(const MarkPlace& place) const;
    [[nodiscard]] const Application& applicationAt(int row) const;
    [[nodiscard]] const Criterion* criterionAt(int column) const;
    [[nodiscard]] std::optional<Id<Assessor>> assessorAt(int column) const;
    [[nodiscard]] const Mark* markAt(const QModelIndex& index) const;
    [[nodiscard]] const ConflictOfInterest* conflictAt(const QModelIndex& index) const;
    /// The first column of an assessor's criteria.
    [[nodiscard]] bool beginsAssessor(int column) const;
    [[nodiscard]] int criteriaCount() const { return int(m_criteria.size()); }
    /// Marks given and due in one row, over the columns shown.
    [[nodiscard]] std::pair<int, int> progressOf(int row) const;
    [[nodiscard]] bool disagree(Id<Application> application) const;
    /// Whose mark it is, without the mark; empty for sums.
    [[nodiscard]] QString placeName(const QModelIndex& index) const;
    [[nodiscard]] QString applicantOf(int row) const;
    [[nodiscard]] QString assessorName(std::optional<Id<Assessor>> assessor) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct SheetColumn {
        std::optional<Id<Assessor>> assessor;
        const Criterion* criterion = nullptr; ///< absent: the sum of the assessor
    };

    [[nodiscard]] std::vector<SheetColumn> columnsOf() const;
    [[nodiscard]] std::vector<Id<Application>> rowsOf(const std::vector<SheetColumn>& columns) const;
    [[nodiscard]] bool wants(const Application& application, const std::vector<SheetColumn>& columns) const;
    [[nodiscard]] bool isDivergent(Id<Application> application, const Criterion& criterion) const;
    [[nodiscard]] QString sumText(int row, std::optional<Id<Assessor>> assessor) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;

    State m_state;
    SheetChoice m_choice;
    std::vector<const Criterion*> m_criteria;
    std::vector<SheetColumn> m_columns;
    std::vector<Id<Application>> m_rows;
};

/// "0 to 10, steps of 0,5"
[[nodiscard]] QString scaleText(const Criterion& criterion);
/// Points with the decimal mark of the interface.
[[nodiscard]] QString markText(Score points);

} // namespace oslonac::ui
