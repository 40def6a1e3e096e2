// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

namespace oslonac {

/// The stable codes of an enumeration, as they stand in the file, in JSON and in tables: lower case, words
/// joined by underscores, never renamed. Specialise with `static constexpr std::array list{ coded(E::a, "a"),
/// ... }`.
template <typename Enum>
struct Codes;

template <typename Enum>
constexpr std::pair<Enum, const char*> coded(Enum value, const char* code)
{
    return {value, code};
}

template <typename Enum>
concept Coded = std::is_enum_v<Enum> && requires
{
    Codes<Enum>::list;
};

template <Coded Enum>
[[nodiscard]] QString codeOf(Enum value)
{
    for (const auto& [candidate, code] : Codes<Enum>::list) {
        if (candidate == value)
            return QString::fromLatin1(code);
    }
    throw std::logic_error("an enumeration value has no code");
}

/// Nothing when the text is no code of this enumeration.
template <Coded Enum>
[[nodiscard]] std::optional<Enum> fromCode(QStringView text)
{
    for (const auto& [candidate, code] : Codes<Enum>::list) {
        if (text == QLatin1StringView(code))
            return candidate;
    }
    return std::nullopt;
}

} // namespace oslonac
