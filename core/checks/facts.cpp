// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/facts.h"

#include <QStringList>

#include <array>

namespace oslonac {

namespace {

/// Percent signs first: they introduce the others.
constexpr std::array<std::pair<char16_t, const char16_t*>, 3> encodings{
    {{u'%', u"%25"}, {u';', u"%3B"}, {u'=', u"%3D"}}};

QString encoded(QString value)
{
    for (const auto& [sign, code] : encodings)
        value.replace(QChar(sign), QStringView(code).toString());
    return value;
}

QString decoded(QString value)
{
    for (auto encoding = encodings.rbegin(); encoding != encodings.rend(); ++encoding)
        value.replace(QStringView(encoding->second).toString(), QString(QChar(encoding->first)));
    return value;
}

} // namespace

QString factsText(std::initializer_list<std::pair<const char*, QString>> facts)
{
    QStringList parts;
    for (const auto& [key, value] : facts)
        parts.append(QString::fromLatin1(key) + u'=' + encoded(value));
    return parts.join(u';');
}

QMap<QString, QString> factsOf(const QString& text)
{
    QMap<QString, QString> facts;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            facts.insert(part.left(equals), decoded(part.mid(equals + 1)));
    }
    return facts;
}

} // namespace oslonac
