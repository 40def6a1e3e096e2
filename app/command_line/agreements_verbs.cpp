// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreement_lookup.h"
#include "app/command_line/agreements_list.h"
#include "app/command_line/agreements_print.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/ceremony_operations.h"
#include "core/languages/own_text.h"
#include "core/organisations/placed_name.h"
#include "core/selection/selection_operations.h"
#include "core/values/dates.h"

#include <QJsonArray>

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

struct NamedApplication {
    Application application;
    QString applicant;
};

std::vector<NamedApplication> namesOf(const Connection& file, const std::vector<Application>& applications)
{
    std::vector<NamedApplication> named;
    for (const Application& application : applications) {
        const auto applicant = Records<Organisation>(file).find(application.applicantId);
        named.push_back({application, applicant ? placedNameIn(*applicant, Script::Latin) : QString()});
    }
    return named;
}

QJsonArray withdrawnJson(const std::vector<NamedApplication>& withdrawn)
{
    QJsonArray array;
    for (const NamedApplication& one : withdrawn) {
        array.append(QJsonObject{{u"registry_number"_s, one.application.registryNumber},
                                 {u"applicant"_s, one.applicant}});
    }
    return array;
}

Exit draft(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    DraftOptions options;
    if (invocation.has("ceremony")) {
        options.ceremonyId = ceremonyNamed(workspace->file(), invocation.value("ceremony")).id;
    } else if (const auto decision = latestDecision(workspace->file(), call.id)) {
        if (const auto ceremony = ceremonyAfter(workspace->file(), decision->decidedOn))
            options.ceremonyId = ceremony->id;
    }
    const DraftedAgreements result = draftAgreements(*workspace, call, options);
    const auto drafted = static_cast<int>(result.drafted.size());
    const std::vector<NamedApplication> withdrawn = namesOf(workspace->file(), result.withdrawn);
    if (invocation.wantsJson()) {
        print(QJsonObject{{u"drafted"_s, drafted},
                          {u"already_there"_s, result.alreadyThere},
                          {u"withdrawn"_s, withdrawnJson(withdrawn)}});
    }
    for (const NamedApplication& one : withdrawn) {
        say(Words::tr("%1, application %2: withdrawn on %3, so no agreement was drafted.")
                .arg(ownTextIn(one.applicant, invocation.language()), one.application.registryNumber,
                     dateText(one.application.withdrawnOn.value_or(QDate()), invocation.language())));
    }
    say(Words::tr("Agreements drafted: %1. Already there: %2.").arg(drafted).arg(result.alreadyThere));
    return Exit::Done;
}

/// The addendum that the command names by its order number; nothing when it names none.
std::optional<Addendum> addendumOf(const Invocation& invocation, const Connection& file,
                                   const Agreement& agreement)
{
    if (!invocation.has("addendum"))
        return std::nullopt;
    bool sound = false;
    const int position = invocation.value("addendum").trimmed().toInt(&sound);
    if (!sound || position < 1)
        throw UsageError(Words::tr("--addendum takes the order number of an addendum, for example 1."));
    for (const Addendum& addendum : addendaOf(file, agreement.id)) {
        if (addendum.position == position)
            return addendum;
    }
    throw Refusal(Words::tr("Agreement %1 has no addendum %2; nothing was written.")
                      .arg(agreement.number, invocation.value("addendum")));
}

/// A paper keeps the date that it was printed with; the file has that of the signing.
void sayOtherDate(std::optional<QDate> printed, QDate signedOn, Language language)
{
    if (printed && *printed != signedOn) {
        say(Words::tr("The printed paper bears another date, %1; see that it was corrected on it.")
                .arg(dateText(*printed, language)));
    }
}

Exit sign(const Invocation& invocation)
{
    const QDate date = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    const Agreement agreement = agreementNumbered(workspace->file(), invocation.value("number"));
    // What the other party wrote already stays where the command does not say otherwise.
    const auto said = [&](const char* option, const QString& standing) {
        return invocation.has(option) ? invocation.value(option) : standing;
    };
    if (const auto addendum = addendumOf(invocation, workspace->file(), agreement)) {
        signAddendum(*workspace, addendum->id, {date, said("other-number", addendum->otherNumber), {}});
        say(Words::tr("Addendum %1 of agreement %2 is signed on %3.")
                .arg(QString::number(addendum->position), agreement.number,
                     dateText(date, invocation.language())));
        sayOtherDate(addendum->concludedOn, date, invocation.language());
        return Exit::Done;
    }
    signAgreement(
        *workspace, agreement.id,
        {date, said("other-number", agreement.otherNumber), said("other-date", agreement.otherDate)});
    say(Words::tr("Agreement %1 is signed on %2.")
            .arg(agreement.number, dateText(date, invocation.language())));
    sayOtherDate(agreement.concludedOn, date, invocation.language());
    return Exit::Done;
}

Exit cancel(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const Agreement agreement = agreementNumbered(workspace->file(), invocation.value("number"));
    if (const auto addendum = addendumOf(invocation, workspace->file(), agreement)) {
        cancelAddendum(*workspace, addendum->id, invocation.value("reason"));
        say(Words::tr("Addendum %1 of agreement %2 is cancelled; its number stays taken.")
                .arg(addendum->position)
                .arg(agreement.number));
        return Exit::Done;
    }
    cancelAgreement(*workspace, agreement.id, invocation.value("reason"));
    say(Words::tr("Agreement %1 is cancelled; its number stays taken.").arg(agreement.number));
    return Exit::Done;
}

VerbOption addendumOption()
{
    return {"addendum", "POSITION",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "The addendum of the agreement, by its order number, instead of itself.")};
}

Verb signVerb()
{
    return {"agreements",
            "sign",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "Notes that a printed agreement or its addendum was signed."),
            {fileArgument()},
            {agreementNumberOption(),
             addendumOption(),
             {"date", "DATE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "When it was signed."),
              Presence::Required},
             {"other-number", "NUMBER",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "The number that the other party gave it.")},
             {"other-date", "TEXT",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "The date beside that number, as it stands there.")}},
            sign};
}

Verb cancelVerb()
{
    return {"agreements",
            "cancel",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "Cancels an agreement or its addendum; its number stays taken."),
            {fileArgument()},
            {agreementNumberOption(),
             addendumOption(),
             {"reason", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Why it is cancelled."),
              Presence::Required}},
            cancel};
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
               QT_TRANSLATE_NOOP("oslonac::CommandLine",
                                 "Where and when they will be signed; unless named, the newest ceremony of "
                                 "the file that was not held before the decision.")},
              jsonOption()},
             draft},
            agreementsListVerb(),
            agreementsPrintVerb(),
            signVerb(),
            cancelVerb()};
}

} // namespace oslonac
