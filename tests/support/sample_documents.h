// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_data.h"

#include <QString>

namespace oslonac::test {

/// The text of resources/templates/<name>.html.
[[nodiscard]] QString templateText(const QString& name);

/// An agreement as the seeds have it, without any person: the signatories are missing.
[[nodiscard]] DocumentData sampleAgreement();
/// The same with offices' placeholders in the signatories' place, so that nothing is missing.
[[nodiscard]] DocumentData completeAgreement(int ordinal = 1);
[[nodiscard]] DocumentData sampleAddendum();
[[nodiscard]] DocumentData sampleSigningList(int agreements);

} // namespace oslonac::test
