// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_window.h"

#include "ui/printing/page_preview.h"
#include "ui/printing/paper_printer.h"
#include "ui/printing/pdf_writer.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPrinter>
#include <QScrollArea>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr QSize usualSize(880, 860);
constexpr qreal shareOfWindow = 0.94;

} // namespace

PaperWindow::PaperWindow(const Desk& desk, PaperDocument paper, QString fileName, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_paper(std::move(paper)), m_fileName(std::move(fileName)),
      m_askPrinter(printerDialog(this)), m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print: %1").arg(m_paper.title));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    column->addWidget(makeSteps());
    // Inside the window it belongs to, which may be small.
    resize(usualSize.boundedTo((QSizeF(parent->size()) * shareOfWindow).toSize()));
    m_preview->addTool(makeOrientation());
    m_preview->show(m_paper);
    m_preview->desk().setFocus();
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
    m_preview->show(m_paper);
}

QWidget* PaperWindow::makeSteps()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(u"listFooter"_s);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(12);
    row->addStretch(1);
    const auto addStep = [&](ButtonKind kind, const QString& text, const QString& icon, auto work) {
        auto* button = new Button(kind, frame);
        button->setText(text);
        if (!icon.isEmpty())
            button->setThemedIcon(icon);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button);
        return button;
    };
    addStep(ButtonKind::Quiet, tr("Close"), {}, &PaperWindow::close);
    addStep(ButtonKind::Usual, tr("Save as PDF…"), u"application-pdf"_s, &PaperWindow::savePdf);
    addStep(ButtonKind::Primary, tr("Print…"), u"document-print"_s, &PaperWindow::print)->setDefault(true);
    return frame;
}

void PaperWindow::print()
{
    const std::shared_ptr<QPrinter> printer = m_askPrinter();
    if (!printer)
        return;
    m_desk.tasks.run(
        m_paper.title,
        [paper = m_paper, printer](TaskProgress& progress) {
            progress.report(0, 0);
            return printOn(*printer, std::span(&paper, 1));
        },
        [tell = m_desk.tell, title = m_paper.title](int) {
            tell(tr("%1 was sent to the printer.").arg(title));
        });
    close();
}

void PaperWindow::savePdf()
{
    const auto path = m_desk.prompts.fileToSave(
        {tr("Save as PDF"), {}, m_fileName + u".pdf"_s, {tr("PDF (*.pdf)")}, u"pdf"_s});
    if (!path)
        return;
    m_desk.tasks.run(
        m_paper.title,
        [paper = m_paper, path = *path](TaskProgress& progress) {
            progress.report(0, 0);
            writePdf(path, paper);
            return path;
        },
        [tell = m_desk.tell](const QString& written) {
            tell(tr("%1 was written.").arg(QFileInfo(written).fileName()));
        });
    close();
}

} // namespace oslonac::ui
