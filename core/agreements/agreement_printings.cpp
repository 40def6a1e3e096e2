// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_printings.h"

namespace oslonac {

PaperStanding standingOf(const AgreementPrinting& printing, const Agreement& agreement)
{
    if (printing.digest == agreement.printedDigest)
        return agreement.status == AgreementStatus::Signed ? PaperStanding::Signed : PaperStanding::Current;
    return printing.kind == PrintingKind::Copy ? PaperStanding::LaterCopy : PaperStanding::Overtaken;
}

bool hasDigest(const AgreementPrinting& printing, const QString& typed)
{
    const QString digits = QString(typed).remove(u' ').remove(QChar(QChar::Nbsp)).toLower();
    return !digits.isEmpty() && printing.digest.startsWith(digits);
}

} // namespace oslonac
