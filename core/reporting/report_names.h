// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/report_states.h"

#include <QStringList>

namespace oslonac {

/// A report as steps and messages call it: the number of its agreement and its title, "400-73/2023-1, Završni
/// izveštaj".
[[nodiscard]] QString nameOf(const Connection& file, const PartyReport& report);
/// What a step on several reports keeps of their names (operation_details.h).
[[nodiscard]] QStringList namesOf(const Connection& file, const std::vector<PartyReport>& reports);

} // namespace oslonac
