// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf_writer.h"

#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "ui/printing/batch_threads.h"
#include "ui/printing/painted_pdf.h"
#include "ui/printing/paper_alphabet.h"
#include "ui/printing/paper_pages.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QThread>

#include <algorithm>
#include <atomic>

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

using Documents = std::span<const PaperDocument>;

/// Those that are painted behind each other, on whatever thread. How many parts there are depends on the
/// number of documents alone: the same batch gives the same bytes on whatever machine.
std::vector<Documents> partsOf(Documents documents)
{
    // More than two, so that threads end at about the same time; few, because each paints and cuts an
    // alphabet.
    constexpr std::size_t fewestDocuments = 16;
    constexpr std::size_t mostParts = 4;
    const std::size_t count = std::clamp<std::size_t>(documents.size() / fewestDocuments, 1, mostParts);
    std::vector<Documents> parts;
    for (std::size_t part = 0; part < count; ++part) {
        const std::size_t begin = part * documents.size() / count;
        parts.push_back(documents.subspan(begin, (part + 1) * documents.size() / count - begin));
    }
    return parts;
}

/// The alphabet and the pages behind it.
struct PaintedPart {
    PaintedPdf pdf;
    int pages = 0;
};

PaintedPart painted(Documents documents, PaperAlphabet alphabet, const std::function<bool()>& keepGoing)
{
    Painting painting(alphabet);
    int pages = 0;
    for (const PaperDocument& document : documents) {
        pages += painting.paint(document);
        if (keepGoing && !keepGoing())
            throw Cancelled();
    }
    return {painting.finished(), pages};
}

PaintedPart paintedOnThreads(const std::vector<Documents>& parts, PaperAlphabet alphabet,
                             const std::function<bool()>& keepGoing)
{
    std::vector<PaintedPdf> pdfs(parts.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<int> pages = 0;
    const auto work = [&](BatchThreads& threads) {
        for (std::size_t part = next++; part < parts.size(); part = next++) {
            PaintedPart one = painted(parts[part], alphabet, [&threads] {
                threads.documentDone();
                return !threads.isOver();
            });
            pdfs[part] = std::move(one.pdf);
            pages += one.pages;
        }
    };
    const auto askForEach = [&keepGoing, asked = 0](int done) mutable {
        for (; asked < done; ++asked) {
            if (keepGoing && !keepGoing())
                return false;
        }
        return true;
    };
    BatchThreads::run(std::clamp(QThread::idealThreadCount(), 1, static_cast<int>(parts.size())), work,
                      askForEach);
    return {PaintedPdf::joined(pdfs, alphabetPages), pages};
}

PdfFile fileOf(Documents documents, const QString& title, const std::function<bool()>& keepGoing)
{
    Q_ASSERT(!documents.empty());
    const PaperAlphabet alphabet = alphabetOf(documents);
    const std::vector<Documents> parts = partsOf(documents);
    const bool apart = parts.size() > 1;
    const PaintedPart all =
        apart ? paintedOnThreads(parts, alphabet, keepGoing) : painted(documents, alphabet, keepGoing);
    return {all.pdf.file({apart ? 0 : alphabetPages, all.pages, title, digestOfAll(documents),
                          documents.front().date}),
            all.pages};
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
