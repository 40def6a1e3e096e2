// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/painted_page.h"

#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paper_style.h"
#include "ui/shell/desk.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr qreal unitsPerInch = 96;

QPageLayout layoutOf(const PaintedPage& page)
{
    return paperLayout(page.orientation == QPageLayout::Landscape ? PaperOrientation::Landscape
                                                                  : PaperOrientation::Portrait);
}

/// `size` is that of the area inside the margins, `dots` per inch.
void paintOn(QPainter& painter, const QSizeF& size, qreal dots, const PaintedPage& page)
{
    const qreal scale = dots / unitsPerInch;
    painter.scale(scale, scale);
    page.paint(painter, {QPointF(), size / scale});
}

/// For the preview.
class PaintedPages final : public SheetPages {
public:
    explicit PaintedPages(PaintedPage page) : m_page(std::move(page)) {}

    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QRectF sheet() const override { return layoutOf(m_page).fullRectPixels(resolution); }
    void paint(QPainter& painter, int) const override
    {
        const QRectF inside = layoutOf(m_page).paintRectPixels(resolution);
        painter.save();
        painter.translate(inside.topLeft());
        paintOn(painter, inside.size(), resolution, m_page);
        painter.restore();
    }

private:
    PaintedPage m_page;
};

} // namespace

void printOn(QPrinter& printer, const PaintedPage& page)
{
    printer.setDocName(page.title);
    printer.setPageLayout(layoutOf(page));
    QPainter painter;
    if (!painter.begin(&printer))
        throw StorageFault(StorageFaultKind::InputOutput,
                           PaintedWindow::tr("The printer %1 did not start.").arg(printer.printerName()),
                           PaintedWindow::tr("Nothing was printed."),
                           PaintedWindow::tr("Check the printer or save the page as PDF."));
    paintOn(painter, QSizeF(printer.width(), printer.height()), printer.logicalDpiX(), page);
}

QByteArray pdfOf(const PaintedPage& page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(page.title);
    writer.setCreator(u"Oslonac"_s);
    writer.setResolution(SheetPages::resolution);
    writer.setPageLayout(layoutOf(page));
    QPainter painter(&writer);
    paintOn(painter, QSizeF(writer.width(), writer.height()), writer.logicalDpiX(), page);
    painter.end();
    return buffer.data();
}

PaintedWindow::PaintedWindow(const Desk& desk, PaintedPage page, QWidget* parent)
    : PrintWindow(desk, page.title, page.fileName, parent), m_page(std::move(page))
{
    preview().show(std::make_unique<PaintedPages>(m_page));
}

void PaintedWindow::printOn(const std::shared_ptr<QPrinter>& printer)
{
    desk().run([&] { ui::printOn(*printer, m_page); });
}

void PaintedWindow::writeTo(const QString& path)
{
    desk().run([&] {
        writeWholeFile(path, pdfOf(m_page));
        desk().tell(tr("%1 was written.").arg(QFileInfo(path).fileName()));
    });
}

} // namespace oslonac::ui
