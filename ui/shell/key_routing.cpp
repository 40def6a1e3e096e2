// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_routing.h"

#include "ui/forms/line_field.h"
#include "ui/forms/text_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <optional>

namespace oslonac::ui {

namespace {

/// What the fields of our forms know and their editors do not: the text that stands in the file.
std::optional<QString> writtenText(const QWidget& editor)
{
    const QWidget* field = editor.parentWidget();
    if (const auto* line = qobject_cast<const LineField*>(field))
        return line->value();
    if (const auto* text = qobject_cast<const TextField*>(field))
        return text->value();
    return std::nullopt;
}

enum class Direction { Undo, Redo };

/// Typing that was not written yet. An editor remembers what was typed also after it was written.
template <typename Editor, typename History>
bool holdsTyping(const Editor& editor, const QString& shown, const History& history, Direction direction)
{
    if (writtenText(editor) == shown)
        return false;
    return direction == Direction::Undo ? history.isUndoAvailable() : history.isRedoAvailable();
}

bool holdsTyping(const QWidget& widget, Direction direction)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return holdsTyping(*line, line->text(), *line, direction);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return holdsTyping(*text, text->toPlainText(), *text->document(), direction);
    return true; // other widgets know best themselves
}

bool isFreeKey(const QKeyEvent& event, const QWidget& widget)
{
    if (event.matches(QKeySequence::Undo))
        return !holdsTyping(widget, Direction::Undo);
    const bool isCtrlY = event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier;
    if (event.matches(QKeySequence::Redo) || isCtrlY)
        return !holdsTyping(widget, Direction::Redo);
    return event.key() == Qt::Key_K && event.modifiers() == Qt::ControlModifier &&
           qobject_cast<const QLineEdit*>(&widget);
}

} // namespace

bool holdsUnwrittenText(const QWidget* widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    if (!line && !text)
        return false;
    const auto written = writtenText(*widget);
    if (text && !written) // writes itself, and keeps no typing that is written
        return text->document()->isUndoAvailable();
    const QString shown = line ? line->text() : text->toPlainText();
    return shown != written.value_or(QString());
}

bool KeyRouting::eventFilter(QObject* watched, QEvent* event)
{
    // A widget that accepts this event gets the key; one that never sees it leaves the key to the shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget && isFreeKey(static_cast<const QKeyEvent&>(*event), *widget)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace oslonac::ui
