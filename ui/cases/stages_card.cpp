// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/stages_card.h"

#include "core/cases/case_stages.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = CaseStageRow;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::StagesCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

Column<Row> dayColumn(ColumnHead columnHead, QDate CaseStage::*member,
                      const std::function<Language()>& language)
{
    return Column<Row>(
               std::move(columnHead),
               [member, language](const Row& row) { return dateText(row.record.*member, language()); })
        .asDate([member](const Row& row) { return std::optional(row.record.*member); })
        .editedBy(PartEdits<Row>(language).date(member))
        .asKey();
}

std::vector<Column<Row>> columnsOf(const std::function<Language()>& language)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "Stage"), CellKind::Text, 170),
                    [](const Row& row) { return titleOf(row.record); })
            .takingRoom());
    columns.push_back(dayColumn(
        head("starts_on", QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "From"), CellKind::Secondary, 104),
        &CaseStage::startsOn, language));
    columns.push_back(dayColumn(
        head("ends_on", QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "Until"), CellKind::Secondary, 104),
        &CaseStage::endsOn, language));
    columns.push_back(
        Column<Row>(
            head("months", QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "Months"), CellKind::Number, 80),
            [](const Row& row) { return QString::number(monthOf(row.record, row.record.endsOn).months); })
            .asNumber([](const Row& row) {
                return std::optional<qint64>(monthOf(row.record, row.record.endsOn).months);
            })
            .summed());
    return columns;
}

} // namespace

StagesCard::StagesCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf([&desk] { return desk.language(); })),
               u"case_stages"_s, {2, 6}, parent),
      m_model(static_cast<RecordListModel<Row>&>(listModel())),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "New stage")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "Add the stage")), this))
{
    build();
    retranslate();
}

void StagesCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "Stages")));
    list().setEmptyState(phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "No stages")),
                         phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard",
                                                  "The terms of the agreement name no months of support. A "
                                                  "stage with its days can be added here.")));
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_title = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "Stage")), StepForm::keep());
    m_starts = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "From")), nothing);
    m_ends = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::StagesCard", "Until")), nothing);
    m_form->setStep([this] { return add(); });
    addForm(*m_form);
}

void StagesCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    const bool isOpen = of.record.status == CaseStatus::Open;
    setChangeable(isOpen);
    std::vector<Row> rows;
    for (const CaseStage& stage : of.stages)
        rows.push_back(partRow(stage, of, desk()));
    m_model.reset(std::move(rows));
    fitHeight();
    retranslate();
}

void StagesCard::retranslate()
{
    setTitle(tr("Stages"));
    setAddText(tr("Stage"), tr("Add a stage after the last one"));
}

void StagesCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        const int last = m_model.rowCount() - 1;
        m_title->setValue({});
        m_starts->show(last < 0 ? desk().workspace.today() : m_model.rowAt(last).record.endsOn.addDays(1));
        m_ends->show(std::nullopt);
    }
    openForm(*m_form);
}

std::optional<QString> StagesCard::add()
{
    if (!m_starts->shown() || !m_ends->shown())
        return tr("Enter the first and the last day of the stage.");
    CaseStage stage;
    stage.caseId = m_case;
    stage.kind = StageKind::Other;
    stage.title = m_title->value().simplified();
    stage.startsOn = *m_starts->shown();
    stage.endsOn = *m_ends->shown();
    return desk().runner.attempt([&] { (void)addPart(desk().workspace, stage); });
}

void StagesCard::remove(qint64 id)
{
    desk().run([&] { (void)deletePart(desk().workspace, Id<CaseStage>(id)); });
}

} // namespace oslonac::ui
