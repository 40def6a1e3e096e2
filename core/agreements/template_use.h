// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

class Connection;

/// Who asks for a template: the lots whose agreements will be drafted with it, and the agreements that print
/// it. Cancelled agreements print nothing any more.
struct TemplateUse {
    QStringList lots; ///< "PP-2023, 1"
    int agreements = 0;
    int onPaper = 0; ///< of the agreements, those that are printed or signed

    [[nodiscard]] bool isUsed() const { return !lots.isEmpty() || agreements > 0; }
};

[[nodiscard]] TemplateUse templateUse(const Connection& file, const StoredTemplate& stored);

} // namespace oslonac
