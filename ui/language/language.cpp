// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include "core/languages/language_translator.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent) {}

LanguageSwitch::~LanguageSwitch()
{
    if (m_translator && QCoreApplication::instance())
        QCoreApplication::removeTranslator(m_translator.get());
}

void LanguageSwitch::use(Language language)
{
    QLocale::setDefault(localeOf(language));
    m_current = language;
    std::unique_ptr<QTranslator> former = std::move(m_translator);
    m_translator = std::make_unique<LanguageTranslator>(language);
    QCoreApplication::installTranslator(m_translator.get());
    if (former)
        QCoreApplication::removeTranslator(former.get());
    Q_EMIT changed(language);
}

void LanguageSwitch::next()
{
    switch (m_current) {
    case Language::SerbianLatin:
        return use(Language::SerbianCyrillic);
    case Language::SerbianCyrillic:
        return use(Language::English);
    case Language::English:
        return use(Language::SerbianLatin);
    }
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::SerbianLatin:
        return {QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia};
    case Language::SerbianCyrillic:
        return {QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia};
    case Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

Language shownLanguage()
{
    const QLocale locale;
    if (locale.language() != QLocale::Serbian)
        return Language::English;
    return locale.script() == QLocale::CyrillicScript ? Language::SerbianCyrillic : Language::SerbianLatin;
}

QString shortName(Language language)
{
    switch (language) {
    case Language::SerbianLatin:
        return u"SR lat"_s;
    case Language::SerbianCyrillic:
        return u"СР ћир"_s;
    case Language::English:
        break;
    }
    return u"EN"_s;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::SerbianLatin:
        return u"Srpski, latinica"_s;
    case Language::SerbianCyrillic:
        return u"Српски, ћирилица"_s;
    case Language::English:
        break;
    }
    return u"English"_s;
}

} // namespace oslonac::ui
