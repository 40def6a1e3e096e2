// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/values/language.h"

#include <QStringList>

#include <functional>

namespace oslonac::ui {

/// What a dossier came to.
struct WrittenDossier {
    int files = 0;
    QStringList missing; ///< titles of linked documents that are gone or are others now
};

/// Everything about one case in a folder that can be read without Oslonac: the whole case as PDF, HTML and
/// CSV, its agreement and signed addenda as they print, its documents, and a manifest that names every file
/// with its SHA-256 digest ("sha256sum -c" reads it). All of it or nothing. The folder is made; throws
/// RuleBroken when something stands in it already, and StorageFault. `keepGoing` is asked between files;
/// false throws Cancelled.
WrittenDossier writeDossier(const Connection& file, Id<Case> id, QDate today, Language language,
                            const QString& folder, const std::function<bool()>& keepGoing = {});

/// The name of its folder: "400-73_2023-1_Beocin".
[[nodiscard]] QString dossierName(const CaseFile& of);

} // namespace oslonac::ui
