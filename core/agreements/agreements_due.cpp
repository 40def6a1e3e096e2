// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreements_due.h"

#include "core/agreements/agreement_findings.h"
#include "core/storage/records.h"
#include "core/values/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace oslonac {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DueItem)
};

bool isUnsigned(const Agreement& agreement)
{
    return agreement.status == AgreementStatus::Draft || agreement.status == AgreementStatus::Printed;
}

/// Agreements that are signed together: at one ceremony, or on one day of one call.
struct Signing {
    std::optional<QDate> date;
    QString about;
    std::set<Id<Call>> calls;
    int agreements = 0;
    int incomplete = 0;
    int findings = 0;
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

int openFindings(const AgreementDossier& dossier, const std::vector<Approval>& approvals)
{
    std::vector<Finding> findings = agreementFindings(dossier);
    attachApprovals(findings, approvals);
    return int(std::ranges::count_if(findings, [](const Finding& finding) {
        return finding.isOpen() && finding.severity != Severity::Note;
    }));
}

std::vector<Signing> readSignings(const Connection& file)
{
    const auto approvals = Records<Approval>(file).all();
    std::map<std::pair<QDate, QString>, Signing> signings;
    for (const Agreement& agreement : Records<Agreement>(file).all("ORDER BY number_sequence, id")) {
        if (!isUnsigned(agreement))
            continue;
        const AgreementDossier dossier = readDossier(file, agreement.id);
        const Signing own = signingOf(dossier);
        const QDate day = own.date.value_or(QDate());
        Signing& signing = signings.emplace(std::pair(day, own.about), own).first->second;
        signing.calls.insert(agreement.callId);
        if (++signing.agreements == 1)
            signing.first = agreement.id;
        const int findings = openFindings(dossier, approvals);
        signing.findings += findings;
        if (findings > 0 && ++signing.incomplete == 1)
            signing.firstIncomplete = agreement.id;
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

void addSigned(const Connection& file, std::vector<DueItem>& items)
{
    for (const Signing& signing : readSignings(file)) {
        if (signing.incomplete > 0) {
            items.push_back(itemOn(DueKind::AgreementValues, signing,
                                   Tr::tr("%n agreements to complete", nullptr, signing.incomplete),
                                   signing.firstIncomplete));
            items.back().findings = signing.findings;
        }
        items.push_back(itemOn(DueKind::Signing, signing,
                               Tr::tr("%n agreements to sign", nullptr, signing.agreements), signing.first));
    }
}

/// The newest decision of every call selects so many who have no agreement, not even a cancelled one.
void addUndrafted(const Connection& file, std::vector<DueItem>& items)
{
    const auto drafted = grouped(Records<Agreement>(file).all(), &Agreement::applicationId);
    const auto decisions = Records<SelectionDecision>(file).all("ORDER BY call_id, version");
    std::map<Id<Call>, const SelectionDecision*> newest;
    for (const SelectionDecision& decision : decisions)
        newest[decision.callId] = &decision;
    for (const auto& [id, decision] : newest) {
        const auto selected = selectedIn(*decision);
        const auto count = int(std::ranges::count_if(
            selected, [&](const SelectedApplication& row) { return !drafted.contains(row.application); }));
        if (count == 0)
            continue;
        items.push_back({DueKind::AgreementsToDraft,
                         {},
                         Tr::tr("%n agreements to draft", nullptr, count),
                         Records<Call>(file).get(id).code,
                         id,
                         QString::fromLatin1(Mapping<Call>::table),
                         id.number()});
    }
}

} // namespace

std::vector<DueItem> agreementsDue(const Connection& file, const DueQuestion&)
{
    std::vector<DueItem> items;
    addUndrafted(file, items);
    addSigned(file, items);
    return items;
}

} // namespace oslonac
