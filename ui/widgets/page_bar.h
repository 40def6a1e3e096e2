// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/status_kind.h"

#include <QFrame>

class QLabel;

namespace oslonac::ui {

class Button;

/// A lasting condition said at the top of a page, with the next step: read only, no longer as decided. Hidden
/// while there is nothing to say.
class PageBar final : public QFrame {
    Q_OBJECT

public:
    explicit PageBar(QWidget* parent = nullptr);

    /// `step` empty: no button.
    void say(StatusKind kind, const QString& text, const QString& step = {});
    void clear();
    /// What is said is kept, but stands only where there is room for it again.
    void giveWay(bool givesWay);
    /// Also while it gives way.
    [[nodiscard]] int wantedHeight(int width) const;
    /// Empty while there is nothing to say.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void stepTaken();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusKind m_kind = StatusKind::Info;
    bool m_says = false;
    bool m_givesWay = false;
    QLabel* m_text;
    Button* m_step;
};

} // namespace oslonac::ui
