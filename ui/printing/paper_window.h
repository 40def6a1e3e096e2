// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"
#include "ui/printing/print_window.h"

namespace oslonac::ui {

/// A document before it is printed; it may be laid upright or across. Printed and written by a worker.
class PaperWindow final : public PrintWindow {
    Q_OBJECT

public:
    /// `fileName` is proposed for the PDF, without ending.
    PaperWindow(const Desk& desk, PaperDocument paper, const QString& fileName, QWidget* parent);

protected:
    void printOn(const std::shared_ptr<QPrinter>& printer) override;
    void writeTo(const QString& path) override;

private:
    [[nodiscard]] QWidget* makeOrientation();
    void lay(PaperOrientation orientation);

    PaperDocument m_paper;
};

} // namespace oslonac::ui
