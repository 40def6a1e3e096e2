// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printer_choice.h"
#include "ui/widgets/tab_stops.h"

#include <QDialog>

namespace oslonac::ui {

class PagePreview;
struct Desk;

/// A paper as it will be printed, over the window, and the steps from there: print it, or keep it as PDF.
/// Deletes itself when it is closed.
class PrintWindow : public QDialog {
    Q_OBJECT

public:
    void setPrinterChoice(PrinterChoice choice) { m_askPrinter = std::move(choice); }
    [[nodiscard]] PagePreview& preview() { return *m_preview; }

protected:
    /// `fileName` is proposed for the PDF, without ending.
    PrintWindow(const Desk& desk, const QString& title, QString fileName, QWidget* parent);

    /// Sends it to the printer that was chosen.
    virtual void printOn(const std::shared_ptr<QPrinter>& printer) = 0;
    /// Writes a PDF to where the officer said.
    virtual void writeTo(const QString& path) = 0;

    bool focusNextPrevChild(bool next) override
    {
        return goToTabStop(*this, next ? TabWay::Forward : TabWay::Back);
    }
    [[nodiscard]] const Desk& desk() const { return m_desk; }

private:
    [[nodiscard]] QWidget* makeSteps();
    void print();
    void savePdf();

    const Desk& m_desk;
    QString m_fileName;
    PrinterChoice m_askPrinter;
    PagePreview* m_preview;
};

} // namespace oslonac::ui
