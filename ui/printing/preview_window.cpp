// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview_window.h"

#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "ui/printing/paper_style.h"
#include "ui/shell/desk.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
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

void paintOn(QPainter& painter, const QPaintDevice& device, const PaintedPage& page)
{
    const qreal scale = device.logicalDpiX() / unitsPerInch;
    painter.scale(scale, scale);
    page.paint(painter, {0, 0, device.width() / scale, device.height() / scale});
}

} // namespace

void printOn(QPrinter& printer, const PaintedPage& page)
{
    printer.setDocName(page.title);
    QPainter painter;
    if (!painter.begin(&printer))
        throw StorageFault(StorageFaultKind::InputOutput,
                           PreviewWindow::tr("The printer %1 did not start.").arg(printer.printerName()),
                           PreviewWindow::tr("Nothing was printed."),
                           PreviewWindow::tr("Check the printer or save the page as PDF."));
    paintOn(painter, printer, page);
}

QByteArray pdfOf(const PaintedPage& page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(page.title);
    writer.setCreator(u"Oslonac"_s);
    writer.setResolution(600);
    writer.setPageLayout(layoutOf(page));
    QPainter painter(&writer);
    paintOn(painter, writer, page);
    painter.end();
    return buffer.data();
}

PreviewWindow::PreviewWindow(const Desk& desk, PaintedPage page, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_page(std::move(page)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setWindowTitle(tr("%1: preview").arg(m_page.title));
    setAttribute(Qt::WA_DeleteOnClose);
    m_printer->setPageLayout(layoutOf(m_page));
    auto* preview = new QPrintPreviewWidget(m_printer.get(), this);
    preview->setZoomMode(QPrintPreviewWidget::FitInView);
    auto* picture = preview->findChild<QGraphicsView*>(); // which takes the focus
    setAccessibleRole(*picture, QAccessible::Document);
    picture->setAccessibleName(tr("Page as it will be printed"));
    connect(preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { m_desk.run([&] { printOn(*printer, m_page); }); });
    auto* steps = new QHBoxLayout;
    steps->setContentsMargins(24, 12, 24, 12);
    steps->setSpacing(12);
    steps->addStretch(1);
    const auto addStep = [&](ButtonKind kind, const QString& text, const QString& icon, auto work) {
        auto* button = new Button(kind, this);
        button->setText(text);
        button->setThemedIcon(icon);
        connect(button, &QPushButton::clicked, this, work);
        steps->addWidget(button);
        return button;
    };
    addStep(ButtonKind::Quiet, tr("Close"), {}, &PreviewWindow::close);
    addStep(ButtonKind::Usual, tr("Save as PDF…"), u"application-pdf"_s, &PreviewWindow::savePdf);
    addStep(ButtonKind::Primary, tr("Print…"), u"document-print"_s, &PreviewWindow::print)->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(preview, 1);
    column->addLayout(steps);
    resize(760, 760);
}

PreviewWindow::~PreviewWindow() = default;

void PreviewWindow::print()
{
    QPrintDialog dialog(m_printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk.run([this] { printOn(*m_printer, m_page); });
    close();
}

void PreviewWindow::savePdf()
{
    m_desk.run([this] {
        const auto path = m_desk.prompts.fileToSave(
            {tr("Save as PDF"), {}, m_page.fileName + u".pdf"_s, {tr("PDF (*.pdf)")}, u"pdf"_s});
        if (!path)
            return;
        writeWholeFile(*path, pdfOf(m_page));
        m_desk.tell(tr("Written to %1.").arg(QFileInfo(*path).fileName()));
        close();
    });
}

} // namespace oslonac::ui
