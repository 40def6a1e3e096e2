// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/due_item.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_table.h"

namespace oslonac::ui {

/// The days of a month in weeks from Monday on, with the words of what is due on each. Choosing a day leads
/// to its work; the key of its mark is its Julian day.
class MonthChart final : public ChartPicture {
    Q_OBJECT

public:
    using ChartPicture::ChartPicture;

    /// Any day of the month that is shown.
    void setMonth(QDate month, const std::vector<DueItem>& items, QDate today, Language language);
    [[nodiscard]] QDate month() const { return m_month; }

    void paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    std::vector<ChartMark> marksIn(const QRectF& area) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    /// Below it the numbers of the days would be cut.
    [[nodiscard]] int leastHeight() const;
    QSize sizeOutside() const override { return {1100, 760}; }

private:
    struct Day {
        QDate date;
        QStringList words;
        bool isLate = false;
    };

    [[nodiscard]] int weeks() const { return int(m_days.size()) / 7; }
    [[nodiscard]] QRectF cellIn(const QRectF& area, size_t place) const;
    void paintCount(QPainter& painter, const QRectF& inner, const Day& day, const QPalette& palette) const;
    void paintDay(QPainter& painter, const QRectF& cell, const Day& day, const QPalette& palette) const;

    QDate m_month;
    QDate m_today;
    std::vector<Day> m_days; ///< whole weeks
    Language m_language = Language::English;
};

/// The work of the month day by day, as the table beside the picture.
[[nodiscard]] std::vector<ChartColumn> monthColumns();
[[nodiscard]] std::vector<ChartTableRow> monthTable(QDate month, const std::vector<DueItem>& items,
                                                    Language language);
/// "mart 2025."
[[nodiscard]] QString monthText(QDate month, Language language);

} // namespace oslonac::ui
