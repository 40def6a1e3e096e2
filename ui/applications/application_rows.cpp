// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_rows.h"

#include "core/selection/reason_text.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/applications/application_edits.h"
#include "ui/applications/application_texts.h"
#include "ui/lists/list_totals.h"
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = ApplicationRow;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ApplicationRows)
};

const QString notEligible = u"not_eligible"_s;

void countDocuments(const CallApplications& call, ApplicationRow& row)
{
    const auto lines = call.completenessLines.find(row.application.id);
    for (const RequiredDocument& document : call.definition.documents) {
        if (!document.mandatory)
            continue;
        ++row.documents;
        if (lines == call.completenessLines.end())
            continue;
        const auto line =
            std::ranges::find(lines->second, document.id, &CompletenessLine::requiredDocumentId);
        if (line == lines->second.end())
            continue;
        ++(line->state == DocumentState::Missing ? row.missing : row.checked);
    }
}

/// A call whose list is decided waits for no answer to its findings.
void takeReview(const ApplicationReview* review, Standing standing, ApplicationRow& row)
{
    if (!review)
        return;
    row.isEligible = review->isEligible();
    for (const Finding& finding : review->findings) {
        if (!finding.isOpen())
            row.hasApproval = true;
        else if (standing == Standing::Proposed)
            ++row.openFindings;
    }
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::ApplicationRows", title}, kind, width};
}

QString completenessText(const Row& row)
{
    return row.missing > 0 ? Tr::tr("%n missing", nullptr, row.missing)
                           : Tr::tr("%1 of %2").arg(row.checked).arg(row.documents);
}

QString completenessTooltip(const Row& row)
{
    return Tr::tr("%1 of %2 obligatory documents present or not needed, %3 missing")
        .arg(row.checked)
        .arg(row.documents)
        .arg(row.missing);
}

/// As a filter names it; the cell counts.
ChoiceValue completenessChoice(const Row& row)
{
    if (row.missing > 0)
        return {u"missing"_s, Tr::tr("incomplete", "the documents of an application")};
    if (row.checked < row.documents)
        return {u"unchecked"_s, Tr::tr("not checked", "the documents of an application")};
    return {u"complete"_s, Tr::tr("complete", "the documents of an application")};
}

StatusKind completenessKind(const Row& row)
{
    if (row.missing > 0)
        return StatusKind::Late;
    return row.checked < row.documents ? StatusKind::Wait : StatusKind::Ok;
}

QString eligibilityText(const Row& row)
{
    if (!row.isEligible)
        return Tr::tr("not eligible");
    return row.hasApproval ? Tr::tr("approved") : Tr::tr("eligible");
}

QString eligibilityCode(const Row& row)
{
    if (!row.isEligible)
        return notEligible;
    return row.hasApproval ? u"approved"_s : u"eligible"_s;
}

Column<Row> amountColumn(ColumnHead columnHead, const CurrentTexts& texts,
                         std::optional<Money> Application::*member)
{
    return Column<Row>(std::move(columnHead),
                       [texts, member](const Row& row) {
                           const auto& amount = row.application.*member;
                           return amount ? amountText(*amount, texts().language()) : QString();
                       })
        .asMoney([member](const Row& row) { return row.application.*member; })
        .editedBy(editOfAmount(member, texts));
}

void addStates(std::vector<Column<Row>>& columns)
{
    columns.push_back(
        Column<Row>(head("completeness", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Documents"),
                         CellKind::Pill, 118),
                    completenessText)
            .asChoices([](const Row& row) { return std::vector{completenessChoice(row)}; })
            .withStatus(completenessKind)
            .withTooltip(completenessTooltip)
            .sortedBy(
                [](const Row& row) { return QVariant(row.documents - row.checked + 100 * row.missing); }));
    columns.push_back(
        Column<Row>(head("eligibility", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Eligibility"),
                         CellKind::Pill, 130),
                    eligibilityText)
            .asChoice([](const Row& row) { return eligibilityCode(row); })
            .withStatus([](const Row& row) { return row.isEligible ? StatusKind::Ok : StatusKind::Late; })
            .sortedBy([](const Row& row) { return QVariant(row.isEligible ? 0 : 1); }));
    columns.push_back(Column<Row>(head("status", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Status"),
                                       CellKind::Pill, 166),
                                  [](const Row& row) { return row.statusText; })
                          .asChoices([](const Row& row) {
                              return std::vector<ChoiceValue>{{row.statusName, row.statusName}};
                          })
                          .withStatus([](const Row& row) { return row.statusKind; })
                          .withStatusIcon([](const Row& row) { return statusIconOf(row.status); })
                          .sortedBy([](const Row& row) {
                              return QVariant(int(row.status) * 1000 + row.reservePosition.value_or(0));
                          })
                          .asKey());
}

void addFacts(std::vector<Column<Row>>& columns, const CurrentTexts& texts)
{
    columns.push_back(
        Column<Row>(head("findings", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Findings"),
                         CellKind::Number, 80),
                    [](const Row& row) {
                        return row.openFindings > 0 ? QString::number(row.openFindings) : QString();
                    })
            .asNumber([](const Row& row) {
                return row.openFindings > 0 ? std::optional(qint64(row.openFindings)) : std::nullopt;
            })
            .summed()
            .whenChosen());
    columns.push_back(
        Column<Row>(head("received", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Received"),
                         CellKind::Secondary, 132),
                    [texts](const Row& row) {
                        const auto& received = row.application.received;
                        return received ? dateTimeText(QDateTime(received->date, received->time),
                                                       texts().language())
                                        : QString();
                    })
            .asMoment([](const Row& row) {
                const auto& received = row.application.received;
                return received ? std::optional(QDateTime(received->date, received->time)) : std::nullopt;
            })
            .editedBy(editOfReceipt(texts))
            .whenChosen());
    columns.push_back(amountColumn(head("own_contribution",
                                        QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Own contribution"),
                                        CellKind::Number, 124),
                                   texts, &Application::ownContribution)
                          .whenChosen());
    columns.push_back(
        Column<Row>(head("service", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Service"),
                         CellKind::Text, 240),
                    [](const Row& row) { return row.application.service; })
            .editedBy(editOfText(&Application::service))
            .whenChosen());
    columns.push_back(
        Column<Row>(head("service_kind", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Kind"),
                         CellKind::Secondary, 150),
                    [](const Row& row) {
                        const auto& kind = row.application.serviceKind;
                        return kind ? serviceKindPhrase(*kind).text() : QString();
                    })
            .asChoice()
            .editedBy(editOfServiceKind())
            .whenChosen());
}

} // namespace

std::vector<ApplicationRow> applicationRows(const CallState& state, const Texts& texts)
{
    std::unordered_map<Id<Application>, const SelectionRow*> ranked;
    for (const SelectionLot& lot : state.list().lots) {
        for (const SelectionRow& row : lot.rows)
            ranked.emplace(row.listed.application, &row);
    }
    std::vector<ApplicationRow> rows;
    rows.reserve(state.applications.applications.size());
    for (const Application& application : state.applications.applications) {
        ApplicationRow row;
        row.application = application;
        if (const Organisation* applicant = state.applications.organisation(application.applicantId))
            row.applicant = nameOf(*applicant, texts.language());
        if (const DefinedLot* lot = state.applications.definition.lotById(application.lotId)) {
            row.lotCode = lot->lot.code;
            row.currency = currencyOf(lot->lot).value_or(Currency::Eur);
        }
        countDocuments(state.applications, row);
        takeReview(state.reviews().of(application.id),
                   state.decision() ? Standing::Decided : Standing::Proposed, row);
        if (const auto found = ranked.find(application.id); found != ranked.end()) {
            row.status = found->second->status;
            row.statusText = statusText(*found->second, standingOf(state), texts);
            ListStanding anyPlace;
            anyPlace.status = row.status;
            anyPlace.waitsForMarks = found->second->waitsForMarks();
            row.statusName = statusText(anyPlace, standingOf(state), texts);
            row.statusKind = statusKindOf(*found->second);
            row.reservePosition = found->second->reservePosition;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<ApplicationRow>> applicationColumns(const CurrentTexts& texts)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("registry_number", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Number"),
                         CellKind::Text, 108),
                    [](const Row& row) {
                        return row.application.registryNumber.isEmpty() ? u"–"_s
                                                                        : row.application.registryNumber;
                    })
            .withAccessible([](const Row& row) {
                return Tr::tr("%1, number %2").arg(row.applicant, row.application.registryNumber);
            })
            .editedBy(editOfText(&Application::registryNumber)));
    columns.push_back(
        Column<Row>(head("applicant", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Applicant"),
                         CellKind::Text, 190),
                    [](const Row& row) { return row.applicant; })
            .withTooltip([](const Row& row) { return row.application.service; })
            .asKey()
            .takingRoom());
    columns.push_back(Column<Row>(head("lot", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Lot"),
                                       CellKind::Secondary, 40),
                                  [](const Row& row) { return row.lotCode; })
                          .asChoice()
                          .asWritten()
                          .asMinor());
    addStates(columns);
    columns.push_back(
        amountColumn(head("requested", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Requested"),
                          CellKind::Number, 108),
                     texts, &Application::requested));
    addFacts(columns, texts);
    return columns;
}

std::vector<SavedView> applicationViews()
{
    const auto view = [](const char* key, const char* title, const ColumnFilter& filter) {
        return SavedView{QString::fromLatin1(key),
                         {"oslonac::ui::ApplicationRows", title},
                         {},
                         ListState{.filters = {filter}}};
    };
    return {view("incomplete", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Incomplete"),
                 ColumnFilter::anyOf(u"completeness"_s, {u"missing"_s})),
            view("unchecked", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Not checked"),
                 ColumnFilter::anyOf(u"completeness"_s, {u"unchecked"_s})),
            view("not_eligible", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "Not eligible"),
                 ColumnFilter::anyOf(u"eligibility"_s, {notEligible})),
            view("with_findings", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationRows", "With findings"),
                 ColumnFilter::notBlank(u"findings"_s))};
}

QStringList applicationsFooter(const std::vector<const ApplicationRow*>& listed, Language language)
{
    const auto incomplete = std::ranges::count_if(listed, [](const Row* row) { return row->missing > 0; });
    const auto unchecked = std::ranges::count_if(
        listed, [](const Row* row) { return row->missing == 0 && row->checked < row->documents; });
    const auto ineligible = std::ranges::count_if(listed, [](const Row* row) { return !row->isEligible; });
    QStringList parts{Tr::tr("%n applications", nullptr, int(listed.size()))};
    if (incomplete > 0)
        parts.append(Tr::tr("%n incomplete", nullptr, int(incomplete)));
    if (unchecked > 0)
        parts.append(Tr::tr("%n not checked", nullptr, int(unchecked)));
    if (ineligible > 0)
        parts.append(Tr::tr("%n not eligible", nullptr, int(ineligible)));
    std::vector<Money> sums;
    for (const Row* row : listed) {
        if (row->application.requested)
            addAmount(sums, *row->application.requested);
    }
    if (!sums.empty())
        parts.append(Tr::tr("requested %1").arg(amountsText(sums, language)));
    return parts;
}

} // namespace oslonac::ui
