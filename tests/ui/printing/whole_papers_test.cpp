// SPDX-License-Identifier: GPL-3.0-or-later
// No paper leaves anything out: what its HTML says stands on its pages, each paragraph once and in order.
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/calls/call_definition.h"
#include "core/documents/agreement_document.h"
#include "core/documents/agreement_fields.h"
#include "core/documents/merge.h"
#include "core/sample/sample_programme.h"
#include "core/workspace.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/sample_documents.h"
#include "tests/support/text.h"
#include "tests/ui/printing/painted_text.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/paper_pages.h"

#include <catch2/catch.hpp>

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Paragraphs of the text that the layout left without lines: they would be missing on paper.
QStringList leftOut(const PaperPages& pages)
{
    QStringList missing;
    for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty() && block.layout()->lineCount() == 0)
            missing.append(block.text().left(40));
    }
    return missing;
}

/// Words that are painted less often than they are written. A word that a line cuts at a hyphen is two.
QStringList wordsLeftOut(const PaperPages& pages)
{
    static const QRegularExpression gap(u"[\\s\u00a0-]+"_s);
    QHash<QString, int> painted;
    for (int page = 0; page < pages.pageCount(); ++page) {
        for (const QString& piece : paintedText(pages, page)) {
            for (const QString& word : piece.split(gap, Qt::SkipEmptyParts))
                ++painted[word];
        }
    }
    QStringList missing;
    for (const QString& word : pages.text().toPlainText().split(gap, Qt::SkipEmptyParts)) {
        if (--painted[word] < 0)
            missing.append(word);
    }
    return missing;
}

std::vector<QRectF> placesOfParagraphs(const PaperPages& pages)
{
    std::vector<QRectF> places;
    for (QTextBlock block = pages.text().begin(); block.isValid(); block = block.next())
        places.push_back(pages.text().documentLayout()->blockBoundingRect(block));
    return places;
}

/// As they would be if nothing had been changed step by step.
std::vector<QRectF> placesLaidOutAnew(const PaperPages& pages)
{
    auto& text = const_cast<QTextDocument&>(pages.text());
    text.markContentsDirty(0, text.characterCount());
    return placesOfParagraphs(pages);
}

} // namespace

TEST_CASE("No agreement of the sample leaves a paragraph out")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    draftSample(*workspace);
    for (const char* code : {"PP-2023", "ROMA-2023"}) {
        const Call call = *findCall(workspace->file(), QString::fromLatin1(code));
        for (const Script script : {Script::Latin, Script::Cyrillic}) {
            for (const Agreement& agreement : agreementsOf(workspace->file(), call.id)) {
                CAPTURE(agreement.number.toStdString());
                const AgreementDossier dossier = readDossier(workspace->file(), agreement.id);
                const MergedPaper merged = mergePaper(workspace->file(), dossier, {agreement.id}, script);
                CHECK(leftOut(PaperPages(paperOf(merged, dossier, script))) == QStringList());
            }
        }
    }
}

TEST_CASE("An addendum has every word of its text on its pages, however much it changes")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Id<Agreement> id = draftSample(*workspace).front();
    signDrafted(*workspace, {id});
    Addendum addendum;
    addendum.agreementId = id;
    addendum.reason = u"kasniji početak usluge. "_s.repeated(12);
    addendum.change = u"Član 7. Rok od 15 dana menja se u rok od 21 dana. "_s.repeated(60);
    addendum.amount = Money::eur(75'500, 51);
    addAddendum(*workspace, addendum);
    const AgreementDossier dossier = readDossier(workspace->file(), id);
    const AgreementPaper paper{id, dossier.addenda.front().id};
    for (const Script script : {Script::Latin, Script::Cyrillic}) {
        const PaperPages pages(
            paperOf(mergePaper(workspace->file(), dossier, paper, script), dossier, paper, script));
        CHECK(pages.pageCount() > 1);
        CHECK(leftOut(pages) == QStringList());
    }
}

TEST_CASE("However long its sentences are, an agreement has every word of its text on its pages")
{
    const QString text = templateText(u"cooperation_agreement"_s);
    for (int words = 1; words <= 61; words += 3) {
        DocumentData data = completeAgreement(words);
        data.set(u"service"_s, u"pomoć u kući "_s.repeated(words).trimmed());
        PaperDocument paper;
        paper.html = DocumentTemplate(text).merge(data, agreementFieldNames()).html;
        const PaperPages pages(paper);
        CAPTURE(words);
        CHECK(leftOut(pages) == QStringList());
        CHECK(wordsLeftOut(pages) == QStringList());
        CHECK(placesOfParagraphs(pages) == placesLaidOutAnew(pages));
    }
}
