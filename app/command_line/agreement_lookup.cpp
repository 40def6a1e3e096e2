// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreement_lookup.h"

#include "app/command_line/invocation.h"
#include "app/command_line/words.h"
#include "core/storage/records.h"

namespace oslonac {

Agreement agreementNumbered(const Connection& file, const QString& number)
{
    std::vector<Agreement> found;
    for (Agreement& agreement : Records<Agreement>(file).all()) {
        if (agreement.number.compare(number.trimmed(), Qt::CaseInsensitive) == 0)
            found.push_back(std::move(agreement));
    }
    if (found.empty())
        throw Refusal(Words::tr("The file has no agreement with the number \"%1\".").arg(number));
    if (found.size() > 1)
        throw Refusal(
            Words::tr("Several agreements have the number \"%1\"; nothing was written.").arg(number));
    return found.front();
}

VerbOption agreementNumberOption()
{
    return {"number", "NUMBER", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The number of the agreement."),
            Presence::Required};
}

} // namespace oslonac
