// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"
#include "core/values/money.h"
#include "core/values/score.h"
#include "core/values/wall_time.h"

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace oslonac {

/// Something in a JSON text that cannot be taken as it stands. `path` says where ("lots[1].ceiling"),
/// `sentence` what is wrong and what to write instead. Line and column, where known, count from 1; otherwise
/// they are 0.
struct JsonProblem {
    QString path;
    QString sentence;
    int line = 0;
    int column = 0;
};

using JsonProblems = std::vector<JsonProblem>;

enum class Need { Required, Optional };

/// How long a text may be, in characters: a code or unit, a title or name, a text of several sentences.
enum class TextLength { Code = 100, Line = 1'000, Paragraphs = 10'000 };

/// One JSON object read strictly: every value is asked for by key and type, what is wrong is collected and
/// never guessed at, and finish() reports the keys nobody asked for. Values that are absent or wrong come
/// back empty; null is absent.
class StrictObject final {
public:
    StrictObject(QJsonObject object, QString path, JsonProblems& problems);

    /// Without spaces around; a required text must not be empty. One that is too long comes back empty.
    [[nodiscard]] QString text(QLatin1StringView key, Need need = Need::Optional,
                               TextLength longest = TextLength::Line);
    [[nodiscard]] bool truth(QLatin1StringView key, bool whenAbsent);
    [[nodiscard]] std::optional<int> count(QLatin1StringView key, int least, int most);
    [[nodiscard]] std::optional<QDate> date(QLatin1StringView key);
    [[nodiscard]] std::optional<WallTime> wallTime(QLatin1StringView key, Need need = Need::Optional);
    /// {"amount": "60000.00", "currency": "EUR"}, not negative.
    [[nodiscard]] std::optional<Money> money(QLatin1StringView key);
    /// Points as exact text ("12.5") or as a number of at most three decimals.
    [[nodiscard]] std::optional<Score> points(QLatin1StringView key, Need need = Need::Optional);
    template <Coded Enum>
    [[nodiscard]] Enum code(QLatin1StringView key, Enum whenAbsent, Need need = Need::Optional);

    [[nodiscard]] std::optional<StrictObject> object(QLatin1StringView key);
    [[nodiscard]] std::vector<StrictObject> objects(QLatin1StringView key);
    /// The elements as they are; their paths are pathOf(key) and the index.
    [[nodiscard]] QJsonArray elements(QLatin1StringView key);

    void finish();

    void complain(QLatin1StringView key, const QString& sentence) const;
    [[nodiscard]] bool has(QLatin1StringView key) const
    {
        return m_object.contains(key) && !m_object.value(key).isNull();
    }
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    [[nodiscard]] JsonProblems& problems() const { return *m_problems; }

private:
    [[nodiscard]] std::optional<QJsonValue> take(QLatin1StringView key, QJsonValue::Type type, Need need);
    void complainOfCode(QLatin1StringView key, const QStringList& codes) const;

    QJsonObject m_object;
    QString m_path;
    JsonProblems* m_problems;
    QSet<QString> m_asked;
};

/// Complains when the text is too long or holds what is no text.
[[nodiscard]] bool isWritableText(const QString& text, TextLength longest, const QString& path,
                                  JsonProblems& problems);

/// Parses a text whose top is an object. Nothing when its syntax is broken: then the problem names line and
/// column. Keys that stand twice in one object are problems too.
[[nodiscard]] std::optional<QJsonObject> parseJsonObject(const QByteArray& bytes, JsonProblems& problems);

template <Coded Enum>
Enum StrictObject::code(QLatin1StringView key, Enum whenAbsent, Need need)
{
    const QString written = text(key, need);
    if (written.isEmpty())
        return whenAbsent;
    if (const auto value = fromCode<Enum>(written))
        return *value;
    QStringList codes;
    for (const auto& [value, known] : Codes<Enum>::list)
        codes.append(QString::fromLatin1(known));
    complainOfCode(key, codes);
    return whenAbsent;
}

} // namespace oslonac
