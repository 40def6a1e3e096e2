// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_actions.h"

#include "core/agreements/agreement_drafting.h"
#include "core/agreements/ceremony_operations.h"
#include "core/exchange/applications_import.h"
#include "core/exchange/scores_import.h"
#include "core/selection/selection_operations.h"
#include "core/values/faults.h"
#include "ui/shell/desk.h"
#include "ui/widgets/busy_cursor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CallActions)
};

} // namespace

std::optional<ChosenFile> chooseFile(const Desk& desk, const QString& title, const QString& pattern)
{
    const auto path = desk.prompts.fileToOpen({title, {}, {}, {pattern}, {}});
    if (!path)
        return std::nullopt;
    QFile file(*path);
    if (!QFileInfo(*path).isFile() || !file.open(QIODevice::ReadOnly)) { // a pipe would be waited for
        throw StorageFault(StorageFaultKind::InputOutput, Tr::tr("The file %1 cannot be read.").arg(*path),
                           Tr::tr("Nothing was imported."),
                           Tr::tr("Check that the file is there and yours to read."));
    }
    return ChosenFile{file.readAll(), QFileInfo(*path).fileName()};
}

std::optional<ImportedFile<CallImportResult>> importCallFile(const Desk& desk)
{
    const auto file = chooseFile(desk, Tr::tr("Import a call"), Tr::tr("Call (*.json)"));
    if (!file)
        return std::nullopt;
    const BusyCursor busy;
    return ImportedFile{file->name, importCall(desk.workspace, readCallJson(file->bytes, file->name))};
}

std::optional<ImportedFile<ImportResult>> importApplicationsFile(const Desk& desk, const Call& call)
{
    const auto file = chooseFile(desk, Tr::tr("Import applications to %1").arg(call.code),
                                 Tr::tr("Table (*.csv *.txt *.tsv)"));
    if (!file)
        return std::nullopt;
    const BusyCursor busy;
    return ImportedFile{file->name, importApplications(desk.workspace, call, file->bytes, file->name)};
}

std::optional<ImportedFile<ImportResult>> importScoresFile(const Desk& desk, const Call& call)
{
    const auto file =
        chooseFile(desk, Tr::tr("Import scores of %1").arg(call.code), Tr::tr("Table (*.csv *.txt *.tsv)"));
    if (!file)
        return std::nullopt;
    const BusyCursor busy;
    return ImportedFile{file->name, importScores(desk.workspace, call, file->bytes, file->name)};
}

bool lacksNumbers(const Desk& desk, const Call& call, const std::function<void()>& goThere)
{
    const auto obstacle = numberingObstacle(call);
    if (!obstacle)
        return false;
    const Question question{Tr::tr("This was not done"),
                            obstacle->whatHappened() + u' ' + obstacle->whatToDo(), Tr::tr("Go there")};
    if (desk.prompts.ask(question) == Answer::Accept)
        goThere();
    return true;
}

bool draftForCall(const Desk& desk, const Call& call)
{
    DraftOptions options;
    // One that was held before the decision is not the one being prepared, and would number by its year.
    const auto decision = latestDecision(desk.file(), call.id);
    if (const auto ceremony = decision ? ceremonyAfter(desk.file(), decision->decidedOn) : std::nullopt)
        options.ceremonyId = ceremony->id;
    const DraftedAgreements drafted = draftAgreements(desk.workspace, call, options);
    const int count = int(drafted.drafted.size());
    desk.tell(count == 0 ? Tr::tr("Every selected applicant of %1 has an agreement already.").arg(call.code)
                         : Tr::tr("%n agreements of %1 were drafted.", nullptr, count).arg(call.code));
    desk.go({PageId::Agreements, count == 0 ? 0 : drafted.drafted.front().number(), u"agreements"_s});
    return count > 0;
}

} // namespace oslonac::ui
