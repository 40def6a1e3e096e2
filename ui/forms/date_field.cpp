// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_field.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

DateField::DateField(CommitValue commit, QWidget* parent)
    : ValueField<QDate>(dateValue(), std::move(commit), parent),
      m_calendar(edit().addAction(icons::themed(u"view-pim-calendar"_s), QLineEdit::TrailingPosition))
{
    m_calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::setReadOnly(bool readOnly)
{
    ValueField<QDate>::setReadOnly(readOnly);
    m_calendar->setVisible(!readOnly);
}

void DateField::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"popupPanel"_s);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(shown().value_or(QDate::currentDate()));
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate date) {
        popup->close();
        take(date);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::take(QDate date)
{
    edit().setFocus(Qt::OtherFocusReason);
    edit().setText(dateValue().text(date, shownLanguage()));
    edit().selectAll();
    write();
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &edit() && event->type() == QEvent::KeyPress && !edit().isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
        if (key->key() == Qt::Key_Semicolon && key->modifiers() == Qt::ControlModifier) {
            take(QDate::currentDate());
            return true;
        }
    }
    return ValueField<QDate>::eventFilter(watched, event);
}

} // namespace oslonac::ui
