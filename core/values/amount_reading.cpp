// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/amounts.h"

#include "core/values/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

class AmountTexts {
    Q_DECLARE_TR_FUNCTIONS(AmountReading)
};

using Kind = AmountProblem::Kind;

AmountProblem problem(Kind kind, const QString& subject = {})
{
    switch (kind) {
    case Kind::Empty:
        return {kind, AmountTexts::tr("There is no amount. Write a number, for example 60,000.00.")};
    case Kind::NotAnAmount:
        return {kind, AmountTexts::tr("This is not an amount. Write a number, for example 60,000.00.")};
    case Kind::TwoAmounts:
        return {kind, AmountTexts::tr("There are two amounts in one cell. Keep one of them.")};
    case Kind::UnknownCurrency:
        return {kind, AmountTexts::tr("The currency %1 is not known. Use EUR or RSD.").arg(subject)};
    case Kind::MissingCurrency:
        return {kind, AmountTexts::tr("The currency is missing. Write EUR or RSD after the number.")};
    case Kind::TooManyDecimals:
        return {kind, AmountTexts::tr("The amount has more than two decimals. Round it to cents.")};
    case Kind::TooLarge:
        return {kind, AmountTexts::tr("The amount is too large. Check the number of digits.")};
    }
    return {kind, {}};
}

/// The digits of a number without group marks, and those after the decimal mark.
struct Figures {
    QString whole;
    QString decimals;
};

/// One to three digits, then threes: "2", "365", "750".
bool areGroups(const QStringList& groups)
{
    if (groups.front().isEmpty() || groups.front().size() > 3)
        return false;
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return false;
    }
    return true;
}

std::optional<Figures> withGroups(const QString& whole, QChar mark, const QString& decimals)
{
    QStringList groups = whole.split(mark);
    if (groups.size() > 1 && !areGroups(groups))
        return std::nullopt;
    const QString digits = groups.join(QString());
    if (digits.isEmpty() || digits.contains(u'.') || digits.contains(u',') || digits.contains(u' ') ||
        decimals.contains(u'.') || decimals.contains(u',') || decimals.contains(u' '))
        return std::nullopt;
    return Figures{digits, decimals};
}

bool groupsThousands(const QString& number, qsizetype mark)
{
    return number.size() - mark - 1 == 3 && mark >= 1 && mark <= 3 && number[0] != u'0';
}

/// `number` holds digits, points, commas and single blanks only, and begins and ends with a digit.
std::optional<Figures> figuresOf(const QString& number)
{
    const qsizetype lastPoint = number.lastIndexOf(u'.');
    const qsizetype lastComma = number.lastIndexOf(u',');
    const qsizetype last = qMax(lastPoint, lastComma);
    const bool hasBlanks = number.contains(u' ');
    if (last < 0)
        return withGroups(number, u' ', {});
    if (lastPoint >= 0 && lastComma >= 0)
        return withGroups(number.first(last), lastPoint > lastComma ? u',' : u'.', number.sliced(last + 1));
    const bool isRepeated = number.count(number[last]) > 1;
    if (hasBlanks)
        return withGroups(number.first(last), u' ', number.sliced(last + 1));
    if (isRepeated || groupsThousands(number, last))
        return withGroups(number, number[last], {});
    return withGroups(number.first(last), u' ', number.sliced(last + 1));
}

AmountReading moneyOf(const Figures& figures, bool isNegative, Currency currency)
{
    if (figures.decimals.size() > 2)
        return problem(Kind::TooManyDecimals);
    constexpr quint64 limit = largestAmount;
    quint64 minor = 0;
    const QString digits = figures.whole + figures.decimals.leftJustified(2, u'0');
    for (const QChar digit : digits) {
        const auto value = static_cast<quint64>(digit.unicode() - u'0');
        if (minor > (limit - value) / 10)
            return problem(Kind::TooLarge);
        minor = minor * 10 + value;
    }
    const auto amount = static_cast<qint64>(minor);
    return Money(isNegative ? -amount : amount, currency);
}

std::optional<Currency> currencyOfWord(const QString& word)
{
    static const QStringList euro{u"eur"_s,  u"euro"_s, u"eura"_s, u"euros"_s,
                                  u"evro"_s, u"evra"_s, u"evri"_s, u"€"_s};
    static const QStringList dinar{u"rsd"_s, u"din"_s, u"dinar"_s, u"dinara"_s, u"dinari"_s, u"dinars"_s};
    if (euro.contains(word))
        return Currency::Eur;
    return dinar.contains(word) ? std::optional(Currency::Rsd) : std::nullopt;
}

bool isForeignCurrency(const QString& word)
{
    static const QRegularExpression shape(
        u"^(?:usd|chf|gbp|bam|hrk|mkd|huf|ron|bgn|km|kn|[$£¥]|dolara?|dollars?|franaka?|franak[a-z]*|marak[a-z]*|funt[a-z]*|kuna)$"_s);
    return shape.match(word).hasMatch();
}

/// What stands around the number: signs, currencies, anything else.
struct Surroundings {
    bool isNegative = false;
    std::optional<Currency> currency;
    std::optional<AmountProblem> problem;
};

Surroundings surroundingsOf(QString before, QString after)
{
    Surroundings result;
    before = before.trimmed();
    after = after.trimmed();
    if (before.endsWith(u'(') && after.startsWith(u')')) {
        result.isNegative = true;
        before.chop(1);
        after.remove(0, 1);
    }
    static const QRegularExpression sign(u"[-+\u2212\u2013]"_s);
    static const QRegularExpression separators(u"[ .]+"_s);
    static const QRegularExpression openPoint(u"(?<![a-z])\\.$"_s);
    // ".5" is half of something to one and five to another.
    if (openPoint.match(before).hasMatch())
        result.problem = problem(Kind::NotAnAmount);
    if (const qsizetype place = before.indexOf(sign); place >= 0) {
        result.isNegative = result.isNegative || before[place] != u'+';
        before.remove(place, 1);
    }
    const QString around = before + u' ' + after;
    for (const QString& word : around.split(separators, Qt::SkipEmptyParts)) {
        const auto currency = currencyOfWord(word);
        if (!currency && !result.problem)
            result.problem = isForeignCurrency(word) ? problem(Kind::UnknownCurrency, word.toUpper())
                                                     : problem(Kind::NotAnAmount);
        if (currency && result.currency && *currency != *result.currency)
            result.problem = problem(Kind::NotAnAmount);
        if (currency)
            result.currency = currency;
    }
    return result;
}

/// "1e5" and "60'000" are no amount, and no two.
bool isOneWord(const QString& text, const QRegularExpressionMatch& first,
               const QRegularExpressionMatch& second)
{
    static const QString apostrophes = u"'’"_s;
    const QStringView between =
        QStringView(text).sliced(first.capturedEnd(), second.capturedStart() - first.capturedEnd());
    return std::ranges::all_of(between,
                               [](QChar sign) { return sign.isLetter() || apostrophes.contains(sign); }) &&
           !currencyOfWord(between.toString());
}

} // namespace

AmountReading readAmount(QStringView text, std::optional<Currency> fallback)
{
    // Blanks group thousands only as in "40 000": one to three digits, then threes. ",-" closes a sum on
    // paper.
    static const QRegularExpression number(
        u"(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)*|\\d+(?:[.,]\\d+)*"_s);
    static const QRegularExpression closing(u"(?<=\\d)[.,]-+"_s);
    QString plain = folded(text);
    if (plain.isEmpty())
        return problem(Kind::Empty);
    plain.remove(closing);
    auto matches = number.globalMatch(plain);
    if (!matches.hasNext())
        return problem(Kind::NotAnAmount);
    const QRegularExpressionMatch match = matches.next();
    if (matches.hasNext())
        return problem(isOneWord(plain, match, matches.next()) ? Kind::NotAnAmount : Kind::TwoAmounts);
    const Surroundings around =
        surroundingsOf(plain.first(match.capturedStart()), plain.sliced(match.capturedEnd()));
    if (around.problem)
        return *around.problem;
    const auto figures = figuresOf(match.captured());
    if (!figures)
        return problem(Kind::NotAnAmount);
    const auto currency = around.currency ? around.currency : fallback;
    return currency ? moneyOf(*figures, around.isNegative, *currency)
                    : AmountReading(problem(Kind::MissingCurrency));
}

} // namespace oslonac
