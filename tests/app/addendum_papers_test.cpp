// SPDX-License-Identifier: GPL-3.0-or-later
// Addenda from the command line: printed, found by their digest, signed and cancelled.
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/workspace.h"
#include "tests/app/signed_sample.h"
#include "tests/support/text.h"

#include <QDir>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct AmendedSample : SignedSample {
    void amend() const
    {
        const auto workspace = Workspace::open(file, Access::ReadWrite);
        Addendum addendum;
        addendum.agreementId =
            Records<Agreement>(workspace->file()).firstBy(&Agreement::number, number).value().id;
        addendum.number = u"400-73/2024-7"_s;
        addendum.reason = u"kasniji početak usluge"_s;
        addendum.amount = Money::eur(50'000);
        addAddendum(*workspace, addendum);
    }
    [[nodiscard]] Outcome take(const QString& verb, const QStringList& more) const
    {
        return program.run(
            QStringList{u"agreements"_s, verb, file, u"--number"_s, number, u"--addendum"_s, u"1"_s} + more);
    }
    [[nodiscard]] QJsonObject listed(const QStringList& more = {}) const
    {
        return program.run(QStringList{u"agreements"_s, u"list"_s, file, u"--json"_s} + more)
            .json()[u"agreements"_s][0]
            .toObject();
    }
};

} // namespace

TEST_CASE("Addenda are printed into files of their own, and found again by their digest")
{
    const AmendedSample sample;
    CHECK(sample.print({u"--addenda"_s}).status != 0); // there is none yet
    sample.amend();
    const Outcome printed = sample.print({u"--addenda"_s});
    CHECK(printed.status == 0);
    CHECK(printed.says(u"Addenda printed: 1."_s));
    CHECK(printed.says(sample.number + u"/1, "_s));
    const QStringList files = QDir(sample.program.path(u"out"_s)).entryList({u"*aneks-1*"_s}, QDir::Files);
    REQUIRE(files.size() == 1);
    const QJsonObject addendum = sample.listed()[u"addenda"_s][0].toObject();
    CHECK(addendum[u"status"_s] == u"printed"_s);
    const QString digest = addendum[u"printings"_s][0][u"digest"_s].toString();
    const QJsonObject found = sample.listed({u"--digest"_s, digest.left(8)});
    CHECK(found[u"number"_s] == sample.number);
    CHECK(found[u"printings"_s].toArray().isEmpty());
    CHECK(found[u"addenda"_s].toArray().size() == 1);
}

TEST_CASE("An addendum that is signed from the command line changes the amount in force")
{
    const AmendedSample sample;
    sample.amend();
    const QStringList day{u"--date"_s, u"2.5.2024."_s, u"--other-number"_s, u"III-7/2024"_s};
    CHECK(sample.take(u"sign"_s, day).status != 0); // not printed yet
    REQUIRE(sample.print({u"--addenda"_s, u"--batch"_s}).status == 0);
    CHECK(QFile::exists(sample.program.path(u"out/PP-2023_aneksi-latin.odt"_s)));
    CHECK(sample.listed()[u"current_amount_minor"_s] == 6'000'000);
    REQUIRE(sample.take(u"sign"_s, day).status == 0);
    const QJsonObject listed = sample.listed();
    CHECK(listed[u"amount_minor"_s] == 6'000'000);
    CHECK(listed[u"current_amount_minor"_s] == 5'000'000);
    CHECK(listed[u"addenda"_s][0][u"other_number"_s] == u"III-7/2024"_s);
    CHECK(listed[u"addenda"_s][0][u"printings"_s][0][u"standing"_s] == u"signed"_s);
    REQUIRE(sample.take(u"cancel"_s, {u"--reason"_s, u"raskinut"_s}).status == 0);
    CHECK(sample.listed()[u"current_amount_minor"_s] == 6'000'000);
    CHECK(sample.listed()[u"addenda"_s][0][u"printings"_s][0][u"standing"_s] == u"signed"_s);
}

TEST_CASE("The order number of an addendum is a number")
{
    const AmendedSample sample;
    sample.amend();
    const auto statusOf = [&](const QString& addendum) {
        return sample.program
            .run({u"agreements"_s, u"cancel"_s, sample.file, u"--number"_s, sample.number, u"--addendum"_s, addendum,
                  u"--reason"_s, u"raskinut"_s})
            .status;
    };
    CHECK(statusOf(u"x"_s) == 2);
    CHECK(statusOf(u"0"_s) == 2);
    CHECK(statusOf(u"9"_s) == 1);
}

TEST_CASE("Blanks of an addendum wait among the findings until it is signed")
{
    const AmendedSample sample;
    sample.amend();
    const auto waiting = [&] {
        int count = 0;
        const Outcome outcome = sample.program.run(
            {u"findings"_s, u"list"_s, sample.file, u"--call"_s, u"PP-2023"_s, u"--json"_s});
        for (const QJsonValue finding : outcome.json()[u"findings"_s].toArray())
            count +=
                finding[u"code"_s] == u"addendum_value_missing"_s && finding[u"waits"_s].toBool() ? 1 : 0;
        return count;
    };
    CHECK(waiting() > 0);
    REQUIRE(sample.print({u"--addenda"_s}).status == 0);
    REQUIRE(sample.take(u"sign"_s, {u"--date"_s, u"2.5.2024."_s}).status == 0);
    CHECK(waiting() == 0);
}
