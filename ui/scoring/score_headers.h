// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace oslonac::ui {

/// The heads of a scoring sheet: codes of criteria above, with a rule between assessors and the number of
/// the assessor where several stand beside each other.
class CriteriaHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit CriteriaHeader(QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    /// Whose marks these are, over all columns of the assessor.
    void paintAssessor(QPainter& painter, const QRect& band, int column) const;
};

/// Applicants at the left, with how many of their marks are given and whether assessors disagree.
class ApplicantHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ApplicantHeader(QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
};

} // namespace oslonac::ui
