// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_actions.h"

#include "core/agreements/agreement_drafting.h"
#include "core/applications/application_operations.h"
#include "core/exchange/applications_import.h"
#include "core/exchange/scores_import.h"
#include "core/languages/texts.h"
#include "core/selection/reason_text.h"
#include "core/selection/selection_operations.h"
#include "core/storage/records.h"
#include "core/values/faults.h"
#include "core/values/folding.h"
#include "ui/prompts/questions.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CallActions)
};

struct ChosenFile {
    QByteArray bytes;
    QString name;
};

std::optional<ChosenFile> choose(const Desk& desk, const QString& title, const QString& pattern)
{
    const auto path = desk.prompts.fileToOpen({title, {}, {}, {pattern}, {}});
    if (!path)
        return std::nullopt;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageFault(StorageFaultKind::InputOutput, Tr::tr("The file %1 cannot be read.").arg(*path),
                           Tr::tr("Nothing was imported."),
                           Tr::tr("Check that the file is there and yours to read."));
    }
    return ChosenFile{file.readAll(), QFileInfo(*path).fileName()};
}

std::optional<DecisionPaper> askPaper(const Desk& desk, const QString& title)
{
    const auto number = desk.prompts.line(title, Tr::tr("Number of the decision"), {});
    if (!number)
        return std::nullopt;
    const auto date =
        askDate(desk.prompts, title, Tr::tr("Date of the decision"), desk.workspace.today(), desk.language());
    if (!date)
        return std::nullopt;
    const auto body = desk.prompts.line(title, Tr::tr("Who decided"), QString());
    if (!body)
        return std::nullopt;
    return DecisionPaper{*number, *date, *body};
}

/// Typed names in either script, with or without diacritics and "Opština" before them.
std::vector<Id<Application>> orderTyped(const QString& typed, const std::vector<SelectionRow>& tied)
{
    std::vector<Id<Application>> order;
    for (const QString& name : typed.split(u';', Qt::SkipEmptyParts)) {
        const auto match = std::ranges::find_if(tied, [&name](const SelectionRow& row) {
            return folded(row.listed.nameLatin) == folded(name) ||
                   row.listed.registryNumber == name.trimmed();
        });
        if (match == tied.end())
            throw RuleBroken(
                Tr::tr("\"%1\" is none of the tied applicants.").arg(name.trimmed()),
                Tr::tr("Type all of them in the order the commission chose, separated by semicolons."));
        order.push_back(match->listed.application);
    }
    if (order.size() != tied.size())
        throw RuleBroken(
            Tr::tr("The decision does not order all tied applicants."),
            Tr::tr("Type all of them in the order the commission chose, separated by semicolons."));
    return order;
}

} // namespace

std::optional<CallImportResult> importCallFile(const Desk& desk)
{
    const auto file = choose(desk, Tr::tr("Import a call"), Tr::tr("Call (*.json)"));
    if (!file)
        return std::nullopt;
    return importCall(desk.workspace, readCallJson(file->bytes, file->name));
}

std::optional<ImportResult> importApplicationsFile(const Desk& desk, const Call& call)
{
    const auto file =
        choose(desk, Tr::tr("Import applications to %1").arg(call.code), Tr::tr("Table (*.csv *.txt *.tsv)"));
    if (!file)
        return std::nullopt;
    return importApplications(desk.workspace, call, file->bytes, file->name);
}

std::optional<ImportResult> importScoresFile(const Desk& desk, const Call& call)
{
    const auto file =
        choose(desk, Tr::tr("Import scores of %1").arg(call.code), Tr::tr("Table (*.csv *.txt *.tsv)"));
    if (!file)
        return std::nullopt;
    return importScores(desk.workspace, call, file->bytes, file->name);
}

bool decideList(const Desk& desk, const Call& call)
{
    const auto paper = askPaper(desk, Tr::tr("Decide the list of %1").arg(call.code));
    if (!paper)
        return false;
    const SelectionDecision decision = decideSelection(desk.workspace, call, *paper);
    desk.tell(Tr::tr("The list of %1 is decided, version %2.").arg(call.code).arg(decision.version));
    return true;
}

bool decideTieByPaper(const Desk& desk, const Call& call, Id<Lot> lot, const std::vector<SelectionRow>& tied)
{
    const QString title = Tr::tr("Decision on a tie in %1").arg(call.code);
    QStringList names;
    for (const SelectionRow& row : tied)
        names.append(row.listed.nameLatin);
    const auto typed = desk.prompts.line(title, Tr::tr("Tied applicants in the order the commission chose"),
                                         names.join(u"; "_s));
    if (!typed)
        return false;
    const std::vector<Id<Application>> order = orderTyped(*typed, tied);
    const auto paper = askPaper(desk, title);
    const auto reason =
        paper ? desk.prompts.line(title, Tr::tr("Why the commission decided so"), {}) : std::nullopt;
    if (!reason)
        return false;
    decideTie(desk.workspace, call, lot, *paper, order, *reason);
    return true;
}

bool approveWithReason(const Desk& desk, const Finding& finding)
{
    const auto reason =
        desk.prompts.line(Tr::tr("Approve a finding"), finding.what + u'\n' + Tr::tr("Reason"), {});
    if (!reason)
        return false;
    approveFinding(desk.workspace, finding, *reason);
    return true;
}

bool draftForCall(const Desk& desk, const Call& call)
{
    DraftOptions options;
    // The newest ceremony is the one being prepared; its date and place are edited in the agreement.
    const auto ceremony =
        Records<SigningCeremony>(desk.file()).first("ORDER BY held_at DESC, id DESC\nLIMIT 1");
    if (ceremony)
        options.ceremonyId = ceremony->id;
    const DraftedAgreements drafted = draftAgreements(desk.workspace, call, options);
    const int count = int(drafted.drafted.size());
    desk.tell(count == 0 ? Tr::tr("Every selected applicant of %1 has an agreement already.").arg(call.code)
                         : Tr::tr("%n agreements of %1 were drafted.", nullptr, count).arg(call.code));
    desk.go({PageId::Agreements});
    return count > 0;
}

} // namespace oslonac::ui
