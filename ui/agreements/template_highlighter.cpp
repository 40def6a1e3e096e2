// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/template_highlighter.h"

#include "ui/theme/tokens.h"

#include <QRegularExpression>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

TemplateHighlighter::TemplateHighlighter(QWidget& editor, QTextDocument* document)
    : QSyntaxHighlighter(document), m_editor(editor)
{}

void TemplateHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression markup(u"<[^<>]*>"_s);
    static const QRegularExpression placeholder(u"\\{\\{\\{?\\s*([#^/]?)[^{}]*\\}\\}\\}?"_s);
    const QPalette palette = m_editor.palette();
    QTextCharFormat quiet;
    quiet.setForeground(colour(Token::Text3, palette));
    for (auto it = markup.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), quiet);
    }
    QTextCharFormat field;
    field.setForeground(colour(Token::InfoFore, palette));
    field.setBackground(colour(Token::InfoBack, palette));
    QTextCharFormat section;
    section.setForeground(colour(Token::ReserveFore, palette));
    section.setBackground(colour(Token::ReserveBack, palette));
    section.setFontWeight(QFont::DemiBold);
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()),
                  match.capturedLength(1) > 0 ? section : field);
    }
}

} // namespace oslonac::ui
