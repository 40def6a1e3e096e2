// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/calls/call.h"
#include "core/languages/spoken.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file without its whole sample would be taken for one with it, so then none is left.
void fillWithSample(std::unique_ptr<Workspace> workspace, const QString& path)
{
    auto removing = qScopeGuard([&] {
        workspace.reset();
        QFile::remove(path);
    });
    try {
        addSampleProgramme(*workspace);
    } catch (const StorageFault& fault) {
        throw StorageFault(fault.kind(), fault.whatHappened(), Words::tr("No file was made."),
                           fault.whatToDo());
    }
    removing.dismiss();
}

Exit newFile(const Invocation& invocation)
{
    auto workspace = invocation.create();
    if (invocation.has("sample"))
        fillWithSample(std::move(workspace), invocation.argument(0));
    say(Words::tr("The file %1 was made.").arg(QDir::toNativeSeparators(invocation.argument(0))));
    return Exit::Done;
}

/// What the pages of the file do not tell: a list that was decided and reads otherwise now.
QStringList changedLists(const Connection& file)
{
    QStringList problems;
    for (const SelectionDecision& decision : changedDecisions(file))
        problems.append(
            Words::tr("The list decided with number %1 (call %2, version %3) no longer has the digest that "
                      "was printed on it.")
                .arg(decision.number, Records<Call>(file).get(decision.callId).code)
                .arg(decision.version));
    return problems;
}

Exit checkFile(const Invocation& invocation)
{
    CheckReport report = DataFile::check(invocation.argument(0));
    if (report.isSound() && !report.isOlder)
        report.problems = changedLists(invocation.open(Access::ReadOnly)->file());
    if (invocation.wantsJson()) {
        print(QJsonObject{{u"sound"_s, report.isSound()},
                          {u"schema_version"_s, report.schemaVersion},
                          {u"older_version"_s, report.isOlder},
                          {u"bytes"_s, report.bytes},
                          {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    } else if (report.isSound()) {
        print(Words::tr("The file is sound.") + u'\n');
    }
    if (report.isOlder)
        say(Words::tr(
                "It was made by an older version of Oslonac. To bring it up to date: oslonac file update %1")
                .arg(QDir::toNativeSeparators(invocation.argument(0))));
    for (const QString& problem : report.problems)
        say(problem);
    if (report.isSound())
        return Exit::Done;
    say(Words::tr("The file is damaged. Work on with its newest backup."));
    return Exit::Findings;
}

/// What the copy holds, so that whoever relies on it sees that it is the right file.
QString contentsOf(const Connection& file)
{
    return Words::tr("It was read whole and is sound. Calls: %1. Applications: %2. Agreements: %3.")
        .arg(spokenNumber(file.integer("SELECT count(*) FROM calls")),
             spokenNumber(file.integer("SELECT count(*) FROM applications")),
             spokenNumber(file.integer("SELECT count(*) FROM agreements")));
}

Exit backUpFile(const Invocation& invocation)
{
    const QString& destination = invocation.argument(1);
    DataFile::backUp(invocation.argument(0), destination,
                     invocation.has("replace") ? WhenThere::Replace : WhenThere::Refuse);
    say(Words::tr("The backup %1 was made.").arg(QDir::toNativeSeparators(destination)));
    say(contentsOf(Connection(destination, Access::ReadOnly)));
    return Exit::Done;
}

Exit updateFile(const Invocation& invocation)
{
    const QString name = QDir::toNativeSeparators(invocation.argument(0));
    const auto workspace = invocation.open(Access::ReadWrite);
    if (const auto& before = workspace->dataFile().backupBeforeMigration()) {
        say(Words::tr("The file %1 was brought up to date. As it was before, it is kept as %2.")
                .arg(name, QDir::toNativeSeparators(*before)));
    } else {
        say(Words::tr("The file %1 is up to date already.").arg(name));
    }
    return Exit::Done;
}

} // namespace

std::vector<Verb> fileVerbs()
{
    return {
        {"file",
         "new",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Makes a new file with the registry of municipalities and the templates."),
         {{"FILE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Where to make it; nothing may stand there.")}},
         {{"sample", nullptr,
           QT_TRANSLATE_NOOP("oslonac::CommandLine", "Puts the sample programme into it.")}},
         newFile},
        {"file",
         "check",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Reads every page of a file and says whether it is sound; status 1 if it is not."),
         {fileArgument()},
         {jsonOption()},
         checkFile},
        {"file",
         "backup",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Makes a whole copy, also while the file is in use; a damaged file gives none."),
         {fileArgument(),
          {"DEST", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The copy; nothing may stand there.")}},
         {{"replace", nullptr,
           QT_TRANSLATE_NOOP("oslonac::CommandLine",
                             "An older backup there is replaced, once the new one is whole and sound.")}},
         backUpFile},
        {"file",
         "update",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Brings a file of an older version up to date and keeps it as it was beside it."),
         {fileArgument()},
         {},
         updateFile},
    };
}

} // namespace oslonac
