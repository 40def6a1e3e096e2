// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_formats.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>

namespace oslonac::ui {

namespace {

void formatHeading(const QTextBlock& block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setAlignment(Qt::AlignHCenter);
    cursor.setBlockFormat(format);
    // The reader marks headings as "larger than text", which would win over the size of the style sheet.
    QTextCharFormat letters =
        block.begin() == block.end() ? block.charFormat() : block.begin().fragment().charFormat();
    letters.clearProperty(QTextFormat::FontSizeAdjustment);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
}

void numberAsActsDo(const QTextBlock& block)
{
    QTextList* list = block.textList();
    if (list == nullptr || list->format().style() != QTextListFormat::ListDecimal ||
        list->itemNumber(block) != 0)
        return;
    QTextListFormat format = list->format();
    format.setNumberSuffix(QStringLiteral(")"));
    list->setFormat(format);
}

} // namespace

void applyPaperFormats(QTextDocument& document)
{
    const QTextFrame* root = document.rootFrame();
    QTextCursor all(&document);
    all.beginEditBlock();
    for (auto it = root->begin(); it != root->end(); ++it) {
        const QTextBlock block = it.currentBlock();
        if (!block.isValid())
            continue;
        numberAsActsDo(block);
        if (block.blockFormat().headingLevel() > 0) {
            formatHeading(block);
        } else if (!block.blockFormat().hasProperty(QTextFormat::BlockAlignment)) {
            QTextBlockFormat format = block.blockFormat();
            format.setAlignment(Qt::AlignJustify);
            QTextCursor(block).setBlockFormat(format);
        }
    }
    all.endEditBlock();
}

void scaleSideMargins(QTextDocument& document, qreal dotsPerPixel)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.leftMargin() == 0 && format.rightMargin() == 0 && format.textIndent() == 0)
            continue;
        format.setLeftMargin(format.leftMargin() * dotsPerPixel);
        format.setRightMargin(format.rightMargin() * dotsPerPixel);
        format.setTextIndent(format.textIndent() * dotsPerPixel);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace oslonac::ui
