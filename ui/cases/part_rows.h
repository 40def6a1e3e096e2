// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/cases/case_parts.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/folding.h"
#include "ui/forms/value_text.h"
#include "ui/lists/column.h"
#include "ui/shell/desk.h"

#include <type_traits>

namespace oslonac::ui {

/// A part of a case in its list.
template <AnyPart Record>
struct PartRow {
    Id<Record> id;
    Record record;
    QDate today;
    bool isLocked = false; ///< the case is closed
    QString name{};        ///< what steps on it are called by
    QString agreement{};   ///< the number of the case's agreement
};

template <AnyPart Record>
[[nodiscard]] PartRow<Record> partRow(const Record& record, const CaseFile& of, const Desk& desk)
{
    return {record.id,
            record,
            desk.workspace.today(),
            of.record.status != CaseStatus::Open,
            Part<Record>::nameOf(desk.file(), record),
            of.dossier.agreement.number};
}

/// "The case is closed; reopen it to change it."
[[nodiscard]] QString lockedCaseText();
[[nodiscard]] QString unknownChoiceText(const QStringList& choices);

/// How the columns of parts are changed in their cells. What cannot be read is refused here, what breaks a
/// rule of the part by the door.
template <typename Row>
class PartEdits final {
public:
    using Record = decltype(Row::record);
    using Speaking = std::function<Language()>;

    explicit PartEdits(Speaking language) : m_language(std::move(language)) {}

    [[nodiscard]] Edit<Row> text(QString Record::*member) const
    {
        return edit(
            member, [member](const Record& of) { return of.*member; },
            [](const QString&) { return std::optional<QString>(); },
            [member](Record& of, const QString& text) { of.*member = text.simplified(); });
    }
    /// A day that may be missing.
    [[nodiscard]] Edit<Row> date(std::optional<QDate> Record::*member) const
    {
        return edit(
            member,
            [member, language = m_language](const Record& of) {
                return of.*member ? dateText(*(of.*member), language()) : QString();
            },
            [](const QString& text) {
                return text.trimmed().isEmpty() ? std::nullopt : refusalOf(dateValue().read(text));
            },
            [member](Record& of, const QString& text) {
                of.*member = text.trimmed().isEmpty()
                                 ? std::nullopt
                                 : std::optional(std::get<QDate>(dateValue().read(text)));
            });
    }
    [[nodiscard]] Edit<Row> date(QDate Record::*member) const
    {
        return edit(
            member,
            [member, language = m_language](const Record& of) { return dateText(of.*member, language()); },
            [](const QString& text) { return refusalOf(dateValue().read(text)); },
            [member](Record& of, const QString& text) {
                of.*member = std::get<QDate>(dateValue().read(text));
            });
    }
    /// By its title, which is offered.
    template <typename Code, typename TitleOf>
    [[nodiscard]] Edit<Row> choice(Code Record::*member, TitleOf title) const
    {
        const auto titles = [title] {
            QStringList all;
            for (const auto& [value, code] : Codes<Code>::list)
                all.append(title(value));
            return all;
        };
        const auto named = [title](const QString& text) -> std::optional<Code> {
            for (const auto& [value, code] : Codes<Code>::list) {
                if (folded(title(value)) == folded(text))
                    return value;
            }
            return std::nullopt;
        };
        Edit<Row> made = edit(
            member, [member, title](const Record& of) { return title(of.*member); },
            [named, titles](const QString& text) {
                return named(text) ? std::nullopt : std::optional(unknownChoiceText(titles()));
            },
            [member, named](Record& of, const QString& text) { of.*member = *named(text); });
        made.choices = titles;
        return made;
    }

    template <typename Code>
    [[nodiscard]] Edit<Row> choice(Code Record::*member) const
    {
        return choice(member, [](Code code) { return titleOf(code); });
    }
    [[nodiscard]] Edit<Row> amount(Money Record::*member) const
    {
        return edit(
            member,
            [member, language = m_language](const Record& of) {
                return amountFigures(of.*member, language());
            },
            [](const QString& text) { return refusalOf(amountValue(Currency::Eur).read(text)); },
            [member](Record& of, const QString& text) {
                of.*member = std::get<Money>(amountValue((of.*member).currency()).read(text));
            });
    }

private:
    template <typename Value>
    static std::optional<QString> refusalOf(const std::variant<Value, QString>& reading)
    {
        const auto* reason = std::get_if<QString>(&reading);
        return reason ? std::optional(*reason) : std::nullopt;
    }
    /// What the column is called in the file.
    template <typename Value>
    [[nodiscard]] static QString fieldOf(Value Record::*member)
    {
        QString field;
        const auto look = [&](const auto& mapped) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(mapped.member)>, Value Record::*>)
                field = mapped.member == member ? QString::fromLatin1(mapped.name) : field;
        };
        std::apply([&](const auto&... mapped) { (look(mapped), ...); }, Mapping<Record>::columns);
        return field;
    }
    template <typename Value>
    [[nodiscard]] Edit<Row> edit(Value Record::*member, std::function<QString(const Record&)> shown,
                                 std::function<std::optional<QString>(const QString&)> refused,
                                 std::function<void(Record&, const QString&)> assign) const
    {
        Edit<Row> made;
        made.text = [shown = std::move(shown)](const Row& row) { return shown(row.record); };
        made.check = [refused = std::move(refused)](const Row& row, const QString& text) {
            return row.isLocked ? std::optional(lockedCaseText()) : refused(text);
        };
        made.write = [assign = std::move(assign)](const Change& change, const Row& row, const QString& text) {
            Record record = Records<Record>(change.file()).get(row.id);
            assign(record, text);
            change.update(record);
        };
        made.operation = [field = fieldOf(member)](const Row& row) {
            const RecordStep step{QString::fromLatin1(Mapping<Record>::table), row.name, row.agreement,
                                  field};
            return Operation{OperationKind::EditPart, step.toDetails()};
        };
        return made;
    }

    Speaking m_language;
};

} // namespace oslonac::ui
