// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"
#include "core/agreements/agreement.h"

namespace oslonac {

class Connection;

/// The agreement with this number, in any case; throws Refusal when there is none or several.
[[nodiscard]] Agreement agreementNumbered(const Connection& file, const QString& number);

/// --number, required.
[[nodiscard]] VerbOption agreementNumberOption();

} // namespace oslonac
