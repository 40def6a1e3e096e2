// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/program/walked_window.h"

#include "core/calls/call_operations.h"
#include "core/organisations/organisation_operations.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/lived_cases.h"

namespace oslonac::test {
using namespace Qt::Literals::StringLiterals;
using namespace oslonac::ui;

namespace {

constexpr QSize high{1600, 2000};

const QString& newCall()
{
    static const QString code = u"Poziv-2024"_s;
    return code;
}

/// A week before the ceremony of the sample: something is late and something is ahead.
QDateTime morning()
{
    return {QDate(2023, 9, 26), QTime(8, 0), Qt::UTC};
}

void addNewCall(Workspace& workspace)
{
    Call fresh;
    fresh.code = newCall();
    fresh.questionsUntil = QDate(2024, 3, 20);
    fresh.deadline = WallTime{QDate(2024, 3, 15), QTime(15, 0)};
    addCall(workspace, fresh);
}

void leaveTraces(Workspace& workspace)
{
    auto sid = *Records<Organisation>(workspace.file()).firstBy(&Organisation::nameLatin, u"Opština Šid"_s);
    for (const QString& number : {u"100000001"_s, u"100000002"_s}) {
        sid.taxNumber = number;
        workspace.perform(editOrganisationOperation(sid),
                          [&](const Change& change) { editOrganisation(change, sid); });
    }
    workspace.undo();
    deleteSecondCeremony(workspace);
}

} // namespace

WalkedWindow::WalkedWindow() : SampleWindow(morning)
{
    window.resize(high);
    speak(Language::English); // with its plurals
    const auto drafted = draftSample(workspace());
    signDrafted(workspace(), {drafted.at(0), drafted.at(6)});
    (void)liveThroughCases(workspace());
    addNewCall(workspace());
    leaveTraces(workspace());
}

void WalkedWindow::walk(const Look& look)
{
    for (const WindowPlace& place : everyPlace(window, program, newCall()))
        visit(place, look);
    const QString full = workspace().dataFile().path();
    visit({u"start"_s, u"start"_s, [this] { program.closeFile(); }}, look);
    const QString empty = folder.filePath(u"empty.oslonac"_s);
    REQUIRE((QFile::exists(empty) ? program.openFile(empty) : program.makeFile(empty)));
    for (const WindowPlace& place : emptyPlaces(window))
        visit(place, look);
    REQUIRE(program.openFile(full));
}

void WalkedWindow::visit(const WindowPlace& place, const Look& look)
{
    INFO(place.name.toStdString());
    place.show();
    comeToRest();
    CHECK(place.guide.isEmpty() == (&inSight(window) != &window)); // what should stand over the page does
    look(place, inSight(window));
    clearSight(window, program);
    comeToRest();
}

void comeToRest()
{
    for (int turn = 0; turn < 4; ++turn)
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // outside any event loop
    QApplication::processEvents();
    // A timer may have rung in the last of them.
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace oslonac::test
