// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace oslonac::ui {

/// Whether a field of a form has its value, as a small picture before its label. The field itself says the
/// same to screen readers.
class FieldMark final : public QWidget {
    Q_OBJECT

public:
    enum class State { None, Entered, Doubtful, Missing, ByHand };

    explicit FieldMark(QWidget* parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::None;
};

} // namespace oslonac::ui
