// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/documents/document_data.h"
#include "core/values/script.h"

namespace oslonac {

struct AgreementDossier;

/// All that the pages of an agreement or addendum say, in both scripts: its template and what it is filled
/// with. `nameCyrillic` is the party's registered name, which the digest covers.
struct PaperContent {
    QString templateHtml;
    DocumentData latin;
    DocumentData cyrillic;
    QString nameCyrillic;

    [[nodiscard]] const DocumentData& data(Script script) const
    {
        return script == Script::Latin ? latin : cyrillic;
    }
    friend bool operator==(const PaperContent&, const PaperContent&) = default;
};

/// As the file has it now. An addendum may be one that is not in the dossier.
[[nodiscard]] PaperContent contentNow(const QString& templateHtml, const AgreementDossier& dossier);
[[nodiscard]] PaperContent contentNow(const QString& templateHtml, const AgreementDossier& dossier,
                                      const Addendum& addendum);

/// For keeping with a printing, and back. A value that is no text or list, which this program never writes,
/// is absent.
[[nodiscard]] PrintedText keptText(const PaperContent& content);
[[nodiscard]] PaperContent contentOf(const PrintedText& text);

/// What was signed, with what was written on it by hand as the file has it `now`: the other party's number,
/// the date also where it replaces a printed one, and the number where there was none yet.
[[nodiscard]] PaperContent withWrittenByHand(PaperContent printed, const PaperContent& now);

} // namespace oslonac
