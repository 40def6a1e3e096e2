// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/organisations/organisation_operations.h"
#include "core/programmes/programme_operations.h"
#include "tests/support/merged_papers.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/agreements/agreement_fields.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreements_part.h"
#include "ui/lists/list_view.h"
#include "ui/printing/page_preview.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace oslonac::test {

/// The window of the sample programme with its agreements drafted.
struct DraftedWindow : SampleWindow {
    DraftedWindow()
    {
        for (const char* code : {"PP-2023", "ROMA-2023"}) {
            decide(code, QStringLiteral("400-61/2023"));
            openCall(code).draft();
        }
        agreements().showPart(QStringLiteral("agreements"));
    }

    [[nodiscard]] ui::AgreementsPart& part() { return agreements().agreements(); }
    [[nodiscard]] Agreement first()
    {
        return Records<Agreement>(workspace().file()).all("ORDER BY id\nLIMIT 1").front();
    }
    [[nodiscard]] Agreement agreement(Id<Agreement> id)
    {
        return Records<Agreement>(workspace().file()).get(id);
    }
    void show(Id<Agreement> id) { part().list().table().setCurrentId(id.number()); }
    void showFirst() { show(first().id); }
    /// Enters what the sample leaves open, so that the agreement is ready to be printed.
    void complete(Id<Agreement> id)
    {
        editAgreement(workspace(), id, [](Agreement& edited) {
            edited.partySignatory = QStringLiteral("Petra Primer");
            edited.implementerSignatory = QStringLiteral("Marko Primer");
        });
        auto party = Records<Organisation>(workspace().file()).get(agreement(id).partyId);
        party.registrationNumber = QStringLiteral("08000000");
        party.taxNumber = QStringLiteral("100000008");
        workspace().perform(editOrganisationOperation(party),
                            [&](const Change& change) { editOrganisation(change, party); });
    }
    /// Printed as it stands.
    void printed(Id<Agreement> id)
    {
        markPrinted(workspace(), {asPrinted({id}, mergeAgreement(workspace().file(), id, Script::Latin))});
    }
    void signedOn(Id<Agreement> id, QDate date)
    {
        printed(id);
        signAgreement(workspace(), id, {date, QStringLiteral("110-5/2023"), {}});
    }
    void type(ui::Field& field, const QString& text)
    {
        field.editor().setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(&field.editor()))
            line->selectAll();
        QTest::keyClicks(&field.editor(), text);
        QTest::keyClick(&field.editor(), Qt::Key_Return);
    }
    void waitForTasks()
    {
        REQUIRE(QTest::qWaitFor([this] { return !program.tasks()->isBusy(); }, 60000));
    }
    [[nodiscard]] QString newFolder(const QString& name)
    {
        const QDir here(folder.path());
        REQUIRE(here.mkdir(name));
        return here.filePath(name);
    }
};

} // namespace oslonac::test
