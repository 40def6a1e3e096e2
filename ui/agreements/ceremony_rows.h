// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_rows.h"

namespace oslonac::ui {

/// A signing ceremony with how many agreements are signed there.
struct CeremonyRow {
    Id<SigningCeremony> id;
    SigningCeremony ceremony;
    int agreements = 0;
    int signedCount = 0;

    /// A ceremony is never held at midnight: that time stands for an hour that is not known yet.
    [[nodiscard]] bool hasHour() const;
};

/// What stands for an hour that is not known yet.
[[nodiscard]] QTime unknownHour();
[[nodiscard]] std::vector<CeremonyRow> readCeremonyRows(const Connection& file,
                                                        const std::vector<AgreementRow>& agreements);
[[nodiscard]] std::vector<Column<CeremonyRow>> ceremonyColumns(std::function<Language()> language);
/// Of the list of agreements, what matters where they are put on a ceremony.
[[nodiscard]] std::vector<Column<AgreementRow>> attachedColumns(std::function<Language()> language);

} // namespace oslonac::ui
