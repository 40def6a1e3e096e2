// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/serbian_translator.h"

#include "ui/language/script_stand_in.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

const QRegularExpression& keptParts()
{
    static const QRegularExpression parts(
        u"%L?(?:\\d+|n)"
        "|<[^>]+>"
        "|&[a-z]+;"
        "|\\*?\\.[a-z]{2,7}\\b"
        "|\\b(?:EUR|RSD|PDF|XLSX|CSV|DOCX|ODT|HTML|JSON|SQLite|Qt|F\\d+|Enter|Esc|Tab|Delete)\\b"
        "|\\b(?:Ctrl|Shift|Alt)(?:\\+\\w+)*"_s);
    return parts;
}

} // namespace

SerbianTranslator::SerbianTranslator(SerbianScript script, QObject* parent)
    : QTranslator(parent), m_script(script)
{
    [[maybe_unused]] const bool loaded = m_latin.load(u":/i18n/oslonac_sr.qm"_s);
    Q_ASSERT(loaded);
}

QString SerbianTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                     int n) const
{
    const QString latin = m_latin.translate(context, sourceText, disambiguation, n);
    if (latin.isEmpty() || m_script == SerbianScript::Latin)
        return latin;
    return interfaceCyrillic(latin);
}

QString interfaceCyrillic(const QString& latin)
{
    QString result;
    qsizetype from = 0;
    for (auto parts = keptParts().globalMatch(latin); parts.hasNext();) {
        const auto part = parts.next();
        result += toCyrillic(QStringView(latin).sliced(from, part.capturedStart() - from));
        result += part.capturedView();
        from = part.capturedEnd();
    }
    return result + toCyrillic(QStringView(latin).sliced(from));
}

} // namespace oslonac::ui
