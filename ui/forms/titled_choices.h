// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/code.h"
#include "ui/forms/choice_field.h"

namespace oslonac::ui {

/// All values of a kind by their titles in the language of the interface. Titles do not follow a change of
/// the language: give the field its choices anew.
template <typename Code>
[[nodiscard]] std::vector<ChoiceField::Choice> titledChoices()
{
    std::vector<ChoiceField::Choice> choices;
    for (const auto& [value, code] : Codes<Code>::list)
        choices.push_back({QString::fromLatin1(code), {}, titleOf(value)});
    return choices;
}

/// The same for a field that has a choice already, which stays.
template <typename Code>
void retitle(ChoiceField& field)
{
    const QVariant chosen = field.value();
    field.setChoices(titledChoices<Code>());
    field.setValue(chosen);
}

} // namespace oslonac::ui
