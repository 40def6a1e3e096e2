// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/value_field.h"

namespace oslonac::ui {

/// A line for a date, with a calendar behind Alt+Down and its icon; Ctrl+; is today.
class DateField final : public ValueField<QDate> {
    Q_OBJECT

public:
    DateField(CommitValue commit, QWidget* parent);

    void setReadOnly(bool readOnly) override;
    void openCalendar();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(QDate date);

    QAction* m_calendar;
};

} // namespace oslonac::ui
