// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreements_print.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/agreements/agreement_drafting.h"

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

SigningCeremony ceremonyNamed(const Connection& file, const QString& title)
{
    QStringList known;
    for (const SigningCeremony& ceremony : Records<SigningCeremony>(file).all()) {
        if (ceremony.title.compare(title, Qt::CaseInsensitive) == 0)
            return ceremony;
        known.append(u'"' + ceremony.title + u'"');
    }
    throw Refusal(Words::tr("The file has no signing ceremony \"%1\"; it has: %2.")
                      .arg(title, known.isEmpty() ? u"–"_s : known.join(u", "_s)));
}

Exit draft(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    DraftOptions options;
    if (invocation.has("ceremony"))
        options.ceremonyId = ceremonyNamed(workspace->file(), invocation.value("ceremony")).id;
    const DraftedAgreements result = draftAgreements(*workspace, call, options);
    const auto drafted = static_cast<int>(result.drafted.size());
    if (invocation.wantsJson())
        print(QJsonObject{{u"drafted"_s, drafted}, {u"already_there"_s, result.alreadyThere}});
    say(Words::tr("Agreements drafted: %1. Already there: %2.").arg(drafted).arg(result.alreadyThere));
    return Exit::Done;
}

} // namespace

std::vector<Verb> agreementsVerbs()
{
    return {{"agreements",
             "draft",
             QT_TRANSLATE_NOOP(
                 "oslonac::CommandLine",
                 "Drafts an agreement for every selected application that has none; the call must be "
                 "decided."),
             {fileArgument()},
             {callOption(),
              {"ceremony", "TITLE",
               QT_TRANSLATE_NOOP("oslonac::CommandLine", "Where and when they will be signed.")},
              jsonOption()},
             draft},
            agreementsPrintVerb()};
}

} // namespace oslonac
