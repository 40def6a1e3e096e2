// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace oslonac::ui {

/// One line of text that ends in dots where it does not fit; its tooltip has the whole text then.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace oslonac::ui
