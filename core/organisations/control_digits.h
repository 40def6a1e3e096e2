// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace oslonac {

/// Whether the control digits of Serbian numbers fit. The texts must be digits alone.
///
/// Registration number (matični broj), 8 digits: weights 2 7 6 5 4 3 2 on the first seven, 11 minus the
/// remainder of the sum by 11 is the last digit, 10 and 11 are written as 0 (as public checkers compute it,
/// such as draganjovanovic1/JSTools; held against numbers published in the registers of APR).
[[nodiscard]] bool registrationNumberFits(const QString& digits);

/// Tax number (PIB), 9 digits: ISO 7064 MOD 11,10 (the rule of python-stdnum's rs.pib).
[[nodiscard]] bool taxNumberFits(const QString& digits);

/// Account number, 18 digits, of which the last two are 98 minus the remainder by 97 (ISO 7064 MOD 97-10, by
/// the National Bank's structure of account numbers: 3 digits of the bank, 13 of the account, 2 for control).
[[nodiscard]] bool accountNumberFits(const QString& digits);

/// The 18 digits of an account as it is written: 840-1234567-85 with its middle part shortened, without
/// dashes, or as IBAN (RS35...). Nothing when it cannot be an account.
[[nodiscard]] std::optional<QString> accountDigits(const QString& text);

} // namespace oslonac
