// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_programme.h"

#include "core/agreements/agreement.h"
#include "core/exchange/call_json.h"
#include "core/selection/selection_input.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/sample_files.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One file for the cases that only read.
const FreshWorkspace& sample()
{
    static const FreshWorkspace file = [] {
        FreshWorkspace fresh;
        addSampleProgramme(*fresh);
        return fresh;
    }();
    return file;
}

SelectionList listOf(const char* call)
{
    const auto found = findCall(sample()->file(), QString::fromLatin1(call));
    REQUIRE(found);
    return currentSelection(sample()->file(), found->id);
}

QStringList named(const SelectionLot& lot, SelectionStatus status)
{
    QStringList names;
    for (const SelectionRow& row : lot.rows) {
        if (row.status == status)
            names.append(row.listed.nameLatin);
    }
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

bool hasReason(const SelectionRow& row, ReasonCode code)
{
    return std::any_of(row.reasons.begin(), row.reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

const SelectionRow& rowOf(const SelectionLot& lot, const QString& name)
{
    const auto found = std::find_if(lot.rows.begin(), lot.rows.end(),
                                    [&](const SelectionRow& row) { return row.listed.nameLatin == name; });
    REQUIRE(found != lot.rows.end());
    return *found;
}

} // namespace

TEST_CASE("The sample selects for packages exactly those who were published", "[sample]")
{
    const SelectionList list = listOf("PP-2023");
    REQUIRE(list.lots.size() == 2);
    CHECK(named(list.lots[0], SelectionStatus::Selected) ==
          sorted({u"Opština Beočin"_s, u"Opština Rača"_s, u"Opština Tutin"_s, u"Opština Babušnica"_s,
                  u"Opština Aranđelovac"_s, u"Opština Vrnjačka Banja"_s, u"Opština Petrovac na Mlavi"_s,
                  u"Opština Bela Palanka"_s, u"Opština Svrljig"_s, u"Opština Smederevska Palanka"_s,
                  u"Opština Ada"_s, u"Opština Odžaci"_s, u"Opština Paraćin"_s, u"Opština Blace"_s,
                  u"Grad Užice"_s}));
    CHECK(named(list.lots[1], SelectionStatus::Selected) ==
          sorted({u"Opština Aleksinac"_s, u"Opština Raška"_s, u"Opština Šid"_s, u"Grad Kruševac"_s,
                  u"Grad Kragujevac"_s}));
    CHECK(list.lots[0].awarded() == Money::eur(900'000));
    CHECK(list.lots[1].awarded() == Money::eur(500'000));
    CHECK_FALSE(list.hasUndecidedTie());
}

TEST_CASE("The sample selects for Roma inclusion exactly those who were published, without money", "[sample]")
{
    const SelectionList list = listOf("ROMA-2023");
    REQUIRE(list.lots.size() == 1);
    CHECK(named(list.lots[0], SelectionStatus::Selected) ==
          sorted({u"Opština Vrnjačka Banja"_s, u"Opština Žabalj"_s, u"Opština Vrbas"_s, u"Opština Sečanj"_s,
                  u"Opština Kanjiža"_s, u"Opština Požega"_s, u"Grad Čačak"_s, u"Grad Kikinda"_s,
                  u"Gradska opština Novi Beograd"_s, u"Gradska opština Obrenovac"_s}));
    CHECK_FALSE(list.lots[0].awarded());
    CHECK_FALSE(list.hasUndecidedTie());
}

TEST_CASE("The sample shows every way in which an application is not selected", "[sample]")
{
    const SelectionLot first = listOf("PP-2023").lots[0];
    CHECK(first.count(SelectionStatus::Reserve) == 3);
    CHECK(first.count(SelectionStatus::NotInReserve) == 2);
    CHECK(named(first, SelectionStatus::BelowMinimum) ==
          sorted({u"Opština Crna Trava"_s, u"Opština Žitište"_s}));
    CHECK(named(first, SelectionStatus::Incomplete) == QStringList{u"Opština Osečina"_s});
    CHECK(named(first, SelectionStatus::Withdrawn) == QStringList{u"Opština Kučevo"_s});
    CHECK(named(first, SelectionStatus::Ineligible) ==
          sorted({u"Opština Majdanpek"_s, u"Gradska opština Lazarevac"_s, u"Opština Boljevac"_s,
                  u"Opština Ražanj"_s}));
    CHECK(hasReason(rowOf(first, u"Opština Crna Trava"_s), ReasonCode::SectionMinimum));
    CHECK(hasReason(rowOf(first, u"Opština Žitište"_s), ReasonCode::TotalMinimum));

    const SelectionLot roma = listOf("ROMA-2023").lots[0];
    CHECK(named(roma, SelectionStatus::Ineligible) == sorted({u"Opština Bečej"_s, u"Opština Ljig"_s}));
    CHECK(hasReason(rowOf(roma, u"Opština Sjenica"_s), ReasonCode::ItemMinimum));
}

TEST_CASE("A tie rule of the sample decides a tie above the line", "[sample]")
{
    const SelectionLot first = listOf("PP-2023").lots[0];
    const SelectionRow& winner = rowOf(first, u"Opština Aranđelovac"_s);
    const SelectionRow& second = rowOf(first, u"Opština Odžaci"_s);
    CHECK(winner.total == second.total);
    CHECK(winner.rank < second.rank);
    CHECK(hasReason(winner, ReasonCode::TieRuleDecided));
}

TEST_CASE("Adding the sample a second time changes nothing", "[sample]")
{
    FreshWorkspace file;
    addSampleProgramme(*file);
    const auto entries = file->journal().entries().size();
    addSampleProgramme(*file);
    CHECK(file->journal().entries().size() == entries);
    CHECK(Records<SigningCeremony>(file->file()).count() == 1);
}

TEST_CASE("Both calls of the sample describe their programme alike", "[sample]")
{
    const auto programme = [](const char* name) {
        const QByteArray text = sampleFile(name);
        const auto start = text.indexOf("\"programme\"");
        return QString::fromUtf8(text.mid(start, text.indexOf("\"published_on\"") - start));
    };
    CHECK(programme("pp-2023.json") == programme("roma-2023.json"));
}
