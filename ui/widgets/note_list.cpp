// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_list.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/note_mark.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QLabel* wrapping(QWidget& host)
{
    auto* label = new QLabel(&host);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

/// One note. It is kept while notes of its form are shown in its place, so that a button that has the focus,
/// or is being pressed while the press makes a field store its value, stays the button it is.
class NoteView final : public QWidget {
public:
    NoteView(const Note& note, QWidget* parent);

    /// Whether it has the parts that this note needs.
    [[nodiscard]] bool fits(const Note& note) const;
    void show(const Note& note);
    using QWidget::show;

private:
    void addTitle(QGridLayout& grid);
    void addStep(QGridLayout& grid);

    Note m_note;
    NoteMark* m_mark;
    QLabel* m_title = nullptr;
    LinkButton* m_link = nullptr;
    QLabel* m_aside = nullptr;
    QLabel* m_text = nullptr;
    Button* m_step = nullptr;
};

NoteView::NoteView(const Note& note, QWidget* parent)
    : QWidget(parent), m_note(note), m_mark(new NoteMark(note.kind, note.icon, note.number, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, 2, 1, Qt::AlignTop);
    if (!note.title.isEmpty())
        addTitle(*grid);
    if (!note.text.isEmpty()) {
        m_text = wrapping(*this);
        grid->addWidget(m_text, note.title.isEmpty() ? 0 : 1, 1, 1, 2);
    }
    if (note.take)
        addStep(*grid);
    show(note);
}

void NoteView::addTitle(QGridLayout& grid)
{
    if (m_note.open) {
        m_link = new LinkButton(this);
        connect(m_link, &QAbstractButton::clicked, this, [this] {
            const auto open = m_note.open; // it may show another note here
            open();
        });
        grid.addWidget(m_link, 0, 1);
    } else {
        m_title = wrapping(*this);
        useFont(*m_title, TextUse::Strong);
        grid.addWidget(m_title, 0, 1);
    }
    if (!m_note.aside.isEmpty()) {
        m_aside = new QLabel(this);
        m_aside->setProperty("use", u"secondary"_s);
        grid.addWidget(m_aside, 0, 2, Qt::AlignTop);
    }
}

void NoteView::addStep(QGridLayout& grid)
{
    m_step = new Button(ButtonKind::Usual, this);
    connect(m_step, &QPushButton::clicked, this, [this] {
        const auto take = m_note.take; // it may show another note here
        take();
    });
    grid.addWidget(m_step, 2, 1, 1, 2, Qt::AlignLeft);
}

bool NoteView::fits(const Note& note) const
{
    const bool hasAside = !note.title.isEmpty() && !note.aside.isEmpty();
    return (m_link != nullptr) == (!note.title.isEmpty() && note.open) &&
           (m_title != nullptr) == (!note.title.isEmpty() && !note.open) &&
           (m_aside != nullptr) == hasAside && (m_text != nullptr) == !note.text.isEmpty() &&
           (m_step != nullptr) == bool(note.take);
}

void NoteView::show(const Note& note)
{
    m_note = note;
    m_mark->show(note.kind, note.icon, note.number);
    if (m_link)
        m_link->setText(ownText(note.title));
    if (m_title)
        m_title->setText(ownText(note.title));
    if (m_aside)
        m_aside->setText(ownText(note.aside));
    if (m_text)
        m_text->setText(ownText(note.text, note.writing));
    if (m_step) {
        m_step->setText(note.step);
        m_step->setAccessibleName(
            u"%1: %2"_s.arg(note.step, ownText(note.title.isEmpty() ? note.text : note.title)));
    }
}

NoteList::NoteList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void NoteList::setNotes(const std::vector<Note>& notes)
{
    std::size_t kept = 0;
    while (kept < notes.size() && kept < m_views.size() && m_views[kept]->fits(notes[kept])) {
        m_views[kept]->show(notes[kept]);
        ++kept;
    }
    for (std::size_t at = kept; at < m_views.size(); ++at) {
        m_column->removeWidget(m_views[at]);
        m_views[at]->hide();
        m_views[at]->deleteLater(); // one of its buttons may be what brought us here
    }
    m_views.resize(kept);
    for (std::size_t at = kept; at < notes.size(); ++at) {
        m_views.push_back(new NoteView(notes[at], this));
        m_column->addWidget(m_views.back());
    }
}

void NoteList::paintEvent(QPaintEvent*)
{
    const int last = m_column->count() - 1;
    if (m_shape == Shape::Separate || last < 1)
        return;
    QPainter painter(this);
    painter.setPen(colour(Token::Line, palette()));
    const int middle = NoteMark::extent / 2;
    const int right = layoutDirection() == Qt::RightToLeft ? width() - middle : middle;
    painter.drawLine(right, m_column->itemAt(0)->geometry().top() + NoteMark::extent, right,
                     m_column->itemAt(last)->geometry().top());
}

} // namespace oslonac::ui
