// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// What a document template is for: it says which fields the template may name, and whether a lot may name
/// the template as that of its agreements.
enum class PaperKind { Agreement, Addendum, SigningList, Letter };

/// The codes under which the file keeps the templates that no lot names.
inline constexpr const char* addendumTemplateCode = "addendum";
inline constexpr const char* signingListTemplateCode = "signing_list";
inline constexpr const char* reminderTemplateCode = "report_reminder";
inline constexpr const char* letterTemplateCode = "letter";

/// By the code of the template; a copy ("addendum_2", freeTemplateCode) is of the kind of its original. Every
/// template that is neither an addendum's, a signing list's nor a letter's is one of agreements.
[[nodiscard]] PaperKind paperKindOf(const QString& templateCode);

} // namespace oslonac
