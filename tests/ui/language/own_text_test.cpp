// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/own_text.h"

#include "tests/support/text.h"
#include "tests/ui/language/visible_texts.h"
#include "ui/language/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("What officers wrote is shown in the script of the interface, codes and digests as they are")
{
    LanguageSwitch languages;
    languages.use(Language::SerbianLatin);
    CHECK(ownText(u"Dnevni boravak za starije"_s) == u"Dnevni boravak za starije"_s);
    languages.use(Language::SerbianCyrillic);
    CHECK(ownText(u"Dnevni boravak za starije"_s) == u"Дневни боравак за старије"_s);
    CHECK(ownText(u"PP-2023, lot 1: Njegoševa 5"_s) == u"PP-2023, лот 1: Његошева 5"_s);
    CHECK(ownText(u"A1 Potrebe, 12 km"_s) == u"A1 Потребе, 12 km"_s);
    CHECK(ownText(u"otisak c712 cafe b3b4 c479"_s) == u"отисак c712 cafe b3b4 c479"_s);
    CHECK(ownText(u"SPARI"_s, Writing::AsWritten) == u"SPARI"_s);
    CHECK(ownText(u"root"_s, Writing::AsName) == u"root"_s);
    CHECK(ownText(u"Primerka Primerić"_s, Writing::AsName) == u"Примерка Примерић"_s);
    languages.use(Language::English);
    CHECK(ownText(u"Opština Šid"_s) == u"Opština Šid"_s);
}

TEST_CASE("The walk over texts sees labels, tips, fields, choices and menus, and knows what was typed")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = new QLabel(u"<b>Label</b>"_s);
    label->setToolTip(u"Tip"_s);
    auto* line = new QLineEdit(u"Typed"_s);
    line->setPlaceholderText(u"Placeholder"_s);
    auto* choice = new QComboBox;
    choice->addItem(u"Choice"_s);
    auto* menu = new QMenu(label);
    menu->addAction(u"Command"_s);
    auto* hidden = new QLabel(u"Hidden"_s);
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(line),
                            static_cast<QWidget*>(choice), static_cast<QWidget*>(hidden)})
        column->addWidget(widget);
    window.show();
    hidden->hide();
    const auto texts = visibleTexts(window);
    const auto originOf = [&](const QString& text) -> std::optional<TextOrigin> {
        const auto found = std::ranges::find(texts, text, &VisibleText::text);
        return found == texts.end() ? std::nullopt : std::optional(found->origin);
    };
    for (const QString& text : {u"Label"_s, u"Tip"_s, u"Placeholder"_s, u"Choice"_s, u"Command"_s}) {
        INFO(text.toStdString());
        CHECK(originOf(text) == TextOrigin::Program);
    }
    CHECK(originOf(u"Typed"_s) == TextOrigin::Field);
    CHECK_FALSE(originOf(u"Hidden"_s));
}
