// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_making.h"

#include "core/exchange/call_import.h"
#include "core/exchange/call_json_format.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

namespace oslonac {

namespace {

/// The call of the file as an import would say it, so that bringing it (call_bringing.cpp) writes only what
/// differs.
CallImport importOf(const Connection& file, Id<Call> call)
{
    CallImport import;
    import.definition = readCallDefinition(file, call);
    import.assessors = Records<Assessor>(file).by(&Assessor::callId, call, "position, id");
    if (import.definition.call.programmeId)
        import.programme =
            ProgrammeDefinition{Records<Programme>(file).get(*import.definition.call.programmeId), {}};
    return import;
}

void put(const CriteriaGrid& grid, CallDefinition& definition)
{
    definition.sections = grid.sections;
    definition.tieRules = grid.tieRules;
    definition.call.totalMinimum = grid.totalMinimum;
}

Id<Call> addBrought(Performer& performer, const CallImport& import)
{
    Id<Call> call;
    performer.perform({OperationKind::AddCall, {import.definition.call.code}},
                      [&](const Change& change) { call = bringCall(change, import); });
    return call;
}

} // namespace

Id<Call> addCallLike(Performer& performer, Id<Call> source, const QString& code)
{
    CallImport import = importOf(performer.file(), source);
    Call& call = import.definition.call;
    call.id = {};
    call.code = code;
    call.publishedOn = call.questionsUntil = call.answersUntil = std::nullopt;
    call.deadline.reset();
    import.definition.extensions.clear();
    return addBrought(performer, import);
}

Id<Call> addCallWithExample(Performer& performer, const CriteriaGrid& example, const QString& code)
{
    CallImport import;
    import.definition.call.code = code;
    import.definition.call.isExample = true;
    put(example, import.definition);
    return addBrought(performer, import);
}

Changes takeGrid(Performer& performer, Id<Call> call, const CriteriaGrid& grid)
{
    CallImport import = importOf(performer.file(), call);
    put(grid, import.definition);
    return performer.perform({OperationKind::TakeGrid, {import.definition.call.code}},
                             [&](const Change& change) { (void)bringCall(change, import); });
}

CriteriaGrid gridOf(const CallDefinition& source, const CallDefinition& taker)
{
    CriteriaGrid grid{source.call.title, source.call.totalMinimum, source.sections, source.tieRules, {}};
    for (DefinedSection& defined : grid.sections) {
        if (!defined.section.lotId)
            continue;
        const QString code = source.lotById(*defined.section.lotId)->lot.code;
        const Lot* lot = taker.lotByCode(code);
        if (!lot)
            throw RuleBroken(CallJson::tr("Section %1 serves lot %2, and call %3 has no such lot.")
                                 .arg(defined.section.code, code, taker.call.code),
                             CallJson::tr("Add the lot first; then the criteria can be taken over."));
        defined.section.lotId = lot->id;
    }
    return grid;
}

} // namespace oslonac
