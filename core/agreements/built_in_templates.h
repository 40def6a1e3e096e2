// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

/// The document templates that come with the program (resources/templates). A new file gets a copy of each,
/// which the officer may then edit; the code is the file's base name, and lots and documents ask for it by
/// that.
[[nodiscard]] std::vector<StoredTemplate> builtInTemplates();
/// The one of this code; nothing for a template that an officer made.
[[nodiscard]] std::optional<StoredTemplate> shippedTemplate(const QString& code);

} // namespace oslonac
