// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace oslonac::ui {

/// A few things that a person puts in order: Ctrl+Up and Ctrl+Down (or dragging) move the chosen one.
class OrderList final : public QListWidget {
    Q_OBJECT

public:
    explicit OrderList(QWidget* parent = nullptr);

    void show(const std::vector<std::pair<qint64, QString>>& things);
    [[nodiscard]] std::vector<qint64> order() const;
    void moveCurrent(int places);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace oslonac::ui
