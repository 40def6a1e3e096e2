// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreements_list.h"

#include "app/command_line/invocation.h"
#include "app/command_line/json_values.h"
#include "app/command_line/output.h"
#include "app/command_line/words.h"
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_printings.h"
#include "core/operations/field_names.h"
#include "core/organisations/placed_name.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/digest.h"

#include <QJsonArray>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

/// An agreement or one of its addenda, with what was printed of it.
struct ListedPaper {
    AgreementPaper paper;
    std::vector<AgreementPrinting> printings;
};

struct ListedAgreement {
    AgreementDossier dossier;
    std::vector<ListedPaper> papers; ///< the agreement first
};

std::vector<ListedPaper> papersOf(const Connection& file, const AgreementDossier& dossier)
{
    std::vector<AgreementPaper> papers{{dossier.agreement.id}};
    for (const Addendum& addendum : dossier.addenda)
        papers.push_back({dossier.agreement.id, addendum.id});
    std::vector<ListedPaper> listed;
    for (const AgreementPaper& paper : papers)
        listed.push_back({paper, printingsOf(file, paper)});
    return listed;
}

/// Leaves the papers alone that were printed with the digest.
void keepDigest(std::vector<ListedPaper>& papers, const QString& digest)
{
    for (ListedPaper& paper : papers) {
        std::erase_if(paper.printings,
                      [&digest](const auto& printing) { return !hasDigest(printing, digest); });
    }
    std::erase_if(papers, [](const ListedPaper& paper) { return paper.printings.empty(); });
}

std::vector<ListedAgreement> agreementsToList(const Invocation& invocation, const Connection& file)
{
    const auto call = invocation.has("call") ? std::optional(invocation.call(file)) : std::nullopt;
    std::vector<ListedAgreement> listed;
    for (AgreementDossier& dossier : readAllDossiers(file)) {
        if (call && dossier.call.id != call->id)
            continue;
        std::vector<ListedPaper> papers = papersOf(file, dossier);
        if (invocation.has("digest"))
            keepDigest(papers, invocation.value("digest"));
        if (!papers.empty())
            listed.push_back({std::move(dossier), std::move(papers)});
    }
    return listed;
}

QString digestOf(const AgreementDossier& dossier, const AgreementPaper& paper)
{
    const Addendum* addendum = addendumOf(dossier, paper);
    return addendum ? addendum->printedDigest : dossier.agreement.printedDigest;
}

QJsonArray printingsJson(const AgreementDossier& dossier, const ListedPaper& listed)
{
    QJsonArray printings;
    for (const AgreementPrinting& printing : listed.printings) {
        printings.append(
            QJsonObject{{u"digest"_s, printing.digest},
                        {u"printed_on"_s, dateOrNull(printing.printedOn)},
                        {u"standing"_s, codeOf(standingOf(printing, digestOf(dossier, listed.paper)))}});
    }
    return printings;
}

void addAmount(QJsonObject& object, const QString& prefix, const std::optional<Money>& amount)
{
    object[prefix + u"amount_minor"_s] = minorOrNull(amount);
    object[prefix + u"currency"_s] = amount ? QJsonValue(codeOf(amount->currency())) : QJsonValue();
}

QJsonValue monthsOrNull(std::optional<int> months)
{
    return months ? QJsonValue(*months) : QJsonValue();
}

QJsonObject addendumJson(const AgreementDossier& dossier, const ListedPaper& listed)
{
    const Addendum& addendum = *addendumOf(dossier, listed.paper);
    QJsonObject object{{u"position"_s, addendum.position},
                       {u"number"_s, addendum.number},
                       {u"status"_s, codeOf(addendum.status)},
                       {u"concluded_on"_s, dateOrNull(addendum.concludedOn)},
                       {u"in_force_on"_s, dateOrNull(addendum.inForceOn)},
                       {u"other_number"_s, addendum.otherNumber},
                       {u"technical_months"_s, monthsOrNull(addendum.technicalMonths)},
                       {u"financial_months"_s, monthsOrNull(addendum.financialMonths)},
                       {u"printings"_s, printingsJson(dossier, listed)}};
    addAmount(object, {}, addendum.amount);
    return object;
}

QJsonObject agreementJson(const ListedAgreement& listed, QDate today)
{
    const AgreementDossier& dossier = listed.dossier;
    const Agreement& agreement = dossier.agreement;
    QJsonArray printings;
    QJsonArray addenda;
    for (const ListedPaper& paper : listed.papers) {
        if (paper.paper.addendum)
            addenda.append(addendumJson(dossier, paper));
        else
            printings = printingsJson(dossier, paper);
    }
    QJsonObject object{{u"number"_s, agreement.number},
                       {u"call"_s, dossier.call.code},
                       {u"registry_number"_s, dossier.application.registryNumber},
                       {u"party"_s, placedNameIn(dossier.party, Script::Latin)},
                       {u"status"_s, codeOf(agreement.status)},
                       {u"concluded_on"_s, dateOrNull(agreement.concludedOn)},
                       {u"other_number"_s, agreement.otherNumber},
                       {u"printings"_s, printings},
                       {u"addenda"_s, addenda}};
    addAmount(object, {}, agreement.amount);
    addAmount(object, u"current_"_s, termsOn(today, agreement, dossier.addenda).amount);
    return object;
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

void addRows(const AgreementDossier& dossier, const ListedPaper& listed, const Texts& texts,
             std::vector<QStringList>& rows)
{
    const Addendum* addendum = addendumOf(dossier, listed.paper);
    const AgreementStatus status = addendum ? addendum->status : dossier.agreement.status;
    const QStringList head{addendum ? nameOf(dossier.agreement, *addendum) : dossier.agreement.number,
                           texts.own(placedNameIn(dossier.party, Script::Latin)),
                           fieldText(FieldKind::Code, codeOf(status), texts)};
    if (listed.printings.empty())
        rows.push_back(head + QStringList{u"–"_s, u"–"_s, u"–"_s});
    for (const AgreementPrinting& printing : listed.printings) {
        rows.push_back(
            head + QStringList{shortDigest(printing.digest),
                               printing.printedOn ? dateText(*printing.printedOn, texts.language()) : u"–"_s,
                               standingText(standingOf(printing, digestOf(dossier, listed.paper)))});
    }
}

QString agreementsTable(const std::vector<ListedAgreement>& all, Language language)
{
    const Texts texts(language);
    std::vector<QStringList> rows;
    for (const ListedAgreement& listed : all) {
        for (const ListedPaper& paper : listed.papers)
            addRows(listed.dossier, paper, texts, rows);
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
            agreements.append(agreementJson(one, workspace->today()));
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
    return {"agreements",
            "list",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "Lists agreements and their addenda with every paper that was printed of them; "
                              "status 1 if no paper has the digest asked for."),
            {fileArgument()},
            {callOption(Presence::Optional),
             {"digest", "DIGEST",
              QT_TRANSLATE_NOOP("oslonac::CommandLine",
                                "Only papers with this digest, or its beginning, as the footer has it.")},
             jsonOption()},
            listAgreements};
}

} // namespace oslonac
