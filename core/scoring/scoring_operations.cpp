// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_operations.h"

#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ScoringOperations)
};

std::optional<Mark> findMark(const Connection& file, const MarkPlace& place)
{
    for (Mark& mark : Records<Mark>(file).by(&Mark::applicationId, place.application)) {
        if (mark.assessorId == place.assessor && mark.criterionId == place.criterion)
            return std::move(mark);
    }
    return std::nullopt;
}

std::optional<ConflictOfInterest> findConflict(const Connection& file, Id<Application> application,
                                               Id<Assessor> assessor)
{
    return Records<ConflictOfInterest>(file).first(
        "WHERE application_id = ?1 AND assessor_id = ?2\nORDER BY id", application, assessor);
}

QStringList detailsOf(const Connection& file, Id<Application> application,
                      std::optional<Id<Assessor>> assessor)
{
    const Application marked = Records<Application>(file).get(application);
    QStringList details;
    if (!marked.registryNumber.isEmpty())
        details.append(marked.registryNumber);
    else if (const auto applicant = Records<Organisation>(file).find(marked.applicantId))
        details.append(applicant->nameLatin);
    if (assessor)
        details.append(Records<Assessor>(file).get(*assessor).name);
    return details;
}

Operation operationOn(const Connection& file, const MarkPlace& place)
{
    Operation operation{OperationKind::RecordMark, detailsOf(file, place.application, place.assessor)};
    operation.details.append(Records<Criterion>(file).get(place.criterion).code);
    return operation;
}

} // namespace

Id<Mark> recordMark(Performer& performer, const MarkPlace& place, Score points, const QString& comment)
{
    if (place.assessor && findConflict(performer.file(), place.application, *place.assessor)) {
        throw RuleBroken(Tr::tr("%1 declared a conflict of interest for this application.")
                             .arg(Records<Assessor>(performer.file()).get(*place.assessor).name),
                         Tr::tr("Leave the field empty, or undo the declaration."));
    }
    const auto standing = findMark(performer.file(), place);
    Mark mark{standing ? standing->id : Id<Mark>(),
              place.application,
              place.assessor,
              place.criterion,
              points,
              comment};
    performer.perform(operationOn(performer.file(), place), [&](const Change& change) {
        if (mark.id.isValid())
            change.update(mark);
        else
            mark.id = change.insert(mark);
    });
    return mark.id;
}

void clearMark(Performer& performer, const MarkPlace& place)
{
    const auto standing = findMark(performer.file(), place);
    if (standing)
        performer.perform(operationOn(performer.file(), place),
                          [&](const Change& change) { change.remove(standing->id); });
}

void declareConflict(const Change& change, const ConflictOfInterest& conflict)
{
    for (const Mark& mark : Records<Mark>(change.file()).by(&Mark::applicationId, conflict.applicationId)) {
        if (mark.assessorId == conflict.assessorId)
            change.remove(mark.id);
    }
    ConflictOfInterest written = conflict;
    const auto standing = findConflict(change.file(), conflict.applicationId, conflict.assessorId);
    if (!standing) {
        change.insert(written);
        return;
    }
    written.id = standing->id;
    change.update(written);
}

void declareConflict(Performer& performer, const ConflictOfInterest& conflict)
{
    const Operation operation{OperationKind::DeclareConflict,
                              detailsOf(performer.file(), conflict.applicationId, conflict.assessorId)};
    performer.perform(operation, [&](const Change& change) { declareConflict(change, conflict); });
}

} // namespace oslonac
