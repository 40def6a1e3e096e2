// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_output.h"
#include "app/command_line/input.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "core/exchange/budget_import.h"

#include <QFileInfo>

namespace oslonac {

namespace {

using Import = ImportResult (*)(Performer&, const QByteArray&, const QString&);

template <Import import>
Exit importTable(const Invocation& invocation)
{
    const QString path = invocation.argument(1);
    const QByteArray bytes = contentOf(path);
    const auto workspace = invocation.open(Access::ReadWrite);
    return tellImport(invocation, import(*workspace, bytes, QFileInfo(path).fileName()));
}

VerbArgument tableArgument()
{
    return {"TABLE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "CSV; its columns: docs/tables.md.")};
}

} // namespace

std::vector<Verb> budgetVerbs()
{
    return {{"budget",
             "import",
             QT_TRANSLATE_NOOP("oslonac::CommandLine",
                               "Takes lines of the budgets of cases from a table: all of it or, with a "
                               "problem, nothing (status 1)."),
             {fileArgument(), tableArgument()},
             {jsonOption()},
             importTable<&importBudget>},
            {"budget",
             "spend",
             QT_TRANSLATE_NOOP("oslonac::CommandLine",
                               "Takes expenditures of financial reports from a table: all of it or, with a "
                               "problem, nothing (status 1)."),
             {fileArgument(), tableArgument()},
             {jsonOption()},
             importTable<&importExpenditures>}};
}

} // namespace oslonac
