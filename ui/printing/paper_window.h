// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"
#include "ui/printing/printer_choice.h"
#include "ui/widgets/tab_stops.h"

#include <QDialog>

namespace oslonac::ui {

class PagePreview;
struct Desk;

/// A paper as it will be printed, over the window, and the steps from there: lay it upright or across, print
/// it, or keep it as PDF. Both are done by a worker. Deletes itself when it is closed.
class PaperWindow final : public QDialog {
    Q_OBJECT

public:
    /// `fileName` is proposed for the PDF, without ending.
    PaperWindow(const Desk& desk, PaperDocument paper, QString fileName, QWidget* parent);

    void setPrinterChoice(PrinterChoice choice) { m_askPrinter = std::move(choice); }
    [[nodiscard]] PagePreview& preview() { return *m_preview; }

protected:
    bool focusNextPrevChild(bool next) override
    {
        return goToTabStop(*this, next ? TabWay::Forward : TabWay::Back);
    }

private:
    [[nodiscard]] QWidget* makeOrientation();
    [[nodiscard]] QWidget* makeSteps();
    void lay(PaperOrientation orientation);
    void print();
    void savePdf();

    const Desk& m_desk;
    PaperDocument m_paper;
    QString m_fileName;
    PrinterChoice m_askPrinter;
    PagePreview* m_preview;
};

} // namespace oslonac::ui
