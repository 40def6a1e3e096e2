// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs.h"

#include <QtGlobal>

namespace oslonac {

VerbOption jsonOption()
{
    return {"json", nullptr,
            QT_TRANSLATE_NOOP("oslonac::CommandLine", "Writes JSON (docs/command-line.md).")};
}

VerbOption callOption(Presence presence)
{
    return {"call", "CODE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The code of the call."), presence};
}

VerbArgument fileArgument()
{
    return {"FILE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The file of Oslonac.")};
}

const std::vector<Verb>& allVerbs()
{
    static const std::vector<Verb> verbs = [] {
        std::vector<Verb> all;
        for (const auto& of : {fileVerbs, registryVerbs, callVerbs, applicationsVerbs, scoresVerbs,
                               findingsVerbs, selectionVerbs, agreementsVerbs, caseVerbs, budgetVerbs,
                               paymentsVerbs, reportsVerbs, dueVerbs, historyVerbs}) {
            const std::vector<Verb> some = of();
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }();
    return verbs;
}

const std::vector<Subject>& allSubjects()
{
    static const std::vector<Subject> subjects{
        {"file", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Makes, checks, backs up and updates files.")},
        {"registry", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Looks up municipalities.")},
        {"call", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Public calls.")},
        {"applications", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Applications to a call.")},
        {"scores", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Marks of the assessors.")},
        {"findings", QT_TRANSLATE_NOOP("oslonac::CommandLine", "What is to be put right or approved.")},
        {"selection", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Ranking, decision and selection lists.")},
        {"agreements", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Agreements with the selected.")},
        {"case", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Cases that follow signed agreements.")},
        {"budget", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Budgets of cases and what was spent of them.")},
        {"payments",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Payments of instalments, from the request on.")},
        {"reports",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Reports that parties owe, from the first on.")},
        {"due", QT_TRANSLATE_NOOP("oslonac::CommandLine", "What waits for somebody, and when.")},
        {"history", QT_TRANSLATE_NOOP("oslonac::CommandLine", "What was done to a file; undo and redo.")},
    };
    return subjects;
}

} // namespace oslonac
