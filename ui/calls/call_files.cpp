// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_files.h"

#include "core/agreements/agreement.h"
#include "core/calls/call_operations.h"
#include "core/exchange/call_json.h"
#include "core/exchange/call_making.h"
#include "core/scoring/mark.h"
#include "core/storage/whole_file.h"
#include "ui/calls/call_actions.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CallFiles)
};

QString problemText(const JsonProblems& problems)
{
    QStringList lines;
    for (const JsonProblem& problem : problems) {
        QString place = problem.path;
        if (problem.line > 0 && problem.column > 0)
            place = Tr::tr("line %1, place %2").arg(problem.line).arg(problem.column);
        else if (problem.line > 0)
            place = Tr::tr("line %1").arg(problem.line);
        lines.append(u"%1: %2"_s.arg(place, problem.sentence));
    }
    return lines.join(u'\n');
}

void tellTaken(const Desk& desk, const QString& code)
{
    desk.tell(Tr::tr("Call %1 has the new criteria.").arg(code));
}

QStringList whatGoes(const Removal& removal)
{
    QStringList parts;
    if (const int count = removal.count<Application>(); count > 0)
        parts.append(Tr::tr("%n applications", nullptr, count));
    if (const int count = removal.count<Mark>(); count > 0)
        parts.append(Tr::tr("%n marks", nullptr, count));
    if (const int count = removal.count<SelectionDecision>(); count > 0)
        parts.append(Tr::tr("%n decisions on the list", nullptr, count));
    if (const int count = removal.count<Agreement>(); count > 0)
        parts.append(Tr::tr("%n agreements", nullptr, count));
    return parts;
}

} // namespace

QString exampleName(ExampleGrid grid)
{
    switch (grid) {
    case ExampleGrid::PackageCall:
        return Tr::tr("Example: package call, 100 points");
    case ExampleGrid::ConceptNotes:
        return Tr::tr("Example: concept notes, marks 1 to 5, 50 points");
    case ExampleGrid::FullApplications:
        return Tr::tr("Example: full applications, marks 1 to 5, 100 points");
    }
    return {};
}

void takeGridOf(const Desk& desk, const CallDefinition& taker, Id<Call> source)
{
    const QString code = taker.call.code;
    takeGrid(desk.workspace, taker.call.id, gridOf(readCallDefinition(desk.file(), source), taker));
    tellTaken(desk, code);
}

void takeExample(const Desk& desk, Id<Call> taker, ExampleGrid grid)
{
    takeGrid(desk.workspace, taker, exampleGrid(grid));
    tellTaken(desk, Records<Call>(desk.file()).get(taker).code);
}

void importGridFile(const Desk& desk, const CallDefinition& taker)
{
    const auto file =
        chooseFile(desk, Tr::tr("Take the criteria of a file"), Tr::tr("Criteria or call (*.json)"));
    if (!file)
        return;
    const CriteriaGrid grid = readGridJson(file->bytes, taker.lots);
    if (!grid.isSound())
        return desk.prompts.tell(
            {Tr::tr("Take the criteria of a file"),
             Tr::tr("The criteria were not taken: %n places in %1 must be put right first.", nullptr,
                    int(grid.problems.size()))
                 .arg(file->name),
             problemText(grid.problems)});
    const QString code = taker.call.code;
    takeGrid(desk.workspace, taker.call.id, grid);
    tellTaken(desk, code);
}

void exportGridFile(const Desk& desk, const CallDefinition& definition)
{
    const auto path = desk.prompts.fileToSave({Tr::tr("Write the criteria to a file"),
                                               {},
                                               Tr::tr("%1 criteria.json").arg(definition.call.code),
                                               {Tr::tr("Criteria (*.json)")},
                                               u"json"_s});
    if (!path)
        return;
    writeWholeFile(*path, writeGridJson(definition));
    desk.tell(Tr::tr("The criteria stand in %1.").arg(QFileInfo(*path).fileName()));
}

void exportCallFile(const Desk& desk, const Call& call)
{
    const auto path = desk.prompts.fileToSave({Tr::tr("Write the call to a file"),
                                               {},
                                               u"%1.json"_s.arg(call.code),
                                               {Tr::tr("Call (*.json)")},
                                               u"json"_s});
    if (!path)
        return;
    writeWholeFile(*path, writeCallJson(desk.file(), call.id));
    desk.tell(Tr::tr("Call %1 stands in %2.").arg(call.code, QFileInfo(*path).fileName()));
}

Id<Call> newEmptyCall(const Desk& desk)
{
    Call call;
    call.code = freeCallCode(desk.file(), Tr::tr("CALL-%1").arg(desk.workspace.today().year()));
    return addCall(desk.workspace, call);
}

Id<Call> newCallLike(const Desk& desk, const Call& source)
{
    return addCallLike(desk.workspace, source.id, freeCallCode(desk.file(), source.code));
}

Id<Call> newCallWithExample(const Desk& desk, ExampleGrid grid)
{
    const QString code = freeCallCode(desk.file(), Tr::tr("CALL-%1").arg(desk.workspace.today().year()));
    return addCallWithExample(desk.workspace, exampleGrid(grid), code);
}

bool deleteWholeCall(const Desk& desk, const Call& call)
{
    const QStringList work = whatGoes(removalOf(desk.file(), call.id));
    const QString what = work.join(u", "_s);
    if (!work.isEmpty()) {
        const Question question{
            Tr::tr("Delete call %1").arg(call.code),
            Tr::tr("The call is deleted with everything in it: %1. Undo brings all of it back.").arg(what),
            Tr::tr("Delete the call")};
        if (desk.prompts.ask(question) != Answer::Accept)
            return false;
    }
    const QString code = call.code;
    deleteCall(desk.workspace, call.id);
    desk.tell(work.isEmpty()
                  ? Tr::tr("Call %1 is deleted. Undo brings it back.").arg(code)
                  : Tr::tr("Call %1 is deleted with %2. Undo brings all of it back.").arg(code, what));
    return true;
}

} // namespace oslonac::ui
