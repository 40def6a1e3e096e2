// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreements_due.h"

#include "core/agreements/agreement_findings.h"
#include "core/operations/field_names.h"
#include "core/storage/records.h"
#include "core/values/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace oslonac {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DueItem)
};

/// A field that agreements lack.
struct LackedField {
    std::set<Id<Agreement>> agreements;
    std::vector<Finding> findings;
};

/// Agreements that are signed together: at one ceremony, or on one day of one call.
struct Signing {
    std::optional<QDate> date;
    QString about;
    std::set<Id<Call>> calls;
    int agreements = 0;
    int incomplete = 0;
    std::vector<Finding> findings;         ///< that are not told by a field
    std::map<QString, LackedField> lacked; ///< by the field
    Id<Agreement> first;
    Id<Agreement> firstIncomplete;

    [[nodiscard]] std::optional<Id<Call>> onlyCall() const
    {
        return calls.size() == 1 ? std::optional(*calls.begin()) : std::nullopt;
    }
};

QString aboutCeremony(const SigningCeremony& ceremony)
{
    if (!ceremony.heldAt || ceremony.place.isEmpty())
        return ceremony.place;
    return Tr::tr("%1, at %2", "place and hour").arg(ceremony.place, timeText(ceremony.heldAt->time));
}

Signing signingOf(const AgreementDossier& dossier)
{
    Signing signing;
    signing.date = dossier.agreement.concludedOn;
    signing.about = dossier.call.code;
    if (dossier.ceremony && dossier.ceremony->heldAt) {
        signing.date = dossier.ceremony->heldAt->date;
        if (const QString place = aboutCeremony(*dossier.ceremony); !place.isEmpty())
            signing.about = place;
    }
    return signing;
}

bool waits(const Finding& finding)
{
    return finding.isOpen() && finding.severity != Severity::Note;
}

using OpenFindings = std::map<Id<Agreement>, std::vector<Finding>>;

OpenFindings openFindings(const Connection& file, const std::vector<AgreementDossier>& ofOneCall)
{
    OpenFindings open;
    for (AgreementFinding& found : findingsOfAgreements(file, ofOneCall.front().call, ofOneCall)) {
        if (found.agreement && !found.isOfPast && waits(found.finding))
            open[*found.agreement].push_back(std::move(found.finding));
    }
    return open;
}

bool isToldByField(const Finding& finding)
{
    return finding.code == u"agreement_value_missing" && fieldTitle(finding.facts);
}

using Signings = std::map<std::pair<QDate, QString>, Signing>;

void addToSignings(Signings& signings, const AgreementDossier& dossier, const std::vector<Finding>& findings)
{
    const Signing own = signingOf(dossier);
    const QDate day = own.date.value_or(QDate());
    Signing& signing = signings.emplace(std::pair(day, own.about), own).first->second;
    signing.calls.insert(dossier.call.id);
    if (++signing.agreements == 1)
        signing.first = dossier.agreement.id;
    for (const Finding& finding : findings) {
        if (!isToldByField(finding)) {
            signing.findings.push_back(finding);
            continue;
        }
        LackedField& field = signing.lacked[finding.facts];
        field.agreements.insert(dossier.agreement.id);
        field.findings.push_back(finding);
    }
    if (!findings.empty() && ++signing.incomplete == 1)
        signing.firstIncomplete = dossier.agreement.id;
}

/// What waits in the agreements of one call.
struct CallWork {
    std::vector<AgreementDossier> dossiers;
    OpenFindings open;
};

bool hasWork(const AgreementDossier& dossier)
{
    const Agreement& agreement = dossier.agreement;
    const auto isOpen = [](const Addendum& addendum) { return isUnsigned(addendum.status); };
    return isUnsigned(agreement.status) ||
           (agreement.status == AgreementStatus::Signed &&
            (dossier.application.withdrawnOn || std::ranges::any_of(dossier.addenda, isOpen)));
}

/// Without the calls in which nothing waits: after ten years they are most.
std::vector<CallWork> readWork(const Connection& file)
{
    std::map<Id<Call>, std::vector<AgreementDossier>> calls;
    for (AgreementDossier& dossier : readAllDossiers(file))
        calls[dossier.call.id].push_back(std::move(dossier));
    std::vector<CallWork> work;
    for (auto& [call, dossiers] : calls) {
        if (std::ranges::none_of(dossiers, hasWork))
            continue;
        OpenFindings open = openFindings(file, dossiers);
        work.push_back({std::move(dossiers), std::move(open)});
    }
    return work;
}

std::vector<Signing> signingsOf(std::vector<CallWork>& work)
{
    Signings signings;
    for (CallWork& call : work) {
        for (const AgreementDossier& dossier : call.dossiers) {
            if (isUnsigned(dossier.agreement.status))
                addToSignings(signings, dossier, call.open[dossier.agreement.id]);
        }
    }
    std::vector<Signing> all;
    for (auto& [key, signing] : signings)
        all.push_back(std::move(signing));
    return all;
}

DueItem itemOn(DueKind kind, const Signing& signing, const QString& what, Id<Agreement> agreement)
{
    return {kind,
            signing.date,
            what,
            signing.about,
            signing.onlyCall(),
            QString::fromLatin1(Mapping<Agreement>::table),
            agreement.number()};
}

/// What is lacked has the day of the signing already; its fields have none of their own.
void addLacked(const Signing& signing, std::vector<DueItem>& items)
{
    for (const auto& [field, lacked] : signing.lacked) {
        const QString title = QCoreApplication::translate(fieldTitleContext, fieldTitle(field));
        DueItem item = itemOn(DueKind::AgreementValues, signing, title.left(1).toUpper() + title.mid(1),
                              *lacked.agreements.begin());
        item.date.reset();
        item.about = Tr::tr("not entered in %n agreements", nullptr, int(lacked.agreements.size()));
        item.findings = lacked.findings;
        items.push_back(std::move(item));
    }
}

void addSignings(std::vector<CallWork>& work, std::vector<DueItem>& items)
{
    for (const Signing& signing : signingsOf(work)) {
        if (signing.incomplete > 0) {
            items.push_back(itemOn(DueKind::AgreementValues, signing,
                                   Tr::tr("%n agreements wait for values", nullptr, signing.incomplete),
                                   signing.firstIncomplete));
            items.back().about = Tr::tr("signing: %1", "place and hour, or call").arg(signing.about);
            items.back().findings = signing.findings;
        }
        addLacked(signing, items);
        items.push_back(itemOn(DueKind::Signing, signing,
                               Tr::tr("%n agreements to sign", nullptr, signing.agreements), signing.first));
    }
}

/// Of signed agreements: addenda that are not signed yet, and applicants who withdrew.
void addAfterSigning(const CallWork& work, std::vector<DueItem>& items)
{
    const Call& call = work.dossiers.front().call;
    const auto item = [&call](DueKind kind, const QString& table) {
        DueItem made;
        made.kind = kind;
        made.about = call.code;
        made.call = call.id;
        made.recordTable = table;
        return made;
    };
    DueItem addenda = item(DueKind::Signing, QString::fromLatin1(Mapping<Addendum>::table));
    DueItem withdrawn = item(DueKind::AgreementValues, QString::fromLatin1(Mapping<Agreement>::table));
    int open = 0;
    for (const AgreementDossier& dossier : work.dossiers) {
        if (dossier.agreement.status != AgreementStatus::Signed)
            continue;
        for (const Addendum& addendum : dossier.addenda) {
            if (isUnsigned(addendum.status) && ++open == 1)
                addenda.recordId = addendum.id.number();
        }
        const auto found = work.open.find(dossier.agreement.id);
        if (found == work.open.end())
            continue;
        for (const Finding& finding : found->second) {
            const bool ofAddendum = finding.code.startsWith("addendum_"_L1);
            (ofAddendum ? addenda : withdrawn).findings.push_back(finding);
            if (!ofAddendum && withdrawn.recordId == 0)
                withdrawn.recordId = dossier.agreement.id.number();
        }
    }
    if (open > 0) {
        addenda.what = Tr::tr("%n addenda to sign", nullptr, open);
        items.push_back(std::move(addenda));
    }
    if (const auto count = int(withdrawn.findings.size()); count > 0) {
        withdrawn.what = Tr::tr("%n signed agreements of applicants who withdrew", nullptr, count);
        items.push_back(std::move(withdrawn));
    }
}

/// The newest decision of every call selects so many who still have no agreement.
void addUndrafted(const Connection& file, std::vector<DueItem>& items)
{
    const auto decisions = Records<SelectionDecision>(file).all("ORDER BY call_id, version");
    std::map<Id<Call>, const SelectionDecision*> newest;
    for (const SelectionDecision& decision : decisions)
        newest[decision.callId] = &decision;
    for (const auto& [id, decision] : newest) {
        const auto count = int(withoutAgreement(file, *decision).size());
        if (count == 0)
            continue;
        const Call call = Records<Call>(file).get(id);
        items.push_back({DueKind::AgreementsToDraft,
                         {},
                         Tr::tr("%n agreements to draft", nullptr, count),
                         call.code,
                         id,
                         QString::fromLatin1(Mapping<Call>::table),
                         id.number()});
        if (auto scheme = schemeFinding(call))
            items.back().findings.push_back(*std::move(scheme));
    }
}

} // namespace

std::vector<DueItem> agreementsDue(const Connection& file, const DueQuestion&)
{
    std::vector<DueItem> items;
    addUndrafted(file, items);
    std::vector<CallWork> work = readWork(file);
    addSignings(work, items);
    for (const CallWork& call : work)
        addAfterSigning(call, items);
    return items;
}

} // namespace oslonac
