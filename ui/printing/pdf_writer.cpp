// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf_writer.h"

#include "core/values/faults.h"
#include "ui/printing/paper_pages.h"
#include "ui/printing/pdf_normaliser.h"
#include "ui/printing/whole_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

void paintDocument(QPdfWriter& writer, QPainter& painter, const PaperPages& pages)
{
    for (int page = 0; page < pages.pageCount(); ++page) {
        QPageLayout layout = pages.pageLayout();
        layout.setMode(QPageLayout::FullPageMode);
        if (painter.isActive()) {
            writer.setPageLayout(layout);
            writer.newPage();
        } else {
            writer.setPageLayout(layout);
            painter.begin(&writer);
        }
        pages.paint(painter, page);
    }
}

QString digestOfAll(std::span<const PaperDocument> documents)
{
    if (documents.size() == 1)
        return documents.front().digest;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PaperDocument& document : documents)
        hash.addData(document.digest.toLatin1());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

PdfFile pdfOf(std::span<const PaperDocument> documents, const std::function<bool()>& keepGoing)
{
    Q_ASSERT(!documents.empty());
    QByteArray bytes;
    int count = 0;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(PaperPages::resolution);
        writer.setTitle(documents.front().title);
        writer.setCreator(u"Oslonac"_s);
        QPainter painter;
        for (const PaperDocument& document : documents) {
            const PaperPages pages(document);
            paintDocument(writer, painter, pages);
            count += pages.pageCount();
            if (keepGoing && !keepGoing())
                throw Cancelled();
        }
    }
    return {normalisedPdf(bytes, digestOfAll(documents), documents.front().date), count};
}

int writePdf(const QString& path, std::span<const PaperDocument> documents)
{
    const PdfFile file = pdfOf(documents);
    writeWholeFile(path, file.bytes);
    return file.pages;
}

int writePdf(const QString& path, const PaperDocument& document)
{
    return writePdf(path, std::span(&document, 1));
}

} // namespace oslonac::ui
