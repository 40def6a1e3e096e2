// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace oslonac {

/// What a document template is filled with: names in snake_case to texts or lists of the same. An absent
/// value is simply not there, so two data with the same names and values are equal however they were put
/// together.
class DocumentData final {
public:
    using Rows = std::vector<DocumentData>;
    using Value = std::variant<QString, Rows>;

    DocumentData& set(const QString& name, const QString& text);
    DocumentData& setOptional(const QString& name, const std::optional<QString>& text);
    DocumentData& set(const QString& name, Rows rows);

    /// Empty where there is none, or a list.
    [[nodiscard]] QString text(const QString& name) const;
    [[nodiscard]] const std::map<QString, Value>& values() const { return m_values; }
    friend bool operator==(const DocumentData&, const DocumentData&) = default;

private:
    std::map<QString, Value> m_values;
};

/// The human names of placeholders, in the language of the document ("party_signatory" to "ime i prezime
/// potpisnika"); names within a list are written "instalments.amount".
using FieldNames = std::map<QString, QString>;

} // namespace oslonac
