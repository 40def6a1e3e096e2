// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/ceremony_operations.h"
#include "core/applications/application_operations.h"
#include "core/calls/call_operations.h"
#include "core/organisations/organisation_operations.h"
#include "core/scoring/mark.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/calls/lots_part.h"
#include "ui/calls/overview_part.h"
#include "ui/forms/field.h"
#include "ui/lists/list_view.h"
#include "ui/program/places.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ReversalWindow : SampleWindow {
    Organisation sid()
    {
        return *Records<Organisation>(workspace().file()).firstBy(&Organisation::nameLatin, u"Opština Šid"_s);
    }
    void editSid()
    {
        Organisation edited = sid();
        edited.taxNumber = u"100000001"_s;
        workspace().perform(editOrganisationOperation(edited),
                            [&](const Change& change) { editOrganisation(change, edited); });
    }
    ListView& municipalities()
    {
        window.showPage(PageId::Municipalities);
        return *window.pageIfBuilt(PageId::Municipalities)->findChild<ListView*>();
    }
};

} // namespace

TEST_CASE("Undo and redo turn the window to the record they acted on and say what they did", "[undo shows]")
{
    ReversalWindow fixture;
    fixture.editSid();
    fixture.window.showPage(PageId::Calls);
    QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(fixture.window.currentPage() == PageId::Municipalities);
    CHECK(fixture.window.currentPlace()->record == fixture.sid().id.number());
    CHECK(fixture.window.status().accessibleDescription().startsWith(u"Taken back: "_s));
    fixture.window.showPage(PageId::Calls);
    QTest::keyClick(&fixture.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(fixture.window.currentPage() == PageId::Municipalities);
    CHECK(fixture.window.status().accessibleDescription().startsWith(u"Done again: "_s));
}

TEST_CASE("Undo leaves a page alone that shows the record already", "[undo shows]")
{
    ReversalWindow fixture;
    fixture.editSid();
    fixture.window.showPlace({PageId::Municipalities, fixture.sid().id.number()});
    fixture.municipalities().narrow();
    const QWidget* before = fixture.window.focusWidget();
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.sid().taxNumber == QString());
    CHECK(fixture.window.focusWidget() == before);
}

TEST_CASE("Undo of the party's data leaves the agreement alone in which they are seen", "[undo shows]")
{
    ReversalWindow fixture;
    draftSample(fixture.workspace());
    const Agreement agreement = Records<Agreement>(fixture.workspace().file()).all("ORDER BY id").front();
    auto party = Records<Organisation>(fixture.workspace().file()).get(agreement.partyId);
    party.taxNumber = u"100000008"_s;
    fixture.workspace().perform(editOrganisationOperation(party),
                                [&](const Change& change) { editOrganisation(change, party); });
    fixture.window.showPlace({PageId::Agreements, agreement.id.number()});
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPage() == PageId::Agreements);
    CHECK(Records<Organisation>(fixture.workspace().file()).get(agreement.partyId).taxNumber == QString());
    fixture.editSid(); // no party of this agreement
    fixture.window.showPlace({PageId::Agreements, agreement.id.number()});
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPage() == PageId::Municipalities);
}

TEST_CASE("Undo of one step after the other leads from page to page, and the row is in sight", "[undo shows]")
{
    ReversalWindow fixture; // the sample's last steps: a contact, and the signing ceremony before it
    fixture.openCall("PP-2023");
    fixture.trigger(ActionId::Undo);
    REQUIRE(fixture.window.currentPage() == PageId::Municipalities);
    QApplication::processEvents();
    const ListTable& table = fixture.municipalities().table();
    CHECK(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPage() == PageId::Agreements);
    CHECK(fixture.window.currentPlace()->part == u"ceremonies"_s);
}

TEST_CASE("Applications that undo takes away leave their list in sight", "[undo shows]")
{
    ReversalWindow fixture;
    CallWorkspace& call = fixture.openPart("PP-2023", u"scores"_s);
    const Connection& file = fixture.workspace().file();
    Application added;
    added.lotId = Records<Lot>(file).by(&Lot::callId, call.call()).front().id;
    added.applicantId = fixture.sid().id;
    addApplication(fixture.workspace(), added);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPlace()->part == u"applications"_s);
    CHECK(fixture.calls().isAncestorOf(fixture.window.focusWidget()));
}

TEST_CASE("Undo and redo of a step on several records select them all", "[undo shows]")
{
    ReversalWindow fixture;
    ListTable& table = fixture.municipalities().table();
    const std::vector<qint64> listed = table.listedIds();
    const std::vector<qint64> ids{listed.at(9), listed.at(3), listed.at(5)};
    fixture.workspace().perform({OperationKind::EditOrganisation, {}}, [&](const Change& change) {
        for (const qint64 id : ids) {
            auto edited = Records<Organisation>(change.file()).get(Id<Organisation>(id));
            edited.taxNumber = u"100000001"_s;
            change.update(edited);
        }
    });
    const std::vector<qint64> shown{listed.at(3), listed.at(5), listed.at(9)};
    fixture.window.showPage(PageId::Calls);
    fixture.trigger(ActionId::Undo);
    CHECK(table.selectedIds() == shown);
    CHECK(table.currentId() == listed.at(3));
    table.setCurrentId(listed.at(20));
    fixture.trigger(ActionId::Redo);
    CHECK(table.selectedIds() == shown);
    auto one = Records<Organisation>(fixture.workspace().file()).get(Id<Organisation>(listed.at(3)));
    one.taxNumber = u"100000002"_s;
    fixture.workspace().perform(editOrganisationOperation(one),
                                [&](const Change& change) { editOrganisation(change, one); });
    fixture.trigger(ActionId::Undo);
    CHECK(table.selectedIds() == std::vector{listed.at(3)}); // and not those of the step before
}

TEST_CASE("A field that undo changes comes into sight and has the focus of another field", "[undo shows]")
{
    ReversalWindow fixture;
    fixture.window.resize(1024, 640);
    CallWorkspace& call = fixture.openPart("PP-2023", u"overview"_s);
    Call edited = Records<Call>(fixture.workspace().file()).get(call.call());
    const QString title = edited.title;
    edited.title = u"Novi naziv"_s;
    editCall(fixture.workspace(), edited);
    QApplication::processEvents();
    const QList<Field*> fields = call.overview().findChildren<Field*>();
    const auto named = std::ranges::find_if(
        fields, [&](const Field* field) { return field->content().toString() == u"Novi naziv"; });
    REQUIRE(named != fields.end());
    const auto lowest = std::ranges::max(fields, {}, [&](const Field* field) {
        return field->isVisible() ? field->mapTo(&call.overview(), QPoint()).y() : -1;
    });
    lowest->editor().setFocus();
    for (QWidget* around = lowest; around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    QApplication::processEvents();
    REQUIRE((*named)->visibleRegion().isEmpty());
    fixture.trigger(ActionId::Undo);
    QApplication::processEvents();
    CHECK((*named)->content().toString() == title);
    CHECK_FALSE((*named)->visibleRegion().isEmpty());
    CHECK(fixture.window.focusWidget() == &(*named)->editor());
}

TEST_CASE("Redo of applications that brought their applicants along leads to the applications",
          "[undo shows]")
{
    ReversalWindow fixture;
    const Connection& file = fixture.workspace().file();
    const Lot lot = Records<Lot>(file).by(&Lot::callId, fixture.call("PP-2023").id).front();
    fixture.workspace().perform({OperationKind::ImportApplications, {}}, [&](const Change& change) {
        Organisation applicant;
        applicant.nameLatin = u"Udruženje Primer"_s;
        Application added;
        added.callId = lot.callId;
        added.lotId = lot.id;
        added.applicantId = change.insert(applicant);
        change.insert(added);
    });
    fixture.trigger(ActionId::Undo);
    fixture.window.showPage(PageId::Agreements);
    fixture.trigger(ActionId::Redo);
    REQUIRE(fixture.window.currentPage() == PageId::Calls);
    CHECK(fixture.window.currentPlace()->part == u"applications"_s);
}

TEST_CASE("Undo stays on the history, which shows every step", "[undo shows]")
{
    ReversalWindow fixture;
    fixture.editSid();
    fixture.window.showPage(PageId::History);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPage() == PageId::History);
}

TEST_CASE("Undo does not take whoever is typing away from the field", "[undo shows]")
{
    ReversalWindow fixture;
    fixture.editSid();
    fixture.calls().list().narrow();
    auto* field = qobject_cast<QLineEdit*>(fixture.window.focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, u"PP"_s);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.sid().taxNumber == QString());
    CHECK(fixture.window.currentPage() == PageId::Calls);
    CHECK(fixture.window.focusWidget() == field);
}

TEST_CASE("A mark that undo takes away is shown with its application", "[undo shows]")
{
    ReversalWindow fixture;
    const Mark mark = Records<Mark>(fixture.workspace().file()).all("ORDER BY id\nLIMIT 1").front();
    fixture.workspace().perform({OperationKind::RecordMark, {}},
                                [&](const Change& change) { change.remove(mark.id); });
    const auto step = fixture.workspace().journal().entries(1).front();
    const std::vector<Place> places = placesOfStep(fixture.workspace().file(), step);
    REQUIRE(places.size() == 1);
    CHECK(places.front().page == PageId::Calls);
    CHECK(places.front().detail == mark.applicationId.number());
}

TEST_CASE("A part of a definition that comes back is chosen in its outline", "[undo shows]")
{
    ReversalWindow fixture;
    CallWorkspace& call = fixture.openPart("PP-2023", u"lots"_s);
    const auto documents = Records<RequiredDocument>(fixture.workspace().file())
                               .by(&RequiredDocument::callId, call.call(), "position");
    REQUIRE(documents.size() > 2);
    const qint64 away = documents.back().id.number();
    DefinitionOutline& outline = call.lots().outline();
    outline.setCurrent(away);
    outline.deleteCurrent();
    REQUIRE(outline.current()->id != away);
    outline.setCurrent(documents.front().id.number());
    fixture.trigger(ActionId::Undo);
    CHECK(outline.current()->id == away);
    CHECK(fixture.window.currentPlace()->detail == away);

    call.reveal({PageId::Calls, call.call().number(), u"overview"_s});
    fixture.trigger(ActionId::Redo);
    CHECK(fixture.window.currentPlace()->part == u"lots"_s);
}

TEST_CASE("The record at a place is the one whose place it is, and the other way round", "[undo shows]")
{
    ReversalWindow fixture;
    const Connection& file = fixture.workspace().file();
    fixture.decide("PP-2023", u"400-61/2023"_s);
    fixture.openCall("PP-2023").draft();
    for (const QString& table : {u"calls"_s, u"applications"_s, u"agreements"_s, u"organisations"_s,
                                 u"document_templates"_s, u"signing_ceremonies"_s, u"programmes"_s}) {
        INFO(table.toStdString());
        const auto names = recordNames(file, table, Texts(Language::English));
        REQUIRE_FALSE(names.empty());
        const auto place = placeOf(file, names.front().record);
        REQUIRE(place.has_value());
        const auto record = recordAt(file, *place);
        REQUIRE(record.has_value());
        CHECK(*record == names.front().record);
        CHECK((placeOf(file, *record) == place));
    }
    CHECK_FALSE(recordAt(file, {PageId::Calls}).has_value());
    CHECK_FALSE(recordAt(file, {PageId::Settings}).has_value());
}

TEST_CASE("What a page says of its place names the record that is chosen on it", "[undo shows]")
{
    ReversalWindow fixture;
    const Connection& file = fixture.workspace().file();
    const qint64 application = fixture.openCall("PP-2023").ranking().list().model().rows().at(3).id;
    for (const QString& part : {u"ranking"_s, u"applications"_s, u"scores"_s}) {
        INFO(part.toStdString());
        fixture.window.showPlace({PageId::Calls, fixture.call("PP-2023").id.number(), part, application});
        const auto record = recordAt(file, *fixture.window.currentPlace());
        REQUIRE(record.has_value());
        CHECK(record->table == u"applications"_s);
        CHECK(record->id == application);
    }
}

TEST_CASE("Undo from another page enters the field that changed and leaves its text alone", "[undo shows]")
{
    ReversalWindow fixture;
    Call edited = fixture.call("PP-2023");
    const QString scheme = edited.agreementNumberScheme;
    edited.agreementNumberScheme = u"1-{year}-{sequence}"_s;
    editCall(fixture.workspace(), edited);
    fixture.window.showPage(PageId::Agreements);
    fixture.trigger(ActionId::Undo);
    REQUIRE(fixture.window.currentPage() == PageId::Calls);
    const auto* line = qobject_cast<QLineEdit*>(fixture.window.focusWidget());
    REQUIRE(line != nullptr);
    CHECK(line->text() == scheme);
    CHECK_FALSE(line->visibleRegion().isEmpty());
    CHECK_FALSE(line->hasSelectedText()); // the next key would replace what has come back
}

TEST_CASE("Redo of a decision stands on its version, and undo on the list as it is now", "[undo shows]")
{
    ReversalWindow fixture;
    fixture.decide("PP-2023", u"400-61/2023"_s);
    const SelectionDecision decision = Records<SelectionDecision>(fixture.workspace().file())
                                           .by(&SelectionDecision::callId, fixture.call("PP-2023").id)
                                           .front();
    fixture.openPart("PP-2023", u"decisions"_s);
    const ListTable& versions = fixture.calls().workspace().decisions().list().table();
    fixture.trigger(ActionId::Undo);
    CHECK(versions.currentId() != decision.id.number());
    fixture.trigger(ActionId::Redo);
    CHECK(versions.currentId() == decision.id.number());
}

TEST_CASE("Undo of drafting leaves the ceremonies for the list that agreements stood in", "[undo shows]")
{
    ReversalWindow fixture;
    draftSample(fixture.workspace());
    fixture.window.showPlace({PageId::Agreements, 0, u"ceremonies"_s});
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.window.currentPlace()->part == u"agreements"_s);
}

TEST_CASE("Redo of a deletion leaves the page of the call that is gone", "[undo shows]")
{
    ReversalWindow fixture;
    const Call call = *findCall(fixture.workspace().file(), u"PP-2023"_s);
    deleteCall(fixture.workspace(), call.id);
    fixture.window.showPage(PageId::Agreements);
    QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.window.currentPlace()->record == call.id.number());
    QTest::keyClick(&fixture.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(fixture.prompts.notices.empty());
    CHECK(fixture.window.currentPage() == PageId::Calls);
    CHECK_FALSE(fixture.window.currentPlace()->record == call.id.number());
    CHECK(fixture.window.status().accessibleDescription().startsWith(u"Done again: "_s));
}
