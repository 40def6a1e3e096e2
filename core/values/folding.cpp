// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/folding.h"

#include "core/values/script.h"
#include "core/values/serbian_letters.h"

namespace oslonac {

namespace {

void appendFoldedLatin(QString& result, QChar letter)
{
    if (letter == u'đ') {
        result += u"dj";
        return;
    }
    // č, ž, é and all their like: what they are made of without the mark.
    while (letter.decompositionTag() == QChar::Canonical && !letter.isHighSurrogate())
        letter = letter.decomposition().front();
    result += letter;
}

void appendFolded(QString& result, QChar character)
{
    if (character.isSpace()) {
        if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
        return;
    }
    if (character.isMark() || character == QChar::SoftHyphen || character == u'\u200b')
        return;
    const QChar lower = character.toLower();
    const QStringView latin = latinOf(lower);
    if (latin.isEmpty()) {
        appendFoldedLatin(result, lower);
        return;
    }
    for (const QChar letter : latin)
        appendFoldedLatin(result, letter);
}

} // namespace

QString folded(QStringView text)
{
    const QString repaired =
        withoutMixedScripts(withUsualLetters(text).normalized(QString::NormalizationForm_C));
    QString result;
    result.reserve(repaired.size() + 4);
    for (const QChar character : repaired)
        appendFolded(result, character);
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString foldedLoose(QStringView text)
{
    QString result = folded(text);
    result.replace(QStringLiteral("dj"), QStringLiteral("d"));
    return result;
}

QString foldedToSearch(QStringView text)
{
    const QString strict = folded(text);
    const QString loose = QString(strict).replace(QStringLiteral("dj"), QStringLiteral("d"));
    return loose == strict ? strict : strict + u'\n' + loose;
}

QString headingKey(QStringView text)
{
    return folded(text.toString().replace(u'_', u' ').replace(u'-', u' '));
}

QString writingKey(const QString& name)
{
    return toLatin(name.simplified()).toLower();
}

} // namespace oslonac
