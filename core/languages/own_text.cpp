// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages/own_text.h"

#include "core/values/script.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

// Letters and digits in one word, groups of hexadecimal digits, and the letter of a lot or section.
const QRegularExpression& codes()
{
    static const QRegularExpression pattern(
        u"(?=[0-9a-f ]*\\d)\\b[0-9a-f]{4,}(?: [0-9a-f]{4,})+\\b|\\S*(?:[A-Za-z]\\S*\\d|\\d\\S*[A-Za-z])\\S*"
        u"|(?<=[лЛ]от |[lL]ot |[оО]дељак |[oO]deljak )[A-Z](?![\\p{L}\\p{N}.])|^[A-Z](?=$|, )"_s);
    return pattern;
}

bool hasLatin(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Latin; });
}

} // namespace

QString ownTextIn(const QString& text, Language language)
{
    if (language != Language::SerbianCyrillic)
        return holdsCyrillic(text) ? toLatin(text) : text;
    if (!hasLatin(text))
        return text;
    QString shown;
    qsizetype done = 0;
    for (auto found = codes().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch code = found.next();
        shown += toCyrillic(QStringView(text).sliced(done, code.capturedStart() - done)) + code.captured();
        done = code.capturedEnd();
    }
    return shown + toCyrillic(QStringView(text).sliced(done));
}

} // namespace oslonac
