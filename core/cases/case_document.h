// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records.h"

#include <QDate>

namespace oslonac {

struct Case;
struct ChecklistItem;

enum class DocumentKind { Agreement, Request, Report, Decision, Record, Letter, Photo, Other };

template <>
struct Codes<DocumentKind> {
    static constexpr std::array list{coded(DocumentKind::Agreement, "agreement_paper"),
                                     coded(DocumentKind::Request, "request_paper"),
                                     coded(DocumentKind::Report, "report_paper"),
                                     coded(DocumentKind::Decision, "decision_paper"),
                                     coded(DocumentKind::Record, "record_paper"),
                                     coded(DocumentKind::Letter, "letter_paper"),
                                     coded(DocumentKind::Photo, "photo"),
                                     coded(DocumentKind::Other, "other_paper")};
};

/// A document (dokument) that was attached to a case: kept in the file, or linked where it lies. Its digest
/// says whether what lies there is still what was attached.
struct CaseDocument {
    Id<CaseDocument> id;
    Id<Case> caseId;
    DocumentKind kind = DocumentKind::Other;
    QString title;
    QString note;
    QString fileName; ///< with its ending, without a folder
    QString link;     ///< where it lies; empty for one that is kept in the file
    QString digest;   ///< SHA-256 of its bytes
    qint64 size = 0;  ///< bytes
    QDate addedOn;
    std::optional<Id<ChecklistItem>> itemId; ///< the document of the call's checklist that this is

    [[nodiscard]] bool isLinked() const { return !link.isEmpty(); }
    friend bool operator==(const CaseDocument&, const CaseDocument&) = default;
};

template <>
struct Mapping<CaseDocument> {
    static constexpr const char* table = "case_documents";
    static constexpr auto columns = std::tuple{column("id", &CaseDocument::id),
                                               column("case_id", &CaseDocument::caseId),
                                               column("kind", &CaseDocument::kind),
                                               column("title", &CaseDocument::title),
                                               column("note", &CaseDocument::note),
                                               column("file_name", &CaseDocument::fileName),
                                               column("link", &CaseDocument::link),
                                               column("digest", &CaseDocument::digest),
                                               column("size", &CaseDocument::size),
                                               column("added_on", &CaseDocument::addedOn),
                                               column("checklist_item_id", &CaseDocument::itemId)};
};

/// "Zahtev" in the language of the interface.
[[nodiscard]] QString titleOf(DocumentKind kind);

} // namespace oslonac
