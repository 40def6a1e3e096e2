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
    // What was taken back in the field a moment ago comes back there; writing or showing a value ends that.
    if (direction == Direction::Redo)
        return history.isRedoAvailable();
    return writtenText(editor) != shown && history.isUndoAvailable();
}

bool holdsTyping(const QWidget& widget, Direction direction)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return holdsTyping(*line, line->text(), *line, direction);
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return holdsTyping(*text, text->toPlainText(), *text->document(), direction);
    return true; // other widgets know best themselves
}

bool isCtrlY(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier;
}

/// The editors of Qt know the key on some systems only.
bool redoTyping(QWidget& widget)
{
    auto* line = qobject_cast<QLineEdit*>(&widget);
    auto* text = qobject_cast<QPlainTextEdit*>(&widget);
    if (line && line->isRedoAvailable())
        line->redo();
    else if (text && text->document()->isRedoAvailable())
        text->redo();
    else
        return false;
    return true;
}

bool isFreeKey(const QKeyEvent& event, const QWidget& widget)
{
    if (event.matches(QKeySequence::Undo))
        return !holdsTyping(widget, Direction::Undo);
    if (event.matches(QKeySequence::Redo) || isCtrlY(event))
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
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && isCtrlY(static_cast<const QKeyEvent&>(*event))) {
        auto* widget = qobject_cast<QWidget*>(watched);
        const bool isTyping = widget &&
                              (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)) &&
                              holdsTyping(*widget, Direction::Redo);
        if (isTyping && event->type() == QEvent::ShortcutOverride)
            event->accept();
        if (isTyping)
            return event->type() == QEvent::ShortcutOverride || redoTyping(*widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace oslonac::ui
