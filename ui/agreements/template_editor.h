// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <set>

namespace oslonac::ui {

class TemplateHighlighter;

/// The text of a template with line numbers and coloured placeholders. Tab leaves it, as it leaves every
/// field; Ctrl+Enter asks to write, Ctrl+Space for the list of fields.
class TemplateEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget* parent = nullptr);

    /// Put in place of the selection. A section of two marks takes what is selected between them, and the
    /// cursor stands there afterwards.
    void insertPlaceholder(const QString& opening, const QString& closing = {});
    void goTo(int line, int column = 1);
    /// Their numbers are marked.
    void setProblemLines(std::set<int> lines);
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent* event);

Q_SIGNALS:
    void writeRequested();
    void fieldsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFont();
    void placeGutter();

    QWidget* m_gutter;
    TemplateHighlighter* m_highlighter;
    std::set<int> m_problemLines;
};

} // namespace oslonac::ui
