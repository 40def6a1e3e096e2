// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/step_entries.h"

#include "ui/forms/field.h"

#include <QEvent>

namespace oslonac::ui {

StepEntries::StepEntries(QWidget& form, const Phrase& name) : QObject(&form), m_form(form), m_name(name)
{
    m_form.installEventFilter(this);
}

void StepEntries::begin()
{
    m_given = typed();
}

bool StepEntries::areBegun() const
{
    return m_given && !m_form.isHidden() && typed() != *m_given;
}

bool StepEntries::eventFilter(QObject* watched, QEvent* event)
{
    // A proposed date is written anew in the manner of the language, and is still only proposed.
    if (watched == &m_form && event->type() == QEvent::LanguageChange && !areBegun())
        QMetaObject::invokeMethod(this, &StepEntries::begin, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QStringList StepEntries::typed() const
{
    QStringList texts;
    for (const Field* field : m_form.findChildren<Field*>())
        texts.append(field->typed());
    return texts;
}

} // namespace oslonac::ui
