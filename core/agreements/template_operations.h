// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Connection;
class Performer;

/// Writes a document template; one without an id is new. Throws RuleBroken when its code is empty or another
/// template has it, because lots choose their template by code.
Id<StoredTemplate> saveTemplate(Performer& performer, StoredTemplate stored);
/// Throws RuleBroken while a lot or an agreement asks for it, and for a template that the program itself asks
/// for by its code.
void deleteTemplate(Performer& performer, Id<StoredTemplate> id);

/// A code like the given one that no template of the file has: "cooperation_agreement_2".
[[nodiscard]] QString freeTemplateCode(const Connection& file, const QString& code);

} // namespace oslonac
