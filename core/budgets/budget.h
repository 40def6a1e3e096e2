// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records.h"
#include "core/values/money.h"

#include <QDate>

#include <optional>

namespace oslonac {

struct Case;

/// A line (stavka) of the budget of a case, under a heading such as "Ljudski resursi" (domain.md 4.4;
/// headings are the officer's). `planned` is what the agreement was signed with; `amended` what later changes
/// made of it. All lines of a case are of one currency.
struct BudgetLine {
    Id<BudgetLine> id;
    Id<Case> caseId;
    int position = 0;
    QString heading;
    QString title;
    Money planned{0, Currency::Eur};
    std::optional<Money> amended;

    [[nodiscard]] Money current() const { return amended.value_or(planned); }
    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

/// What became of an expenditure when it was checked. One that is parked waits for a proof and counts nowhere
/// until it is taken up.
enum class ExpenditureState { Unchecked, Accepted, Parked };

template <>
struct Codes<ExpenditureState> {
    static constexpr std::array list{coded(ExpenditureState::Unchecked, "unchecked"),
                                     coded(ExpenditureState::Accepted, "accepted"),
                                     coded(ExpenditureState::Parked, "parked")};
};

/// An expenditure (trošak) of a financial report, on a line of the budget. Paid in the other currency, it
/// keeps that amount, the rate and where the rate is from.
struct Expenditure {
    Id<Expenditure> id;
    Id<BudgetLine> lineId;
    QDate spentOn;
    QString document; ///< number of the invoice or other proof
    QString payee;
    Money amount{0, Currency::Eur}; ///< in the currency of the budget
    std::optional<Money> original;  ///< as it was paid, where that was in the other currency
    std::optional<qint64>
        rateMicros; ///< millionths of the original for one of the budget: 117,2345 is 117234500
    QString rateSource;
    ExpenditureState state = ExpenditureState::Unchecked;
    std::optional<Money> accepted; ///< of it, when it was accepted; less than all of it has a reason
    QString reason;                ///< why it was cut or parked

    friend bool operator==(const Expenditure&, const Expenditure&) = default;
};

/// Who gives money for a case.
enum class SourceKind { Programme, Own, Other };

template <>
struct Codes<SourceKind> {
    static constexpr std::array list{coded(SourceKind::Programme, "programme_funds"),
                                     coded(SourceKind::Own, "own_funds"),
                                     coded(SourceKind::Other, "other_funds")};
};

/// A source of funding (izvor finansiranja) of a case: the programme, the party with its own contribution
/// (sopstveno učešće), or somebody else. In the currency of the budget.
struct BudgetSource {
    Id<BudgetSource> id;
    Id<Case> caseId;
    int position = 0;
    SourceKind kind = SourceKind::Programme;
    QString title; ///< who it is; the programme and the party are named without one
    Money amount{0, Currency::Eur};

    friend bool operator==(const BudgetSource&, const BudgetSource&) = default;
};

template <>
struct Mapping<BudgetSource> {
    static constexpr const char* table = "budget_sources";
    static constexpr auto columns = std::tuple{column("id", &BudgetSource::id),
                                               column("case_id", &BudgetSource::caseId),
                                               column("position", &BudgetSource::position),
                                               column("kind", &BudgetSource::kind),
                                               column("title", &BudgetSource::title),
                                               column("amount", &BudgetSource::amount)};
};

template <>
struct Mapping<BudgetLine> {
    static constexpr const char* table = "budget_lines";
    static constexpr auto columns = std::tuple{column("id", &BudgetLine::id),
                                               column("case_id", &BudgetLine::caseId),
                                               column("position", &BudgetLine::position),
                                               column("heading", &BudgetLine::heading),
                                               column("title", &BudgetLine::title),
                                               column("planned", &BudgetLine::planned),
                                               column("amended", &BudgetLine::amended)};
};

template <>
struct Mapping<Expenditure> {
    static constexpr const char* table = "expenditures";
    static constexpr auto columns = std::tuple{column("id", &Expenditure::id),
                                               column("line_id", &Expenditure::lineId),
                                               column("spent_on", &Expenditure::spentOn),
                                               column("document", &Expenditure::document),
                                               column("payee", &Expenditure::payee),
                                               column("amount", &Expenditure::amount),
                                               column("original", &Expenditure::original),
                                               column("rate_micros", &Expenditure::rateMicros),
                                               column("rate_source", &Expenditure::rateSource),
                                               column("state", &Expenditure::state),
                                               column("accepted", &Expenditure::accepted),
                                               column("reason", &Expenditure::reason)};
};

} // namespace oslonac
