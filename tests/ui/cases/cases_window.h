// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/drafted_sample.h"
#include "tests/support/lived_cases.h"
#include "tests/ui/program/sample_window.h"
#include "ui/cases/case_course.h"
#include "ui/cases/case_end_form.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/instalments_card.h"
#include "ui/cases/tasks_card.h"
#include "ui/lists/list_view.h"
#include "ui/payments/payment_steps.h"
#include "ui/payments/payments_page.h"
#include "ui/widgets/button.h"

namespace oslonac::test {

/// The window of the sample in March 2025, with three signed agreements that have no case yet.
struct CasesWindow : SampleWindow {
    std::vector<Id<Agreement>> drafted;

    CasesWindow() : SampleWindow([] { return QDateTime(QDate(2025, 3, 13), QTime(9, 0), Qt::UTC); })
    {
        drafted = draftSample(workspace());
        signDrafted(workspace(), {drafted.at(0), drafted.at(1), drafted.at(2)});
    }

    ui::CasesPage& cases()
    {
        window.showPage(ui::PageId::Cases);
        return *static_cast<ui::CasesPage*>(window.pageIfBuilt(ui::PageId::Cases));
    }
    ui::PaymentsPage& payments()
    {
        window.showPage(ui::PageId::Payments);
        return *static_cast<ui::PaymentsPage*>(window.pageIfBuilt(ui::PageId::Payments));
    }
    /// The first case, opened with the button of the page.
    ui::CaseView& openFirst()
    {
        cases().openWaiting();
        cases().openCase(firstCase());
        return cases().view();
    }
    [[nodiscard]] Id<Case> firstCase()
    {
        return Records<Case>(workspace().file()).firstBy(&Case::agreementId, drafted.front())->id;
    }
    [[nodiscard]] CaseFile file(Id<Case> id) { return readCase(workspace().file(), id); }
    /// As if typed: read when the field is left.
    static void enter(ui::LineField& field, const QString& text)
    {
        field.edit().setText(text);
        Q_EMIT field.edit().editingFinished();
    }
};

} // namespace oslonac::test
