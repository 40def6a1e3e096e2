// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// What a document template is for: it says which fields the template may name.
enum class PaperKind { Agreement, Addendum, SigningList };

/// The codes under which the file keeps the templates that no lot names.
inline constexpr const char* addendumTemplateCode = "addendum";
inline constexpr const char* signingListTemplateCode = "signing_list";

/// Every template that is neither the addendum's nor the signing list's is one of agreements.
[[nodiscard]] inline PaperKind paperKindOf(const QString& templateCode)
{
    if (templateCode == QLatin1StringView(addendumTemplateCode))
        return PaperKind::Addendum;
    return templateCode == QLatin1StringView(signingListTemplateCode) ? PaperKind::SigningList
                                                                      : PaperKind::Agreement;
}

} // namespace oslonac
