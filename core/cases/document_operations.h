// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_document.h"

#include <QByteArray>

namespace oslonac {

class Performer;

/// Where an attached document is kept.
enum class DocumentPlace { InFile, Linked };

/// The largest that is kept in the file; a larger one is linked.
inline constexpr qint64 largestKept = 32 * 1024 * 1024; // bytes

/// Attaches the file at this path; kind, title and note are those of `document`, a title without words is the
/// name of the file. What is kept has its bytes stand in the file once, however often it is attached; they
/// are no part of a step and stay when it is undone, so that redo finds them. Throws RuleBroken for what
/// cannot be read, is empty, or is too large to be kept.
Id<CaseDocument> attachDocument(Performer& performer, CaseDocument document, const QString& path,
                                DocumentPlace place);
/// Its kind, title and note.
void editDocument(Performer& performer, const CaseDocument& document);
void detachDocument(Performer& performer, Id<CaseDocument> id);

/// The bytes as they were attached. Throws RuleBroken when a linked file is gone or is another now.
[[nodiscard]] QByteArray contentOf(const Connection& file, const CaseDocument& document);

} // namespace oslonac
