// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/checks_card.h"

#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = CheckRow;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ChecksCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

StatusKind statusOf(const Row& row)
{
    switch (row.record.answer) {
    case CheckAnswer::Yes:
        return StatusKind::Ok;
    case CheckAnswer::No:
        return StatusKind::Late;
    case CheckAnswer::NotApplicable:
        return StatusKind::Mute;
    case CheckAnswer::Unanswered:
        break;
    }
    return StatusKind::Wait;
}

std::vector<Column<Row>> columnsOf(const std::function<Language()>& language)
{
    const PartEdits<Row> edits(language);
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "To be checked"),
                                       CellKind::Text, 220),
                                  [](const Row& row) { return row.record.title; })
                          .withTooltip([](const Row& row) { return row.record.title; })
                          .editedBy(edits.text(&CaseCheck::title))
                          .takingRoom());
    columns.push_back(Column<Row>(head("answer", QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "Answer"),
                                       CellKind::Pill, 112),
                                  [](const Row& row) { return titleOf(row.record.answer); })
                          .asChoice([](const Row& row) { return codeOf(row.record.answer); })
                          .withStatus(statusOf)
                          .editedBy(edits.choice(&CaseCheck::answer))
                          .asKey());
    columns.push_back(Column<Row>(head("note", QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "Note"),
                                       CellKind::Secondary, 180),
                                  [](const Row& row) { return row.record.note; })
                          .withTooltip([](const Row& row) { return row.record.note; })
                          .editedBy(edits.text(&CaseCheck::note))
                          .asKey());
    return columns;
}

} // namespace

ChecksCard::ChecksCard(const Desk& desk, Kind kind, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf([&desk] { return desk.language(); })),
               kind == Kind::Visit ? u"case_visit_checks"_s : u"case_closing_checks"_s, {2, 12}, parent),
      m_kind(kind), m_model(static_cast<RecordListModel<Row>&>(listModel())),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "New check")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "Add the check")), this))
{
    build();
    retranslate();
}

void ChecksCard::build()
{
    const bool isOfVisit = m_kind == Kind::Visit;
    list().setName(isOfVisit
                       ? phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "Checklist of the visit"))
                       : phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "Checklist of the closing")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "Nothing is to be checked")),
        isOfVisit
            ? phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard",
                                       "What is asked on every visit stands in the plan of the call; what "
                                       "is asked on this one alone is added here."))
            : phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard",
                                       "What is to be settled before a case is closed stands in the plan of "
                                       "the call; what this case needs besides is added here.")));
    m_title = m_form->form().addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChecksCard", "To be checked")),
                                     StepForm::keep());
    m_form->setStep([this] { return add(); });
    addForm(*m_form);
}

void ChecksCard::show(const CaseFile& of, std::optional<Id<CaseVisit>> visit)
{
    const auto chosen =
        std::ranges::find_if(of.visits, [&](const VisitFile& one) { return one.record.id == visit; });
    const auto before =
        std::exchange(m_visit, chosen == of.visits.end() ? std::nullopt : std::optional(chosen->record));
    const bool isOther = before.has_value() != m_visit.has_value() || (m_visit && before->id != m_visit->id);
    if (std::exchange(m_case, of.record.id) != of.record.id || isOther)
        giveUpForm(*m_form);
    const bool isShown = m_kind == Kind::Closing || m_visit;
    setVisible(isShown);
    if (!isShown)
        return;
    const bool isOpen = of.record.status == CaseStatus::Open;
    setChangeable(isOpen);
    std::vector<Row> rows;
    for (const CaseCheck& check : m_kind == Kind::Closing ? of.closing : chosen->checks)
        rows.push_back(partRow(check, of, desk()));
    m_model.reset(std::move(rows));
    fitHeight();
    retranslate();
}

void ChecksCard::retranslate()
{
    const auto open = int(std::ranges::count_if(
        m_model.rows(), [](const Row& row) { return row.record.answer == CheckAnswer::Unanswered; }));
    QString title = m_kind == Kind::Closing ? tr("Before the closing") : tr("Checklist of the visit");
    if (m_visit)
        title = tr("Checklist of the visit of %1").arg(dateText(m_visit->day(), desk().language()));
    setTitle(open == 0 ? title
                       : tr("%1 (%2)", "title of a checklist and what is open in it")
                             .arg(title, tr("%n open", "questions", open)));
    setAddText(tr("Check"), tr("Add something that is to be checked"));
}

void ChecksCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen())
        m_title->setValue({});
    openForm(*m_form);
}

std::optional<QString> ChecksCard::add()
{
    CaseCheck check;
    check.caseId = m_case;
    if (m_visit)
        check.visitId = m_visit->id;
    check.title = m_title->value().simplified();
    return desk().runner.attempt([&] { (void)addPart(desk().workspace, check); });
}

void ChecksCard::remove(qint64 id)
{
    desk().run([&] { (void)deletePart(desk().workspace, Id<CaseCheck>(id)); });
}

} // namespace oslonac::ui
