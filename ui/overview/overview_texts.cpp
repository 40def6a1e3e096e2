// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_texts.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/lists/list_totals.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int twoWeeks = 14;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Overview)
};

QString titleOf(OverviewFigure which, const OverviewState& state)
{
    switch (which) {
    case OverviewFigure::Agreements:
        return Tr::tr("Cooperation agreements");
    case OverviewFigure::Agreed:
        return Tr::tr("Agreed in packages");
    case OverviewFigure::Signed:
        return Tr::tr("Signed agreements");
    case OverviewFigure::Places:
        return Tr::tr("Places taken");
    case OverviewFigure::Due:
        return Tr::tr("Due until %1")
            .arg(dateText(state.question.day.today.addDays(twoWeeks), state.question.day.language));
    }
    return {};
}

void fillAgreed(Figure& figure, const AgreementFigures& figures, Language language)
{
    if (figures.agreed.empty()) {
        figure.value = u"0"_s;
        return;
    }
    const Money first = figures.agreed.front();
    figure.value = amountsText({first}, language).section(u' ', 0, 0);
    figure.unit = codeOf(first.currency());
    if (figures.agreed.size() > 1) // packages of two currencies are told by their sums
        figure.note = u"+ "_s + amountsText({figures.agreed.begin() + 1, figures.agreed.end()}, language);
    else
        figure.note = packagesText(figures.packages, language);
}

QString noAgreements(const OverviewState& state)
{
    return state.calls.empty() ? Tr::tr("Start with a public call") : Tr::tr("No agreements yet");
}

void fillAgreements(OverviewFigure which, const AgreementFigures& figures, Language language, Figure& figure)
{
    switch (which) {
    case OverviewFigure::Agreements:
        figure.value = numberText(figures.agreements, language);
        if (figures.agreements > 0)
            figure.note = Tr::tr("in %n cities and municipalities", nullptr, figures.municipalities);
        break;
    case OverviewFigure::Agreed:
        fillAgreed(figure, figures, language);
        break;
    case OverviewFigure::Signed:
        figure.value = numberText(figures.signedOnes, language);
        if (figures.agreements > 0) {
            figure.share = double(figures.signedOnes) / figures.agreements;
            figure.note = percentText(figures.signedOnes, figures.agreements, language);
        }
        break;
    case OverviewFigure::Places:
        figure.value = numberText(figures.agreements, language);
        if (figures.places > 0) {
            figure.unit = Tr::tr("of %1", "places").arg(numberText(figures.places, language));
            figure.share = double(figures.agreements) / figures.places;
            figure.note = percentText(figures.agreements, figures.places, language);
        }
        break;
    case OverviewFigure::Due:
        break;
    }
}

void fillDue(const std::vector<DueItem>& items, const DueQuestion& day, Figure& figure)
{
    const auto count = [&](DueSpan span) {
        return int(std::ranges::count_if(
            items, [&](const DueItem& item) { return spanOf(item, day.today) == span; }));
    };
    const int late = count(DueSpan::Late);
    const int today = count(DueSpan::Today);
    const int undated = count(DueSpan::Undated);
    figure.value = numberText(late + today + count(DueSpan::TwoWeeks), day.language);
    if (late > 0)
        figure.remarks.push_back({StatusKind::Late, Tr::tr("%n late", nullptr, late)});
    if (today > 0)
        figure.remarks.push_back({StatusKind::Wait, Tr::tr("%n today", nullptr, today)});
    const auto next =
        std::ranges::find_if(items, [&](const DueItem& item) { return item.date && *item.date > day.today; });
    if (!figure.remarks.empty())
        return;
    if (next != items.end())
        figure.note = Tr::tr("next on %1").arg(dayText(*next->date, day.today, day.language));
    else if (undated > 0)
        figure.note = Tr::tr("%n without a date", nullptr, undated);
}

} // namespace

Figure figureOf(OverviewFigure which, const OverviewState& state)
{
    Figure figure;
    figure.title = titleOf(which, state);
    const bool there = which == OverviewFigure::Due ? state.due.isThere() : state.figures.isThere();
    if (!there) {
        figure.value = u"–"_s;
        figure.remarks.push_back({StatusKind::Late, Tr::tr("could not be read")});
        return figure;
    }
    if (which == OverviewFigure::Due)
        fillDue(*state.due.value, state.question.day, figure);
    else
        fillAgreements(which, *state.figures.value, state.question.day.language, figure);
    if (which == OverviewFigure::Agreements && state.figures.value->agreements == 0)
        figure.note = noAgreements(state);
    return figure;
}

QString packagesText(const std::vector<PackageCount>& packages, Language language)
{
    constexpr size_t mostKinds = 3;
    const int all = std::accumulate(packages.begin(), packages.end(), 0,
                                    [](int sum, const PackageCount& kind) { return sum + kind.agreements; });
    if (packages.size() > mostKinds)
        return Tr::tr("in %n agreements", nullptr, all);
    QStringList parts;
    for (const PackageCount& kind : packages) {
        const QString amount = amountsText({kind.amount}, language).section(u' ', 0, 0);
        parts.append(u"%1 × %2"_s.arg(numberText(kind.agreements, language), amount));
    }
    return parts.join(u" + "_s);
}

QString spanText(DueSpan span)
{
    switch (span) {
    case DueSpan::Late:
        return Tr::tr("Late");
    case DueSpan::Today:
        return Tr::tr("Today");
    case DueSpan::TwoWeeks:
        return Tr::tr("Next two weeks");
    case DueSpan::Later:
        return Tr::tr("Later");
    case DueSpan::Undated:
        return Tr::tr("Without a date");
    }
    return {};
}

DueBadge badgeOf(const DueItem& item, QDate today)
{
    constexpr int mostDays = 60;
    constexpr int soon = 7;
    if (!item.date)
        return {StatusKind::Info, Tr::tr("open", "of work that waits")};
    const qint64 days = today.daysTo(*item.date);
    if (days < 0)
        return {StatusKind::LateSolid, Tr::tr("%1 d late").arg(-days)};
    if (days == 0)
        return {StatusKind::WaitSolid, Tr::tr("today")};
    if (days > mostDays)
        return {};
    return {days <= soon ? StatusKind::Wait : StatusKind::Mute, Tr::tr("in %1 d").arg(days)};
}

QString dayText(QDate date, QDate today, Language language)
{
    QString text = dateText(date, language);
    if (date.year() == today.year()) {
        const QString year = QString::number(date.year());
        text.remove(language == Language::English ? QString(u' ' + year) : QString(year + u'.'));
    }
    return text;
}

Place placeOf(const DueItem& item)
{
    if (item.recordTable == u"agreements")
        return {PageId::Agreements, item.recordId};
    if (item.recordTable == u"cases")
        return {PageId::Cases, item.recordId};
    if (item.recordTable == u"payments")
        return {PageId::Payments, item.recordId};
    if (item.recordTable == u"party_reports")
        return {PageId::Reports, item.recordId};
    if (item.recordTable == u"instalments")
        return {PageId::Payments, -item.recordId}; // what of it is still to be requested
    const qint64 call = item.call ? item.call->number() : 0;
    switch (item.kind) {
    case DueKind::IncompleteApplications:
    case DueKind::UncheckedDocuments:
    case DueKind::OpenFindings:
        return {PageId::Calls, call, u"applications"_s,
                item.recordTable == u"applications" ? item.recordId : 0};
    case DueKind::MissingMarks:
        return {PageId::Calls, call, u"scores"_s, item.recordId};
    case DueKind::Tie:
    case DueKind::Decision:
    case DueKind::AgreementsToDraft:
        return {PageId::Calls, call, u"ranking"_s};
    case DueKind::CasesToOpen:
        return {PageId::Cases};
    case DueKind::CallDeadline:
    case DueKind::LastQuestions:
    case DueKind::Answers:
    case DueKind::AgreementValues:
    case DueKind::Signing:
    case DueKind::CaseFindings:
    case DueKind::StageEnd:
    case DueKind::CasesToClose:
    case DueKind::CaseTasks:
    case DueKind::ReportsDue:
    case DueKind::ReportsToCheck:
    case DueKind::InstalmentsDue:
    case DueKind::PaymentsInCourse:
    case DueKind::Recoveries:
    case DueKind::Visits:
    case DueKind::Recommendations:
    case DueKind::LicenceEnd:
        break;
    }
    return {PageId::Calls, call};
}

} // namespace oslonac::ui
