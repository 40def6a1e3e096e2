// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/strict_json.h"

#include "core/exchange/json_keys.h"
#include "core/values/dates.h"
#include "core/values/plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StrictJson {
    Q_DECLARE_TR_FUNCTIONS(oslonac::StrictJson)
};

/// Why a day that is written as one does not exist, with the nearest that do as the file writes them; nothing
/// for what is wrong otherwise.
template <typename Reading>
std::optional<QString> reasonOfImpossible(const Reading& reading, const QString& written)
{
    const auto* problem = std::get_if<DateProblem>(&reading);
    if (!problem || problem->kind != DateProblem::Kind::Impossible)
        return std::nullopt;
    if (problem->nearest.size() < 2)
        return StrictJson::tr("“%1”: %2", "what is written, a whole sentence on it")
            .arg(written, problem->reason);
    //: %1 is what is written, %2 a whole sentence that says why the date is impossible.
    return StrictJson::tr("“%1”: %2 The nearest dates are %3 and %4.")
        .arg(written, problem->reason, problem->nearest[0].toString(Qt::ISODate),
             problem->nearest[1].toString(Qt::ISODate));
}

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::String:
        return StrictJson::tr("a text in quotes");
    case QJsonValue::Double:
        return StrictJson::tr("a number");
    case QJsonValue::Bool:
        return StrictJson::tr("true or false");
    case QJsonValue::Array:
        return StrictJson::tr("a list in square brackets");
    case QJsonValue::Object:
        return StrictJson::tr("an object in braces");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    throw std::logic_error("no value of this type is ever asked for");
}

/// "60000.00" in minor units; at most two decimals, and not above the largest amount.
std::optional<qint64> minorUnits(const QString& text)
{
    constexpr int mostDigits = 15; // more are above it in any case
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString cents = point < 0 ? u"00"_s : text.mid(point + 1).leftJustified(2, u'0');
    if (whole.isEmpty() || cents.size() != 2 || whole.size() + 2 > mostDigits ||
        (point >= 0 && point + 1 == text.size()))
        return std::nullopt;
    qint64 count = 0;
    for (const QChar character : QString(whole + cents)) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        count = count * 10 + (character.unicode() - u'0');
    }
    return count <= largestAmount ? std::optional(count) : std::nullopt;
}

std::optional<Score> scoreOf(const QJsonValue& value)
{
    constexpr int mostPoints = 1'000'000;
    std::optional<Score> points;
    if (value.isString()) {
        points = Score::fromText(value.toString());
    } else if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= mostPoints) {
        const double thousandths = value.toDouble() * 1000;
        if (std::abs(thousandths - std::round(thousandths)) < 1e-6)
            points = Score::thousandths(std::llround(thousandths));
    }
    return points && *points <= Score(mostPoints) ? points : std::nullopt;
}

/// Qt has sentences of its own, in English.
QString sentenceOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return StrictJson::tr("an object is not closed with a brace");
    case QJsonParseError::MissingNameSeparator:
        return StrictJson::tr("a colon is missing after a key");
    case QJsonParseError::UnterminatedArray:
        return StrictJson::tr("a list is not closed with a bracket");
    case QJsonParseError::MissingValueSeparator:
        return StrictJson::tr("a comma is missing between two values");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return StrictJson::tr("a number is written wrongly");
    case QJsonParseError::IllegalEscapeSequence:
        return StrictJson::tr("what follows a backslash is not known");
    case QJsonParseError::IllegalUTF8String:
        return StrictJson::tr("bytes are no text in UTF-8");
    case QJsonParseError::UnterminatedString:
        return StrictJson::tr("a text, a list or an object is not closed");
    case QJsonParseError::MissingObject:
        return StrictJson::tr("a key or a closing brace is missing");
    case QJsonParseError::DeepNesting:
        return StrictJson::tr("lists or objects lie too deep in each other");
    case QJsonParseError::DocumentTooLarge:
        return StrictJson::tr("the text is too long");
    case QJsonParseError::GarbageAtEnd:
        return StrictJson::tr("something follows the end of the object");
    case QJsonParseError::IllegalValue:
    case QJsonParseError::NoError:
        break;
    }
    return StrictJson::tr("a value is written wrongly");
}

JsonProblem syntaxProblem(const QByteArray& bytes, const QJsonParseError& error)
{
    const QByteArray before = bytes.left(error.offset);
    const auto lineStart = before.lastIndexOf('\n') + 1;
    const int line = static_cast<int>(before.count('\n')) + 1;
    const int column = static_cast<int>(QString::fromUtf8(before.mid(lineStart)).size()) + 1;
    const QString sentence =
        StrictJson::tr("The text is not valid JSON: %1. Nothing was read.").arg(sentenceOf(error.error));
    return {QString(), sentence, line, column};
}

} // namespace

StrictObject::StrictObject(QJsonObject object, QString path, JsonProblems& problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_problems(&problems)
{}

QString StrictObject::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

void StrictObject::complain(QLatin1StringView key, const QString& sentence) const
{
    m_problems->push_back({pathOf(key), sentence});
}

void StrictObject::complainOfCode(QLatin1StringView key, const QStringList& codes) const
{
    complain(key, StrictJson::tr("“%1” is not known here; write one of: %2.")
                      .arg(m_object.value(key).toString(), codes.join(u", "_s)));
}

std::optional<QJsonValue> StrictObject::take(QLatin1StringView key, QJsonValue::Type type, Need need)
{
    m_asked.insert(QString(key));
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    if (!value.isUndefined() && !value.isNull())
        complain(key, StrictJson::tr("This must be %1.").arg(nameOf(type)));
    else if (need == Need::Required)
        complain(key, StrictJson::tr("This is missing; it must be %1.").arg(nameOf(type)));
    return std::nullopt;
}

bool isWritableText(const QString& text, TextLength longest, const QString& path, JsonProblems& problems)
{
    const auto most = static_cast<qsizetype>(longest);
    if (text.size() > most) {
        problems.push_back(
            {path, StrictJson::tr("This has %1 characters; %2 are the most that may stand here.")
                       .arg(QString::number(text.size()), QString::number(most))});
        return false;
    }
    if (!isPlainText(text)) {
        problems.push_back({path, StrictJson::tr("This holds a character that is not text.")});
        return false;
    }
    return true;
}

QString StrictObject::text(QLatin1StringView key, Need need, TextLength longest)
{
    const auto value = take(key, QJsonValue::String, need);
    if (!value)
        return {};
    const QString written = value->toString().trimmed();
    if (!isWritableText(written, longest, pathOf(key), *m_problems))
        return {};
    if (written.isEmpty() && need == Need::Required)
        complain(key, StrictJson::tr("This must not be empty."));
    return written;
}

bool StrictObject::truth(QLatin1StringView key, bool whenAbsent)
{
    const auto value = take(key, QJsonValue::Bool, Need::Optional);
    return value ? value->toBool() : whenAbsent;
}

std::optional<int> StrictObject::count(QLatin1StringView key, int least, int most)
{
    const auto value = take(key, QJsonValue::Double, Need::Optional);
    if (!value)
        return std::nullopt;
    const double number = value->toDouble();
    if (number < least || number > most || number != std::floor(number)) {
        complain(key, StrictJson::tr("This must be a whole number from %1 to %2.")
                          .arg(QString::number(least), QString::number(most)));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<QDate> StrictObject::date(QLatin1StringView key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(written, u"yyyy-MM-dd"_s);
    if (date.isValid())
        return date;
    if (const auto reason = reasonOfImpossible(readDate(written), written))
        complain(key, *reason);
    else
        complain(
            key,
            StrictJson::tr("“%1” is not a date in the calendar; write it like 2023-05-26.").arg(written));
    return std::nullopt;
}

std::optional<WallTime> StrictObject::wallTime(QLatin1StringView key, Need need)
{
    const QString written = text(key, need);
    if (written.isEmpty())
        return std::nullopt;
    const auto time = WallTime::fromIsoText(written);
    if (time)
        return time;
    if (const auto reason = reasonOfImpossible(readDateTime(written), written))
        complain(key, *reason);
    else
        complain(key, StrictJson::tr("“%1” is not a date with a time of day; write it like 2023-06-26T15:00.")
                          .arg(written));
    return std::nullopt;
}

std::optional<Money> StrictObject::money(QLatin1StringView key)
{
    auto written = object(key);
    if (!written)
        return std::nullopt;
    const auto before = m_problems->size();
    const QString amount = written->text("amount"_L1, Need::Required);
    const Currency currency = written->code("currency"_L1, Currency::Eur, Need::Required);
    written->finish();
    const auto minor = minorUnits(amount);
    if (amount.startsWith(u'-'))
        written->complain("amount"_L1, StrictJson::tr("An amount must not be negative."));
    else if (!amount.isEmpty() && !minor)
        written->complain(
            "amount"_L1,
            StrictJson::tr("“%1” is not an amount; write it like 60000.00, with a point before the cents "
                           "and nothing between the thousands.")
                .arg(amount));
    if (m_problems->size() != before)
        return std::nullopt;
    return Money(*minor, currency);
}

std::optional<Score> StrictObject::points(QLatin1StringView key, Need need)
{
    m_asked.insert(QString(key));
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (need == Need::Required)
            complain(key, StrictJson::tr("This is missing; it must be a number of points."));
        return std::nullopt;
    }
    const auto score = scoreOf(value);
    if (!score)
        complain(key,
                 StrictJson::tr("This is not a number of points; write at most three decimals and no sign, "
                                "like 12 or \"12.5\"."));
    return score;
}

std::optional<StrictObject> StrictObject::object(QLatin1StringView key)
{
    const auto value = take(key, QJsonValue::Object, Need::Optional);
    if (!value)
        return std::nullopt;
    return StrictObject(value->toObject(), pathOf(key), *m_problems);
}

std::vector<StrictObject> StrictObject::objects(QLatin1StringView key)
{
    std::vector<StrictObject> all;
    qsizetype index = 0;
    for (const QJsonValue& element : elements(key)) {
        const QString path = pathOf(key) + u'[' + QString::number(index++) + u']';
        if (element.isObject())
            all.push_back(StrictObject(element.toObject(), path, *m_problems));
        else
            m_problems->push_back({path, StrictJson::tr("This must be %1.").arg(nameOf(QJsonValue::Object))});
    }
    return all;
}

QJsonArray StrictObject::elements(QLatin1StringView key)
{
    const auto value = take(key, QJsonValue::Array, Need::Optional);
    return value ? value->toArray() : QJsonArray();
}

void StrictObject::finish()
{
    for (const QString& key : m_object.keys()) {
        if (!m_asked.contains(key))
            m_problems->push_back(
                {m_path.isEmpty() ? key : m_path + u'.' + key,
                 StrictJson::tr("“%1” is not known here; check its spelling or leave it out.").arg(key)});
    }
}

std::optional<QJsonObject> parseJsonObject(const QByteArray& bytes, JsonProblems& problems)
{
    static const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    const QByteArray text = bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes;
    if (text.trimmed().isEmpty()) {
        problems.push_back({QString(), StrictJson::tr("The file is empty.")});
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        problems.push_back(syntaxProblem(text, error));
        return std::nullopt;
    }
    if (!document.isObject()) {
        problems.push_back({QString(), StrictJson::tr("The text must begin with { and be one object.")});
        return std::nullopt;
    }
    for (const RepeatedKey& repeated : repeatedKeys(text))
        problems.push_back({repeated.path,
                            StrictJson::tr("“%1” stands here twice (the second time in line %2); keep one.")
                                .arg(repeated.key, QString::number(repeated.line)),
                            repeated.line});
    return document.object();
}

} // namespace oslonac
