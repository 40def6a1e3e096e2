// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>
#include <QPageLayout>

#include <functional>
#include <memory>

class QPainter;
class QPrinter;

namespace oslonac::ui {

struct Desk;

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

/// The page as it will be printed, and the steps from there: print it, or keep it as PDF.
class PreviewWindow final : public QDialog {
    Q_OBJECT

public:
    PreviewWindow(const Desk& desk, PaintedPage page, QWidget* parent);
    ~PreviewWindow() override;

private:
    void print();
    void savePdf();

    const Desk& m_desk;
    PaintedPage m_page;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace oslonac::ui
