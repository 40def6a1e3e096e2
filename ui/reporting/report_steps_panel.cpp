// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporting/report_steps_panel.h"

#include "core/reporting/report_operations.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ReportStepsPanel", source};
}

std::vector<Id<PartyReport>> idsOf(const std::vector<ReportRow>& rows)
{
    std::vector<Id<PartyReport>> ids;
    for (const ReportRow& row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

ReportStepsPanel::ReportStepsPanel(const Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addForm(ReportStepKind::Received,
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Receipt of the report"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Enter the receipt"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Received on"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Remark"));
    addForm(ReportStepKind::Returned,
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Return for corrections"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Return the report"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Returned on"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "To be corrected"));
    addForm(ReportStepKind::Approved,
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Approval of the report"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Approve"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Approved on"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Remark"));
    addForm(ReportStepKind::Skipped,
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "The report is not needed"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Declare it not needed"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Decided on"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Reason"));
    addForm(ReportStepKind::Reopened,
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Reopening of the report"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Reopen"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Reopened on"),
            QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Reason"));
    retranslate();
}

void ReportStepsPanel::addForm(ReportStepKind kind, const char* title, const char* step, const char* day,
                               const char* remarks)
{
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    Form form;
    form.kind = kind;
    const bool isWayOn = kind == ReportStepKind::Received || kind == ReportStepKind::Approved;
    form.button = new Button(isWayOn ? ButtonKind::Usual : ButtonKind::Quiet, this);
    form.button->setThemedIcon(iconOf(kind));
    form.form = new StepForm(phrase(title), phrase(step), this);
    form.day = form.form->form().addDate(phrase(day), nothing);
    form.remarks = form.form->form().addLine(phrase(remarks), StepForm::keep());
    if (kind == ReportStepKind::Returned)
        form.correctBy = form.form->form().addDate(
            phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportStepsPanel", "Again by")), nothing);
    form.form->setStep([this, kind] { return take(of(kind)); });
    connect(form.button, &QPushButton::clicked, this, [this, kind] { open(kind); });
    connect(form.form, &StepForm::closed, this, [this] {
        showButtons();
        if (m_home && m_home->isVisible())
            m_home->setFocus(Qt::OtherFocusReason);
    });
    layout()->addWidget(form.button);
    layout()->setAlignment(form.button, Qt::AlignLeft);
    layout()->addWidget(form.form);
    m_forms.push_back(form);
}

std::vector<ReportRow> ReportStepsPanel::takers(ReportStepKind kind) const
{
    std::vector<ReportRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [kind](const ReportRow& row) { return row.isLive && row.report.mayTake(kind); });
    return rows;
}

void ReportStepsPanel::closeForms()
{
    for (const Form& form : m_forms) {
        if (form.form->isOpen())
            form.form->giveUp();
    }
}

void ReportStepsPanel::show(std::vector<ReportRow> rows)
{
    const bool isOther = idsOf(rows) != idsOf(m_rows);
    m_rows = std::move(rows);
    if (isOther)
        closeForms();
    showButtons();
}

void ReportStepsPanel::retranslate()
{
    showButtons();
}

QString ReportStepsPanel::buttonText(ReportStepKind kind, int reports) const
{
    switch (kind) {
    case ReportStepKind::Received:
        return reports > 1 ? tr("Enter the receipt of %n reports", nullptr, reports)
                           : tr("Enter the receipt");
    case ReportStepKind::Returned:
        return reports > 1 ? tr("Return %n reports for corrections…", nullptr, reports)
                           : tr("Return for corrections…");
    case ReportStepKind::Approved:
        return reports > 1 ? tr("Approve %n reports", nullptr, reports) : tr("Approve");
    case ReportStepKind::Skipped:
        return reports > 1 ? tr("Declare %n reports not needed…", nullptr, reports) : tr("Not needed…");
    case ReportStepKind::Reopened:
        return reports > 1 ? tr("Reopen %n reports…", nullptr, reports) : tr("Reopen…");
    }
    return {};
}

void ReportStepsPanel::showButtons()
{
    const bool isAnyOpen = std::ranges::any_of(m_forms, [](const Form& form) { return form.form->isOpen(); });
    for (const Form& form : m_forms) {
        const auto count = int(takers(form.kind).size());
        form.button->setText(buttonText(form.kind, std::max(count, 1)));
        form.button->setVisible(count > 0 && !isAnyOpen && !m_desk.isReadOnly());
    }
}

QString ReportStepsPanel::leadOf(const std::vector<ReportRow>& rows) const
{
    if (rows.size() == 1) {
        return tr("%1, %2", "party, report")
            .arg(rows.front().party(m_desk.language()), titleOf(rows.front().report.record));
    }
    return tr("%n reports", nullptr, int(rows.size()));
}

void ReportStepsPanel::open(ReportStepKind kind)
{
    const std::vector<ReportRow> rows = takers(kind);
    if (rows.empty() || m_desk.isReadOnly())
        return;
    const Form& form = of(kind);
    if (!form.form->isOpen()) {
        closeForms();
        form.day->show(m_desk.workspace.today());
        form.remarks->setValue({});
        if (form.correctBy)
            form.correctBy->show(std::nullopt);
    }
    form.form->setLead(leadOf(rows));
    form.form->open();
    showButtons();
}

std::optional<QString> ReportStepsPanel::take(const Form& form)
{
    if (!form.day->shown())
        return tr("Enter the day on which it was done.");
    ReportStep step;
    step.kind = form.kind;
    step.happenedOn = *form.day->shown();
    step.person = m_desk.workspace.officer();
    step.remarks = form.remarks->value();
    if (form.correctBy)
        step.correctBy = form.correctBy->shown();
    const std::vector<Id<PartyReport>> ids = idsOf(takers(form.kind));
    if (ids.empty())
        return tr("The report does not wait for this step any more.");
    return m_desk.runner.attempt([&] { takeReportStep(m_desk.workspace, ids, step); });
}

} // namespace oslonac::ui
