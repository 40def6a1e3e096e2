// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/call_lookup.h"

#include "app/command_line/invocation.h"
#include "app/command_line/words.h"

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

const Application& applicationOf(const CallApplications& applications, const QString& registryNumber)
{
    const Application* found = nullptr;
    for (const Application& application : applications.applications) {
        if (application.registryNumber.compare(registryNumber.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found != nullptr) {
            throw Refusal(Words::tr("Several applications of call %1 have the registry number \"%2\".")
                              .arg(applications.definition.call.code, registryNumber));
        }
        found = &application;
    }
    if (found == nullptr || registryNumber.trimmed().isEmpty()) {
        throw Refusal(Words::tr("Call %1 has no application with the registry number \"%2\".")
                          .arg(applications.definition.call.code, registryNumber));
    }
    return *found;
}

const Lot& lotOf(const CallDefinition& definition, const QString& code)
{
    if (const Lot* lot = definition.lotByCode(code))
        return *lot;
    QStringList known;
    for (const DefinedLot& defined : definition.lots)
        known.append(defined.lot.code);
    throw Refusal(Words::tr("Call %1 has no lot \"%2\"; its lots are: %3.")
                      .arg(definition.call.code, code, known.join(u", "_s)));
}

} // namespace oslonac
