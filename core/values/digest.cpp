// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/digest.h"

#include <QCryptographicHash>
#include <QStringList>

namespace oslonac {

QString digestOfBytes(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString shortDigest(const QString& digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < 16 && at < digest.size(); at += 4)
        groups.append(digest.mid(at, 4));
    return groups.join(u' ');
}

} // namespace oslonac
