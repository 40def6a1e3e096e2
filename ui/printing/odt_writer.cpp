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

#include <stdexcept>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

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
    return mendedOdtContent(QString::fromUtf8(unzippedEntry(bytes, "content.xml"))).toUtf8();
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
