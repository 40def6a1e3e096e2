// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/recommendations_card.h"

#include "core/cases/visit_operations.h"
#include "ui/lists/list_view.h"
#include "ui/overview/overview_texts.h"
#include "ui/shell/desk.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = RecommendationRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::RecommendationsCard)
};

Phrase phrase(const char* source)
{
    return {"oslonac::ui::RecommendationsCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

DueBadge badgeOf(const Row& row)
{
    if (row.record.doneOn)
        return {StatusKind::Ok, Tr::tr("carried out", "a recommendation")};
    DueItem item;
    item.date = row.record.dueOn;
    return row.record.dueOn ? ui::badgeOf(item, row.today) : DueBadge();
}

std::vector<Column<Row>> columnsOf(const Speaking& language)
{
    const PartEdits<Row> edits(language);
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "Recommendation"),
                         CellKind::Text, 220),
                    [](const Row& row) { return row.record.title; })
            .withTooltip([](const Row& row) { return row.record.title; })
            .editedBy(edits.text(&VisitRecommendation::title))
            .takingRoom());
    columns.push_back(
        Column<Row>(head("visited_on", QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "Visit of"),
                         CellKind::Secondary, 104),
                    [language](const Row& row) { return dateText(row.visitedOn, language()); })
            .asDate([](const Row& row) { return std::optional(row.visitedOn); })
            .asMinor());
    columns.push_back(
        Column<Row>(
            head("badge", QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "When"), CellKind::Pill, 112),
            [](const Row& row) { return badgeOf(row).text; })
            .withStatus([](const Row& row) { return badgeOf(row).kind; })
            .withStatusIcon([](const Row& row) { return row.record.doneOn ? QString() : u"clock"_s; })
            .unfiltered()
            .asKey());
    columns.push_back(
        Column<Row>(head("due_on", QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "Due on"),
                         CellKind::Secondary, 104),
                    [language](const Row& row) {
                        return row.record.dueOn ? dateText(*row.record.dueOn, language()) : QString();
                    })
            .asDate([](const Row& row) { return row.record.dueOn; })
            .editedBy(edits.date(&VisitRecommendation::dueOn))
            .asKey());
    return columns;
}

} // namespace

RecommendationsCard::RecommendationsCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf([&desk] { return desk.language(); })),
               u"case_recommendations"_s, {2, 8}, parent),
      m_model(static_cast<RecordListModel<Row>&>(listModel())),
      m_form(new StepForm(
          phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "New recommendation")),
          phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "Add the recommendation")), this))
{
    build();
    retranslate();
}

void RecommendationsCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "Recommendations")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "No recommendations yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard",
                                 "What is to be put right after a visit, and by when; a new one is of "
                                 "the chosen visit.")));
    list().table().setChecks(m_checks);
    FormBuilder& form = m_form->form();
    m_title = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "Recommendation")),
                           StepForm::keep());
    m_due = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::RecommendationsCard", "Due on")),
                         [](const auto&) { return std::optional<QString>(); });
    m_form->setStep([this] { return add(); });
    addForm(*m_form);
    connect(&m_checks, &RowChecks::changed, this, &RecommendationsCard::onChecksChanged);
}

void RecommendationsCard::show(const CaseFile& of, std::optional<Id<CaseVisit>> chosen)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    const bool isOpen = of.record.status == CaseStatus::Open;
    m_visit.reset();
    std::vector<Row> rows;
    for (const VisitFile& visit : of.visits) {
        if (visit.record.id == chosen)
            m_visit = visit.record;
        for (const VisitRecommendation& one : visit.recommendations)
            rows.push_back({partRow(one, of, desk()), visit.record.day()});
    }
    setVisible(!of.visits.empty());
    setChangeable(isOpen);
    setCanAdd(m_visit.has_value());
    m_showing = true;
    m_model.reset(std::move(rows));
    m_showing = false;
    checkDone();
    fitHeight();
    retranslate();
}

void RecommendationsCard::checkDone()
{
    std::vector<qint64> done;
    for (const Row& row : m_model.rows()) {
        if (row.record.doneOn)
            done.push_back(row.id.number());
    }
    m_showing = true;
    m_checks.keepOnly(done);
    m_checks.check(done);
    m_showing = false;
}

void RecommendationsCard::retranslate()
{
    const auto open =
        int(std::ranges::count_if(m_model.rows(), [](const Row& row) { return !row.record.doneOn; }));
    setTitle(open == 0 ? tr("Recommendations") : tr("Recommendations (%n to carry out)", nullptr, open));
    setAddText(tr("Recommendation"), tr("Add a recommendation of the chosen visit"));
}

void RecommendationsCard::openNew()
{
    if (!isChangeable() || !m_visit)
        return;
    if (!m_form->isOpen()) {
        m_title->setValue({});
        m_due->show(std::nullopt);
    }
    m_form->setLead(tr("Of the visit of %1").arg(dateText(m_visit->day(), desk().language())));
    openForm(*m_form);
}

std::optional<QString> RecommendationsCard::add()
{
    if (!m_visit)
        return tr("Choose the visit anew.");
    VisitRecommendation recommendation;
    recommendation.visitId = m_visit->id;
    recommendation.title = m_title->value().simplified();
    recommendation.dueOn = m_due->shown();
    return desk().runner.attempt([&] { (void)addPart(desk().workspace, recommendation); });
}

void RecommendationsCard::onChecksChanged()
{
    if (m_showing)
        return;
    if (!isChangeable()) {
        desk().tell(lockedCaseText());
        return checkDone();
    }
    std::vector<Id<VisitRecommendation>> done;
    std::vector<Id<VisitRecommendation>> opened;
    for (const Row& row : m_model.rows()) {
        const bool isChecked = m_checks.isChecked(row.id.number());
        if (isChecked != row.record.doneOn.has_value())
            (isChecked ? done : opened).push_back(row.id);
    }
    const bool isWritten = desk().run([&] {
        finishRecommendations(desk().workspace, done, desk().workspace.today());
        finishRecommendations(desk().workspace, opened, std::nullopt);
    });
    if (!isWritten)
        checkDone();
}

void RecommendationsCard::remove(qint64 id)
{
    desk().run([&] { (void)deletePart(desk().workspace, Id<VisitRecommendation>(id)); });
}

} // namespace oslonac::ui
