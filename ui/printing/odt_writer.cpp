// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_writer.h"

#include "ui/printing/odt_styles.h"
#include "ui/printing/paper_formats.h"
#include "ui/printing/paper_style.h"
#include "ui/printing/whole_file.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <stdexcept>
#include <zlib.h>

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
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(&text))
        throw std::runtime_error("the text could not be written as ODF");
    buffer.seek(0);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(u"content.xml"_s))
        throw std::runtime_error("the ODF writer wrote no content");
    QuaZipFile file(&zip);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

void add(QuaZip& zip, const QString& name, const QByteArray& bytes, const QDateTime& date, int method)
{
    QuaZipNewInfo info(name);
    info.dateTime = date.toUTC();
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, method, method == 0 ? 0 : Z_DEFAULT_COMPRESSION)
        || file.write(bytes) != bytes.size())
        throw std::runtime_error("the ODT container could not be written");
    file.close();
}

} // namespace

QByteArray odtOf(const PaperDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        throw std::runtime_error("the ODT container could not be made");
    // The type stands first and plain, so that programs know the file by its first bytes.
    add(zip, u"mimetype"_s, "application/vnd.oasis.opendocument.text", document.date, 0);
    add(zip, u"content.xml"_s, contentOf(document), document.date, Z_DEFLATED);
    add(zip, u"styles.xml"_s, odtStyles(document), document.date, Z_DEFLATED);
    add(zip, u"meta.xml"_s, odtMeta(document), document.date, Z_DEFLATED);
    add(zip, u"META-INF/manifest.xml"_s, odtManifest(), document.date, Z_DEFLATED);
    zip.close();
    return bytes;
}

void writeOdt(const QString& path, const PaperDocument& document)
{
    writeWholeFile(path, odtOf(document));
}

} // namespace oslonac::ui
