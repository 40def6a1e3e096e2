// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/control_digits.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

constexpr qsizetype bankDigits = 3;
constexpr qsizetype clientDigits = 13;
constexpr qsizetype controlDigits = 2;
constexpr qsizetype accountLength = bankDigits + clientDigits + controlDigits;

bool isAllDigits(const QString& text)
{
    return std::ranges::all_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

} // namespace

bool registrationNumberFits(const QString& digits)
{
    constexpr std::array weights{2, 7, 6, 5, 4, 3, 2};
    if (digits.size() != qsizetype(weights.size()) + 1)
        return false;
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits.at(qsizetype(i)).digitValue();
    const int control = 11 - sum % 11;
    return digits.back().digitValue() == (control > 9 ? 0 : control);
}

bool taxNumberFits(const QString& digits)
{
    int product = 10;
    for (const QChar digit : digits.chopped(1)) {
        const int sum = (product + digit.digitValue()) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (product + digits.back().digitValue()) % 10 == 1;
}

bool accountNumberFits(const QString& digits)
{
    int remainder = 0;
    for (const QChar digit : digits)
        remainder = (remainder * 10 + digit.digitValue()) % 97;
    return remainder == 1;
}

std::optional<QString> accountDigits(const QString& text)
{
    QString written = text.simplified().remove(u' ');
    if (written.startsWith(QLatin1StringView("RS"), Qt::CaseInsensitive))
        written.remove(0, 4);
    QStringList parts = written.split(u'-');
    if (parts.size() == 3 && parts[1].size() < clientDigits)
        parts[1] = parts[1].rightJustified(clientDigits, u'0');
    const QString digits = parts.join(QString());
    const bool inParts = parts.size() == 1 || (parts.size() == 3 && parts[0].size() == bankDigits &&
                                               parts[2].size() == controlDigits);
    if (!inParts || digits.size() != accountLength || !isAllDigits(digits))
        return std::nullopt;
    return digits;
}

} // namespace oslonac
