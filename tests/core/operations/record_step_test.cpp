// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/record_step.h"

#include "core/calls/lot.h"
#include "core/languages/language_translator.h"
#include "core/operations/operation.h"
#include "core/operations/operation_details.h"
#include "tests/support/text.h"

#include <QCoreApplication>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Lot aLot()
{
    Lot lot;
    lot.code = u"1"_s;
    lot.places = 15;
    return lot;
}

QString titleOfEdit(const Lot& before, const Lot& after)
{
    return titleOf({OperationKind::EditPart, stepBetween(before, after, u"1"_s, u"PP-2023"_s).toDetails()});
}

} // namespace

TEST_CASE("A step that changes one field is named by it with the old and the new value")
{
    Lot after = aLot();
    after.places = 16;
    CHECK(titleOfEdit(aLot(), after) == u"Lot 1: places 15 → 16 (PP-2023)"_s);
}

TEST_CASE("The name of a step on a record stands after a colon without one of its own")
{
    Lot after = aLot();
    after.places = 16;
    const QStringList one = stepBetween(aLot(), after, u"1"_s, u"PP-2023"_s).toDetails();
    CHECK(stepName({OperationKind::EditPart, one}) == u"Lot 1, places 15 → 16 (PP-2023)"_s);
    after.reserveSize = 3;
    const QStringList several = stepBetween(aLot(), after, u"1"_s, u"PP-2023"_s).toDetails();
    CHECK(stepName({OperationKind::EditPart, several}) == u"change of Lot 1 (PP-2023)"_s);
    CHECK(stepName({OperationKind::DeletePart, several}) == u"Lot 1 (PP-2023), deletion"_s);
}

TEST_CASE("A step names amounts as people write them")
{
    Lot after = aLot();
    after.ceiling = Money::eur(60'000);
    CHECK(titleOfEdit(aLot(), after) == u"Lot 1: ceiling of an award 60,000.00 EUR (PP-2023)"_s);
    CHECK(titleOfEdit(after, aLot()) == u"Lot 1: ceiling of an award removed, was 60,000.00 EUR (PP-2023)"_s);
}

TEST_CASE("Amounts and points in a step stand in the language that is spoken, whatever the locale")
{
    LanguageTranslator translator(Language::SerbianLatin);
    QCoreApplication::installTranslator(&translator);
    Lot after = aLot();
    after.ceiling = Money{6'000'050, Currency::Eur};
    CHECK(titleOfEdit(aLot(), after) == u"Lot 1: najviši iznos 60.000,50 EUR (PP-2023)"_s);
    const RecordStep minimum{u"criteria_sections"_s, u"A"_s, u"PP-2023"_s, u"minimum"_s, {}, u"12.5"_s};
    CHECK(editTitle(minimum).contains(u"12,5"_s));
    CHECK(markWords({u"1/24"_s, u"Ana"_s, u"A1"_s, u"12.5"_s, u""_s})[1] == u"12,5"_s);
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("A step on words and codes names the field alone")
{
    Lot title = aLot();
    title.title = QString(80, u'a');
    CHECK(titleOfEdit(aLot(), title) == u"Lot 1: title edited (PP-2023)"_s);
    Lot award = aLot();
    award.awardKind = AwardKind::Fixed;
    CHECK(titleOfEdit(aLot(), award) == u"Lot 1: kind of award edited (PP-2023)"_s);
    Lot drafted = aLot();
    drafted.templateCode = u"cooperation_agreement"_s;
    CHECK(titleOfEdit(aLot(), drafted) == u"Lot 1: template of agreements edited (PP-2023)"_s);
}

TEST_CASE("A record without a name is called by its kind, and a person has a full name")
{
    const RecordStep added{u"assessors"_s, {}, u"PP-2023"_s};
    CHECK(titleOf({OperationKind::AddPart, added.toDetails()}) == u"Added: Assessor (PP-2023)"_s);
    const RecordStep named{u"assessors"_s, {}, u"PP-2023"_s, u"name"_s, {}, u"Ana Primer"_s};
    CHECK(titleOf({OperationKind::EditPart, named.toDetails()}) ==
          u"Assessor: full name Ana Primer (PP-2023)"_s);
}

TEST_CASE("A step that changes several fields names the record")
{
    Lot after = aLot();
    after.places = 16;
    after.reserveSize = 3;
    CHECK(titleOfEdit(aLot(), after) == u"Lot 1 edited (PP-2023)"_s);
}

TEST_CASE("Parts are added, moved and deleted under the words people use for them")
{
    const QStringList rule =
        RecordStep{u"eligibility_rules"_s, u"exclusion_list"_s, u"PP-2023"_s}.toDetails();
    CHECK(titleOf({OperationKind::AddPart, rule}) == u"Added: Rule “exclusion list” (PP-2023)"_s);
    const QStringList criterion = RecordStep{u"criteria"_s, u"A2"_s, u"PP-2023"_s}.toDetails();
    CHECK(titleOf({OperationKind::MovePart, criterion}) == u"Moved: Criterion A2 (PP-2023)"_s);
    CHECK(titleOf({OperationKind::DeletePart, criterion}) == u"Deleted: Criterion A2 (PP-2023)"_s);
}

TEST_CASE("Six details of another operation are no step on a record")
{
    const QStringList six{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    CHECK(titleOf({OperationKind::MarkPrinted, six}) == u"Agreements printed: 1, 2, 3, 4, 5, 6"_s);
}
