// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/file_name.h"

#include "core/values/digest.h"
#include "core/values/script.h"

#include <QFileInfo>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

QString safePart(const QString& part)
{
    QString latin = toLatin(part).trimmed();
    latin.replace(u"Đ"_s, u"Dj"_s).replace(u"đ"_s, u"dj"_s);
    QString safe;
    for (const QChar letter : latin.normalized(QString::NormalizationForm_D)) {
        const bool isPlain =
            letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'-' || letter == u'.');
        if (isPlain)
            safe += letter;
        else if ((letter.isSpace() || letter == u'/' || letter == u'\\' || letter == u'_') &&
                 !safe.endsWith(u'_'))
            safe += u'_';
    }
    return safe;
}

/// File systems take 255 bytes, endings included. What is cut keeps a few letters of its digest, so that two
/// long names stay two; the number of a paper stands first and is whole.
QString shortened(const QString& name)
{
    constexpr qsizetype longest = 180;
    constexpr qsizetype markLength = 8;
    if (name.size() <= longest)
        return name;
    return name.left(longest - markLength - 1) + u'-' + digestOfBytes(name.toLatin1()).left(markLength);
}

} // namespace

QString safeFileName(const QStringList& parts)
{
    QStringList safe;
    for (const QString& part : parts) {
        if (const QString text = safePart(part); !text.isEmpty())
            safe.append(text);
    }
    QString name = safe.join(u'_');
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1); // neither hidden nor read as an option
    return shortened(name);
}

QString portableFileName(const QString& fileName)
{
    constexpr qsizetype longestEnding = 16;
    const QFileInfo info(fileName);
    const QString base = safeFileName({info.completeBaseName()});
    const QString ending = safeFileName({info.suffix()}).left(longestEnding);
    const QString name = base.isEmpty() ? u"dokument"_s : base;
    return ending.isEmpty() ? name : name + u'.' + ending;
}

} // namespace oslonac
