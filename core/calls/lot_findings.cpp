// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/definition_look.h"
#include "core/calls/paper_kind.h"

namespace oslonac::definition {

using Kind = DefinitionFindingKind;

namespace {

constexpr int wholeShare = 100;

void lookAtName(const Lot& lot, Names& names, Look& look)
{
    switch (names.meet(lot.code)) {
    case Names::Meeting::First:
        break;
    case Names::Meeting::Again:
        look.find(Kind::LotCodeDoubled, Severity::Error, lot, "code",
                  Tr::tr("Another lot of the call has this code."));
        break;
    case Names::Meeting::Nameless:
        look.find(Kind::LotCodeMissing, Severity::Error, lot, "code",
                  Tr::tr("The lot needs a code; a call that is not divided has just lot 1."));
        break;
    }
    if (lot.title.trimmed().isEmpty())
        look.find(Kind::LotTitleMissing, Severity::Warning, lot, "title",
                  Tr::tr("The title of the lot is not entered."));
}

bool haveOneCurrency(const Lot& lot)
{
    std::optional<Currency> first;
    for (const auto& amount : {lot.envelope, lot.fixedAmount, lot.floor, lot.ceiling}) {
        if (amount && first && amount->currency() != *first)
            return false;
        if (amount)
            first = amount->currency();
    }
    return true;
}

void lookAtAmounts(const Lot& lot, Look& look)
{
    if (lot.awardKind == AwardKind::Fixed && !lot.fixedAmount)
        look.find(Kind::FixedAmountMissing, Severity::Error, lot, "fixed_amount",
                  Tr::tr("Awards of this lot are fixed, and the amount is not entered."));
    if (lot.awardKind != AwardKind::Fixed && lot.fixedAmount)
        look.find(Kind::FixedAmountUnused, Severity::Warning, lot, "fixed_amount",
                  Tr::tr("Awards of this lot are not fixed, so this amount is not used."));
    if (lot.awardKind != AwardKind::None && lot.financialMonths == 0)
        look.find(Kind::MoneyWithoutMonths, Severity::Warning, lot, "financial_months",
                  Tr::tr("The lot gives money, but its financial support lasts 0 months; agreements would "
                         "state both."));
    if (lot.technicalMonths == 0)
        look.find(Kind::SupportWithoutMonths, Severity::Warning, lot, "technical_months",
                  Tr::tr("The technical support of the lot lasts 0 months; agreements state its length."));
    if (!haveOneCurrency(lot))
        return look.find(Kind::CurrenciesMixed, Severity::Error, lot, "envelope",
                         Tr::tr("The amounts of the lot are in two currencies; they can be neither added "
                                "nor compared."));
    if (lot.floor && lot.ceiling && *lot.floor > *lot.ceiling)
        look.find(Kind::FloorAboveCeiling, Severity::Error, lot, "floor",
                  Tr::tr("The floor is above the ceiling, so no amount is right."));
    if (lot.ceiling && lot.envelope && *lot.ceiling > *lot.envelope)
        look.find(Kind::CeilingAboveEnvelope, Severity::Warning, lot, "ceiling",
                  Tr::tr("The ceiling of one award is above the envelope of the lot."));
}

void lookAtInstalments(const DefinedLot& defined, Look& look)
{
    if (defined.instalments.empty())
        return;
    int sum = 0;
    for (const PlannedInstalment& instalment : defined.instalments)
        sum += instalment.sharePercent;
    if (sum != wholeShare)
        look.find(Kind::SharesNotWhole, Severity::Error, defined.lot, "instalments",
                  Tr::tr("The shares of the instalments give %1 percent and must give 100.").arg(sum));
}

void lookAtTemplate(const Lot& lot, Look& look)
{
    if (lot.templateCode.isEmpty())
        look.find(Kind::TemplateMissing, Severity::Note, lot, "template_code",
                  Tr::tr("The template of the agreements is not chosen yet."));
    else if (paperKindOf(lot.templateCode) != PaperKind::Agreement)
        look.find(Kind::TemplateOfOtherPaper, Severity::Error, lot, "template_code",
                  Tr::tr("The template is not one for agreements, so no agreement can be drafted with it."));
}

} // namespace

void lookAtLots(const CallDefinition& definition, Look& look)
{
    if (definition.lots.empty())
        look.find(Kind::NoLot, Severity::Error, definition.call, "lots",
                  Tr::tr("The call has no lot yet; a call that is not divided has just lot 1."));
    Names names;
    for (const DefinedLot& defined : definition.lots) {
        const Lot& lot = defined.lot;
        lookAtName(lot, names, look);
        if (!lot.places && !lot.envelope)
            look.find(Kind::LotUnlimited, Severity::Warning, lot, "places",
                      Tr::tr("Neither places nor an envelope limit the lot: everybody above the minimum "
                             "would be selected."));
        lookAtAmounts(lot, look);
        lookAtInstalments(defined, look);
        lookAtTemplate(lot, look);
    }
}

} // namespace oslonac::definition
