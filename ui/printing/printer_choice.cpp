// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printer_choice.h"

#include <QPrintDialog>
#include <QPrinter>

namespace oslonac::ui {

PrinterChoice printerDialog(QWidget* window)
{
    return [window]() -> std::shared_ptr<QPrinter> {
        // The layout of 600 dots per inch is the printer's own business; the dialog belongs to the platform.
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        QPrintDialog dialog(printer.get(), window);
        return dialog.exec() == QDialog::Accepted ? printer : nullptr;
    };
}

} // namespace oslonac::ui
