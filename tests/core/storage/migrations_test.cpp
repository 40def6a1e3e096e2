// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/calls/call_operations.h"
#include "core/operations/history.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"
#include "core/storage/data_file.h"
#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>

using namespace oslonac;

namespace {

QString schemaOf(const Connection& file)
{
    Statement statement =
        file.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    QString schema;
    while (statement.step())
        schema += statement.take<QString>() + u'\n';
    return schema;
}

// As of before the first migration: ours by its mark, and empty.
void writeVersionZero(const QString& path)
{
    executePastTheDoor(path, "PRAGMA application_id = 0x4F534C4E");
}

/// A file as the one before the fifth version had it.
void takeAddendumPapersAway(const QString& path)
{
    executePastTheDoor(path, R"(DROP TABLE budget_sources;
DROP TABLE service_users;
DROP TABLE supported_services;
DROP TABLE visit_recommendations;
DROP TABLE case_checks;
DROP TABLE case_visits;
DROP TABLE case_members;
DROP TABLE document_contents;
DROP TABLE case_documents;
DROP TABLE checklist_items;
ALTER TABLE lots DROP COLUMN most_share_percent;
ALTER TABLE lots DROP COLUMN least_own_percent;
ALTER TABLE lots DROP COLUMN tranche_spent_percent;
ALTER TABLE lots DROP COLUMN prefinancing_percent;
DROP TABLE recoveries;
DROP INDEX instalments_by_report;
ALTER TABLE instalments DROP COLUMN report_id;
DROP TABLE report_steps;
DROP TABLE party_reports;
DROP INDEX case_tasks_by_planned_task;
ALTER TABLE case_tasks DROP COLUMN planned_task_id;
DROP TABLE planned_tasks;
DROP TABLE report_rules;
DROP TABLE expenditures;
DROP TABLE budget_lines;
ALTER TABLE programmes DROP COLUMN transfer_limit_percent;
DROP TABLE case_notes;
DROP TABLE case_tasks;
DROP TABLE case_stages;
DROP TABLE cases;
DROP TABLE payments;
DROP TABLE instalments;
ALTER TABLE programmes DROP COLUMN second_person;
DROP TABLE printed_texts;
DROP INDEX agreement_printings_by_addendum;
ALTER TABLE agreement_printings DROP COLUMN addendum_id;
ALTER TABLE agreement_printings DROP COLUMN signed_on;
ALTER TABLE addenda DROP COLUMN other_number;
ALTER TABLE addenda DROP COLUMN status;
ALTER TABLE addenda DROP COLUMN place;
ALTER TABLE addenda DROP COLUMN implementer_office;
ALTER TABLE addenda DROP COLUMN implementer_signatory;
ALTER TABLE addenda DROP COLUMN party_office;
ALTER TABLE addenda DROP COLUMN party_signatory;
ALTER TABLE addenda DROP COLUMN printed_digest;
ALTER TABLE addenda DROP COLUMN cancellation_reason;
PRAGMA user_version = 4)");
}

} // namespace

TEST_CASE("Migrations are numbered without gaps")
{
    int expected = 1;
    for (const Migration& migration : migrations())
        CHECK(migration.version == expected++);
}

TEST_CASE("An older file is brought up to date after a backup of it as it was")
{
    const FreshWorkspace workspace;
    const QString path = workspace.beside(QStringLiteral("old.oslonac"));
    writeVersionZero(path);
    const QByteArray before = contentOf(path);
    const DataFile file = DataFile::open(path, Access::ReadWrite);
    CHECK(file.connection().integer("PRAGMA user_version") == DataFile::newestSchemaVersion());
    CHECK(schemaOf(file.connection()) == schemaOf(workspace->file()));
    REQUIRE(file.backupBeforeMigration().has_value());
    CHECK(contentOf(*file.backupBeforeMigration()).size() == before.size());
    CHECK(contentOf(*file.backupBeforeMigration()).mid(60, 4) ==
          before.mid(60, 4)); // the version in the header
}

TEST_CASE("A file of the newest version is opened without a backup")
{
    FreshWorkspace workspace;
    workspace.reopen();
    CHECK_FALSE(workspace->dataFile().backupBeforeMigration().has_value());
}

TEST_CASE("An older file is not brought up to date when it may only be read")
{
    const FreshWorkspace workspace;
    const QString path = workspace.beside(QStringLiteral("old.oslonac"));
    writeVersionZero(path);
    const QByteArray before = contentOf(path);
    CHECK_THROWS_AS(DataFile::open(path, Access::ReadOnly), StorageFault);
    CHECK((contentOf(path) == before));
}

TEST_CASE("The paper that an older file knows of is kept among the printings")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Call call = *findCall(workspace->file(), QStringLiteral("PP-2023"));
    decideSelection(*workspace, call, {QStringLiteral("1"), QDate(2023, 8, 1), {}});
    const auto drafted = draftAgreements(*workspace, call, {}).drafted;
    markPrinted(*workspace, {{drafted[0], QStringLiteral("abc")}});
    workspace.close();
    takeAddendumPapersAway(workspace.path());
    executePastTheDoor(workspace.path(), "DROP TABLE agreement_printings; PRAGMA user_version = 3");
    workspace.reopen();
    const auto printings = Records<AgreementPrinting>(workspace->file()).all();
    REQUIRE(printings.size() == 1);
    CHECK(printings.front().agreementId == drafted[0]);
    CHECK(printings.front().digest == QStringLiteral("abc"));
    CHECK_FALSE(printings.front().printedOn);
}

TEST_CASE(
    "An addendum of an older file that was in force is a signed one, and names who signed its agreement")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Call call = *findCall(workspace->file(), QStringLiteral("PP-2023"));
    decideSelection(*workspace, call, {QStringLiteral("1"), QDate(2023, 8, 1), {}});
    const auto drafted = draftAgreements(*workspace, call, {}).drafted;
    editAgreement(*workspace, drafted[0],
                  [](Agreement& agreement) { agreement.partySignatory = QStringLiteral("Petra Primer"); });
    markPrinted(*workspace, {{drafted[0], QStringLiteral("abc")}, {drafted[1], QStringLiteral("abd")}});
    signAgreement(*workspace, drafted[0], {QDate(2023, 10, 3), {}, {}});
    Addendum addendum;
    addendum.agreementId = drafted[0];
    addendum.concludedOn = QDate(2024, 2, 1);
    addendum.inForceOn = QDate(2024, 3, 1);
    addAddendum(*workspace, addendum);
    workspace.close();
    takeAddendumPapersAway(workspace.path());
    workspace.reopen();
    const auto addenda = addendaOf(workspace->file(), drafted[0]);
    REQUIRE(addenda.size() == 1);
    CHECK(addenda[0].status == AgreementStatus::Signed);
    CHECK(addenda[0].partySignatory == QStringLiteral("Petra Primer"));
    CHECK(printingsOf(workspace->file(), {drafted[0]}).front().signedOn == QDate(2023, 10, 3));
    CHECK_FALSE(printingsOf(workspace->file(), {drafted[1]}).front().signedOn);
}

TEST_CASE("A file of an older version is backed up as it is, and its check says that it is older")
{
    const FreshWorkspace workspace;
    const QString old = workspace.beside(QStringLiteral("old.oslonac"));
    REQUIRE(QFile::copy(QStringLiteral(OSLONAC_TEST_DATA "/files/version-0001.oslonac"), old));
    const QByteArray before = contentOf(old);
    const QString copy = workspace.beside(QStringLiteral("copy.oslonac"));
    DataFile::backUp(old, copy);
    CHECK((contentOf(old) == before));
    CHECK(DataFile::check(copy).isOlder);
    CHECK(DataFile::check(copy).schemaVersion == 1);
    CHECK_FALSE(DataFile::check(workspace.path()).isOlder);
}

TEST_CASE("A migration that fails leaves the file as it was")
{
    const FreshWorkspace workspace;
    const QString path = workspace.beside(QStringLiteral("old.oslonac"));
    writeVersionZero(path);
    executePastTheDoor(path,
                       "CREATE TABLE lots (id INTEGER PRIMARY KEY)"); // in the way of the first migration
    const QByteArray before = contentOf(path);
    CHECK_THROWS(DataFile::open(path, Access::ReadWrite));
    CHECK((contentOf(path) == before));
}

// A file of each version of the schema, made by the program of that version: version-0001.oslonac, ...
TEST_CASE("A file of every kept version opens with what was in it and in its history")
{
    const QDir files(QStringLiteral(OSLONAC_TEST_DATA "/files"));
    const QStringList names = files.entryList({QStringLiteral("version-*.oslonac")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 2);
    for (const QString& name : names) {
        CAPTURE(name.toStdString());
        const FreshWorkspace fresh;
        const QString path = fresh.beside(name);
        REQUIRE(QFile::copy(files.filePath(name), path));
        const auto opened = Workspace::open(path, Access::ReadWrite);
        CHECK(DataFile::check(path).isSound());
        CHECK(schemaOf(opened->file()) == schemaOf(fresh->file()));
        const auto club = Records<Organisation>(opened->file())
                              .firstBy(&Organisation::nameLatin, QStringLiteral("Udruženje"));
        REQUIRE(club.has_value());
        CHECK(opened->journal().entries().size() == 1);
        CHECK_FALSE(opened->history().ofRecord(QStringLiteral("organisations"), club->id.number()).empty());
        // A migration is a barrier: a change recorded over other tables would silently do nothing.
        const int version = name.mid(8, 4).toInt();
        CHECK(opened->file().integer("SELECT count(*) FROM contacts") == (version >= 2 ? 1 : 0));
        CHECK(opened->undo() == (version == DataFile::newestSchemaVersion()));
    }
}
