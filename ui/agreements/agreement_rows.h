// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/organisations/organisation.h"
#include "core/storage/connection.h"
#include "core/values/language.h"
#include "ui/lists/column.h"

namespace oslonac::ui {

/// An agreement in the list of agreements.
struct AgreementRow {
    Id<Agreement> id;
    Agreement agreement;
    QString callCode;
    QString partyLatin;
    QString partyCyrillic;
    std::optional<Id<Municipality>> municipality;
};

/// Of every call, in the order of their numbers.
[[nodiscard]] std::vector<AgreementRow> readAgreementRows(const Connection& file);
[[nodiscard]] std::vector<Column<AgreementRow>> agreementColumns(std::function<Language()> language);
/// How many different municipalities have an agreement that was not cancelled.
[[nodiscard]] int municipalitiesIn(const std::vector<AgreementRow>& rows);

} // namespace oslonac::ui
