// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_output.h"
#include "app/command_line/input.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "core/exchange/scores_import.h"

#include <QFileInfo>

namespace oslonac {

namespace {

Exit importScoresTable(const Invocation& invocation)
{
    const QString path = invocation.argument(1);
    const QByteArray bytes = contentOf(path);
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    return tellImport(invocation, importScores(*workspace, call, bytes, QFileInfo(path).fileName()));
}

} // namespace

std::vector<Verb> scoresVerbs()
{
    return {{"scores",
             "import",
             QT_TRANSLATE_NOOP("oslonac::CommandLine",
                               "Takes marks and conflicts of interest from a table: all of it or, with a "
                               "problem, nothing (status 1)."),
             {fileArgument(),
              {"TABLE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "CSV; its columns: docs/tables.md.")}},
             {callOption(), jsonOption()},
             importScoresTable}};
}

} // namespace oslonac
