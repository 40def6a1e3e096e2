// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/support_figures.h"

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

SupportAgreement takeAgreement(Statement& row)
{
    SupportAgreement agreement;
    agreement.id = row.take<Id<Agreement>>();
    agreement.callCode = row.take<QString>();
    agreement.callTitle = row.take<QString>();
    agreement.status = row.take<AgreementStatus>();
    agreement.amount = row.take<std::optional<Money>>();
    return agreement;
}

} // namespace

SupportFiguresById readSupportFigures(const Connection& file, const OrganisationsById& organisations)
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
    Statement agreements = file.prepare(R"(SELECT agreements.party_id, agreements.id, calls.code, calls.title,
       agreements.status, agreements.amount_minor, agreements.amount_currency
FROM agreements
JOIN calls ON calls.id = agreements.call_id
WHERE agreements.status <> 'cancelled'
ORDER BY agreements.id)");
    while (agreements.step()) {
        const auto id = agreements.take<Id<Organisation>>();
        const SupportAgreement agreement = takeAgreement(agreements);
        forBoth(figures, id, organisations, [&](SupportFigures& own) {
            own.agreements.push_back(agreement);
            if (agreement.amount)
                addAmount(own.agreed, *agreement.amount);
        });
    }
    return figures;
}

} // namespace oslonac
