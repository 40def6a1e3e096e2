// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/free_code.h"

#include <QRegularExpression>

namespace oslonac {

QString freeCode(const QSet<QString>& taken, const QString& like)
{
    static const QRegularExpression number(QStringLiteral("^(.*?)(\\d+)$"));
    const auto match = number.match(like);
    const QString stem = match.hasMatch() ? match.captured(1) : like + u'-';
    int next = match.hasMatch() ? match.captured(2).toInt() : 1;
    QString code = like;
    while (taken.contains(code.toCaseFolded()))
        code = stem + QString::number(++next);
    return code;
}

} // namespace oslonac
