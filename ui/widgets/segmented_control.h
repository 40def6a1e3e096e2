// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace oslonac::ui {

/// A few choices side by side, one of which holds. Arrow keys move the choice.
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    void addChoice(int value, const QString& text, const QString& accessibleName);
    void setChoiceText(int value, const QString& text, const QString& accessibleName);
    [[nodiscard]] bool hasChoice(int value) const;
    void removeChoice(int value);
    void setValue(int value);
    [[nodiscard]] int value() const;

Q_SIGNALS:
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace oslonac::ui
