// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring_operations.h"

#include "core/organisations/placed_name.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>

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

QString nameOf(const Connection& file, Id<Application> id)
{
    const Application application = Records<Application>(file).get(id);
    const auto applicant = Records<Organisation>(file).find(application.applicantId);
    if (applicant)
        return placedNameIn(*applicant, Script::Latin);
    return application.registryNumber;
}

QStringList detailsOf(const Connection& file, Id<Application> application,
                      std::optional<Id<Assessor>> assessor)
{
    QStringList details{nameOf(file, application)};
    if (assessor)
        details.append(Records<Assessor>(file).get(*assessor).name);
    return details;
}

QString exact(const std::optional<Score>& points)
{
    return points ? points->toExactText() : QString();
}

/// Applicant, assessor, criterion, the mark before and the mark after; empty text where there is none.
Operation markOperation(const Connection& file, const MarkPlace& place, std::optional<Score> before,
                        std::optional<Score> after)
{
    return {OperationKind::RecordMark,
            {nameOf(file, place.application),
             place.assessor ? Records<Assessor>(file).get(*place.assessor).name : QString(),
             Records<Criterion>(file).get(place.criterion).code, exact(before), exact(after)}};
}

std::optional<Score> pointsOf(const std::optional<Mark>& mark)
{
    return mark ? std::optional(mark->points) : std::nullopt;
}

void requireNoConflict(const Connection& file, const MarkPlace& place)
{
    if (!place.assessor || !findConflict(file, place.application, *place.assessor))
        return;
    throw RuleBroken(Tr::tr("%1 declared a conflict of interest for this application.")
                         .arg(Records<Assessor>(file).get(*place.assessor).name),
                     Tr::tr("Leave the field empty, or undo the declaration."));
}

void write(const Change& change, const MarkEntry& entry)
{
    const auto standing = findMark(change.file(), entry.place);
    if (!entry.points)
        change.remove(standing->id);
    else if (standing)
        change.update(Mark{standing->id, entry.place.application, entry.place.assessor, entry.place.criterion,
                           *entry.points, standing->comment});
    else
        change.insert(Mark{
            {}, entry.place.application, entry.place.assessor, entry.place.criterion, *entry.points, {}});
}

/// Without the marks that stand as given: the step is not named after them.
std::vector<MarkEntry> withoutStanding(const Connection& file, std::vector<MarkEntry> entries)
{
    std::erase_if(entries, [&file](const MarkEntry& entry) {
        return pointsOf(findMark(file, entry.place)) == entry.points;
    });
    return entries;
}

/// The first applicant, how many marks more, and every assessor whose marks they are.
QStringList detailsOf(const Connection& file, const std::vector<MarkEntry>& entries)
{
    QStringList details{nameOf(file, entries.front().place.application),
                        QStringLiteral("+%1").arg(entries.size() - 1)};
    std::vector<Id<Assessor>> assessors;
    for (const MarkEntry& entry : entries) {
        if (!entry.place.assessor || std::ranges::count(assessors, *entry.place.assessor) > 0)
            continue;
        assessors.push_back(*entry.place.assessor);
        details.append(Records<Assessor>(file).get(assessors.back()).name);
    }
    return details;
}

} // namespace

Id<Mark> recordMark(Performer& performer, const MarkPlace& place, Score points,
                    const std::optional<QString>& comment)
{
    requireNoConflict(performer.file(), place);
    const auto standing = findMark(performer.file(), place);
    Mark mark{standing ? standing->id : Id<Mark>(),
              place.application,
              place.assessor,
              place.criterion,
              points,
              comment ? *comment : (standing ? standing->comment : QString())};
    performer.perform(markOperation(performer.file(), place, pointsOf(standing), points),
                      [&](const Change& change) {
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
        performer.perform(markOperation(performer.file(), place, standing->points, std::nullopt),
                          [&](const Change& change) { change.remove(standing->id); });
}

void recordMarks(Performer& performer, const std::vector<MarkEntry>& entries)
{
    for (const MarkEntry& entry : entries) {
        if (entry.points)
            requireNoConflict(performer.file(), entry.place);
    }
    const std::vector<MarkEntry> changing = withoutStanding(performer.file(), entries);
    if (changing.empty())
        return;
    const MarkEntry& first = changing.front();
    const Operation operation =
        changing.size() == 1 ? markOperation(performer.file(), first.place,
                                             pointsOf(findMark(performer.file(), first.place)), first.points)
                             : Operation{OperationKind::RecordMarks, detailsOf(performer.file(), changing)};
    performer.perform(operation, [&](const Change& change) {
        for (const MarkEntry& entry : changing)
            write(change, entry);
    });
}

void remarkOnMark(Performer& performer, const MarkPlace& place, const QString& comment)
{
    auto standing = findMark(performer.file(), place);
    if (!standing) {
        throw RuleBroken(Tr::tr("There is no mark to remark on."),
                         Tr::tr("Enter the mark first, then what the assessor remarked."));
    }
    standing->comment = comment.trimmed();
    QStringList details = detailsOf(performer.file(), place.application, place.assessor);
    details.append(Records<Criterion>(performer.file()).get(place.criterion).code);
    performer.perform({OperationKind::RemarkOnMark, details},
                      [&](const Change& change) { change.update(*standing); });
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

void withdrawConflict(Performer& performer, Id<Application> application, Id<Assessor> assessor)
{
    const auto standing = findConflict(performer.file(), application, assessor);
    if (!standing)
        return;
    const Operation operation{OperationKind::WithdrawConflict,
                              detailsOf(performer.file(), application, assessor)};
    performer.perform(operation, [&](const Change& change) { change.remove(standing->id); });
}

} // namespace oslonac
