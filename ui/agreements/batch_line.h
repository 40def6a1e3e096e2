// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/status_kind.h"

#include <QAbstractButton>

namespace oslonac::ui {

/// One line of what goes to paper: a mark with its state, a name, and what is to say of it at the right.
/// Pressing it leads to what it speaks of.
class BatchLine final : public QAbstractButton {
    Q_OBJECT

public:
    BatchLine(StatusKind kind, const QString& name, const QString& aside, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What of the words at the right there is room for.
    [[nodiscard]] QString shownAside() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int asideWidth() const;

    StatusKind m_kind;
    QString m_aside;
};

} // namespace oslonac::ui
