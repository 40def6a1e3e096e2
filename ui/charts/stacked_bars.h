// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_picture.h"

#include <functional>

namespace oslonac::ui {

struct BarSeries {
    QString name;
    ChartLook look;
};

struct BarSegment {
    double value = 0;
    QString text;     ///< the value in or beside the bar; empty for none
    QString sentence; ///< with the names of row and series
};

/// One bar with a line of text over it. A row without segments has no bar and still says its sentence.
struct BarRow {
    QString title;
    QString aside; ///< at the right of the title
    QString sentence;
    QString remark;                   ///< in place of a bar, where there is none
    std::vector<BarSegment> segments; ///< as many as there are series, or none
    qint64 key = 0;
};

struct BarData {
    std::vector<BarSeries> series;
    std::vector<BarRow> rows;
    std::function<QString(double value)> axisText; ///< of a line of the value axis
    QString unit;                                  ///< after the last one
};

/// Lying bars of several parts over one axis from 0, so that lengths compare over all rows.
class StackedBars final : public ChartPicture {
    Q_OBJECT

public:
    using ChartPicture::ChartPicture;

    void setData(BarData data);
    [[nodiscard]] const BarData& data() const { return m_data; }

    void paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    std::vector<ChartMark> marksIn(const QRectF& area) const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    QSize sizeOutside() const override;

private:
    struct Plan;

    [[nodiscard]] Plan planFor(const QRectF& area) const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    void paintRow(QPainter& painter, const Plan& plan, size_t row, const QPalette& palette) const;
    void paintValues(QPainter& painter, const Plan& plan, size_t row, const QPalette& palette) const;
    [[nodiscard]] bool paintBeside(QPainter& painter, const Plan& plan, size_t row,
                                   const QPalette& palette) const;
    void paintAxis(QPainter& painter, const Plan& plan, const QPalette& palette) const;

    BarData m_data;
};

} // namespace oslonac::ui
