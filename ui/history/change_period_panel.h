// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/change_report.h"
#include "ui/widgets/popup_panel.h"

class QLabel;

namespace oslonac::ui {

class Button;
class ChoiceField;
class DateField;

/// Asks for what time, and of whom, the changes are to be told: on paper or as a file.
class ChangePeriodPanel final : public PopupPanel {
    Q_OBJECT

public:
    ChangePeriodPanel(QWidget& owner, QDate today, const QStringList& officers);

    /// Both days included.
    void setDays(QDate since, QDate until);

Q_SIGNALS:
    void paperRequested(const oslonac::ChangePeriod& period);
    void fileRequested(const oslonac::ChangePeriod& period);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<ChangePeriod> period();
    void addSteps();
    void retranslate();

    DateField* m_since;
    DateField* m_until;
    ChoiceField* m_officer;
    QLabel* m_heading;
    QLabel* m_state;
    Button* m_paper;
    Button* m_file;
};

} // namespace oslonac::ui
