// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_dossier.h"

#include "core/calls/paper_kind.h"
#include "core/municipalities/municipality_registry.h"
#include "core/organisations/placed_name.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace oslonac {

namespace {

template <typename Record>
std::optional<Record> findIf(const Connection& file, std::optional<Id<Record>> id)
{
    return id ? Records<Record>(file).find(*id) : std::nullopt;
}

std::optional<StoredTemplate> readAddendumTemplate(const Connection& file)
{
    return Records<StoredTemplate>(file).firstBy(&StoredTemplate::code,
                                                 QString::fromLatin1(addendumTemplateCode));
}

/// All records of a table by their ids.
template <typename Record>
class ById final {
public:
    explicit ById(const Connection& file)
    {
        for (Record& record : Records<Record>(file).all())
            m_records.emplace(record.id, std::move(record));
    }

    [[nodiscard]] const Record& get(Id<Record> id) const { return m_records.at(id); }
    [[nodiscard]] std::optional<Record> find(std::optional<Id<Record>> id) const
    {
        const auto found = id ? m_records.find(*id) : m_records.end();
        return found == m_records.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::unordered_map<Id<Record>, Record> m_records;
};

} // namespace

std::vector<AgreementDossier> readAllDossiers(const Connection& file)
{
    const ById<Call> calls(file);
    const ById<Lot> lots(file);
    const ById<SelectionDecision> decisions(file);
    const ById<Application> applications(file);
    const ById<Organisation> parties(file);
    const ById<Municipality> municipalities(file);
    const ById<Programme> programmes(file);
    const ById<StoredTemplate> templates(file);
    const ById<SigningCeremony> ceremonies(file);
    auto instalments = grouped(Records<AgreementInstalment>(file).all("ORDER BY position, id"),
                               &AgreementInstalment::agreementId);
    auto addenda = grouped(Records<Addendum>(file).all("ORDER BY position, id"), &Addendum::agreementId);
    const auto addendumTemplate = readAddendumTemplate(file);
    std::vector<AgreementDossier> dossiers;
    for (const Agreement& agreement :
         Records<Agreement>(file).all("ORDER BY number_scheme, number_year, number_sequence, id")) {
        AgreementDossier dossier;
        dossier.agreement = agreement;
        dossier.call = calls.get(agreement.callId);
        dossier.lot = lots.get(agreement.lotId);
        dossier.decision = decisions.get(agreement.decisionId);
        dossier.application = applications.get(agreement.applicationId);
        dossier.party = parties.get(agreement.partyId);
        dossier.municipality = municipalities.find(dossier.party.municipalityId);
        dossier.programme = programmes.find(dossier.call.programmeId);
        dossier.instalments = std::move(instalments[agreement.id]);
        dossier.addenda = std::move(addenda[agreement.id]);
        dossier.storedTemplate = templates.find(agreement.templateId);
        if (!dossier.addenda.empty())
            dossier.addendumTemplate = addendumTemplate;
        dossier.ceremony = ceremonies.find(agreement.ceremonyId);
        dossiers.push_back(std::move(dossier));
    }
    return dossiers;
}

std::unordered_set<Id<Application>> applicationsWithAgreement(const Connection& file)
{
    std::unordered_set<Id<Application>> applications;
    for (const Agreement& agreement : Records<Agreement>(file).all()) {
        if (agreement.status != AgreementStatus::Cancelled)
            applications.insert(agreement.applicationId);
    }
    return applications;
}

std::vector<SelectedApplication> withoutAgreement(const Connection& file, const SelectionDecision& decision)
{
    const auto withAgreement = applicationsWithAgreement(file);
    std::vector<SelectedApplication> selected = selectedIn(decision);
    std::erase_if(selected, [&](const SelectedApplication& row) {
        const auto application = Records<Application>(file).find(row.application);
        // Gone it is in a file that an earlier build let take back what a decided list names.
        return withAgreement.contains(row.application) || !application || application->withdrawnOn;
    });
    return selected;
}

QString shortPartyName(const AgreementDossier& dossier, Script script)
{
    const bool isMunicipality =
        dossier.municipality && dossier.party.id.number() == dossier.municipality->id.number();
    if (isMunicipality)
        return listedNameOf(*dossier.municipality, script);
    return placedNameIn(dossier.party, script);
}

const Addendum* addendumOf(const AgreementDossier& dossier, const AgreementPaper& paper)
{
    if (!paper.addendum)
        return nullptr;
    const auto found = std::ranges::find(dossier.addenda, *paper.addendum, &Addendum::id);
    if (found == dossier.addenda.end())
        throw std::logic_error("an addendum is asked of another agreement");
    return &*found;
}

AgreementDossier readDossier(const Connection& file, Id<Agreement> id)
{
    AgreementDossier dossier;
    dossier.agreement = Records<Agreement>(file).get(id);
    const Agreement& agreement = dossier.agreement;
    dossier.call = Records<Call>(file).get(agreement.callId);
    dossier.lot = Records<Lot>(file).get(agreement.lotId);
    dossier.decision = Records<SelectionDecision>(file).get(agreement.decisionId);
    dossier.application = Records<Application>(file).get(agreement.applicationId);
    dossier.party = Records<Organisation>(file).get(agreement.partyId);
    dossier.municipality = findIf(file, dossier.party.municipalityId);
    dossier.programme = findIf(file, dossier.call.programmeId);
    dossier.instalments = instalmentsOf(file, id);
    dossier.addenda = addendaOf(file, id);
    dossier.storedTemplate = findIf(file, agreement.templateId);
    if (!dossier.addenda.empty())
        dossier.addendumTemplate = readAddendumTemplate(file);
    dossier.ceremony = findIf(file, agreement.ceremonyId);
    return dossier;
}

std::vector<Agreement> agreementsOf(const Connection& file, Id<Call> call)
{
    return Records<Agreement>(file).select(
        "WHERE call_id = ?1\nORDER BY number_year, number_scheme, number_sequence, id", call);
}

std::vector<Agreement> agreementsAt(const Connection& file, Id<SigningCeremony> ceremony)
{
    return Records<Agreement>(file).select("WHERE ceremony_id = ?1\n  AND status <> 'cancelled'\n"
                                           "ORDER BY number_year, number_scheme, number_sequence, id",
                                           ceremony);
}

std::vector<AgreementInstalment> instalmentsOf(const Connection& file, Id<Agreement> agreement)
{
    return Records<AgreementInstalment>(file).by(&AgreementInstalment::agreementId, agreement,
                                                 "position, id");
}

std::vector<AgreementPrinting> printingsOf(const Connection& file, const AgreementPaper& paper)
{
    auto printings = Records<AgreementPrinting>(file).by(&AgreementPrinting::agreementId, paper.agreement,
                                                         "kind DESC, printed_on NULLS FIRST, id");
    std::erase_if(printings, [&paper](const AgreementPrinting& printing) {
        return printing.addendumId != paper.addendum;
    });
    return printings;
}

std::optional<PrintedText> signedTextOf(const Connection& file, const AgreementPaper& paper)
{
    for (const AgreementPrinting& printing : printingsOf(file, paper)) {
        if (printing.signedOn)
            return Records<PrintedText>(file).firstBy(&PrintedText::printingId, printing.id);
    }
    return std::nullopt;
}

std::vector<Addendum> addendaOf(const Connection& file, Id<Agreement> agreement)
{
    return Records<Addendum>(file).by(&Addendum::agreementId, agreement, "position, id");
}

} // namespace oslonac
