// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/phrase.h"

#include <QCoreApplication>

namespace oslonac::ui {

QString Phrase::text() const
{
    return isEmpty() ? QString() : QCoreApplication::translate(context, source);
}

QString withoutMnemonic(QString text)
{
    text.remove(u'…');
    return text.remove(u'&');
}

} // namespace oslonac::ui
