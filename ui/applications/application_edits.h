// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/application_rows.h"

namespace oslonac::ui {

/// How the list of applications is changed in its cells, by pasting and in all selected rows. A cell says the
/// same of a text that it cannot take as the field of the form does.
[[nodiscard]] Edit<ApplicationRow> editOfText(QString Application::*member);
/// A number without a currency is in that of the lot.
[[nodiscard]] Edit<ApplicationRow> editOfAmount(std::optional<Money> Application::*member,
                                                const CurrentTexts& texts);
[[nodiscard]] Edit<ApplicationRow> editOfReceipt(const CurrentTexts& texts);
/// By the words of the list, which are offered.
[[nodiscard]] Edit<ApplicationRow> editOfServiceKind();

} // namespace oslonac::ui
