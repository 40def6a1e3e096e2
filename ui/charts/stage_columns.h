// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"

#include <QStringList>

#include <optional>

namespace oslonac::ui {

struct StageValue {
    std::optional<double> value; ///< absent: the stage has not begun
    QString text;
    QString sentence;
    qint64 key = 0; ///< of what the column leads to
};

/// How many came how far, for one line of work. `proposed` draws the last stage as not final.
struct StageRow {
    QString title;
    QString aside;
    std::vector<StageValue> stages;
    bool proposed = false;
};

struct StageData {
    QStringList stages;
    std::vector<StageRow> rows;
    QString remark; ///< under the last row
};

/// Small standing bars, one for each stage and a row of them for each line of work, all to one scale. Earlier
/// stages are grey, the last one has the colour; a dash stands where a stage has not begun.
class StageColumns final : public ChartPicture {
    Q_OBJECT

public:
    using ChartPicture::ChartPicture;

    void setData(StageData data);
    [[nodiscard]] const StageData& data() const { return m_data; }

    void paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    std::vector<ChartMark> marksIn(const QRectF& area) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QSize sizeOutside() const override { return {560, minimumSizeHint().height()}; }

private:
    struct Plan;

    [[nodiscard]] Plan planFor(const QRectF& area) const;
    [[nodiscard]] qreal headHeight(qreal width) const;
    void paintHead(QPainter& painter, const Plan& plan, const QPalette& palette) const;
    void paintRow(QPainter& painter, const Plan& plan, size_t row, const QPalette& palette) const;

    StageData m_data;
};

} // namespace oslonac::ui
