// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/visits_card.h"

#include "core/cases/visit_operations.h"
#include "ui/forms/titled_choices.h"
#include "ui/lists/list_view.h"
#include "ui/overview/overview_texts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = VisitRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::VisitsCard)
};

Phrase phrase(const char* source)
{
    return {"oslonac::ui::VisitsCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

DueBadge stateOf(const Row& row)
{
    if (row.record.madeOn)
        return {StatusKind::Ok, Tr::tr("made", "a visit")};
    DueItem item;
    item.date = row.record.plannedOn;
    const DueBadge badge = badgeOf(item, row.today);
    return badge.text.isEmpty() ? DueBadge{StatusKind::Mute, Tr::tr("planned", "a visit")} : badge;
}

/// How many are open; nothing when none is.
Column<Row> openColumn(ColumnHead columnHead, int Row::*count)
{
    return Column<Row>(
               std::move(columnHead),
               [count](const Row& row) { return row.*count == 0 ? QString() : QString::number(row.*count); })
        .asNumber([count](const Row& row) { return std::optional<qint64>(row.*count); })
        .unfiltered();
}

std::vector<Column<Row>> columnsOf(const Speaking& language)
{
    const PartEdits<Row> edits(language);
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("day", QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Day"), CellKind::Text, 104),
                    [language](const Row& row) { return dateText(row.record.day(), language()); })
            .asDate([](const Row& row) { return std::optional(row.record.day()); })
            .asKey());
    columns.push_back(Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Visit"),
                                       CellKind::Secondary, 130),
                                  [](const Row& row) { return titleOf(row.record.kind); })
                          .asChoice([](const Row& row) { return codeOf(row.record.kind); })
                          .editedBy(edits.choice(&CaseVisit::kind)));
    columns.push_back(
        Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "State"), CellKind::Pill, 104),
                    [](const Row& row) { return stateOf(row).text; })
            .withStatus([](const Row& row) { return stateOf(row).kind; })
            .withStatusIcon([](const Row& row) { return row.record.madeOn ? QString() : u"clock"_s; })
            .unfiltered()
            .asKey());
    columns.push_back(Column<Row>(head("visitor", QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Who visits"),
                                       CellKind::Secondary, 130),
                                  [](const Row& row) { return row.record.visitor; })
                          .asNames()
                          .editedBy(edits.text(&CaseVisit::visitor))
                          .asMinor());
    columns.push_back(Column<Row>(head("findings", QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Findings"),
                                       CellKind::Secondary, 180),
                                  [](const Row& row) { return row.record.findings.simplified(); })
                          .withTooltip([](const Row& row) { return row.record.findings; })
                          .takingRoom()
                          .asMinor());
    columns.push_back(
        openColumn(head("unanswered", QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Not answered"),
                        CellKind::Number, 96),
                   &Row::unanswered));
    columns.push_back(openColumn(head("recommendations",
                                      QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Open recommendations"),
                                      CellKind::Number, 96),
                                 &Row::recommendations));
    return columns;
}

Row rowOf(const VisitFile& visit, PartRow<CaseVisit> part)
{
    const auto isOpenCheck = [](const CaseCheck& check) { return check.answer == CheckAnswer::Unanswered; };
    const auto isOpen = [](const VisitRecommendation& one) { return !one.doneOn; };
    return {std::move(part), int(std::ranges::count_if(visit.checks, isOpenCheck)),
            int(std::ranges::count_if(visit.recommendations, isOpen))};
}

} // namespace

VisitsCard::VisitsCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf([&desk] { return desk.language(); })),
               u"case_visits"_s, {2, 8}, parent),
      m_model(static_cast<RecordListModel<Row>&>(listModel())), m_enter(new Button(ButtonKind::Usual, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "New visit")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Plan the visit")), this)),
      m_record(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "What was found")),
                            phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Enter the visit")), this))
{
    build();
    retranslate();
}

void VisitsCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Visits")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "No visits yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard",
                                 "A visit is planned for a day; once it was made, what was found, the "
                                 "checklist and recommendations are entered.")));
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    FormBuilder& form = m_form->form();
    m_kind = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Visit")),
                            titledChoices<VisitKind>(), nothing);
    m_kind->setLive();
    m_planned = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Planned for")), nothing);
    m_visitor =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Who visits")), StepForm::keep());
    m_form->setStep([this] { return add(); });
    FormBuilder& record = m_record->form();
    m_made = record.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Made on")), nothing);
    m_place = record.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Place")), StepForm::keep());
    m_who =
        record.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Who visited")), StepForm::keep());
    m_findings = record.addTextArea(phrase(QT_TRANSLATE_NOOP("oslonac::ui::VisitsCard", "Findings")),
                                    StepForm::keep());
    m_record->setStep([this] { return enter(); });
    m_enter->setThemedIcon(u"dialog-ok-apply"_s);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_enter);
    row->addStretch();
    addFoot(foot);
    addForm(*m_form);
    addForm(*m_record);
    for (StepForm* one : {m_form, m_record})
        connect(one, &StepForm::closed, this, &VisitsCard::showButtons);
    connect(m_enter, &QPushButton::clicked, this, &VisitsCard::openRecord);
    connect(&list().table(), &ListTable::opened, this, &VisitsCard::openRecord);
    connect(&list().table(), &ListTable::currentIdChanged, this, [this] {
        giveUpForm(*m_record);
        showButtons();
        Q_EMIT chosenChanged();
    });
}

void VisitsCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id) {
        giveUpForm(*m_form);
        giveUpForm(*m_record);
    }
    const bool isOpen = of.record.status == CaseStatus::Open;
    setChangeable(isOpen);
    std::vector<Row> rows;
    for (const VisitFile& visit : of.visits)
        rows.push_back(rowOf(visit, partRow(visit.record, of, desk())));
    m_model.reset(std::move(rows));
    if (!chosen() && m_model.rowCount() > 0)
        list().table().setCurrentId(m_model.rowAt(m_model.rowCount() - 1).id.number());
    fitHeight();
    showButtons();
    retranslate();
}

void VisitsCard::retranslate()
{
    setTitle(tr("Visits"));
    setAddText(tr("Visit"), tr("Plan a visit to the party"));
    const auto row = m_model.find(list().table().currentId());
    m_enter->setText(row && row->record.madeOn ? tr("Change what was found…") : tr("Enter the visit…"));
    retitle<VisitKind>(*m_kind);
}

std::optional<Id<CaseVisit>> VisitsCard::chosen() const
{
    const qint64 id = list().table().currentId();
    return id == 0 ? std::nullopt : std::optional(Id<CaseVisit>(id));
}

void VisitsCard::showButtons()
{
    const bool canEnter = isChangeable() && chosen() && !m_form->isOpen() && !m_record->isOpen();
    m_enter->parentWidget()->setVisible(canEnter);
    retranslate();
}

void VisitsCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        m_kind->setValue(codeOf(VisitKind::Field));
        m_planned->show(std::nullopt);
        m_visitor->setValue(desk().workspace.officer());
    }
    openForm(*m_form);
    showButtons();
}

void VisitsCard::openRecord()
{
    const auto row = m_model.find(list().table().currentId());
    if (!isChangeable() || !row)
        return;
    if (!m_record->isOpen()) {
        m_made->show(row->record.madeOn.value_or(std::min(row->record.plannedOn, row->today)));
        m_place->setValue(row->record.place);
        m_who->setValue(row->record.visitor);
        m_findings->setValue(row->record.findings);
    }
    openForm(*m_record);
    showButtons();
}

std::optional<QString> VisitsCard::add()
{
    if (!m_planned->shown())
        return tr("Enter the day for which the visit is planned.");
    CaseVisit visit;
    visit.caseId = m_case;
    visit.kind = fromCode<VisitKind>(m_kind->value().toString()).value_or(VisitKind::Field);
    visit.plannedOn = *m_planned->shown();
    visit.visitor = m_visitor->value().simplified();
    return desk().runner.attempt([&] {
        const Id<CaseVisit> added = addVisit(desk().workspace, visit);
        list().table().setCurrentId(added.number()); // what comes next is about this one
    });
}

std::optional<QString> VisitsCard::enter()
{
    const auto row = m_model.find(list().table().currentId());
    if (!row)
        return tr("Choose the visit anew.");
    if (!m_made->shown())
        return tr("Enter the day on which the visit was made.");
    CaseVisit visit = row->record;
    visit.madeOn = m_made->shown();
    visit.place = m_place->value().simplified();
    visit.visitor = m_who->value().simplified();
    visit.findings = m_findings->value().trimmed();
    return desk().runner.attempt([&] { recordVisit(desk().workspace, visit); });
}

void VisitsCard::remove(qint64 id)
{
    desk().run([&] { (void)deletePart(desk().workspace, Id<CaseVisit>(id)); });
}

} // namespace oslonac::ui
