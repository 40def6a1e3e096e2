// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

namespace oslonac {

/// How the marks of several assessors become one: their mean, or one agreed mark entered by the commission.
enum class AssessmentMethod { Average, Consensus };

template <>
struct Codes<AssessmentMethod> {
    static constexpr std::array list{coded(AssessmentMethod::Average, "average"),
                                     coded(AssessmentMethod::Consensus, "consensus")};
};

/// What happens when the next application no longer fits into places or money: the list stops there, or that
/// one is skipped and a later, cheaper one may be taken.
enum class WhenResourcesRunOut { Stop, Skip };

template <>
struct Codes<WhenResourcesRunOut> {
    static constexpr std::array list{coded(WhenResourcesRunOut::Stop, "stop"),
                                     coded(WhenResourcesRunOut::Skip, "skip")};
};

/// A public call. Deadlines are wall times; the current one stands here, earlier ones in its extensions.
struct Call {
    Id<Call> id;
    std::optional<Id<Programme>> programmeId;
    QString code;
    QString title;
    std::optional<QDate> publishedOn;
    std::optional<WallTime> deadline;
    std::optional<QDate> questionsUntil;
    std::optional<QDate> answersUntil;
    AssessmentMethod assessmentMethod = AssessmentMethod::Average;
    std::optional<int> divergenceLimitPercent; ///< of a criterion's scale; above it assessors are asked again
    std::optional<Score> totalMinimum;         ///< points an application needs in all
    WhenResourcesRunOut whenResourcesRunOut = WhenResourcesRunOut::Stop;
    QString agreementNumberScheme; ///< "{sequence}/{year}" with whatever stands around
    bool isExample = false;        ///< grid and rules are our example, not a published call's
};

struct DeadlineExtension {
    Id<DeadlineExtension> id;
    Id<Call> callId;
    WallTime oldDeadline;
    WallTime newDeadline;
    std::optional<QDate> decidedOn;
    QString reason;
};

struct RequiredDocument {
    Id<RequiredDocument> id;
    Id<Call> callId;
    int position = 0;
    QString title;
    bool mandatory = true;
};

template <>
struct Mapping<Call> {
    static constexpr const char* table = "calls";
    static constexpr auto columns = std::tuple{
        column("id", &Call::id),
        column("programme_id", &Call::programmeId),
        column("code", &Call::code),
        column("title", &Call::title),
        column("published_on", &Call::publishedOn),
        column("deadline", &Call::deadline),
        column("questions_until", &Call::questionsUntil),
        column("answers_until", &Call::answersUntil),
        column("assessment_method", &Call::assessmentMethod),
        column("divergence_limit_percent", &Call::divergenceLimitPercent),
        column("total_minimum", &Call::totalMinimum),
        column("when_resources_run_out", &Call::whenResourcesRunOut),
        column("agreement_number_scheme", &Call::agreementNumberScheme),
        column("is_example", &Call::isExample),
    };
};

template <>
struct Mapping<DeadlineExtension> {
    static constexpr const char* table = "deadline_extensions";
    static constexpr auto columns = std::tuple{column("id", &DeadlineExtension::id),
                                               column("call_id", &DeadlineExtension::callId),
                                               column("old_deadline", &DeadlineExtension::oldDeadline),
                                               column("new_deadline", &DeadlineExtension::newDeadline),
                                               column("decided_on", &DeadlineExtension::decidedOn),
                                               column("reason", &DeadlineExtension::reason)};
};

template <>
struct Mapping<RequiredDocument> {
    static constexpr const char* table = "required_documents";
    static constexpr auto columns =
        std::tuple{column("id", &RequiredDocument::id), column("call_id", &RequiredDocument::callId),
                   column("position", &RequiredDocument::position), column("title", &RequiredDocument::title),
                   column("mandatory", &RequiredDocument::mandatory)};
};

} // namespace oslonac
