// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreements_list.h"

#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/words.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_printings.h"
#include "core/operations/field_names.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/digest.h"

#include <QJsonArray>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct ListedAgreement {
    AgreementDossier dossier;
    std::vector<AgreementPrinting> printings;
};

std::vector<ListedAgreement> agreementsToList(const Invocation& invocation, const Connection& file)
{
    const auto call = invocation.has("call") ? std::optional(invocation.call(file)) : std::nullopt;
    std::vector<ListedAgreement> listed;
    for (AgreementDossier& dossier : readAllDossiers(file)) {
        if (call && dossier.call.id != call->id)
            continue;
        ListedAgreement one{std::move(dossier), {}};
        one.printings = printingsOf(file, one.dossier.agreement.id);
        if (invocation.has("digest")) {
            std::erase_if(one.printings, [digest = invocation.value("digest")](const auto& printing) {
                return !hasDigest(printing, digest);
            });
            if (one.printings.empty())
                continue;
        }
        listed.push_back(std::move(one));
    }
    return listed;
}

QJsonValue dateOrNull(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray printingsJson(const ListedAgreement& listed)
{
    QJsonArray printings;
    for (const AgreementPrinting& printing : listed.printings) {
        printings.append(
            QJsonObject{{u"digest"_s, printing.digest},
                        {u"printed_on"_s, dateOrNull(printing.printedOn)},
                        {u"standing"_s, codeOf(standingOf(printing, listed.dossier.agreement))}});
    }
    return printings;
}

QJsonObject agreementJson(const ListedAgreement& listed)
{
    const Agreement& agreement = listed.dossier.agreement;
    const auto& amount = agreement.amount;
    return {{u"number"_s, agreement.number},
            {u"call"_s, listed.dossier.call.code},
            {u"registry_number"_s, listed.dossier.application.registryNumber},
            {u"party"_s, listed.dossier.party.nameLatin},
            {u"status"_s, codeOf(agreement.status)},
            {u"concluded_on"_s, dateOrNull(agreement.concludedOn)},
            {u"other_number"_s, agreement.otherNumber},
            {u"amount_minor"_s, amount ? QJsonValue(amount->minorUnits()) : QJsonValue()},
            {u"currency"_s, amount ? QJsonValue(codeOf(amount->currency())) : QJsonValue()},
            {u"printings"_s, printingsJson(listed)}};
}

QString standingText(PaperStanding standing)
{
    switch (standing) {
    case PaperStanding::Current:
        return Words::tr("printed last", "a paper of an agreement");
    case PaperStanding::Signed:
        return Words::tr("signed", "a paper of an agreement");
    case PaperStanding::Overtaken:
        return Words::tr("printed before a change", "a paper of an agreement");
    case PaperStanding::LaterCopy:
        return Words::tr("later copy", "a paper of an agreement");
    }
    throw std::logic_error("the standing of a paper is unknown");
}

QString agreementsTable(const std::vector<ListedAgreement>& all, Language language)
{
    const Texts texts(language);
    std::vector<QStringList> rows;
    for (const ListedAgreement& listed : all) {
        const Agreement& agreement = listed.dossier.agreement;
        const QStringList head{agreement.number, texts.own(listed.dossier.party.nameLatin),
                               fieldText(FieldKind::Code, codeOf(agreement.status), texts)};
        if (listed.printings.empty())
            rows.push_back(head + QStringList{u"–"_s, u"–"_s, u"–"_s});
        for (const AgreementPrinting& printing : listed.printings) {
            rows.push_back(head +
                           QStringList{shortDigest(printing.digest),
                                       printing.printedOn ? dateText(*printing.printedOn, language) : u"–"_s,
                                       standingText(standingOf(printing, agreement))});
        }
    }
    return alignedTable({Words::tr("Number"), Words::tr("Party"), Words::tr("Status"),
                         Words::tr("Digest on paper"), Words::tr("Printed"), Words::tr("Paper")},
                        rows);
}

Exit listAgreements(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const auto listed = agreementsToList(invocation, workspace->file());
    if (invocation.wantsJson()) {
        QJsonArray agreements;
        for (const ListedAgreement& one : listed)
            agreements.append(agreementJson(one));
        print(QJsonObject{{u"agreements"_s, agreements}});
    } else if (!listed.empty()) {
        print(agreementsTable(listed, invocation.language()));
    }
    if (!listed.empty() || !invocation.has("digest"))
        return Exit::Done;
    say(Words::tr("No agreement was printed with the digest \"%1\".").arg(invocation.value("digest")));
    return Exit::Findings;
}

} // namespace

Verb agreementsListVerb()
{
    VerbOption call = callOption();
    call.presence = Presence::Optional;
    return {
        "agreements",
        "list",
        QT_TRANSLATE_NOOP("oslonac::CommandLine",
                          "Lists agreements with every paper that was printed of them; status 1 if no paper "
                          "has the digest asked for."),
        {fileArgument()},
        {call,
         {"digest", "DIGEST",
          QT_TRANSLATE_NOOP("oslonac::CommandLine",
                            "Only papers with this digest, or its beginning, as the footer has it.")},
         jsonOption()},
        listAgreements};
}

} // namespace oslonac
