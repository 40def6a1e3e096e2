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

bool isMissingValue(const Finding& finding)
{
    return finding.code == u"agreement_value_missing";
}

bool isUnsigned(const Agreement& agreement)
{
    return agreement.status == AgreementStatus::Draft || agreement.status == AgreementStatus::Printed;
}

/// A field that agreements lack.
struct LackedField {
    int agreements = 0;
    int findings = 0;
    Id<Agreement> first;
};

/// Agreements that are signed together: at one ceremony, or on one day of one call.
struct Signing {
    std::optional<QDate> date;
    QString about;
    std::set<Id<Call>> calls;
    int agreements = 0;
    int incomplete = 0;
    Id<Agreement> first;
    Id<Agreement> firstIncomplete;
    int findings = 0;                      ///< that are not told by a field
    std::map<QString, LackedField> lacked; ///< by the field

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

std::vector<Finding> openFindings(const AgreementDossier& dossier, const std::vector<Approval>& approvals)
{
    std::vector<Finding> findings = agreementFindings(dossier);
    attachApprovals(findings, approvals);
    std::erase_if(findings, [](const Finding& finding) {
        return !finding.isOpen() || finding.severity == Severity::Note;
    });
    return findings;
}

void count(const std::vector<Finding>& findings, Id<Agreement> agreement, Signing& signing)
{
    std::set<QString> fields;
    for (const Finding& finding : findings) {
        if (!isMissingValue(finding) || !fieldTitle(finding.facts)) {
            ++signing.findings;
            continue;
        }
        LackedField& field = signing.lacked[finding.facts];
        ++field.findings;
        if (fields.insert(finding.facts).second && ++field.agreements == 1)
            field.first = agreement;
    }
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
        const std::vector<Finding> findings = openFindings(dossier, approvals);
        count(findings, agreement.id, signing);
        if (!findings.empty() && ++signing.incomplete == 1)
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

/// What is lacked has the day of the signing already; its fields have none of their own.
void addLacked(const Signing& signing, std::vector<DueItem>& items)
{
    for (const auto& [field, lacked] : signing.lacked) {
        const QString title = QCoreApplication::translate(fieldTitleContext, fieldTitle(field));
        items.push_back(
            itemOn(DueKind::AgreementValues, signing, title.left(1).toUpper() + title.mid(1), lacked.first));
        items.back().date.reset();
        items.back().about = Tr::tr("not entered in %n agreements", nullptr, lacked.agreements);
        items.back().findings = lacked.findings;
    }
}

void addSigned(const Connection& file, std::vector<DueItem>& items)
{
    for (const Signing& signing : readSignings(file)) {
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
