// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "ui/forms/form_builder.h"
#include "ui/shell/desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <memory>

namespace oslonac::ui {

/// What fields of a record may be changed now: all, only the words (marks are given already), or none.
enum class Lock { Open, WordsOnly, Closed };

/// A field that loses its meaning for marks already given when it changes, or words that may be corrected.
enum class FieldUse { Meaning, Words };

/// The fields of one kind of record: each shows its member, writes it as one operation when it is left, and
/// has the finding on it as its remark. `Write` changes a record of the file (editPart, editCall).
template <Mapped Record>
class RecordForm final {
public:
    using Write = std::function<void(const Record&)>;
    using Refusal = std::optional<QString>;

    RecordForm(const Desk& desk, QWidget& host, const char* context, Write write)
        : m_desk(desk), m_form(host), m_context(context), m_write(std::move(write))
    {}

    LineField* line(const char* label, QString Record::*member, FieldUse use = FieldUse::Words)
    {
        auto* field = m_form.addLine(phrase(label), [this, member](const QString& text) {
            return write([&](Record& record) { record.*member = text.trimmed(); });
        });
        keep(field, member, use, [field, member](const Record& record) {
            if (!holdsOther(*field, record.*member))
                field->setValue(record.*member);
        });
        return field;
    }
    TextField* text(const char* label, QString Record::*member, FieldUse use = FieldUse::Words)
    {
        auto* field = m_form.addTextArea(phrase(label), [this, member](const QString& text) {
            return write([&](Record& record) { record.*member = text.simplified(); });
        });
        keep(field, member, use, [field, member](const Record& record) { field->setValue(record.*member); });
        return field;
    }
    DateField* date(const char* label, std::optional<QDate> Record::*member)
    {
        auto* field = m_form.addDate(phrase(label), writing(member));
        keepValue(field, member, FieldUse::Meaning);
        return field;
    }
    template <typename Value>
    ValueField<Value>* value(const char* label, std::optional<Value> Record::*member, ValueText<Value> text)
    {
        auto* field = m_form.addValue<Value>(phrase(label), std::move(text), writing(member));
        keepValue(field, member, FieldUse::Meaning);
        return field;
    }
    /// An emptied line is this value.
    template <typename Value>
    ValueField<Value>* value(const char* label, Value Record::*member, ValueText<Value> text, Value whenEmpty)
    {
        auto* field = m_form.addValue<Value>(
            phrase(label), std::move(text), [this, member, whenEmpty](const std::optional<Value>& typed) {
                return write([&](Record& record) { record.*member = typed.value_or(whenEmpty); });
            });
        keep(field, member, FieldUse::Meaning, [field, member](const Record& record) {
            if (field->shown() != record.*member || field->edit().text() == field->value())
                field->show(record.*member);
        });
        return field;
    }
    template <Coded Enum>
    ChoiceField* choice(const char* label, Enum Record::*member, std::vector<ChoiceField::Choice> choices)
    {
        auto* field =
            m_form.addChoice(phrase(label), std::move(choices), [this, member](const QVariant& chosen) {
                return write([&](Record& record) { record.*member = *fromCode<Enum>(chosen.toString()); });
            });
        keep(field, member, FieldUse::Meaning,
             [field, member](const Record& record) { field->setValue(codeOf(record.*member)); });
        return field;
    }
    /// A reference that may be empty; the choices are set by the caller, 0 stands for none.
    template <typename Other>
    ChoiceField* reference(const char* label, std::optional<Id<Other>> Record::*member)
    {
        auto* field = m_form.addChoice(phrase(label), {}, [this, member](const QVariant& chosen) {
            const Id<Other> id(chosen.toLongLong());
            return write(
                [&](Record& record) { record.*member = id.isValid() ? std::optional(id) : std::nullopt; });
        });
        keep(field, member, FieldUse::Meaning, [field, member](const Record& record) {
            field->setValue(record.*member ? (record.*member)->number() : qlonglong(0));
        });
        return field;
    }
    /// One of a few texts; the choices are set by the caller.
    ChoiceField* oneOf(const char* label, QString Record::*member)
    {
        auto* field = m_form.addChoice(phrase(label), {}, [this, member](const QVariant& chosen) {
            return write([&](Record& record) { record.*member = chosen.toString(); });
        });
        keep(field, member, FieldUse::Meaning,
             [field, member](const Record& record) { field->setValue(record.*member); });
        return field;
    }
    CheckField* check(const char* label, bool Record::*member)
    {
        auto* field = m_form.addCheck(phrase(label), [this, member](bool on) {
            return write([&](Record& record) { record.*member = on; });
        });
        keep(field, member, FieldUse::Meaning,
             [field, member](const Record& record) { field->setValue(record.*member); });
        return field;
    }

    /// The field of this column; nullptr when the form has none.
    [[nodiscard]] Field* field(const QString& column) const
    {
        const auto kept =
            std::ranges::find(m_kept, column, [](const Kept& one) { return one.field->column(); });
        return kept == m_kept.end() ? nullptr : kept->field;
    }
    [[nodiscard]] FormBuilder& builder() { return m_form; }
    [[nodiscard]] Id<Record> id() const { return m_id; }

    void show(const Record& record, const std::vector<Finding>& findings, Lock lock)
    {
        m_id = record.id;
        for (const Kept& kept : m_kept) {
            kept.show(record);
            kept.field->setReadOnly(lock == Lock::Closed ||
                                    (lock == Lock::WordsOnly && kept.use == FieldUse::Meaning));
            if (kept.field->isRefused())
                continue;
            const Finding* finding = findingOn(findings, QString::fromLatin1(Mapping<Record>::table),
                                               record.id.number(), kept.field->column());
            const bool said =
                finding && finding->severity != Severity::Note; // a note is no doubt of the value
            kept.field->setDoubt(said ? finding->what : QString());
        }
    }

    /// Changes the record of the file; gives the reason when it cannot be.
    Refusal write(const std::function<void(Record&)>& change)
    {
        return m_desk.runner.attempt([&] {
            Record record = Records<Record>(m_desk.file()).get(m_id);
            change(record);
            m_write(record);
        });
    }

private:
    struct Kept {
        Field* field;
        FieldUse use;
        std::function<void(const Record&)> show;
    };

    [[nodiscard]] Phrase phrase(const char* label) const { return {m_context, label}; }

    template <typename Value>
    auto writing(std::optional<Value> Record::*member)
    {
        return [this, member](const std::optional<Value>& typed) {
            return write([&](Record& record) { record.*member = typed; });
        };
    }
    template <typename Member>
    void keep(Field* field, Member member, FieldUse use, std::function<void(const Record&)> show)
    {
        field->setColumn(QString::fromStdString(stemOf(member)));
        m_kept.push_back({field, use, std::move(show)});
    }
    template <typename AnyField, typename Value>
    void keepValue(AnyField* field, std::optional<Value> Record::*member, FieldUse use)
    {
        keep(field, member, use, [field, member](const Record& record) {
            if (field->shown() != record.*member || field->edit().text() == field->value())
                field->show(record.*member);
        });
    }
    template <typename Member>
    [[nodiscard]] static std::string stemOf(Member member)
    {
        std::string stem;
        const auto look = [&](const auto& mapped) {
            if constexpr (std::is_same_v<decltype(mapped.member), Member>) {
                if (mapped.member == member)
                    stem = mapped.name;
            }
        };
        std::apply([&](const auto&... mapped) { (look(mapped), ...); }, Mapping<Record>::columns);
        return stem;
    }
    /// A refused text stays until it is put right or given up, whatever else is written meanwhile.
    [[nodiscard]] static bool holdsOther(LineField& field, const QString& written)
    {
        return field.value() == written && field.edit().text() != written;
    }

    const Desk& m_desk;
    FormBuilder m_form;
    const char* m_context;
    Write m_write;
    Id<Record> m_id;
    std::vector<Kept> m_kept;
};

} // namespace oslonac::ui
