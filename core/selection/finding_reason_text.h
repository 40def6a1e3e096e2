// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/selection/reason.h"
#include "core/values/score_decimals.h"

namespace oslonac {

/// What a finding said, told again from its facts in the language of the texts: a frozen list keeps facts,
/// not words.
[[nodiscard]] QString findingReasonText(const Reason& reason, const Texts& texts);

/// Facts as people read them: "236/3" as 78,67; "60000.00 EUR" as 60.000,00 EUR; "2023-06-26T15:00"
/// as 26.06.2023. 15:00.
[[nodiscard]] std::optional<Score> scoreFact(const QString& exact);
[[nodiscard]] QString pointsFact(const QString& exact, Language language);
[[nodiscard]] QString shareFact(const QString& exact, Language language);
/// Two of them that a rule held against each other: different ones look different.
[[nodiscard]] ScorePair pointsFacts(const QString& exact, const QString& limit, Language language);
[[nodiscard]] ScorePair shareFacts(const QString& exact, const QString& other, Language language);
[[nodiscard]] QString amountFact(const QString& exact, Language language);
[[nodiscard]] QString momentFact(const QString& iso, Language language);

} // namespace oslonac
