// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/agreements/agreement_rules.h"
#include "core/agreements/built_in_templates.h"
#include "core/agreements/signed_paper_rules.h"
#include "core/budgets/budget_rules.h"
#include "core/calls/deadline_rules.h"
#include "core/cases/case_rules.h"
#include "core/organisations/organisation_operations.h"
#include "core/payments/payment_rules.h"
#include "core/reporting/report_rules.h"
#include "core/scoring/mark_rules.h"
#include "core/selection/selection_decision_rules.h"
#include "core/storage/write_obstacle.h"

#include <QFile>

namespace oslonac {

namespace {

std::vector<HoldingRule> holdingRules()
{
    return {decisionsStayAsTheyWereMade,
            applicationsOfDecidedListsStay,
            agreementNumbersRunWithoutGaps,
            applicationsHaveOneAgreement,
            applicationsUnderAgreementStay,
            criteriaOfMarkedCallsStay,
            signedPapersStay,
            signedPapersCount,
            deadlinesOfUsedCallsStay,
            paymentsGoInOrder,
            moneyStaysWithinAgreement,
            recoveriesStayWithinPaid,
            budgetsHoldTogether,
            reportsHoldTogether,
            casesHoldTogether,
            closedCasesStay,
            signingsUnderCasesStay};
}

} // namespace

Workspace::Workspace(DataFile file, Clock clock)
    : m_file(std::move(file)), m_clock(std::move(clock)), m_door(m_file.connection(), m_clock, holdingRules())
{}

std::unique_ptr<Workspace> Workspace::create(const QString& path, Clock clock)
{
    std::unique_ptr<Workspace> workspace(new Workspace(DataFile::create(path), std::move(clock)));
    try {
        workspace->m_door.seed([](const Change& change) {
            addRegisteredMunicipalities(change);
            for (const StoredTemplate& document : builtInTemplates())
                change.insert(document);
        });
    } catch (const std::exception& error) {
        // There was no file before, so none without its registry stays.
        workspace.reset();
        QFile::remove(path);
        const auto* fault = dynamic_cast<const StorageFault*>(&error);
        if (fault && fault->kind() == StorageFaultKind::Full)
            throw withoutFile(*fault);
        throw;
    }
    return workspace;
}

std::unique_ptr<Workspace> Workspace::open(const QString& path, Access access, Clock clock)
{
    return std::unique_ptr<Workspace>(new Workspace(DataFile::open(path, access), std::move(clock)));
}

Clock Workspace::systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Changes Workspace::announced(Changes changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return changes;
}

Changes Workspace::perform(const Operation& operation, const std::function<void(const Change&)>& body)
{
    return announced(m_door.perform(operation, body));
}

void Workspace::eraseForGood(const Operation& operation, const std::vector<RecordRef>& records)
{
    if (!announced(m_door.eraseForGood(operation, records)).isEmpty())
        m_file.rewrite();
}

bool Workspace::undo()
{
    const auto next = journal().nextUndo();
    if (next)
        announced(m_door.undo(next->number));
    return next.has_value();
}

bool Workspace::redo()
{
    const auto next = journal().nextRedo();
    if (next)
        announced(m_door.redo(next->number));
    return next.has_value();
}

void Workspace::undoEntry(qint64 number)
{
    announced(m_door.undo(number));
}

void Workspace::redoEntry(qint64 number)
{
    announced(m_door.redo(number));
}

void Workspace::undoWithLater(qint64 number)
{
    announced(m_door.undoWithLater(number));
}

} // namespace oslonac
