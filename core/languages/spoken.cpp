// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/spoken.h"

#include "core/languages/language_translator.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"

#include <QCoreApplication>

namespace oslonac {

Language spokenLanguage()
{
    // The translator that is in use answers with its own language; without one the sources are shown.
    const QString code = QCoreApplication::translate(LanguageTranslator::languageContext, "");
    return fromCode<Language>(code).value_or(Language::English);
}

QString spokenNumber(qint64 number)
{
    return numberText(number, spokenLanguage());
}

QString spokenAmount(Money amount)
{
    return amountText(amount, spokenLanguage());
}

QString spokenPoints(Score points)
{
    const QChar mark = spokenLanguage() == Language::English ? u'.' : u',';
    const QString exact = points.toExactText();
    return exact.contains(u'/') ? points.toRoundedText(mark) : QString(exact).replace(u'.', mark);
}

QString spokenDate(QDate date)
{
    return dateText(date, spokenLanguage());
}

} // namespace oslonac
