// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"

#include <QFrame>

namespace oslonac::ui {

/// A step on the way of a case: application, agreement, its stages, the end.
struct CaseStep {
    enum class Progress { Done, Current, Ahead };

    QString title;
    QString fact; ///< under the title: a day, or how far it is
    Progress progress = Progress::Ahead;
};

[[nodiscard]] std::vector<CaseStep> stepsOf(const CaseFile& of, QDate today, Language language);

/// The way of a case from the application to its end in one row: what is done, where it stands, what comes.
class CaseStepper final : public QFrame {
    Q_OBJECT

public:
    explicit CaseStepper(QWidget* parent = nullptr);

    void show(std::vector<CaseStep> steps);
    using QFrame::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, const CaseStep& step, int number, const QRectF& box, bool isLast) const;

    std::vector<CaseStep> m_steps;
};

} // namespace oslonac::ui
