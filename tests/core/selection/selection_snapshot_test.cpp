// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_digest.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"
#include "tests/support/ranking_case.h"
#include "tests/support/text.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace oslonac;
using oslonac::test::RankingCase;

TEST_CASE("A list reads back from its JSON as it was", "[selection]")
{
    RankingCase call;
    call.envelope(Money::eur(60'000), Money::eur(60'000)).reserve(1);
    call.applicant("Šid", {{"K1", {20, 21, 21}}, {"K2", {7, 7, 6}}}).listed.requested = Money::eur(60'000);
    call.applicant("Pirot", {{"K1", {20, 20, 21}}, {"K2", {7, 7, 6}}}).listed.requested = Money::eur(60'000);
    call.applicant("Tutin", {{"K1", {1}}});
    const SelectionList list = call.rank();
    const QByteArray json = QJsonDocument(toJson(list)).toJson();
    const SelectionList read = selectionListFromJson(QString::fromUtf8(json));
    CHECK(QJsonDocument(toJson(read)).toJson() == json);
    CHECK(digestOf(read) == list.digest);
    CHECK(read.lots.front().rows.front().awarded == Money::eur(60'000));
}

TEST_CASE("A damaged list is a fault and no empty list", "[selection]")
{
    CHECK_THROWS_AS((void)selectionListFromJson(QStringLiteral("{\"lots\": [")), StorageFault);
    CHECK_THROWS_AS(
        (void)selectionListFromJson(QStringLiteral("{\"lots\":[{\"rows\":[{\"status\":\"chosen\"}]}]}")),
        StorageFault);
}
