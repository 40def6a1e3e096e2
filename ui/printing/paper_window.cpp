// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_window.h"

#include "ui/printing/page_preview.h"
#include "ui/printing/paper_printer.h"
#include "ui/printing/pdf_writer.h"
#include "ui/shell/desk.h"
#include "ui/widgets/segmented_control.h"

#include <QFileInfo>
#include <QPrinter>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

PaperWindow::PaperWindow(const Desk& desk, PaperDocument paper, const QString& fileName, QWidget* parent)
    : PrintWindow(desk, paper.title, fileName, parent), m_paper(std::move(paper))
{
    preview().addTool(makeOrientation());
    preview().show(m_paper);
}

QWidget* PaperWindow::makeOrientation()
{
    auto* control = new SegmentedControl(this);
    control->addChoice(int(PaperOrientation::Portrait), tr("Upright"), tr("Paper upright"));
    control->addChoice(int(PaperOrientation::Landscape), tr("Across"), tr("Paper across"));
    control->setValue(int(m_paper.orientation));
    connect(control, &SegmentedControl::chosen, this, [this](int value) { lay(PaperOrientation(value)); });
    return control;
}

void PaperWindow::lay(PaperOrientation orientation)
{
    m_paper.orientation = orientation;
    preview().show(m_paper);
}

void PaperWindow::printOn(const std::shared_ptr<QPrinter>& printer)
{
    desk().tasks.run(
        m_paper.title,
        [paper = m_paper, printer](TaskProgress& progress) {
            progress.report(0, 0);
            return ui::printOn(*printer, std::span(&paper, 1));
        },
        [tell = desk().tell, title = m_paper.title](int) {
            tell(tr("%1 was sent to the printer.").arg(title));
        });
}

void PaperWindow::writeTo(const QString& path)
{
    desk().tasks.run(
        m_paper.title,
        [paper = m_paper, path](TaskProgress& progress) {
            progress.report(0, 0);
            writePdf(path, paper);
            return path;
        },
        [tell = desk().tell](const QString& written) {
            tell(tr("%1 was written.").arg(QFileInfo(written).fileName()));
        });
}

} // namespace oslonac::ui
