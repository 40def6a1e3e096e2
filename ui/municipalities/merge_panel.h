// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;
class QRadioButton;

namespace oslonac::ui {

class Button;

/// What two records say differently.
struct Difference {
    Phrase label;
    QString first;
    QString second;
};

/// Lets the officer choose, for each difference of two records, which value stays; then both become one.
class MergePanel final : public QWidget {
    Q_OBJECT

public:
    explicit MergePanel(QWidget* parent = nullptr);

    /// The first values are chosen at first.
    void begin(const QString& kept, const QString& other, const std::vector<Difference>& differences);
    /// For each difference, in order.
    [[nodiscard]] std::vector<bool> takesSecond() const;
    [[nodiscard]] Button& merge() const { return *m_merge; }
    [[nodiscard]] const std::vector<QRadioButton*>& secondChoices() const { return m_second; }

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addDifference(const Difference& difference);
    void retranslate();

    QLabel* m_intro;
    QWidget* m_host = nullptr;
    QVBoxLayout* m_column;
    std::vector<QRadioButton*> m_second;
    QString m_kept;
    QString m_other;
    bool m_differs = false;
    Button* m_merge;
    Button* m_cancel;
};

} // namespace oslonac::ui
