// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_numbering.h"

#include "core/storage/statement.h"

#include <QRegularExpression>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

std::optional<QString> agreementNumber(const QString& scheme, int year, int sequence)
{
    static const QRegularExpression sequencePlace(u"\\{sequence(?::([1-9]))?\\}"_s);
    const QRegularExpressionMatch place = sequencePlace.match(scheme);
    if (!place.hasMatch())
        return std::nullopt;
    const int places = place.captured(1).isEmpty() ? 1 : place.captured(1).toInt();
    const QString counted = QString::number(sequence).rightJustified(places, u'0');
    return QString(scheme)
        .replace(place.capturedStart(), place.capturedLength(), counted)
        .replace(u"{year}"_s, QString::number(year));
}

int nextSequence(const Connection& file, const QString& scheme, int year)
{
    Statement statement = file.prepare("SELECT ifnull(max(number_sequence), 0)\n"
                                       "FROM agreements\n"
                                       "WHERE number_scheme = ?1 AND number_year = ?2");
    statement.bind(scheme).bind(year);
    statement.step();
    return statement.take<int>() + 1;
}

} // namespace oslonac
