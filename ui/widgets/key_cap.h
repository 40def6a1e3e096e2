// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace oslonac::ui {

/// A label that shows keys as a key cap.
class KeyCap final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace oslonac::ui
