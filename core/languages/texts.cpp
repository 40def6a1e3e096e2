// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/texts.h"

#include "core/languages/language_translator.h"
#include "core/values/amounts.h"
#include "core/values/script.h"

namespace oslonac {

Texts::Texts(Language language)
    : m_language(language), m_translator(std::make_unique<LanguageTranslator>(language))
{}

Texts::~Texts() = default;

QString Texts::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    QString text = m_translator->translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(QStringLiteral("%n"), numberText(n, m_language));
}

QString Texts::own(const QString& text) const
{
    const Script script = scriptOf(m_language);
    return script == Script::Latin && holdsCyrillic(text) ? toLatin(text) : inScript(text, script);
}

} // namespace oslonac
