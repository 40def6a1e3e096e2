// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/call_applications.h"

namespace oslonac {

/// Parts of a call by the words of the command line. Both throw Refusal, which names what there is.
[[nodiscard]] const Application& applicationOf(const CallApplications& applications,
                                               const QString& registryNumber);
[[nodiscard]] const Lot& lotOf(const CallDefinition& definition, const QString& code);

} // namespace oslonac
