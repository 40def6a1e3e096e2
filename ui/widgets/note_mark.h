// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/status_kind.h"

#include <QWidget>

namespace oslonac::ui {

/// The round mark before a note: icon and tint of its state, or a number where notes are steps.
class NoteMark final : public QWidget {
    Q_OBJECT

public:
    static constexpr int extent = 20;

    NoteMark(StatusKind kind, const QString& icon, const QString& number, QWidget* parent = nullptr);

    void show(StatusKind kind, const QString& icon, const QString& number);
    using QWidget::show;

    QSize sizeHint() const override { return {extent, extent}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusKind m_kind;
    QString m_icon;
    QString m_number;
};

} // namespace oslonac::ui
