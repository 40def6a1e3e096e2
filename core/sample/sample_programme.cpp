// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_programme.h"

#include "core/agreements/agreement.h"
#include "core/exchange/applications_import.h"
#include "core/exchange/call_import.h"
#include "core/exchange/scores_import.h"
#include "core/sample/sample_contacts.h"
#include "core/storage/records.h"

#include <QFile>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sampleBytes(const QString& name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("a sample file is not in the program");
    return file.readAll();
}

/// The samples are ours, so a problem in them is our mistake and none of the officer's.
void requireDone(const ImportResult& result, const QString& name)
{
    if (result.isDone())
        return;
    const RowProblem& first = result.problems.front();
    const QString where = u"%1, line %2, %3: %4"_s.arg(name).arg(first.line).arg(first.column, first.reason);
    throw std::logic_error(where.toStdString());
}

void addCall(Performer& performer, const QString& stem)
{
    const QString name = stem + u".json"_s;
    const CallImportResult imported = importCall(performer, readCallJson(sampleBytes(name), name));
    if (!imported.call)
        throw std::logic_error(u"%1: %2"_s.arg(name, imported.problems.front().sentence).toStdString());
    const Call call = Records<Call>(performer.file()).get(*imported.call);
    const QString applications = stem + u"-applications.csv"_s;
    requireDone(importApplications(performer, call, sampleBytes(applications), applications), applications);
    const QString scores = stem + u"-scores.csv"_s;
    requireDone(importScores(performer, call, sampleBytes(scores), scores), scores);
}

void addCeremony(Performer& performer)
{
    SigningCeremony ceremony;
    ceremony.title = u"Svečano potpisivanje i uručivanje sporazuma o saradnji"_s;
    ceremony.heldAt = WallTime{QDate(2023, 10, 3), QTime(12, 0)};
    ceremony.place = u"Beograd"_s;
    ceremony.address = u"Hotel Mona Plaza, Cara Uroša 62"_s;
    if (Records<SigningCeremony>(performer.file()).firstBy(&SigningCeremony::title, ceremony.title))
        return;
    performer.perform(Operation{OperationKind::AddCeremony, {ceremony.title}},
                      [&](const Change& change) { change.insert(ceremony); });
}

} // namespace

void addSampleProgramme(Performer& performer)
{
    addCall(performer, u"pp-2023"_s);
    addCall(performer, u"roma-2023"_s);
    addCeremony(performer);
    addSampleContacts(performer);
}

} // namespace oslonac
