// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_names.h"

#include "core/operations/operation_details.h"
#include "core/storage/records.h"

namespace oslonac {

QString nameOf(const Connection& file, const Instalment& instalment)
{
    const auto agreement = Records<Agreement>(file).get(instalment.agreementId);
    return QStringLiteral("%1 (%2)").arg(agreement.number).arg(instalment.position);
}

QString nameOf(const Connection& file, const Payment& payment)
{
    return nameOf(file, Records<Instalment>(file).get(payment.instalmentId));
}

QStringList namesOf(const Connection& file, const std::vector<Payment>& payments)
{
    constexpr size_t mostNamed = 2;
    QStringList names;
    for (const Payment& payment : payments)
        names.append(nameOf(file, payment));
    return payments.size() <= mostNamed ? names : severalDetails(names);
}

} // namespace oslonac
