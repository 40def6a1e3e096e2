// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/language_translator.h"

#include "core/values/amounts.h"
#include "core/values/script.h"

#include <stdexcept>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

// A text that lupdate did not find in the sources stands in no catalogue, so no test of the catalogues can
// miss it: whoever asks for it has to say so. Tests fail on warnings.
void tellMissing(const char* context, const char* sourceText)
{
    const bool isOurs = qstrncmp(context, "oslonac::", 9) == 0;
    if (isOurs && qstrlen(sourceText) > 0)
        qWarning("No Serbian text of %s for \"%s\"", context, sourceText);
}

} // namespace

LanguageTranslator::LanguageTranslator(Language language, QObject* parent)
    : QTranslator(parent), m_language(language)
{
    const QString file =
        language == Language::English ? u":/i18n/oslonac_en.qm"_s : u":/i18n/oslonac_sr.qm"_s;
    if (!m_texts.load(file))
        throw std::logic_error("a translation is missing from the program");
}

QString LanguageTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                      int n) const
{
    if (qstrcmp(context, languageContext) == 0)
        return codeOf(m_language);
    QString text = m_texts.translate(context, sourceText, disambiguation, n);
    if (n >= 0) // before Qt does, which writes it without marks between thousands
        text.replace(u"%n"_s, numberText(n, m_language));
    // An empty answer means "not translated" to Qt, which then shows the source.
    if (m_language == Language::English)
        return text;
    if (text.isEmpty()) {
        tellMissing(context, sourceText);
        return text;
    }
    return inScript(text, scriptOf(m_language));
}

} // namespace oslonac
