// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_list.h"

#include "ui/widgets/button.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Note noteWith(const QString& text, const std::function<void()>& take)
{
    Note note;
    note.text = text;
    note.step = u"Enter it"_s;
    note.take = take;
    return note;
}

} // namespace

TEST_CASE("The button of a note stays while its sentence changes under it")
{
    NoteList list;
    int taken = 0;
    list.setNotes({noteWith(u"2 values are missing."_s, [&] { taken = 1; })});
    auto* button = list.findChild<Button*>();
    REQUIRE(button);
    list.setNotes({noteWith(u"1 value is missing."_s, [&] { taken = 2; })});
    CHECK(list.findChildren<Button*>() == QList{button});
    CHECK(list.findChild<QLabel*>()->text() == u"1 value is missing."_s);
    button->click();
    CHECK(taken == 2);
}

TEST_CASE("A note of another form takes the place of the one before")
{
    NoteList list;
    list.setNotes({noteWith(u"1 value is missing."_s, [] {})});
    Note plain;
    plain.text = u"Nothing is missing."_s;
    list.setNotes({plain});
    QStringList shown;
    for (const QLabel* label : list.findChildren<QLabel*>()) {
        if (!label->parentWidget()->isHidden())
            shown.append(label->text());
    }
    CHECK(shown == QStringList{u"Nothing is missing."_s});
}

TEST_CASE("A note may show others when its step is taken")
{
    NoteList list;
    list.setNotes({noteWith(u"1 value is missing."_s, [&] { list.setNotes({}); })});
    list.findChild<Button*>()->click();
    CHECK(list.findChild<Button*>()->parentWidget()->isHidden());
}
