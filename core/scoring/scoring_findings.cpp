// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_rules.h"
#include "core/checks/facts.h"
#include "core/languages/spoken.h"
#include "core/scoring/scoring_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ScoringFinding)
};

struct ScoringContext {
    const CallApplications& applications;
    const CallMarks& marks;
    std::unordered_map<Id<Application>, const Application*> byId;
    std::unordered_map<Id<Criterion>, const Criterion*> criteria;

    [[nodiscard]] QString applicationName(Id<Application> id) const
    {
        const auto found = byId.find(id);
        if (found == byId.end())
            return QString::number(id.number());
        return found->second->registryNumber.isEmpty()
                   ? applications.organisationName(found->second->applicantId)
                   : found->second->registryNumber;
    }
    [[nodiscard]] QString assessorName(const Mark& mark) const
    {
        const Assessor* assessor = mark.assessorId ? marks.assessor(*mark.assessorId) : nullptr;
        return assessor ? assessor->name : Tr::tr("the commission");
    }
    [[nodiscard]] QString source() const
    {
        return Tr::tr("Criteria of public call %1").arg(applications.definition.call.code);
    }
};

ScoringContext contextOf(const CallApplications& applications, const CallMarks& marks)
{
    ScoringContext context{applications, marks, {}, {}};
    for (const Application& application : applications.applications)
        context.byId.emplace(application.id, &application);
    for (const DefinedSection& section : applications.definition.sections) {
        for (const Criterion& criterion : section.criteria)
            context.criteria.emplace(criterion.id, &criterion);
    }
    return context;
}

Finding findingOn(ScoringFindingKind kind, Severity severity, const char* table, qint64 record)
{
    Finding finding;
    finding.code = codeOf(kind);
    finding.severity = severity;
    finding.recordTable = QString::fromLatin1(table);
    finding.recordId = record;
    return finding;
}

Finding despiteConflict(const ScoringContext& context, const Mark& mark)
{
    Finding finding = findingOn(ScoringFindingKind::MarkDespiteConflict, Severity::Error,
                                Mapping<Mark>::table, mark.id.number());
    finding.what =
        Tr::tr("%1 declared a conflict of interest for application %2, yet a mark of theirs stands there.")
            .arg(context.assessorName(mark), context.applicationName(mark.applicationId));
    finding.why = Tr::tr(
        "The mark is not counted: an assessor with a conflict of interest does not mark the application.");
    finding.source = context.source();
    finding.facts = factsText({{"application", QString::number(mark.applicationId.number())},
                               {"assessor", QString::number(mark.assessorId->number())}});
    return finding;
}

Finding offScale(const ScoringContext& context, const Mark& mark, const Criterion& criterion)
{
    Finding finding =
        findingOn(ScoringFindingKind::OffScale, Severity::Error, Mapping<Mark>::table, mark.id.number());
    finding.what =
        Tr::tr("The mark %1 of %2 for criterion %3 of application %4 is not on the scale from %5 to "
               "%6 in steps of %7.")
            .arg(spokenPoints(mark.points), context.assessorName(mark), criterion.code,
                 context.applicationName(mark.applicationId), spokenPoints(criterion.scaleMinimum),
                 spokenPoints(criterion.scaleMaximum), spokenPoints(criterion.step));
    finding.why = Tr::tr("A mark off the scale would give points that the call does not know.");
    finding.source = context.source();
    finding.facts = factsText(
        {{"points", mark.points.toExactText()},
         {"scale", criterion.scaleMinimum.toExactText() + u".." + criterion.scaleMaximum.toExactText()},
         {"step", criterion.step.toExactText()}});
    return finding;
}

/// "Ana Đurić (7 of 10)"
QString progressText(const ScoringContext& context, const MarkProgress& line)
{
    const Assessor* assessor = line.assessor ? context.marks.assessor(*line.assessor) : nullptr;
    return Tr::tr("%1 (%2 of %3)", "an assessor, how many marks were given, how many are due")
        .arg(assessor ? assessor->name : Tr::tr("the commission"), QString::number(line.given),
             QString::number(line.due));
}

Finding missing(const ScoringContext& context, Id<Application> application,
                const std::vector<MarkProgress>& lines)
{
    Finding finding = findingOn(ScoringFindingKind::MarksMissing, Severity::Warning,
                                Mapping<Application>::table, application.number());
    QStringList assessors;
    QStringList facts;
    for (const MarkProgress& line : lines) {
        if (line.isFinished())
            continue;
        const Assessor* assessor = line.assessor ? context.marks.assessor(*line.assessor) : nullptr;
        assessors.append(progressText(context, line));
        facts.append(QStringLiteral("%1:%2/%3")
                         .arg(assessor ? assessor->name : QString())
                         .arg(line.given)
                         .arg(line.due));
    }
    finding.what = Tr::tr("Marks are missing on application %1: %2.")
                       .arg(context.applicationName(application), assessors.join(QStringLiteral(", ")));
    finding.why =
        Tr::tr("The points are the mean of the marks that are there, and the missing ones can change "
               "them; an application without marks for a criterion is not ranked.");
    finding.source = context.source();
    finding.facts = factsText({{"missing", facts.join(u',')}});
    return finding;
}

struct Range {
    Score lowest;
    Score highest;
    int count = 0;
};

Finding divergent(const ScoringContext& context, Id<Application> application, const Criterion& criterion,
                  const Range& range, int limit)
{
    Finding finding = findingOn(ScoringFindingKind::Divergent, Severity::Warning, Mapping<Application>::table,
                                application.number());
    finding.what = Tr::tr("Assessors differ on criterion %1 of application %2: from %3 to %4.")
                       .arg(criterion.code, context.applicationName(application), spokenPoints(range.lowest),
                            spokenPoints(range.highest));
    finding.why =
        Tr::tr("The difference is more than %1 percent of the scale; another assessor is asked or the two "
               "reconcile their marks.")
            .arg(limit);
    finding.source = context.source();
    finding.facts = factsText({{"criterion", criterion.code},
                               {"low", range.lowest.toExactText()},
                               {"high", range.highest.toExactText()},
                               {"limit", QString::number(limit)}});
    return finding;
}

void addDivergences(const ScoringContext& context, std::vector<Finding>& findings)
{
    const Call& call = context.applications.definition.call;
    if (!call.divergenceLimitPercent || call.assessmentMethod != AssessmentMethod::Average)
        return;
    std::map<std::pair<Id<Application>, Id<Criterion>>, Range> ranges;
    for (const Mark& mark : countedMarks(call, context.marks)) {
        Range& range = ranges[{mark.applicationId, mark.criterionId}];
        range.lowest = range.count == 0 ? mark.points : std::min(range.lowest, mark.points);
        range.highest = range.count == 0 ? mark.points : std::max(range.highest, mark.points);
        ++range.count;
    }
    for (const auto& [place, range] : ranges) {
        const auto criterion = context.criteria.find(place.second);
        if (criterion != context.criteria.end() &&
            isDivergent(*criterion->second, range.lowest, range.highest, *call.divergenceLimitPercent))
            findings.push_back(
                divergent(context, place.first, *criterion->second, range, *call.divergenceLimitPercent));
    }
}

void addMissing(const ScoringContext& context, std::vector<Finding>& findings)
{
    if (context.marks.marks.empty())
        return; // scoring has not begun
    std::map<Id<Application>, std::vector<MarkProgress>> progress;
    const CallDefinition& definition = context.applications.definition;
    for (const MarkProgress& one :
         scoringProgress(definition, context.applications.applications, context.marks))
        progress[one.application].push_back(one);
    std::optional<ApplicationsReview> reviews;
    for (const auto& [application, lines] : progress) {
        if (std::all_of(lines.begin(), lines.end(), std::mem_fn(&MarkProgress::isFinished)))
            continue;
        const bool isBegun =
            std::any_of(lines.begin(), lines.end(), [](const MarkProgress& line) { return line.given > 0; });
        if (!isBegun && !reviews)
            reviews = review(context.applications);
        // Nobody marks what was stopped before.
        if (!isBegun && !(reviews->of(application)->isComplete() && reviews->of(application)->isEligible()))
            continue;
        findings.push_back(missing(context, application, lines));
    }
}

} // namespace

std::vector<Finding> scoringFindings(const CallApplications& applications, const CallMarks& marks)
{
    const ScoringContext context = contextOf(applications, marks);
    const ConflictIndex conflicts(marks.conflicts);
    std::vector<Finding> findings;
    for (const Mark& mark : marks.marks) {
        if (mark.assessorId && conflicts.has(mark.applicationId, *mark.assessorId))
            findings.push_back(despiteConflict(context, mark));
        const auto criterion = context.criteria.find(mark.criterionId);
        if (criterion != context.criteria.end() && !isOnScale(*criterion->second, mark.points))
            findings.push_back(offScale(context, mark, *criterion->second));
    }
    addDivergences(context, findings);
    addMissing(context, findings);
    return findings;
}

} // namespace oslonac
