// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/calls/paper_kind.h"
#include "core/cases/case_file.h"
#include "core/documents/document_data.h"
#include "core/values/script.h"
#include "ui/printing/paper_document.h"

namespace oslonac::ui {

/// What a template is tried on while it is typed: an agreement, one of its addenda, a ceremony's signing
/// list, or a case. An agreement without addenda lends itself to an example of one.
struct TemplateSubject {
    PaperKind kind = PaperKind::Agreement;
    std::vector<AgreementDossier> dossiers; ///< one, or all of a ceremony
    std::optional<SigningCeremony> ceremony;
    std::optional<CaseFile> of; ///< a letter goes to the party of a case

    [[nodiscard]] bool isEmpty() const { return dossiers.empty(); }
};

/// A subject to choose from: an agreement, or for signing lists a ceremony.
struct SubjectChoice {
    qint64 id = 0;
    QString text;
    bool isSigned = false; ///< its paper is given, whatever becomes of the template
};

[[nodiscard]] std::vector<SubjectChoice> subjectsFor(const Connection& file, PaperKind kind, Script shownIn);
[[nodiscard]] TemplateSubject readSubject(const Connection& file, PaperKind kind, qint64 id);

/// The values the subject gives; nothing for an empty one.
[[nodiscard]] DocumentData dataOf(const TemplateSubject& subject);
/// The very paper; throws TemplateFault.
[[nodiscard]] PaperDocument paperOf(const QString& html, const TemplateSubject& subject, Script script);

/// How many agreements on paper match the file as the template is written now and would not with the new
/// text.
[[nodiscard]] int papersLosing(const Connection& file, const StoredTemplate& stored, const QString& html);

} // namespace oslonac::ui
