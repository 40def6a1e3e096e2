// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_catalogue.h"

#include <QAbstractListModel>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace oslonac::ui {

enum class Urgency { None, Waiting, Late };

struct RailCount {
    int number = 0;
    Urgency urgency = Urgency::None;

    friend bool operator==(const RailCount&, const RailCount&) = default;
};

/// The rows of the rail: pages under their headings, a filler that pushes the last ones to the bottom.
class RailModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class RowKind { Page, Heading, Filler };
    enum Role { KindRole = Qt::UserRole + 1, PageRole, IconNameRole, CountRole, UrgencyRole };

    using QAbstractListModel::QAbstractListModel;

    void addPage(PageId id);
    void clear();
    /// Nothing takes the count away.
    void setCount(PageId id, std::optional<RailCount> count);
    [[nodiscard]] int rowOf(PageId id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind;
        PageId page;
        RailSection section;
    };

    [[nodiscard]] QString accessibleText(const Row& row) const;

    std::set<PageId> m_pages;
    std::vector<Row> m_rows;
    std::map<PageId, RailCount> m_counts;
};

} // namespace oslonac::ui
