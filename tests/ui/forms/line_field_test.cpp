// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/forms/form_builder.h"

#include <QLineEdit>
#include <QTest>

using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    QWidget window;
    FormBuilder form{window};
    QStringList written;
    LineField* name = form.addLine({"Test", "Name"}, [this](const QString& text) -> std::optional<QString> {
        if (text.isEmpty())
            return u"A name is needed."_s;
        written.append(text);
        return std::nullopt;
    });
    LineField* seat = form.addLine({"Test", "Seat"}, {});

    Fixture()
    {
        name->setValue(u"Šid"_s);
        window.show();
        QApplication::setActiveWindow(&window);
        name->edit().setFocus();
        name->edit().selectAll();
    }
};

} // namespace

TEST_CASE("A field writes when it is left, and once")
{
    Fixture fixture;
    QTest::keyClicks(&fixture.name->edit(), u"Ada"_s);
    CHECK(fixture.written.isEmpty());
    QTest::keyClick(&fixture.name->edit(), Qt::Key_Tab);
    CHECK(fixture.written == QStringList{u"Ada"_s});
    CHECK(fixture.seat->edit().hasFocus());
}

TEST_CASE("An unchanged field writes nothing")
{
    Fixture fixture;
    QTest::keyClick(&fixture.name->edit(), Qt::Key_Return);
    CHECK(fixture.written.isEmpty());
}

TEST_CASE("A refused value stays with its reason and Esc brings the written one back")
{
    Fixture fixture;
    QTest::keyClick(&fixture.name->edit(), Qt::Key_Delete);
    QTest::keyClick(&fixture.name->edit(), Qt::Key_Return);
    CHECK(fixture.name->remark() == u"A name is needed."_s);
    CHECK(fixture.name->value() == u"Šid"_s);
    QTest::keyClick(&fixture.name->edit(), Qt::Key_Escape);
    CHECK(fixture.name->edit().text() == u"Šid"_s);
    CHECK(fixture.name->remark().isEmpty());
}

TEST_CASE("A label names its field for screen readers")
{
    Fixture fixture;
    CHECK(fixture.name->edit().accessibleName() == u"Name"_s);
}
