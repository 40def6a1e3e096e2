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

QLabel* wrapping(const QString& text, QWidget& host)
{
    auto* label = new QLabel(text, &host);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoteList::NoteList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void NoteList::setNotes(const std::vector<Note>& notes)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // one of its buttons may be what brought us here
        }
        delete item;
    }
    for (const Note& note : notes)
        m_column->addWidget(makeNote(note));
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

QWidget* NoteList::makeNote(const Note& note)
{
    auto* host = new QWidget(this);
    auto* grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new NoteMark(note.kind, note.icon, note.number, host), 0, 0, 2, 1, Qt::AlignTop);
    addTexts(*grid, *host, note);
    if (note.take) {
        auto* step = new Button(ButtonKind::Usual, host);
        step->setText(note.step);
        step->setAccessibleName(
            u"%1: %2"_s.arg(note.step, ownText(note.title.isEmpty() ? note.text : note.title)));
        connect(step, &QPushButton::clicked, this, note.take);
        grid->addWidget(step, 2, 1, 1, 2, Qt::AlignLeft);
    }
    return host;
}

QWidget* NoteList::makeTitle(const Note& note, QWidget& host)
{
    if (note.open) {
        auto* link = new LinkButton(&host);
        link->setText(ownText(note.title));
        connect(link, &QAbstractButton::clicked, this, note.open);
        return link;
    }
    QLabel* title = wrapping(ownText(note.title), host);
    useFont(*title, TextUse::Strong);
    return title;
}

void NoteList::addTexts(QGridLayout& grid, QWidget& host, const Note& note)
{
    int row = 0;
    if (!note.title.isEmpty()) {
        grid.addWidget(makeTitle(note, host), row, 1);
        if (!note.aside.isEmpty()) {
            auto* aside = new QLabel(ownText(note.aside), &host);
            aside->setProperty("use", u"secondary"_s);
            grid.addWidget(aside, row, 2, Qt::AlignTop);
        }
        ++row;
    }
    if (!note.text.isEmpty())
        grid.addWidget(wrapping(ownText(note.text, note.writing), host), row, 1, 1, 2);
}

} // namespace oslonac::ui
