// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/serbian_translator.h"

#include <stdexcept>

namespace oslonac {

SerbianTranslator::SerbianTranslator(Script script, QObject* parent) : QTranslator(parent), m_script(script)
{
    if (!m_latin.load(QStringLiteral(":/i18n/oslonac_sr.qm")))
        throw std::logic_error("the Serbian translation is missing from the program");
}

QString SerbianTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                     int n) const
{
    const QString latin = m_latin.translate(context, sourceText, disambiguation, n);
    // An empty answer means "not translated" to Qt, which then shows the source.
    return latin.isEmpty() ? latin : inScript(latin, m_script);
}

} // namespace oslonac
