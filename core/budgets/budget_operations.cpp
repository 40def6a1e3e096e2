// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budgets/budget_operations.h"

#include "core/operations/operation_details.h"
#include "core/operations/past_day.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::BudgetOperations)
};

QString nameOf(const Expenditure& expenditure)
{
    return expenditure.document.isEmpty() ? expenditure.payee : expenditure.document;
}

void requireSpent(const Expenditure& expenditure)
{
    if (expenditure.amount > Money::zero(expenditure.amount.currency()))
        return;
    throw RuleBroken(Texts::tr("The expenditure %1 was not written, because it is not more than nothing.")
                         .arg(nameOf(expenditure)),
                     Texts::tr("Enter what was spent."));
}

void write(Performer& performer, OperationKind kind, const Expenditure& expenditure)
{
    performer.perform({kind, {nameOf(expenditure)}},
                      [&](const Change& change) { change.update(expenditure); });
}

} // namespace

Id<BudgetLine> addBudgetLine(Performer& performer, BudgetLine line)
{
    line.id = Id<BudgetLine>::make();
    const auto last =
        Records<BudgetLine>(performer.file()).by(&BudgetLine::caseId, line.caseId, "position, id");
    line.position = last.empty() ? 1 : last.back().position + 1;
    performer.perform({OperationKind::AddBudgetLine, {line.title}},
                      [&](const Change& change) { change.insert(line); });
    return line.id;
}

void editBudgetLine(Performer& performer, const BudgetLine& line)
{
    performer.perform({OperationKind::EditBudgetLine, {line.title}},
                      [&](const Change& change) { change.update(line); });
}

void deleteBudgetLine(Performer& performer, Id<BudgetLine> id)
{
    const auto line = Records<BudgetLine>(performer.file()).get(id);
    if (Records<Expenditure>(performer.file()).firstBy(&Expenditure::lineId, id)) {
        throw RuleBroken(Texts::tr("The line “%1” has expenditures, so it was not deleted.").arg(line.title),
                         Texts::tr("Delete its expenditures first, or amend the line to nothing."));
    }
    performer.perform({OperationKind::DeleteBudgetLine, {line.title}},
                      [&](const Change& change) { change.remove(id); });
}

Id<Expenditure> addExpenditure(Performer& performer, Expenditure expenditure)
{
    requirePastDay(performer, expenditure.spentOn);
    requireSpent(expenditure);
    expenditure.id = Id<Expenditure>::make();
    expenditure.state = ExpenditureState::Unchecked;
    expenditure.accepted.reset();
    performer.perform({OperationKind::AddExpenditure, {nameOf(expenditure)}},
                      [&](const Change& change) { change.insert(expenditure); });
    return expenditure.id;
}

void editExpenditure(Performer& performer, const Expenditure& expenditure)
{
    requirePastDay(performer, expenditure.spentOn);
    requireSpent(expenditure);
    write(performer, OperationKind::EditExpenditure, expenditure);
}

void deleteExpenditure(Performer& performer, Id<Expenditure> id)
{
    const auto expenditure = Records<Expenditure>(performer.file()).get(id);
    performer.perform({OperationKind::DeleteExpenditure, {nameOf(expenditure)}},
                      [&](const Change& change) { change.remove(id); });
}

void acceptExpenditures(Performer& performer, const std::vector<Id<Expenditure>>& ids)
{
    std::vector<Expenditure> accepted;
    QStringList names;
    for (const Id<Expenditure> id : ids) {
        accepted.push_back(Records<Expenditure>(performer.file()).get(id));
        Expenditure& one = accepted.back();
        one.state = ExpenditureState::Accepted;
        one.accepted = one.amount;
        one.reason.clear();
        names.append(nameOf(one));
    }
    if (names.size() > 2)
        names = severalDetails(names);
    performer.perform({OperationKind::AcceptExpenditure, names}, [&](const Change& change) {
        for (const Expenditure& one : accepted)
            change.update(one);
    });
}

void cutExpenditure(Performer& performer, Id<Expenditure> id, Money accepted, const QString& reason)
{
    auto expenditure = Records<Expenditure>(performer.file()).get(id);
    expenditure.state = ExpenditureState::Accepted;
    expenditure.accepted = accepted;
    expenditure.reason = reason.trimmed();
    write(performer, OperationKind::AcceptExpenditure, expenditure);
}

void parkExpenditure(Performer& performer, Id<Expenditure> id, const QString& reason)
{
    auto expenditure = Records<Expenditure>(performer.file()).get(id);
    expenditure.state = ExpenditureState::Parked;
    expenditure.accepted.reset();
    expenditure.reason = reason.trimmed();
    write(performer, OperationKind::ParkExpenditure, expenditure);
}

void uncheckExpenditure(Performer& performer, Id<Expenditure> id)
{
    auto expenditure = Records<Expenditure>(performer.file()).get(id);
    expenditure.state = ExpenditureState::Unchecked;
    expenditure.accepted.reset();
    expenditure.reason.clear();
    write(performer, OperationKind::UncheckExpenditure, expenditure);
}

} // namespace oslonac
