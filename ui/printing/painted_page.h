// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/print_window.h"
#include "ui/printing/sheet_pages.h"

#include <QByteArray>
#include <QPageLayout>

#include <functional>

class QPainter;
class QPrinter;

namespace oslonac::ui {

/// One page that is painted rather than written: pictures, figures. The painter works in units of 1/96 inch
/// from the corner of the margins.
struct PaintedPage {
    QString title;
    QString fileName; ///< proposed for the PDF, without ending
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<void(QPainter& painter, const QRectF& area)> paint;
};

/// Throws StorageFault when the printer does not start.
void printOn(QPrinter& printer, const PaintedPage& page);
/// PDF/A-1b.
[[nodiscard]] QByteArray pdfOf(const PaintedPage& page);

/// A painted page before it is printed.
class PaintedWindow final : public PrintWindow {
    Q_OBJECT

public:
    PaintedWindow(const Desk& desk, PaintedPage page, QWidget* parent);

protected:
    void printOn(const std::shared_ptr<QPrinter>& printer) override;
    void writeTo(const QString& path) override;

private:
    PaintedPage m_page;
};

} // namespace oslonac::ui
