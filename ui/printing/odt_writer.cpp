// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_writer.h"

#include "core/exchange/zip_container.h"
#include "core/storage/whole_file.h"
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

namespace oslonac::ui {

namespace {

QByteArray contentOf(const PaperDocument& document)
{
    const QPageLayout page = paperLayout(document.orientation);
    PaperDevice device(PaperPages::resolution);
    QTextDocument text;
    text.setUndoRedoEnabled(false);
    text.setDefaultFont(paperFont());
    text.setDefaultStyleSheet(paperStyleSheet());
    text.documentLayout()->setPaintDevice(&device);
    text.setPageSize(page.paintRectPixels(PaperPages::resolution).size());
    text.setHtml(document.html);
    applyPaperFormats(text);
    giveWordsRoom(text, device);
    return odtContent(text, page.paintRect(QPageLayout::Millimeter).width());
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

} // namespace

QByteArray odtOf(const PaperDocument& printed)
{
    const PaperDocument document = withPlainTexts(printed);
    // The type stands first and plain, so that programs know the file by its first bytes.
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.text", ZipMethod::Store},
                   {"content.xml", contentOf(document)},
                   {"styles.xml", odtStyles(document)},
                   {"meta.xml", odtMeta(document)},
                   {"META-INF/manifest.xml", odtManifest()}},
                  document.date);
}

void writeOdt(const QString& path, const PaperDocument& document)
{
    writeWholeFile(path, odtOf(document));
}

} // namespace oslonac::ui
