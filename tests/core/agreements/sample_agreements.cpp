// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/agreements/sample_agreements.h"

#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/agreements/ceremony_operations.h"
#include "core/municipalities/municipality_registry.h"
#include "core/selection/selection_snapshot.h"

#include <QJsonDocument>

namespace oslonac::test {
using namespace Qt::Literals::StringLiterals;

namespace {

const Operation setUp{OperationKind::ImportCall, {u"sample"_s}};

/// A decided list as far as agreements look at it: whom it selects and for how much.
QString decidedList(const std::vector<SelectedApplication>& selected)
{
    SelectionList list;
    for (const SelectedApplication& one : selected) {
        SelectionLot lot;
        lot.id = one.lot;
        SelectionRow row;
        row.listed.application = one.application;
        row.listed.applicant = one.applicant;
        row.status = SelectionStatus::Selected;
        row.awarded = one.awarded;
        lot.rows.push_back(std::move(row));
        list.lots.push_back(std::move(lot));
    }
    return QString::fromUtf8(QJsonDocument(toJson(list)).toJson(QJsonDocument::Compact));
}

SelectionDecision aDecision(Id<Call> call, int version, QDate on,
                            const std::vector<SelectedApplication>& selected)
{
    return {.id = {},
            .callId = call,
            .version = version,
            .number = u"400-61/%1"_s.arg(on.year()),
            .decidedOn = on,
            .body = u"Komisija"_s,
            .digest = {},
            .list = decidedList(selected)};
}

} // namespace

SampleAgreements::SampleAgreements()
{
    m_fresh->perform(setUp, [this](const Change& change) {
        addProgrammeAndCall(change);
        addLots(change);
        addApplicant(change, u"Beočin"_s, m_moneyLot, Money::eur(60'000));
        addApplicant(change, u"Šid"_s, m_moneyLot, Money::eur(59'999, 99));
        addApplicant(change, u"Vrnjačka Banja"_s, m_technicalLot, std::nullopt);
        change.insert(aDecision(m_call, 1, QDate(2023, 9, 18), m_selected));
    });
    m_ceremony = saveCeremony(*m_fresh, {.id = {},
                                         .title = u"Svečano uručenje sporazuma o saradnji"_s,
                                         .heldAt = WallTime{QDate(2023, 10, 3), QTime(12, 0)},
                                         .place = u"Beograd"_s,
                                         .address = {}});
}

void SampleAgreements::addProgrammeAndCall(const Change& change)
{
    Programme programme;
    programme.code = u"IPA 2020"_s;
    programme.title = u"Podrška održivim uslugama socijalne zaštite u zajednici"_s;
    programme.donors = u"Evropska unija"_s;
    programme.contractingBody = u"Ministarstvo finansija"_s;
    programme.responsibleMinistry = u"Ministarstvo za rad, zapošljavanje, boračka i socijalna pitanja"_s;
    programme.implementer = u"Stalna konferencija gradova i opština"_s;
    programme.implementerSeat = u"Beograd"_s;
    programme.implementerOffice = u"generalni sekretar"_s;
    Call call;
    call.programmeId = change.insert(programme);
    call.code = u"PP-2023"_s;
    call.title = u"Javni poziv za dodelu paketa podrške"_s;
    call.agreementNumberScheme = u"400-73/{year}-{sequence:2}"_s;
    m_call = change.insert(call);
}

void SampleAgreements::addLots(const Change& change)
{
    Lot lot;
    lot.callId = m_call;
    lot.position = 1;
    lot.code = u"1"_s;
    lot.title = u"Planiranje i standardizovane usluge"_s;
    lot.awardKind = AwardKind::Requested;
    lot.ceiling = Money::eur(60'000);
    lot.technicalMonths = 12;
    lot.financialMonths = 12;
    lot.templateCode = u"cooperation_agreement"_s;
    m_moneyLot = change.insert(lot);
    change.insert(PlannedInstalment{{}, m_moneyLot, 1, u"avansno plaćanje"_s, 40, u"potpisan Sporazum"_s});
    change.insert(
        PlannedInstalment{{}, m_moneyLot, 2, u"međuplaćanje"_s, 40, u"odobren periodični izveštaj"_s});
    change.insert(
        PlannedInstalment{{}, m_moneyLot, 3, u"završna isplata"_s, 20, u"odobren završni izveštaj"_s});
    lot.position = 2;
    lot.code = u"2"_s;
    lot.title = u"Inkluzija Roma i Romkinja"_s;
    lot.awardKind = AwardKind::None;
    lot.ceiling.reset();
    lot.financialMonths = 0;
    lot.templateCode = u"roma_cooperation_agreement"_s;
    m_technicalLot = change.insert(lot);
}

void SampleAgreements::addApplicant(const Change& change, const QString& name, Id<Lot> lot,
                                    std::optional<Money> awarded)
{
    const Municipality municipality = findMunicipalities(name).front();
    auto party = Records<Organisation>(change.file()).get(Id<Organisation>(municipality.id.number()));
    party.seat = name;
    party.registrationNumber = u"08000000"_s;
    party.taxNumber = u"100000008"_s;
    party.representativeOffice = u"predsednik opštine"_s;
    party.representativeName = u"Potpisnik %1"_s.arg(m_selected.size() + 1);
    change.update(party);
    Application application;
    application.callId = m_call;
    application.lotId = lot;
    application.applicantId = party.id;
    application.service = u"pomoć u kući"_s;
    if (awarded)
        application.ownContribution = Money::eur(6'000);
    m_selected.push_back({change.insert(application), lot, party.id, awarded});
}

DraftedAgreements SampleAgreements::draft(const std::vector<SelectedApplication>& rows)
{
    return draftAgreements(*m_fresh, call(), decision(), rows, {.ceremonyId = m_ceremony});
}

Id<Agreement> SampleAgreements::signedAgreement()
{
    const Id<Agreement> id = draft().drafted.at(0);
    markPrinted(*m_fresh, {{id, u"printed"_s}});
    signAgreement(*m_fresh, id, {QDate(2023, 10, 3), u"III-400-9/2023"_s, u"02.10.2023."_s});
    return id;
}

void SampleAgreements::changeCall(const std::function<void(Call&)>& edit)
{
    Call changed = call();
    edit(changed);
    m_fresh->perform({OperationKind::EditCall, {}}, [&](const Change& change) { change.update(changed); });
}

void SampleAgreements::changeParty(const std::function<void(Organisation&)>& edit)
{
    auto party = Records<Organisation>(file()).get(m_selected.front().applicant);
    edit(party);
    m_fresh->perform({OperationKind::EditOrganisation, {}},
                     [&](const Change& change) { change.update(party); });
}

void SampleAgreements::decideAgain(QDate on)
{
    m_fresh->perform({OperationKind::DecideSelection, {}}, [&](const Change& change) {
        change.insert(aDecision(m_call, decision().version + 1, on, m_selected));
    });
}

} // namespace oslonac::test
