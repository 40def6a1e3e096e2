// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/calls_due.h"

#include "core/storage/records.h"
#include "core/values/dates.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DueItem)
};

} // namespace

std::vector<DueItem> dueDatesOf(const Call& call, const DueQuestion& question)
{
    std::vector<DueItem> items;
    const auto add = [&](DueKind kind, QDate date, const QString& what) {
        if (date >= question.today)
            items.push_back({kind, date, what, call.code, call.id, QString::fromLatin1(Mapping<Call>::table),
                             call.id.number()});
    };
    if (call.questionsUntil)
        add(DueKind::LastQuestions, *call.questionsUntil, Tr::tr("Last day for questions"));
    if (call.answersUntil)
        add(DueKind::Answers, *call.answersUntil, Tr::tr("Answers to questions"));
    if (call.deadline)
        add(DueKind::CallDeadline, call.deadline->date,
            Tr::tr("Applications close at %1").arg(timeText(call.deadline->time)));
    return items;
}

std::vector<DueItem> callsDue(const Connection& file, const DueQuestion& question)
{
    std::vector<DueItem> items;
    for (const Call& call : Records<Call>(file).all()) {
        for (DueItem& item : dueDatesOf(call, question))
            items.push_back(std::move(item));
    }
    return items;
}

} // namespace oslonac
