// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace oslonac::ui {

class Rail;

/// Paints the rows of the rail: icon, name and count; the badge for what is late or waits carries a shape.
class RailDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RailDelegate(Rail& rail);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Returns the x where the count begins.
    int paintCount(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintDot(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Rail& m_rail;
};

} // namespace oslonac::ui
