// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/support_figures.h"

#include "core/agreements/agreement_terms.h"
#include "core/storage/records.h"

#include <functional>

namespace oslonac {

namespace {

/// For the organisation itself and for the one it takes part for.
void forBoth(SupportFiguresById& figures, Id<Organisation> id, const OrganisationsById& organisations,
             const std::function<void(SupportFigures&)>& count)
{
    count(figures[id]);
    if (const Id<Organisation> participant = participantOf(id, organisations); participant != id)
        count(figures[participant]);
}

/// Those that were not cancelled, by the organisation that concluded them.
std::vector<std::pair<Id<Organisation>, SupportAgreement>> readAgreements(const Connection& file, QDate today)
{
    std::unordered_map<Id<Call>, Call> calls;
    for (Call& call : Records<Call>(file).all())
        calls.emplace(call.id, std::move(call));
    auto addenda = grouped(Records<Addendum>(file).all("ORDER BY position, id"), &Addendum::agreementId);
    std::vector<std::pair<Id<Organisation>, SupportAgreement>> agreements;
    for (const Agreement& agreement :
         Records<Agreement>(file).all("WHERE status <> 'cancelled'\nORDER BY id")) {
        const Call& call = calls.at(agreement.callId);
        agreements.emplace_back(agreement.partyId,
                                SupportAgreement{agreement.id, call.code, call.title, agreement.status,
                                                 termsOn(today, agreement, addenda[agreement.id]).amount});
    }
    return agreements;
}

} // namespace

SupportFiguresById readSupportFigures(const Connection& file, const OrganisationsById& organisations,
                                      QDate today)
{
    SupportFiguresById figures;
    Statement applications = file.prepare("SELECT applicant_id, count(*)\nFROM applications\n"
                                          "GROUP BY applicant_id");
    while (applications.step()) {
        const auto id = applications.take<Id<Organisation>>();
        const auto count = applications.take<int>();
        forBoth(figures, id, organisations, [&](SupportFigures& own) { own.applications += count; });
    }
    Statement partners = file.prepare("SELECT organisation_id, count(DISTINCT application_id)\n"
                                      "FROM application_partners\nGROUP BY organisation_id");
    while (partners.step()) {
        const auto id = partners.take<Id<Organisation>>();
        const auto count = partners.take<int>();
        forBoth(figures, id, organisations, [&](SupportFigures& own) { own.partnerships += count; });
    }
    for (const auto& [party, agreement] : readAgreements(file, today)) {
        forBoth(figures, party, organisations, [&own = agreement](SupportFigures& figure) {
            figure.agreements.push_back(own);
            if (own.amount)
                addAmount(figure.agreed, *own.amount);
        });
    }
    return figures;
}

} // namespace oslonac
