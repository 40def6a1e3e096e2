// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_output.h"

#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/words.h"
#include "core/languages/spoken.h"

#include <QJsonArray>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject importJson(const ImportResult& result)
{
    QJsonArray problems;
    for (const RowProblem& problem : result.problems) {
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"column"_s, problem.column},
                                    {u"value"_s, problem.value},
                                    {u"reason"_s, problem.reason}});
    }
    return {{u"added"_s, result.added},
            {u"changed"_s, result.changed},
            {u"unchanged"_s, result.unchanged},
            {u"problems"_s, problems},
            {u"ignored_columns"_s, QJsonArray::fromStringList(result.ignoredColumns)}};
}

} // namespace

Exit tellImport(const Invocation& invocation, const ImportResult& result)
{
    if (invocation.wantsJson())
        print(importJson(result));
    for (const RowProblem& problem : result.problems)
        say(problemLine(problem));
    if (!result.ignoredColumns.isEmpty())
        say(Words::tr("Columns that were not read: %1.").arg(result.ignoredColumns.join(u", "_s)));
    if (!result.isDone()) {
        say(Words::tr("Problems: %1. Nothing was written; put them right in the table and import it again.")
                .arg(spokenNumber(std::ssize(result.problems))));
        return Exit::Findings;
    }
    if (!invocation.wantsJson()) {
        print(Words::tr("Added: %1. Changed: %2. As before: %3.")
                  .arg(spokenNumber(result.added), spokenNumber(result.changed),
                       spokenNumber(result.unchanged)) +
              u'\n');
    }
    return Exit::Done;
}

} // namespace oslonac
