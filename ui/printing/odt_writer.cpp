// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_writer.h"

#include "core/exchange/zip_container.h"
#include "core/storage/whole_file.h"
#include "ui/printing/odt_content.h"
#include "ui/printing/odt_styles.h"
#include "ui/printing/paper_formats.h"
#include "ui/printing/paper_style.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

#include <stdexcept>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

/// The cells that are shaded, by the number their format has among the document's: the name Qt's writer gives
/// their style.
std::set<int> shadedCells(const QTextDocument& text)
{
    std::set<int> shaded;
    for (const QTextFrame* frame : text.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<const QTextTable*>(frame);
        for (int row = 0; table != nullptr && row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                if (cell.format().background().style() != Qt::NoBrush)
                    shaded.insert(cell.tableCellFormatIndex());
            }
        }
    }
    return shaded;
}

/// The text as Qt's own writer puts it, taken out of its container.
QByteArray contentOf(const PaperDocument& document)
{
    QTextDocument text;
    text.setUndoRedoEnabled(false);
    text.setDefaultFont(paperFont());
    text.setDefaultStyleSheet(paperStyleSheet());
    text.setHtml(document.html);
    applyPaperFormats(text);
    QByteArray bytes;
    QBuffer written(&bytes);
    QTextDocumentWriter writer(&written, "ODF");
    if (!writer.write(&text))
        throw std::runtime_error("the text could not be written as ODF");
    return mendedOdtContent(QString::fromUtf8(unzippedEntry(bytes, "content.xml")), shadedCells(text))
        .toUtf8();
}

} // namespace

QByteArray odtOf(const PaperDocument& document)
{
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
