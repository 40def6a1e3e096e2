// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporting/reports_card.h"

#include "core/reporting/report_operations.h"
#include "ui/calls/definition_texts.h"
#include "ui/lists/list_view.h"
#include "ui/reporting/report_steps_panel.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ReportsCard", source};
}

} // namespace

ReportsCard::ReportsCard(const Desk& desk, QWidget* parent)
    : ListCard(desk,
               std::make_unique<RecordListModel<ReportRow>>(
                   reportColumns(ReportList::OfOneCase, [&desk] { return desk.language(); })),
               u"case_reports"_s, {2, 8}, parent),
      m_model(static_cast<RecordListModel<ReportRow>&>(listModel())),
      m_steps(new ReportStepsPanel(desk, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "New report")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "Add the report")), this))
{
    build();
    retranslate();
}

void ReportsCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "Reports of the party")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "No reports yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard",
                                 "Which reports the parties of a call owe is said in its plan of cases; one "
                                 "that is owed in this case alone is added here.")));
    list().table().setRowHeight(44);
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_kind = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "Report")),
                            choicesOf<ReportKind>(), nothing);
    m_kind->setLive();
    m_title = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "Name in the agreement")),
                           StepForm::keep());
    m_starts =
        form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "About the time from")), nothing);
    m_ends = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "To")), nothing);
    m_due = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ReportsCard", "Due on")), nothing);
    m_form->setStep([this] { return add(); });
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 12);
    column->addWidget(m_steps);
    addFoot(foot);
    addForm(*m_form);
    m_steps->setHome(list());
    connect(&list().table(), &ListTable::selectedIdsChanged, this, &ReportsCard::showChosen);
    connect(&list().table(), &ListTable::currentIdChanged, this, &ReportsCard::showChosen);
}

void ReportsCard::show(const CaseFile& of)
{
    if (std::exchange(m_agreement, of.dossier.agreement.id) != of.dossier.agreement.id)
        giveUpForm(*m_form);
    setChangeable(of.record.status == CaseStatus::Open);
    m_model.reset(reportRows(of, desk().workspace.today()));
    if (list().table().currentId() == 0) {
        const auto waiting = std::ranges::find_if(m_model.rows(), [](const ReportRow& row) {
            return row.report.isOwed() || row.report.state() == ReportState::Received;
        });
        if (waiting != m_model.rows().end())
            list().table().setCurrentId(waiting->id.number());
    }
    fitHeight();
    showChosen();
    retranslate();
}

void ReportsCard::showChosen()
{
    std::vector<ReportRow> rows = m_model.find(list().table().chosenIds());
    m_steps->parentWidget()->setVisible(!rows.empty() && isChangeable());
    m_steps->show(std::move(rows));
}

void ReportsCard::retranslate()
{
    const auto late =
        int(std::ranges::count_if(m_model.rows(), [](const ReportRow& row) { return row.isOverdue(); }));
    setTitle(late == 0 ? tr("Reports of the party") : tr("Reports of the party (%n overdue)", nullptr, late));
    setAddText(tr("Report"), tr("Add a report that the party owes"));
    m_steps->retranslate();
}

void ReportsCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        m_kind->setValue(codeOf(ReportKind::Final));
        m_title->setValue({});
        for (DateField* day : {m_starts, m_ends, m_due})
            day->show(std::nullopt);
    }
    openForm(*m_form);
}

std::optional<QString> ReportsCard::add()
{
    if (!m_starts->shown() || !m_ends->shown())
        return tr("Enter the first and the last day that the report is about.");
    if (!m_due->shown())
        return tr("Enter the day on which the report is due.");
    PartyReport report;
    report.agreementId = m_agreement;
    report.kind = fromCode<ReportKind>(m_kind->value().toString()).value_or(ReportKind::Final);
    report.title = m_title->value();
    report.startsOn = *m_starts->shown();
    report.endsOn = *m_ends->shown();
    report.dueOn = *m_due->shown();
    return desk().runner.attempt([&] { addReports(desk().workspace, {report}); });
}

void ReportsCard::remove(qint64 id)
{
    desk().run([&] { deleteReport(desk().workspace, Id<PartyReport>(id)); });
}

} // namespace oslonac::ui
