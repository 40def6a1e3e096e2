// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_operations.h"

#include "core/values/faults.h"
#include "core/values/free_code.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ProgrammeOperations)
};

void requireSound(const Programme& programme)
{
    if (programme.totalValue && programme.totalValue->isNegative())
        throw RuleBroken(Tr::tr("The value of a programme cannot be below zero."),
                         Tr::tr("Enter the amount without a sign, or leave the field empty."));
}

} // namespace

void Part<Measure>::require(const Measure& measure)
{
    if (measure.target && *measure.target < 0)
        throw RuleBroken(Tr::tr("The target of a measure cannot be below zero."),
                         Tr::tr("Enter a whole number, or leave the field empty."));
}

Id<Programme> addProgramme(Performer& performer, Programme programme)
{
    requireSound(programme);
    programme.id = Id<Programme>::make();
    performer.perform({OperationKind::AddProgramme, {programme.code}},
                      [&](const Change& change) { change.insert(programme); });
    return programme.id;
}

Changes editProgramme(Performer& performer, const Programme& programme)
{
    requireSound(programme);
    const Programme before = Records<Programme>(performer.file()).get(programme.id);
    return performer.perform(
        {OperationKind::EditProgramme, stepBetween(before, programme, before.code, {}).toDetails()},
        [&](const Change& change) { change.update(programme); });
}

Changes deleteProgramme(Performer& performer, Id<Programme> id)
{
    const Programme programme = Records<Programme>(performer.file()).get(id);
    Statement calls =
        performer.file().prepare("SELECT code\nFROM calls\nWHERE programme_id = ?1\nORDER BY code");
    calls.bind(id);
    QStringList codes;
    while (calls.step())
        codes.append(calls.take<QString>());
    if (!codes.empty())
        throw RuleBroken(
            Tr::tr("Programme %1 was not deleted: %n calls belong to it (%2).", nullptr, int(codes.size()))
                .arg(programme.code, codes.join(QStringLiteral(", "))),
            Tr::tr("Choose another programme in these calls first."));
    const Removal removal(performer.file(), {{Mapping<Programme>::table, id.number()}},
                          LooseReference::Emptied);
    return performer.perform({OperationKind::DeleteProgramme, {programme.code}},
                             [&](const Change& change) { removal.carryOut(change); });
}

QString freeProgrammeCode(const Connection& file, const QString& like)
{
    QSet<QString> taken;
    for (const Programme& programme : Records<Programme>(file).all())
        taken.insert(programme.code.toCaseFolded());
    return freeCode(taken, like);
}

} // namespace oslonac
