// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/paper_kind.h"

#include <QRegularExpression>

namespace oslonac {

PaperKind paperKindOf(const QString& templateCode)
{
    static const QRegularExpression counted(QStringLiteral("_\\d+$"));
    const QString original = QString(templateCode).remove(counted);
    if (original == QLatin1StringView(addendumTemplateCode))
        return PaperKind::Addendum;
    if (original == QLatin1StringView(signingListTemplateCode))
        return PaperKind::SigningList;
    const bool isLetter = original == QLatin1StringView(reminderTemplateCode) ||
                          original == QLatin1StringView(letterTemplateCode);
    return isLetter ? PaperKind::Letter : PaperKind::Agreement;
}

} // namespace oslonac
