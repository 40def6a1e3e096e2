// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/type_scale.h"

#include <QAbstractButton>

namespace oslonac::ui {

/// Words that lead to another place of the program: underlined, wrapped over as many lines as they need, and
/// reached by keyboard like any button.
class LinkButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr, TextUse use = TextUse::Strong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont linkFont() const;

    TextUse m_use;
};

} // namespace oslonac::ui
