// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/call_json.h"
#include "core/exchange/ordered_json.h"

#include <QCoreApplication>

namespace oslonac {

/// For the files call_json_*.cpp only: the name of the format and the context of their sentences.
struct CallJson {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CallJson)
};

/// Stands first in every file; a format that reads otherwise gets another number.
[[nodiscard]] inline QString callJsonFormat()
{
    return QStringLiteral("oslonac-call-1");
}

/// The lots, the grid and the rules of a call as the text gives them, into `import`.
void readLots(StrictObject& call, CallImport& import);
void readGrid(StrictObject& call, CallImport& import);
void readRules(StrictObject& call, CallImport& import);
void readCasePlan(StrictObject& call, CallImport& import);

/// What no single value shows: duplicates, sums, bounds and dates against each other. Adds to the problems.
void checkTogether(CallImport& import);
/// The same for sections, criteria and minima alone.
void checkGrid(CallImport& import);

/// Sections and tie rules, as both formats write them.
void addGrid(OrderedJson& object, const CallDefinition& definition);

/// "lots[1]"
[[nodiscard]] inline QString elementPath(const QString& list, size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

} // namespace oslonac
