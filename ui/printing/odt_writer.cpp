// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_writer.h"

#include "core/exchange/zip_container.h"
#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "core/values/plain_text.h"
#include "ui/printing/column_widths.h"
#include "ui/printing/odt_content.h"
#include "ui/printing/odt_styles.h"
#include "ui/printing/paper_device.h"
#include "ui/printing/paper_formats.h"
#include "ui/printing/paper_pages.h"
#include "ui/printing/paper_style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <memory>

namespace oslonac::ui {

namespace {

std::unique_ptr<QTextDocument> textOf(const PaperDocument& document, PaperDevice& device)
{
    const QPageLayout page = paperLayout(document.orientation);
    auto text = std::make_unique<QTextDocument>();
    text->setUndoRedoEnabled(false);
    text->setDefaultFont(paperFont());
    text->setDefaultStyleSheet(paperStyleSheet());
    text->documentLayout()->setPaintDevice(&device);
    text->setPageSize(page.paintRectPixels(PaperPages::resolution).size());
    text->setHtml(document.html);
    applyPaperFormats(*text);
    giveWordsRoom(*text, device);
    return text;
}

/// Older files may hold characters that XML cannot.
PaperDocument withPlainTexts(PaperDocument document)
{
    PageFurniture& furniture = document.furniture;
    for (QString* text : {&document.title, &document.html, &furniture.headerLeft, &furniture.headerRight,
                          &furniture.footerLeft, &furniture.pageNumber})
        *text = asPlainText(*text);
    return document;
}

QByteArray file(const std::vector<PaperDocument>& documents, const QString& title,
                const std::function<bool()>& keepGoing)
{
    PaperDevice device(PaperPages::resolution);
    std::vector<std::unique_ptr<QTextDocument>> made;
    std::vector<OdtText> texts;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        made.push_back(textOf(documents[i], device));
        OdtText text{made.back().get()};
        if (documents.size() > 1) {
            text.masterPage = odtMasterPage(i);
            text.endMark = odtEndMark(i);
        }
        texts.push_back(text);
        if (keepGoing && !keepGoing())
            throw Cancelled();
    }
    const PaperDocument& first = documents.front();
    const qreal width = paperLayout(first.orientation).paintRect(QPageLayout::Millimeter).width();
    // The type stands first and plain, so that programs know the file by its first bytes.
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.text", ZipMethod::Store},
                   {"content.xml", odtContent(texts, width)},
                   {"styles.xml", odtStyles(documents)},
                   {"meta.xml", odtMeta(title, first.date)},
                   {"META-INF/manifest.xml", odtManifest()}},
                  first.date);
}

} // namespace

QByteArray odtOf(const PaperDocument& document)
{
    return odtOf({document.title, {document}});
}

QByteArray odtOf(const PaperBatch& batch, const std::function<bool()>& keepGoing)
{
    std::vector<PaperDocument> documents;
    for (const PaperDocument& document : batch.documents)
        documents.push_back(withPlainTexts(document));
    return file(documents, asPlainText(batch.title), keepGoing);
}

void writeOdt(const QString& path, const PaperDocument& document)
{
    writeWholeFile(path, odtOf(document));
}

void writeOdt(const QString& path, const PaperBatch& batch)
{
    writeWholeFile(path, odtOf(batch));
}

} // namespace oslonac::ui
