// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/report_names.h"

#include "core/agreements/agreement.h"
#include "core/operations/operation_details.h"

namespace oslonac {

QString nameOf(const Connection& file, const PartyReport& report)
{
    const auto agreement = Records<Agreement>(file).get(report.agreementId);
    return QStringLiteral("%1, %2").arg(agreement.number, titleOf(report));
}

QStringList namesOf(const Connection& file, const std::vector<PartyReport>& reports)
{
    constexpr size_t mostNamed = 2;
    QStringList names;
    for (const PartyReport& report : reports)
        names.append(nameOf(file, report));
    return reports.size() <= mostNamed ? names : severalDetails(names);
}

} // namespace oslonac
