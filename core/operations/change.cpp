// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/change.h"

#include "core/values/faults.h"
#include "core/values/plain_text.h"
#include "core/values/quotation_marks.h"

#include <QCoreApplication>

namespace oslonac {

void Change::requireText(const QString& text)
{
    if (isPlainText(text))
        return;
    throw RuleBroken(
        QCoreApplication::translate("oslonac::Change", "The text “%1” holds a character that is not text.")
            .arg(innerQuotes(asPlainText(text).left(80))),
        QCoreApplication::translate("oslonac::Change", "Type it anew without that character."));
}

} // namespace oslonac
