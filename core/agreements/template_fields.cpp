// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_fields.h"

#include "core/agreements/built_in_templates.h"
#include "core/agreements/template_scan.h"

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* usualTemplateCode = "cooperation_agreement";

/// What the text around a placeholder asks of the dossier. Sections that it does not know are printed.
bool isFilled(const AgreementDossier& dossier, const QString& section)
{
    if (section == "has_financial_part"_L1 || section == "amount"_L1)
        return dossier.agreement.amount.has_value();
    if (section == "instalments"_L1)
        return dossier.agreement.amount.has_value() && !dossier.instalments.empty();
    if (section == "single_instalment"_L1)
        return dossier.instalments.size() == 1;
    if (section == "own_contribution"_L1)
        return dossier.agreement.ownContribution.has_value();
    if (section == "service"_L1)
        return !dossier.agreement.service.trimmed().isEmpty();
    if (section == "ceremony_title"_L1)
        return dossier.ceremony.has_value();
    if (section == "lot_title"_L1)
        return !dossier.lot.title.isEmpty();
    return true;
}

bool isFilled(const AgreementDossier& dossier, const Addendum& addendum, const QString& section)
{
    const AgreementTerms after = termsAfter(addendum.position, dossier.agreement, dossier.addenda);
    if (section == "has_financial_part"_L1 || section == "amount"_L1)
        return after.amount.has_value();
    if (section == "instalments"_L1)
        return after.amount.has_value();
    if (section == "single_instalment"_L1)
        return dossier.instalments.size() <= 1;
    if (section == "amount_changes"_L1) {
        return after.amount &&
               after.amount != termsAfter(addendum.position - 1, dossier.agreement, dossier.addenda).amount;
    }
    if (section == "in_force_on"_L1)
        return addendum.inForceOn.has_value();
    return true;
}

template <typename IsFilled>
QSet<QString> fieldsPrinted(const QString& html, const IsFilled& sectionIsFilled)
{
    QSet<QString> fields;
    std::vector<bool> printed; // of the open sections, from outside in
    for (const Placeholder& place : placeholdersOf(html)) {
        printed.resize(static_cast<size_t>(place.sections.size()));
        if (place.kind == PlaceholderKind::Section || place.kind == PlaceholderKind::InvertedSection) {
            printed.push_back(sectionIsFilled(place.name) == (place.kind == PlaceholderKind::Section));
            continue;
        }
        if (std::find(printed.begin(), printed.end(), false) != printed.end())
            continue;
        fields.insert(place.name);
        if (!place.sections.isEmpty())
            fields.insert(place.sections.last() + u'.' + place.name);
    }
    return fields;
}

} // namespace

QString templateOf(const AgreementDossier& dossier)
{
    if (dossier.storedTemplate)
        return dossier.storedTemplate->html;
    for (const StoredTemplate& builtIn : builtInTemplates()) {
        if (builtIn.code == QLatin1StringView(usualTemplateCode))
            return builtIn.html;
    }
    throw std::logic_error("the usual template is missing from the program");
}

QSet<QString> printedFields(const AgreementDossier& dossier)
{
    return fieldsPrinted(templateOf(dossier),
                         [&](const QString& section) { return isFilled(dossier, section); });
}

QSet<QString> printedFields(const AgreementDossier& dossier, const Addendum& addendum)
{
    if (!dossier.addendumTemplate)
        return {};
    return fieldsPrinted(dossier.addendumTemplate->html,
                         [&](const QString& section) { return isFilled(dossier, addendum, section); });
}

} // namespace oslonac
