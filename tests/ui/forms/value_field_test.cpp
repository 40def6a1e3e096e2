// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/forms/form_builder.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    LanguageSwitch languages;
    QWidget window;
    FormBuilder form{window};
    std::vector<std::optional<QDate>> dates;
    std::vector<std::optional<Money>> amounts;
    QStringList texts;
    std::vector<int> choices;
    std::vector<qint64> records;
    std::vector<bool> answers;

    DateField* date = form.addDate({"Test", "Date"}, [this](const auto& value) {
        dates.push_back(value);
        return std::optional<QString>();
    });
    ValueField<Money>* amount =
        form.addValue<Money>({"Test", "Amount"}, amountValue(Currency::Eur), [this](const auto& value) {
            amounts.push_back(value);
            return value && value->minorUnits() > 10'000'000 ? std::optional(u"More than there is."_s)
                                                             : std::nullopt;
        });
    TextField* text = form.addTextArea({"Test", "Note"}, [this](const QString& value) {
        texts.append(value);
        return std::optional<QString>();
    });
    ChoiceField* choice = form.addChoice(
        {"Test", "Kind"}, {{1, {}, u"one"_s}, {2, {}, u"two"_s}}, [this](const QVariant& value) {
            choices.push_back(value.toInt());
            return value.toInt() == 1 ? std::optional(u"Not one."_s) : std::nullopt;
        });
    LookupField* lookup = form.addLookup(
        {"Test", "Town"},
        [](const QString& typed) {
            std::vector<LookupField::Proposal> found;
            for (const auto& town : {LookupField::Proposal{1, u"Palilula"_s, u"Beograd"_s},
                                     LookupField::Proposal{2, u"Palilula"_s, u"Niš"_s},
                                     LookupField::Proposal{3, u"Ruma"_s, {}}}) {
                if (town.name.startsWith(typed, Qt::CaseInsensitive))
                    found.push_back(town);
            }
            return found;
        },
        [this](qint64 id) {
            records.push_back(id);
            return std::optional<QString>();
        });
    CheckField* check = form.addCheck({"Test", "Mandatory"}, [this](bool value) {
        answers.push_back(value);
        return value ? std::nullopt : std::optional(u"It must be."_s);
    });

    Fixture()
    {
        languages.use(Language::SerbianLatin);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~Fixture() { languages.use(Language::English); }

    static void enter(LineField& field, const QString& typed)
    {
        field.edit().setFocus();
        field.edit().selectAll();
        QTest::keyClicks(&field.edit(), typed);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("A date is read in any form, shown in one, and an impossible one names the nearest")
{
    Fixture fixture;
    Fixture::enter(*fixture.date, u"3.10.23"_s);
    CHECK(fixture.dates == std::vector<std::optional<QDate>>{QDate(2023, 10, 3)});
    CHECK(fixture.date->edit().text() == u"03.10.2023."_s);
    Fixture::enter(*fixture.date, u"31.4.2025."_s);
    CHECK(fixture.dates.size() == 1);
    CHECK(fixture.date->remark().contains(u"30.04.2025."_s));
    CHECK(fixture.date->remark().contains(u"01.05.2025."_s));
    Fixture::enter(*fixture.date, u"3. 10. 2023."_s);
    CHECK(fixture.dates.size() == 1); // the same date in other words is no change
    CHECK(fixture.date->remark().isEmpty());
    Fixture::enter(*fixture.date, QString());
    CHECK(fixture.date->edit().text() == u"03.10.2023."_s); // nothing was typed
    fixture.date->edit().clear();
    QTest::keyClick(&fixture.date->edit(), Qt::Key_Return);
    CHECK_FALSE(fixture.dates.back().has_value());
}

TEST_CASE("Ctrl and the semicolon write today")
{
    Fixture fixture;
    fixture.date->edit().setFocus();
    QTest::keyClick(&fixture.date->edit(), Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(fixture.dates == std::vector<std::optional<QDate>>{QDate::currentDate()});
}

TEST_CASE("An amount follows the language, and a refused one stays with its reason")
{
    Fixture fixture;
    Fixture::enter(*fixture.amount, u"40000"_s);
    CHECK(fixture.amounts.back() == Money(4'000'000, Currency::Eur));
    CHECK(fixture.amount->edit().text() == u"40.000,00 EUR"_s);
    fixture.languages.use(Language::English);
    QApplication::processEvents();
    CHECK(fixture.amount->edit().text() == u"40,000.00 EUR"_s);
    Fixture::enter(*fixture.amount, u"200000"_s);
    CHECK(fixture.amount->remark() == u"More than there is."_s);
    CHECK(fixture.amount->shown() == Money(4'000'000, Currency::Eur));
    Fixture::enter(*fixture.amount, u"-5"_s);
    CHECK(fixture.amounts.size() == 2);
    CHECK_FALSE(fixture.amount->remark().isEmpty());
}

TEST_CASE("A refusal is said in the language that is spoken now")
{
    Fixture fixture;
    Fixture::enter(*fixture.date, u"31.2.2026."_s);
    const QString refusal = fixture.date->remark();
    REQUIRE(refusal.startsWith(u"Datum ne postoji"_s));
    fixture.languages.use(Language::English);
    QApplication::processEvents();
    QApplication::processEvents(); // the text is tried after the language was changed
    CHECK(fixture.date->remark() != refusal);
    CHECK_FALSE(fixture.date->remark().isEmpty());
    CHECK(fixture.date->edit().text() == u"31.2.2026."_s);
    CHECK(fixture.date->isRefused());
    fixture.languages.use(Language::SerbianLatin);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(fixture.date->remark() == refusal);
    CHECK(fixture.dates.empty());
}

TEST_CASE("A note is written when it is left, and Tab leaves it")
{
    Fixture fixture;
    fixture.text->edit().setFocus();
    QTest::keyClicks(&fixture.text->edit(), u"Prvi red"_s);
    QTest::keyClick(&fixture.text->edit(), Qt::Key_Return);
    QTest::keyClicks(&fixture.text->edit(), u"drugi"_s);
    CHECK(fixture.texts.isEmpty());
    QTest::keyClick(&fixture.text->edit(), Qt::Key_Tab);
    CHECK(fixture.texts == QStringList{u"Prvi red\ndrugi"_s});
    CHECK(fixture.choice->box().hasFocus());
}

TEST_CASE("A refused choice goes back to the one that is written")
{
    Fixture fixture;
    fixture.choice->setValue(2);
    fixture.choice->box().setFocus();
    QTest::keyClick(&fixture.choice->box(), Qt::Key_Up);
    QTest::keyClick(&fixture.choice->box(), Qt::Key_Return);
    CHECK(fixture.choices == std::vector<int>{1});
    CHECK(fixture.choice->value().toInt() == 2);
    CHECK(fixture.choice->box().currentIndex() == 1);
    CHECK(fixture.choice->remark() == u"Not one."_s);
}

TEST_CASE("A choice that keys walk over is written once, when the field is left, and Esc takes it back")
{
    Fixture fixture;
    fixture.choice->setChoices(
        {{1, {}, u"one"_s}, {2, {}, u"two"_s}, {3, {}, u"three"_s}, {4, {}, u"four"_s}});
    fixture.choice->setValue(2);
    QComboBox& box = fixture.choice->box();
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Down);
    CHECK(fixture.choices.empty());
    CHECK(box.currentIndex() == 3);
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(box.currentIndex() == 1);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Z, Qt::ControlModifier);
    CHECK(box.currentIndex() == 1);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Down);
    fixture.date->edit().setFocus();
    CHECK(fixture.choices == std::vector<int>{4});
    CHECK(fixture.choice->value().toInt() == 4);
}

TEST_CASE("A name that fits one record means it, one that fits several asks")
{
    Fixture fixture;
    Fixture::enter(*fixture.lookup, u"ru"_s);
    CHECK(fixture.records == std::vector<qint64>{3});
    CHECK(fixture.lookup->edit().text() == u"Ruma"_s);
    Fixture::enter(*fixture.lookup, u"Palilula"_s);
    CHECK(fixture.records.size() == 1);
    CHECK_FALSE(fixture.lookup->remark().isEmpty());
    Fixture::enter(*fixture.lookup, u"Nigde"_s);
    CHECK(fixture.records.size() == 1);
}

TEST_CASE("A refused answer stands as it was")
{
    Fixture fixture;
    fixture.check->setValue(true);
    fixture.check->box().setFocus();
    QTest::keyClick(&fixture.check->box(), Qt::Key_Space);
    CHECK(fixture.answers == std::vector<bool>{false});
    CHECK(fixture.check->box().isChecked());
    CHECK(fixture.check->remark() == u"It must be."_s);
}

TEST_CASE("The words of a box take more lines where there is no room, and are read as one")
{
    QWidget window;
    FormBuilder form(window);
    CheckField* check =
        form.addCheck({"Test", "Mandatory: without it an application is incomplete"}, CheckField::Commit());
    window.resize(900, 200);
    window.show();
    CHECK(check->box().text() == u"Mandatory: without it an application is incomplete"_s);
    window.resize(300, 200);
    CHECK(check->box().text().contains(u'\n'));
    CHECK(check->box().accessibleName() == u"Mandatory: without it an application is incomplete"_s);
}

TEST_CASE("Proposals stay inside the window, also when more is typed while they are open")
{
    QWidget window;
    window.setFixedSize(420, 120);
    FormBuilder form(window);
    LookupField* lookup =
        form.addLookup({"Test", "Town"},
                       [](const QString&) {
                           return std::vector{LookupField::Proposal{
                               1, u"Palilula"_s, u"gradska opština, Grad Niš, Nišavski upravni okrug"_s}};
                       },
                       {});
    window.show();
    QApplication::setActiveWindow(&window);
    lookup->edit().setFocus();
    for (const char* letter : {"p", "a", "l"}) {
        QTest::keyClicks(&lookup->edit(), QString::fromLatin1(letter));
        const QWidget& popup = *lookup->edit().completer()->popup();
        REQUIRE(popup.isVisible());
        CHECK(popup.width() > lookup->edit().width());
        CHECK(popup.geometry().right() <= window.mapToGlobal(window.rect().bottomRight()).x());
        CHECK(popup.geometry().left() >= window.mapToGlobal(QPoint()).x());
    }
}
