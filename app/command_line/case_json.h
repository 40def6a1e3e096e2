// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

#include <QJsonObject>

namespace oslonac {

/// A case, its instalments and their payments as scripts read them (docs/command-line.md).
[[nodiscard]] QJsonObject caseJson(const CaseFile& of, QDate today);
[[nodiscard]] QJsonObject paymentJson(const Payment& payment);
[[nodiscard]] QJsonObject reportJson(const ReportFile& report);

} // namespace oslonac
