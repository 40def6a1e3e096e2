// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/template_editor.h"

#include "ui/agreements/template_highlighter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

namespace oslonac::ui {

namespace {

/// The numbers of the lines at the left of the editor.
class Gutter final : public QWidget {
public:
    explicit Gutter(TemplateEditor& editor) : QWidget(&editor), m_editor(editor) {}
    QSize sizeHint() const override { return {m_editor.gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor.paintGutter(event); }

private:
    TemplateEditor& m_editor;
};

constexpr int gutterPadding = 8;

} // namespace

TemplateEditor::TemplateEditor(QWidget* parent)
    : QPlainTextEdit(parent), m_gutter(new Gutter(*this)),
      m_highlighter(new TemplateHighlighter(*this, document()))
{
    setObjectName(QStringLiteral("templateEditor"));
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    applyFont();
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect& area, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    setViewportMargins(gutterWidth(), 0, 0, 0);
}

void TemplateEditor::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(QFontInfo(fontFor(TextUse::Secondary)).pixelSize());
    setFont(fixed);
}

void TemplateEditor::placeGutter()
{
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
}

void TemplateEditor::insertPlaceholder(const QString& opening, const QString& closing)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    // Qt marks the ends of selected lines with signs of its own.
    const QString inside =
        closing.isEmpty() ? QString() : cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    cursor.insertText(opening + inside + closing);
    cursor.endEditBlock();
    cursor.setPosition(cursor.position() - int(closing.size()));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(column - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::setProblemLines(std::set<int> lines)
{
    m_problemLines = std::move(lines);
    m_gutter->update();
}

int TemplateEditor::gutterWidth() const
{
    const auto digits = QString::number(std::max(100, blockCount())).size();
    return fontMetrics().horizontalAdvance(u'0') * int(digits) + 2 * gutterPadding;
}

void TemplateEditor::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), colour(Token::Header, palette()));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && area.top() <= event->rect().bottom()) {
        const int line = block.blockNumber() + 1;
        const bool problem = m_problemLines.contains(line);
        const QRectF box(0, area.top(), m_gutter->width() - gutterPadding, fontMetrics().height());
        if (problem)
            painter.fillRect(QRectF(0, area.top(), m_gutter->width(), fontMetrics().height()),
                             colour(Token::LateBack, palette()));
        painter.setPen(colour(problem ? Token::LateFore : Token::Text3, palette()));
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        block = block.next();
        area = blockBoundingGeometry(block).translated(contentOffset());
    }
}

void TemplateEditor::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT writeRequested();
    else if (control && event->key() == Qt::Key_Space)
        Q_EMIT fieldsRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TemplateEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
    if (hasFocus())
        ensureCursorVisible(); // a note below the text that takes room does not take the line
}

void TemplateEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_highlighter->rehighlight();
    if (event->type() == QEvent::StyleChange) { // another text size; its own font does not follow by itself
        applyFont();
        setViewportMargins(gutterWidth(), 0, 0, 0);
        placeGutter();
    }
}

} // namespace oslonac::ui
