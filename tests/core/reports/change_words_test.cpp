// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/change_words.h"

#include "core/applications/application_operations.h"
#include "core/organisations/organisation_operations.h"
#include "core/sample/sample_programme.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sample {
    FreshWorkspace workspace;
    Texts texts{Language::SerbianLatin};

    Sample() { addSampleProgramme(*workspace); }

    std::vector<WordedChange> newest() const
    {
        const JournalEntry entry = workspace->journal().entries(1).front();
        return inWords(workspace->file(), workspace->history().ofEntry(entry.number), texts);
    }
    Application application(const QString& number) const
    {
        return *Records<Application>(workspace->file()).firstBy(&Application::registryNumber, number);
    }
    void edit(const Application& application)
    {
        workspace->perform({OperationKind::EditApplication, {}},
                           [&](const Change& change) { change.update(application); });
    }
};

} // namespace

TEST_CASE("A change of an amount tells both amounts with their currency", "[change words]")
{
    Sample sample;
    Application application = sample.application(u"PP-013"_s);
    application.requested = Money(5'500'000, Currency::Eur);
    sample.edit(application);
    const auto changes = sample.newest();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].title == u"Opština Bela Palanka"_s);
    CHECK(changes[0].field == u"traženi iznos"_s);
    CHECK(changes[0].after == u"55.000,00 EUR"_s);
    CHECK(changes[0].before.endsWith(u" EUR"_s));
}

TEST_CASE("References are told by name, codes by word, dates as dates", "[change words]")
{
    Sample sample;
    Application application = sample.application(u"PP-013"_s);
    const auto sid =
        Records<Organisation>(sample.workspace->file()).firstBy(&Organisation::nameLatin, u"Opština Šid"_s);
    application.applicantId = sid->id;
    application.serviceKind = ServiceKind::InterMunicipal;
    application.withdrawnOn = QDate(2023, 7, 1);
    sample.edit(application);
    const auto changes = sample.newest();
    const auto after = [&](const QString& column) {
        const auto found = std::ranges::find(changes, column, &WordedChange::column);
        return found == changes.end() ? QString() : found->after;
    };
    CHECK(after(u"applicant_id"_s) == u"Opština Šid"_s);
    CHECK(after(u"service_kind"_s) == u"međuopštinska"_s);
    CHECK(after(u"withdrawn_on"_s) == u"01.07.2023."_s);
}

TEST_CASE("What was deleted is called by the words it held", "[change words]")
{
    Sample sample;
    const auto club = addClub(*sample.workspace, u"Udruženje"_s);
    sample.workspace->perform({OperationKind::EditOrganisation, {u"Udruženje"_s}},
                              [&](const Change& change) { change.remove(club); });
    const auto changes = sample.newest();
    REQUIRE_FALSE(changes.empty());
    CHECK(changes[0].title == u"Udruženje"_s);
    CHECK(changes[0].kind == u"organizacija"_s);
}

TEST_CASE("Every change of the sample can be told in every language", "[change words]")
{
    const Sample sample;
    for (const Language language : {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
        const Texts texts(language);
        for (const JournalEntry& entry : sample.workspace->journal().entries()) {
            const auto changes =
                inWords(sample.workspace->file(), sample.workspace->history().ofEntry(entry.number), texts);
            CHECK_FALSE(changes.empty());
            for (const WordedChange& change : changes)
                CHECK_FALSE((change.field.isEmpty() || change.kind.isEmpty()));
        }
    }
}
