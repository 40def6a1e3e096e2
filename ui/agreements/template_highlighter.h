// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace oslonac::ui {

/// Colours a template: placeholders stand out, sections are bold, marks of HTML step back. The colours follow
/// the palette of the editor.
class TemplateHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit TemplateHighlighter(QWidget& editor, QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    QWidget& m_editor;
};

} // namespace oslonac::ui
