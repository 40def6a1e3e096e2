// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget_import.h"

#include "core/budgets/budget_operations.h"
#include "core/cases/case_file.h"
#include "tests/core/payments/opened_case.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

struct ImportedBudget : OpenedCase {
    QString number = sample.agreement(agreement).number;

    [[nodiscard]] QByteArray rows(const QByteArray& header, const QStringList& cells) const
    {
        QByteArray table = header + '\n';
        for (const QString& row : cells)
            table += u"%1;%2\n"_s.arg(number, row).toUtf8();
        return table;
    }
    [[nodiscard]] QByteArray lines(const QStringList& cells) const
    {
        return rows("Sporazum;Grupa;Stavka;Planirano;Rebalans", cells);
    }
    [[nodiscard]] QByteArray spent(const QStringList& cells) const
    {
        return rows("agreement;line;spent_on;document;payee;amount;rate;rate_source", cells);
    }
    ImportResult takeLines(const QStringList& cells)
    {
        return importBudget(workspace, lines(cells), u"budzet.csv"_s);
    }
    ImportResult spend(const QStringList& cells)
    {
        return importExpenditures(workspace, spent(cells), u"troskovi.csv"_s);
    }
    [[nodiscard]] CaseFile of() const { return readCase(file(), id); }
};

QStringList reasonsOf(const ImportResult& result)
{
    QStringList reasons;
    for (const RowProblem& problem : result.problems)
        reasons.append(problem.reason);
    return reasons;
}

const QStringList twoLines{u"Ljudski resursi;Gerontodomaćice;34.000,00;"_s,
                           u"Oprema;Vozilo;12000 EUR;10.000,00"_s};

} // namespace

TEST_CASE("A budget comes in from a table, and the same table again changes nothing", "[budget import]")
{
    ImportedBudget budget;
    CHECK(budget.takeLines(twoLines).added == 2);
    const CaseFile of = budget.of();
    REQUIRE(of.budget.size() == 2);
    CHECK(of.budget.front().line.title == u"Gerontodomaćice"_s);
    CHECK(of.budget.back().line.current() == Money::eur(10'000));
    const qint64 step = budget.lastStep();
    CHECK(budget.takeLines(twoLines).unchanged == 2);
    CHECK(budget.lastStep() == step); // nothing to undo
    const ImportResult changed = budget.takeLines({u"LJUDSKI RESURSI;gerontodomacice;35.000,00;"_s});
    CHECK(changed.changed == 1);
    CHECK(budget.of().budget.front().line.planned == Money::eur(35'000));
    CHECK(budget.workspace.undo());
    CHECK(budget.workspace.undo());
    CHECK(budget.of().budget.empty());
}

TEST_CASE("Expenditures come in with their rate, all or none", "[budget import]")
{
    ImportedBudget budget;
    budget.takeLines(twoLines);
    const QString inDinars = u"Vozilo;06.10.2023.;R-1;Dobavljač;117.234,50 RSD;117,2345;NBS"_s;
    CHECK(budget.spend({inDinars, u"Vozilo;07.10.2023.;R-2;;250,00;;"_s}).added == 2);
    const auto spent = budget.of().budget.back().expenditures;
    REQUIRE(spent.size() == 2);
    CHECK(spent.front().amount == Money::eur(1'000));
    CHECK(spent.front().original == Money::rsd(117'234, 50));
    CHECK(budget.spend({inDinars}).unchanged == 1);
    CHECK(
        budget.spend({u"Vozilo;08.10.2023.;R-3;;10;;"_s, u"Avion;08.10.2023.;R-4;;10;;"_s}).problems.size() ==
        1);
    CHECK(budget.of().budget.back().expenditures.size() == 2);
}

TEST_CASE("What was checked already is not written over by a table", "[budget import]")
{
    ImportedBudget budget;
    budget.takeLines(twoLines);
    budget.spend({u"Vozilo;07.10.2023.;R-2;;250,00;;"_s});
    acceptExpenditures(budget.workspace, {budget.of().budget.back().expenditures.front().id});
    CHECK(budget.spend({u"Vozilo;07.10.2023.;R-2;;250,00;;"_s}).unchanged == 1);
    CHECK(budget.spend({u"Vozilo;07.10.2023.;R-2;;260,00;;"_s}).problems.size() == 1);
}

TEST_CASE("A row that is no expenditure is a problem with its reason", "[budget import]")
{
    const QString row =
        GENERATE(u"Avion;07.10.2023.;R-2;;10;;"_s, u"Vozilo;31.02.2023.;R-2;;10;;"_s,
                 u"Vozilo;07.10.2123.;R-2;;10;;"_s, u"Vozilo;07.10.2023.;;;10;;"_s,
                 u"Vozilo;07.10.2023.;R-2;;0;;"_s, u"Vozilo;07.10.2023.;R-2;;mnogo;;"_s,
                 u"Vozilo;07.10.2023.;R-2;;100 RSD;;NBS"_s, u"Vozilo;07.10.2023.;R-2;;100 RSD;117,2;"_s);
    CAPTURE(row);
    ImportedBudget budget;
    budget.takeLines(twoLines);
    const QStringList reasons = reasonsOf(budget.spend({row}));
    REQUIRE(reasons.size() == 1);
    CHECK_FALSE(reasons.front().isEmpty());
    CHECK(budget.of().budget.back().expenditures.empty());
}

TEST_CASE("A budget names an open case, and every line once", "[budget import]")
{
    ImportedBudget budget;
    CHECK(importBudget(budget.workspace, "agreement;line;planned\nnema;Vozilo;10\n", u"b.csv"_s)
              .problems.size() == 1);
    CHECK(importBudget(budget.workspace, "agreement;planned\nnema;10\n", u"b.csv"_s).problems.size() == 1);
    CHECK(budget.takeLines({u"Oprema;Vozilo;10;"_s, u"oprema;VOZILO;20;"_s}).problems.size() == 1);
    CHECK(budget.takeLines({u"Oprema;Vozilo;10 EUR;"_s, u"Oprema;Gorivo;20 RSD;"_s}).problems.size() == 1);
    closeCase(budget.workspace, budget.id, {CaseStatus::Closed, budget.workspace.today(), {}});
    CHECK(budget.takeLines({u"Oprema;Vozilo;10;"_s}).problems.size() == 1);
}
