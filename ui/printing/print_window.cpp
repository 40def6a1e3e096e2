// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_window.h"

#include "ui/printing/page_preview.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr QSize usualSize(880, 860);
constexpr qreal shareOfWindow = 0.94;

} // namespace

PrintWindow::PrintWindow(const Desk& desk, const QString& title, QString fileName, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_fileName(std::move(fileName)), m_askPrinter(printerDialog(this)),
      m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print: %1").arg(title));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    column->addWidget(makeSteps());
    // Inside the window it belongs to, which may be small.
    const QSize window = parent->window()->size();
    resize(usualSize.boundedTo((QSizeF(window) * shareOfWindow).toSize()));
    m_preview->desk().setFocus();
}

QWidget* PrintWindow::makeSteps()
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
    addStep(ButtonKind::Quiet, tr("Close"), {}, &PrintWindow::close);
    addStep(ButtonKind::Usual, tr("Save as PDF…"), u"application-pdf"_s, &PrintWindow::savePdf);
    addStep(ButtonKind::Primary, tr("Print…"), u"document-print"_s, &PrintWindow::print)->setDefault(true);
    return frame;
}

void PrintWindow::print()
{
    const std::shared_ptr<QPrinter> printer = m_askPrinter();
    if (!printer)
        return;
    printOn(printer);
    close();
}

void PrintWindow::savePdf()
{
    const auto path = m_desk.prompts.fileToSave(
        {tr("Save as PDF"), {}, m_fileName + u".pdf"_s, {tr("PDF (*.pdf)")}, u"pdf"_s});
    if (!path)
        return;
    writeTo(*path);
    close();
}

} // namespace oslonac::ui
