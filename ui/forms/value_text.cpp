// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/value_text.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/plain_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ValueText)
};

/// The reason, and the possible dates nearest to what was typed.
QString reasonOf(const DateProblem& problem)
{
    if (problem.nearest.size() < 2)
        return problem.reason;
    const Language language = Language::SerbianLatin; // the form in which dates are typed
    return Tr::tr("%1. The nearest dates are %2 and %3.")
        .arg(beforeStop(problem.reason), dateText(problem.nearest[0], language),
             beforeStop(dateText(problem.nearest[1], language)));
}

} // namespace

ValueText<QDate> dateValue()
{
    return {[](const QDate& date, Language language) { return dateText(date, language); },
            [](const QString& typed) -> std::variant<QDate, QString> {
                const DateReading reading = readDate(typed, QDate::currentDate());
                if (const auto* problem = std::get_if<DateProblem>(&reading))
                    return reasonOf(*problem);
                return std::get<QDate>(reading);
            }};
}

ValueText<WallTime> wallTimeValue()
{
    return {[](const WallTime& time, Language language) {
                return dateTimeText(QDateTime(time.date, time.time), language);
            },
            [](const QString& typed) -> std::variant<WallTime, QString> {
                const DateTimeReading reading = readDateTime(typed);
                if (const auto* problem = std::get_if<DateProblem>(&reading))
                    return reasonOf(*problem);
                return WallTime::notBefore(std::get<QDateTime>(reading));
            }};
}

ValueText<Money> amountValue(Currency currency)
{
    return {[](const Money& amount, Language language) { return amountText(amount, language); },
            [currency](const QString& typed) -> std::variant<Money, QString> {
                const AmountReading reading = readAmount(typed, currency);
                if (const auto* problem = std::get_if<AmountProblem>(&reading))
                    return problem->reason;
                const Money amount = std::get<Money>(reading);
                if (amount.minorUnits() < 0)
                    return Tr::tr("An amount cannot be negative.");
                return amount;
            }};
}

ValueText<int> numberValue(int least, int most)
{
    return {[](const int& number, Language language) { return numberText(number, language); },
            [least, most](const QString& typed) -> std::variant<int, QString> {
                QString digits = typed.trimmed();
                digits.remove(u'.').remove(u' ').remove(QChar::Nbsp);
                bool isNumber = false;
                const int number = digits.toInt(&isNumber);
                if (!isNumber || number < least || number > most)
                    return Tr::tr("Write a whole number from %1 to %2.").arg(least).arg(most);
                return number;
            }};
}

ValueText<Score> pointsValue()
{
    return {[](const Score& points, Language language) {
                const QString exact = points.toExactText();
                return language == Language::English ? exact : QString(exact).replace(u'.', u',');
            },
            [](const QString& typed) -> std::variant<Score, QString> {
                if (const auto points = Score::fromText(typed.trimmed()))
                    return *points;
                return Tr::tr("Write points with at most three decimals and no sign, for example 7,5.");
            }};
}

} // namespace oslonac::ui
