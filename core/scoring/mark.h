// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/calls/criteria.h"

namespace oslonac {

/// A member of the commission who marks applications of one call.
struct Assessor {
    Id<Assessor> id;
    Id<Call> callId;
    int position = 0;
    QString name;
    QString institution;
};

/// An assessor declared a conflict of interest for an application and so has no marks on it.
struct ConflictOfInterest {
    Id<ConflictOfInterest> id;
    Id<Application> applicationId;
    Id<Assessor> assessorId;
    std::optional<QDate> declaredOn;
    QString reason;
};

/// One assessor's mark for one criterion of one application, on the criterion's scale. Without an assessor it
/// is the commission's agreed mark (assessment method consensus).
struct Mark {
    Id<Mark> id;
    Id<Application> applicationId;
    std::optional<Id<Assessor>> assessorId;
    Id<Criterion> criterionId;
    Score points;
    QString comment;
};

/// Which mark is meant: one assessor's (or the commission's) for one criterion of one application.
struct MarkPlace {
    Id<Application> application;
    std::optional<Id<Assessor>> assessor;
    Id<Criterion> criterion;

    friend bool operator==(const MarkPlace&, const MarkPlace&) = default;
};

template <>
struct Mapping<Assessor> {
    static constexpr const char* table = "assessors";
    static constexpr auto columns =
        std::tuple{column("id", &Assessor::id), column("call_id", &Assessor::callId),
                   column("position", &Assessor::position), column("name", &Assessor::name),
                   column("institution", &Assessor::institution)};
};

template <>
struct Mapping<ConflictOfInterest> {
    static constexpr const char* table = "conflicts_of_interest";
    static constexpr auto columns = std::tuple{column("id", &ConflictOfInterest::id),
                                               column("application_id", &ConflictOfInterest::applicationId),
                                               column("assessor_id", &ConflictOfInterest::assessorId),
                                               column("declared_on", &ConflictOfInterest::declaredOn),
                                               column("reason", &ConflictOfInterest::reason)};
};

template <>
struct Mapping<Mark> {
    static constexpr const char* table = "marks";
    static constexpr auto columns = std::tuple{column("id", &Mark::id),
                                               column("application_id", &Mark::applicationId),
                                               column("assessor_id", &Mark::assessorId),
                                               column("criterion_id", &Mark::criterionId),
                                               column("points", &Mark::points),
                                               column("comment", &Mark::comment)};
};

} // namespace oslonac
