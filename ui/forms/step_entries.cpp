// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/step_entries.h"

#include "ui/forms/field.h"
#include "ui/widgets/tell_window.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

StepEntries::StepEntries(QWidget& form, const Phrase& name) : QObject(&form), m_form(form), m_name(name)
{
    m_form.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void StepEntries::begin()
{
    m_given = typed();
}

void StepEntries::follow(QWidget* focus)
{
    for (const QWidget* around = focus; around && around != &m_form; around = around->parentWidget()) {
        if (qobject_cast<const Field*>(around) && m_form.isAncestorOf(around))
            m_lastEditor = focus;
    }
}

bool StepEntries::areBegun() const
{
    return m_given && !m_form.isHidden() && typed() != *m_given;
}

void StepEntries::giveUp()
{
    if (areBegun()) {
        QStringList lost = typed();
        for (qsizetype place = lost.size(); place-- > 0;) {
            if (lost[place] == m_given->value(place))
                lost.removeAt(place);
            else
                lost[place] = lost[place].simplified();
        }
        lost.removeAll(QString());
        tellWindow(m_form, tr("“%1” was not done. Typed for it, and not stored: %2.", "step, texts")
                               .arg(name(), lost.join(u"; "_s)));
    }
    m_given.reset();
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
