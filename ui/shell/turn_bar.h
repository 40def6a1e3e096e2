// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <QSplitterHandle>

namespace oslonac::ui {

class Button;

/// The line between a list and its panel. Where the two take turns it is a bar that stands for the hidden
/// one: it says how to get there by key, and a click on it leads there.
class TurnBar final : public QSplitterHandle {
    Q_OBJECT

public:
    enum class Hidden { None, List, Panel };

    TurnBar(Qt::Orientation orientation, QSplitter* parent);

    void stand(Hidden forWhat);
    /// What the hidden panel is called, other than "Details".
    void setPanelName(const Phrase& name);
    /// At the far end of the bar, while it stands.
    void addAside(QWidget& part);
    [[nodiscard]] Hidden hidden() const { return m_hidden; }
    [[nodiscard]] Button& step() { return *m_step; }
    [[nodiscard]] int barHeight() const;

Q_SIGNALS:
    /// The hidden one is wanted.
    void turnRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Hidden m_hidden = Hidden::None;
    Phrase m_panelName;
    Button* m_step;
};

} // namespace oslonac::ui
