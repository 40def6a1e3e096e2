// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_printer.h"

#include "core/values/faults.h"
#include "ui/printing/paper_pages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::PaperPrinter)
};

void begin(QPainter& painter, QPrinter& printer)
{
    if (painter.begin(&printer))
        return;
    throw StorageFault(StorageFaultKind::InputOutput,
                       Tr::tr("The printer %1 did not start.").arg(printer.printerName()),
                       Tr::tr("Nothing was printed and nothing was changed."),
                       Tr::tr("Check the printer or save the documents as PDF."));
}

} // namespace

int printOn(QPrinter& printer, std::span<const PaperDocument> documents,
            const std::function<bool(int sent)>& keepGoing)
{
    printer.setFullPage(true);
    QPainter painter;
    int sent = 0;
    for (const PaperDocument& document : documents) {
        if (keepGoing && !keepGoing(sent))
            break;
        const PaperPages pages(document);
        QPageLayout layout = pages.pageLayout();
        layout.setMode(QPageLayout::FullPageMode);
        for (int page = 0; page < pages.pageCount(); ++page) {
            printer.setPageLayout(layout);
            if (painter.isActive())
                printer.newPage();
            else
                begin(painter, printer);
            painter.save();
            const qreal scale = printer.resolution() / static_cast<qreal>(PaperPages::resolution);
            painter.scale(scale, scale);
            pages.paint(painter, page);
            painter.restore();
        }
        ++sent;
    }
    return sent;
}

} // namespace oslonac::ui
