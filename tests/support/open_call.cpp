// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_call.h"

#include "core/exchange/applications_import.h"
#include "core/exchange/scores_import.h"
#include "core/scoring/mark.h"

namespace oslonac::testing {

namespace {

void insertGrid(const Change& change, Id<Call> call)
{
    CriteriaSection section;
    section.callId = call;
    section.code = QStringLiteral("S1");
    Criterion criterion;
    criterion.sectionId = change.insert(section);
    criterion.code = QStringLiteral("K1");
    criterion.scaleMaximum = 10;
    criterion.step = Score::thousandths(500);
    change.insert(criterion);
    criterion.position = 1;
    criterion.code = QStringLiteral("K2");
    criterion.scaleMinimum = 1;
    criterion.scaleMaximum = 5;
    criterion.step = 1;
    change.insert(criterion);
}

} // namespace

OpenCall::OpenCall(AssessmentMethod method, int lots)
{
    call.code = QStringLiteral("PP-2023");
    call.deadline = WallTime{QDate(2023, 6, 26), QTime(15, 0)};
    call.assessmentMethod = method;
    workspace().perform({OperationKind::ImportCall, {call.code}}, [&](const Change& change) {
        call.id = change.insert(call);
        for (int position = 1; position <= lots; ++position) {
            Lot lot;
            lot.callId = call.id;
            lot.position = position;
            lot.code = QString::number(position);
            lot.ceiling = Money::eur(60'000);
            change.insert(lot);
        }
        const QStringList titles{QStringLiteral("Obrazac"), QStringLiteral("Izjava"),
                                 QStringLiteral("Pismo")};
        for (int position = 1; position <= 3; ++position)
            change.insert(RequiredDocument{{}, call.id, position, titles[position - 1], position < 3});
        insertGrid(change, call.id);
    });
}

ImportResult OpenCall::importApplications(const char* table)
{
    return oslonac::importApplications(workspace(), call, QByteArray(table),
                                       QStringLiteral("applications.csv"));
}

ImportResult OpenCall::importScores(const char* table)
{
    return oslonac::importScores(workspace(), call, QByteArray(table), QStringLiteral("scores.csv"));
}

void OpenCall::takeTwoApplications()
{
    importApplications("registry_number;applicant\n1;Šid\n2;Irig\n");
}

void OpenCall::addAssessor(const char* name)
{
    workspace().perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        change.insert(Assessor{{}, call.id, 1, QString::fromUtf8(name), {}});
    });
}

Application OpenCall::numbered(const char* registryNumber) const
{
    return Records<Application>(m_workspace->file())
        .firstBy(&Application::registryNumber, QString::fromUtf8(registryNumber))
        .value();
}

CallDefinition OpenCall::definition() const
{
    return readCallDefinition(m_workspace->file(), call.id);
}

QStringList placesOf(const ImportResult& result)
{
    QStringList places;
    for (const RowProblem& problem : result.problems)
        places.append(QStringLiteral("%1 %2: %3").arg(problem.line).arg(problem.column, problem.value));
    return places;
}

} // namespace oslonac::testing
