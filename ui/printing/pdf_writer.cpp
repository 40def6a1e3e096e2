// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf_writer.h"

#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "ui/printing/painted_pdf.h"
#include "ui/printing/paper_alphabet.h"
#include "ui/printing/paper_pages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Paints an alphabet and documents behind it. The page with the alphabet goes into no file: it gives every
/// file of one alphabet the same fonts, which can therefore be cut once for many.
class Painting final {
public:
    explicit Painting(PaperAlphabet alphabet) : m_writer(opened(m_buffer))
    {
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(PaperPages::resolution);
        m_writer.setTitle(PaintedPdf::placeholderTitle());
        m_writer.setCreator(u"Oslonac"_s);
        m_painter.begin(&m_writer);
        paintAlphabet(m_painter, alphabet);
        m_painter.paintEngine()->syncState();
    }

    /// Returns how many pages it has.
    int paint(const PaperDocument& document)
    {
        const PaperPages pages(document);
        QPageLayout layout = pages.pageLayout();
        layout.setMode(QPageLayout::FullPageMode);
        m_painter.save();
        for (int page = 0; page < pages.pageCount(); ++page) {
            m_writer.setPageLayout(layout);
            m_writer.newPage();
            pages.paint(m_painter, page);
        }
        m_painter.restore();
        // A page begins with the pen that was used last; the next document must find the one this one found.
        m_painter.paintEngine()->syncState();
        return pages.pageCount();
    }

    [[nodiscard]] PaintedPdf finished()
    {
        m_painter.end();
        return PaintedPdf(m_buffer.data());
    }

private:
    static QBuffer* opened(QBuffer& buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return &buffer;
    }

    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

constexpr int alphabetPages = 1;

PaperAlphabet alphabetOf(std::span<const PaperDocument> documents)
{
    const bool cyrillic = std::any_of(documents.begin(), documents.end(), [](const PaperDocument& document) {
        return alphabetFor(document) == PaperAlphabet::LatinAndCyrillic;
    });
    return cyrillic ? PaperAlphabet::LatinAndCyrillic : PaperAlphabet::Latin;
}

/// The fonts of a document that needs no letter beside the alphabet's.
const QByteArrayList& fontsOf(PaperAlphabet alphabet)
{
    static const QByteArrayList latin = Painting(PaperAlphabet::Latin).finished().fonts();
    static const QByteArrayList both = Painting(PaperAlphabet::LatinAndCyrillic).finished().fonts();
    return alphabet == PaperAlphabet::Latin ? latin : both;
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

PdfFile fileOf(std::span<const PaperDocument> documents, const QString& title,
               const std::function<bool()>& keepGoing)
{
    Q_ASSERT(!documents.empty());
    Painting painting(alphabetOf(documents));
    int pages = 0;
    for (const PaperDocument& document : documents) {
        pages += painting.paint(document);
        if (keepGoing && !keepGoing())
            throw Cancelled();
    }
    return {painting.finished().file(
                {alphabetPages, pages, title, digestOfAll(documents), documents.front().date}),
            pages};
}

} // namespace

PdfFile pdfOf(const PaperDocument& document)
{
    return fileOf({&document, 1}, document.title, {});
}

PdfFile pdfOf(const PaperBatch& batch, const std::function<bool()>& keepGoing)
{
    return fileOf(batch.documents, batch.title, keepGoing);
}

std::vector<PdfFile> pdfsOf(std::span<const PaperDocument> documents)
{
    std::vector<PdfFile> files(documents.size());
    for (const PaperAlphabet alphabet : {PaperAlphabet::Latin, PaperAlphabet::LatinAndCyrillic}) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (alphabetFor(documents[i]) == alphabet)
                places.push_back(i);
        }
        if (places.empty())
            continue;
        Painting painting(alphabet);
        for (const std::size_t place : places)
            files[place].pages = painting.paint(documents[place]);
        const PaintedPdf painted = painting.finished();
        // A letter that only one document needs would stand in the fonts of all.
        const bool shared = painted.fonts() == fontsOf(alphabet);
        int page = alphabetPages;
        for (const std::size_t place : places) {
            const PaperDocument& document = documents[place];
            const int pages = files[place].pages;
            files[place] =
                shared ? PdfFile{painted.file({page, pages, document.title, document.digest, document.date}),
                                 pages}
                       : pdfOf(document);
            page += pages;
        }
    }
    return files;
}

namespace {

int written(const QString& path, const PdfFile& file)
{
    writeWholeFile(path, file.bytes);
    return file.pages;
}

} // namespace

int writePdf(const QString& path, const PaperBatch& batch)
{
    return written(path, pdfOf(batch));
}

int writePdf(const QString& path, const PaperDocument& document)
{
    return written(path, pdfOf(document));
}

} // namespace oslonac::ui
