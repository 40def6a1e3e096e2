// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/own_text.h"
#include "ui/lists/status_kind.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace oslonac::ui {

/// One sentence of a list of notes: a mark with its state, a title with something at its right, running text,
/// and a step that can be taken. Parts without text take no room.
struct Note {
    StatusKind kind = StatusKind::Mute;
    QString title{};
    QString aside{};
    QString text{};
    QString step{}; ///< text of the button
    std::function<void()> take{};
    QString icon{};                      ///< empty: the icon of the kind
    QString number{};                    ///< in place of an icon, for steps that follow each other
    std::function<void()> open{};        ///< where the title leads, which is a link then
    Writing writing = Writing::InScript; ///< of the text
};

class NoteView;

/// Notes below each other: why a rank, findings, what happened. Texts wrap and can be selected.
///
/// As a timeline a line joins the marks.
class NoteList final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Separate, Timeline };

    explicit NoteList(QWidget* parent = nullptr);

    void setShape(Shape shape) { m_shape = shape; }
    void setNotes(const std::vector<Note>& notes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    std::vector<NoteView*> m_views;
    Shape m_shape = Shape::Separate;
};

} // namespace oslonac::ui
