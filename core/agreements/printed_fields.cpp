// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/printed_fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Sections that the program's own data can leave out; of others it is not known, so they count as printed.
std::optional<bool> isThere(const AgreementDossier& dossier, const QString& section)
{
    const Agreement& agreement = dossier.agreement;
    if (section == u"has_financial_part" || section == u"amount")
        return agreement.amount.has_value();
    if (section == u"own_contribution")
        return agreement.ownContribution.has_value();
    if (section == u"lot_title")
        return !dossier.lot.title.isEmpty();
    if (section == u"service")
        return !agreement.service.isEmpty();
    if (section == u"ceremony_title")
        return dossier.ceremony.has_value();
    return std::nullopt;
}

bool isList(const QString& section)
{
    return section == u"instalments";
}

} // namespace

std::optional<std::set<QString>> printedFields(const AgreementDossier& dossier)
{
    if (!dossier.storedTemplate)
        return std::nullopt;
    static const QRegularExpression tag(uR"(\{\{\{?\s*([#^/&]?)\s*(\w+)\s*\}\})"_s);
    std::set<QString> names;
    std::vector<bool> shown; // of the sections around, from outside in
    for (auto it = tag.globalMatch(dossier.storedTemplate->html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString mark = match.captured(1);
        const QString name = match.captured(2);
        if (mark == u"#") {
            shown.push_back(!isList(name) && isThere(dossier, name).value_or(true));
        } else if (mark == u"^") {
            shown.push_back(!isThere(dossier, name).value_or(false));
        } else if (mark == u"/") {
            if (!shown.empty())
                shown.pop_back();
        } else if (std::ranges::all_of(shown, std::identity())) {
            names.insert(name);
        }
    }
    return names;
}

} // namespace oslonac
