// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/unfinished_work.h"

#include "core/cases/case_findings.h"
#include "core/languages/spoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::UnfinishedWork)
};

int notAccepted(const CaseFile& of)
{
    int count = 0;
    for (const LineSpending& line : of.budget) {
        count += int(std::ranges::count_if(line.expenditures, [](const Expenditure& one) {
            return one.state != ExpenditureState::Accepted;
        }));
    }
    return count;
}

int openRecommendations(const CaseFile& of)
{
    int count = 0;
    for (const VisitFile& visit : of.visits) {
        count += int(std::ranges::count_if(
            visit.recommendations, [](const VisitRecommendation& one) { return !one.doneOn.has_value(); }));
    }
    return count;
}

/// Those that no other sentence says already.
int otherFindings(const CaseFile& of, QDate today)
{
    static const QStringList said{QStringLiteral("document_missing"),
                                  QStringLiteral("recommendation_overdue"), QStringLiteral("report_overdue")};
    return int(std::ranges::count_if(caseFindings(of, today),
                                     [](const Finding& finding) { return !said.contains(finding.code); }));
}

} // namespace

QStringList unfinishedIn(const CaseFile& of, QDate today)
{
    QStringList sentences;
    if (const auto sums = of.sums(); sums && !sums->unpaid().isZero())
        sentences.append(Texts::tr("%1 of the instalments are not paid.").arg(spokenAmount(sums->unpaid())));
    const auto awaited = int(
        std::ranges::count_if(of.recoveries, [](const Recovery& recovery) { return !recovery.receivedOn; }));
    if (awaited > 0)
        sentences.append(Texts::tr("%n amounts that were asked back did not come.", nullptr, awaited));
    const auto reports = int(std::ranges::count_if(of.reports, [](const ReportFile& report) {
        return report.isOwed() || report.state() == ReportState::Received;
    }));
    if (reports > 0)
        sentences.append(Texts::tr("%n reports are not approved.", nullptr, reports));
    const auto tasks =
        int(std::ranges::count_if(of.tasks, [](const CaseTask& task) { return !task.doneOn; }));
    if (tasks > 0)
        sentences.append(Texts::tr("%n tasks and milestones are not done.", nullptr, tasks));
    const auto isOpenCheck = [](const CaseCheck& check) { return !check.isSettled(); };
    if (const auto checks = int(std::ranges::count_if(of.closing, isOpenCheck)); checks > 0)
        sentences.append(Texts::tr("%n points of the closing checklist are not settled.", nullptr, checks));
    if (const auto documents = int(unattachedDocuments(of).size()); documents > 0)
        sentences.append(Texts::tr("%n documents of the checklist are missing.", nullptr, documents));
    if (const int expenditures = notAccepted(of); expenditures > 0)
        sentences.append(Texts::tr("%n expenditures are not accepted.", nullptr, expenditures));
    const auto isToCome = [](const VisitFile& visit) { return !visit.record.madeOn; };
    if (const auto visits = int(std::ranges::count_if(of.visits, isToCome)); visits > 0)
        sentences.append(Texts::tr("%n planned visits were not made.", nullptr, visits));
    if (const int recommendations = openRecommendations(of); recommendations > 0)
        sentences.append(Texts::tr("%n recommendations were not carried out.", nullptr, recommendations));
    if (const int findings = otherFindings(of, today); findings > 0)
        sentences.append(Texts::tr("%n findings stay as they are.", nullptr, findings));
    return sentences;
}

} // namespace oslonac
