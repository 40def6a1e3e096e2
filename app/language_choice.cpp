// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language_choice.h"

#include <clocale>

#include <langinfo.h>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

Language languageOfLocale(const QString& locale)
{
    if (!locale.startsWith(u"sr"_s, Qt::CaseInsensitive))
        return Language::English;
    const bool cyrillic = locale.contains(u"cyrl"_s, Qt::CaseInsensitive) ||
                          locale.contains(u"@cyrillic"_s, Qt::CaseInsensitive);
    return cyrillic ? Language::SerbianCyrillic : Language::SerbianLatin;
}

} // namespace

Surroundings processSurroundings()
{
    return [](const char* variable) { return qEnvironmentVariable(variable); };
}

Language languageOf(const Surroundings& surroundings)
{
    if (const auto wanted = fromCode<Language>(surroundings("OSLONAC_LANGUAGE")))
        return *wanted;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString locale = surroundings(variable); !locale.isEmpty())
            return languageOfLocale(locale);
    }
    return Language::English;
}

void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

} // namespace oslonac
