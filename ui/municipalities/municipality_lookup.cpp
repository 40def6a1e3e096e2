// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_lookup.h"

#include "core/municipalities/municipality_registry.h"
#include "core/values/folding.h"
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>

namespace oslonac::ui {

std::vector<LookupField::Proposal> findUnits(const QString& typed, Language language)
{
    const auto proposalOf = [language](const Municipality& unit) {
        const QString hint = QCoreApplication::translate("oslonac::ui::Municipalities", "%1, %2")
                                 .arg(kindText(unit.kind), districtOf(unit, language));
        return LookupField::Proposal{unit.id.number(), nameOf(unit, language), hint};
    };
    std::vector<LookupField::Proposal> meant;
    for (const Municipality& unit : findMunicipalities(typed))
        meant.push_back(proposalOf(unit));
    if (!meant.empty())
        return meant;
    const QString wanted = foldedLoose(typed);
    std::vector<LookupField::Proposal> beginning;
    std::vector<LookupField::Proposal> holding;
    for (const Municipality& unit : registeredMunicipalities()) {
        const auto place = foldedLoose(listedNameOf(unit, Script::Latin)).indexOf(wanted);
        if (place < 0)
            continue;
        (place == 0 ? beginning : holding).push_back(proposalOf(unit));
    }
    beginning.insert(beginning.end(), holding.begin(), holding.end());
    return beginning;
}

} // namespace oslonac::ui
