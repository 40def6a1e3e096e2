// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_table.h"

namespace oslonac::ui {

/// A stage or milestone of a case over time.
struct StageBar {
    enum class Progress { Ahead, Running, Done };

    QString title;
    QDate from;
    QDate to;
    Progress progress = Progress::Ahead;
    bool isMilestone = false;
    QString sentence; ///< what it says, for tooltip and screen reader
};

/// Stages first, then the milestones that have a day, by it.
[[nodiscard]] std::vector<StageBar> stageBars(const CaseFile& of, QDate today, Language language);
[[nodiscard]] std::vector<ChartColumn> stageColumns();
[[nodiscard]] std::vector<ChartTableRow> stageTable(const std::vector<StageBar>& bars, Language language);

/// Stages and milestones as bars over the months, one below the other, with a line at the present day. A
/// milestone ends in a diamond: filled when it is reached.
class StageChart final : public ChartPicture {
    Q_OBJECT

public:
    using ChartPicture::ChartPicture;

    void setBars(std::vector<StageBar> bars, QDate today, Language language);

    void paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    std::vector<ChartMark> marksIn(const QRectF& area) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize sizeOutside() const override;

private:
    struct Axis {
        QRectF plot; ///< right of the titles
        QDate first;
        QDate last;

        [[nodiscard]] qreal at(QDate day) const;
    };

    [[nodiscard]] Axis axisIn(const QRectF& area) const;
    [[nodiscard]] QRectF rowIn(const QRectF& area, int place) const;
    [[nodiscard]] bool isTodayIn(const Axis& axis) const;
    [[nodiscard]] QRectF todayLabel(const Axis& axis) const;
    void paintToday(QPainter& painter, const Axis& axis, const QPalette& palette) const;
    void paintMonths(QPainter& painter, const Axis& axis, const QPalette& palette) const;
    void paintBar(QPainter& painter, const Axis& axis, const QRectF& row, const StageBar& bar,
                  const QPalette& palette) const;

    std::vector<StageBar> m_bars;
    QDate m_today;
    Language m_language = Language::English;
};

} // namespace oslonac::ui
