// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "ui/charts/chart_picture.h"

#include <QDate>

namespace oslonac::ui {

/// The days of two weeks side by side, with how much is due on each. Choosing a day leads to its work.
class CalendarStrip final : public ChartPicture {
    Q_OBJECT

public:
    static constexpr int dayCount = 15; ///< today and two weeks

    using ChartPicture::ChartPicture;

    /// `due` has one number for each day from `first` on.
    void setDays(QDate first, std::vector<int> due, Language language);
    [[nodiscard]] QDate dayOf(int mark) const { return m_first.addDays(mark); }

    void paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    std::vector<ChartMark> marksIn(const QRectF& area) const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

private:
    [[nodiscard]] QRectF cell(const QRectF& area, int place) const;
    [[nodiscard]] int dueOn(int place) const;

    QDate m_first;
    std::vector<int> m_due;
    Language m_language = Language::English;
};

} // namespace oslonac::ui
