// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/outline_rows.h"

#include "core/municipalities/municipality.h"
#include "core/municipalities/municipality_registry.h"
#include "core/values/amounts.h"
#include "ui/calls/definition_texts.h"
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::OutlineRows)
};

using Row = OutlineRow;

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::OutlineRows", title}, kind, width};
}

Column<Row> cell(int place, ColumnHead columnHead)
{
    return Column<Row>(std::move(columnHead),
                       [place](const Row& row) {
                           constexpr int step = 4; // blanks for each level
                           QString text = row.cells.value(place);
                           if (place == 0)
                               text.prepend(QString(row.depth * step, QChar::Nbsp));
                           return text;
                       })
        .asWritten(); // the rows have words in the script already; codes are the same in both
}

Column<Row> findingCell()
{
    return Column<Row>(head("finding", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Findings"),
                            CellKind::Pill, 112),
                       [](const Row& row) { return row.findingText; })
        .withStatus([](const Row& row) { return row.finding; })
        .withTooltip([](const Row& row) { return row.explanation; });
}

/// Fills a list of rows, with headings numbered below zero.
class Rows final {
public:
    explicit Rows(const DefinitionState& state) : m_state(state) {}

    void heading(const QString& text)
    {
        Row row;
        row.id = -1 - qint64(m_rows.size());
        row.cells = {text};
        m_rows.push_back(std::move(row));
    }
    template <typename Record>
    void part(PartKind kind, Id<Record> id, int depth, QStringList cells)
    {
        Row row{id.number(), kind, depth, std::move(cells)};
        markFindings(row, QString::fromLatin1(Mapping<Record>::table));
        m_rows.push_back(std::move(row));
    }
    void total(QStringList cells)
    {
        Row row{m_state.call.call().id.number(), PartKind::Total, 0, std::move(cells)};
        if (const Finding* finding = findingOn(m_state.findings, u"calls", row.id, u"total_minimum"))
            mark(row, finding->severity, finding->what);
        m_rows.push_back(std::move(row));
    }
    [[nodiscard]] std::vector<Row> taken() { return std::move(m_rows); }

private:
    static void mark(Row& row, Severity severity, const QString& what)
    {
        row.explanation += (row.explanation.isEmpty() ? QString() : u"\n"_s) + what;
        if (severity == Severity::Error) {
            row.finding = StatusKind::Late;
            row.findingText = Tr::tr("incomplete", "a part of a call");
        } else if (severity == Severity::Warning && row.finding == StatusKind::None) {
            row.finding = StatusKind::Wait;
            row.findingText = Tr::tr("check it", "a part of a call");
        }
    }
    void markFindings(Row& row, const QString& table) const
    {
        for (const Finding& finding : m_state.findings) {
            if (finding.recordTable == table && finding.recordId == row.id)
                mark(row, finding.severity, finding.what);
        }
    }

    const DefinitionState& m_state;
    std::vector<Row> m_rows;
};

QString optionalAmount(const std::optional<Money>& amount, Language language)
{
    return amount ? amountText(*amount, language) : QString();
}

QString optionalPoints(const std::optional<Score>& points, Language language)
{
    return points ? pointsOf(*points, language) : QString();
}

/// What is usual is left out, so that the eye finds what is not.
QString unlessOne(Score number, const QString& before, Language language)
{
    return number == Score(1) ? QString() : before + pointsOf(number, language);
}

void addLots(Rows& rows, const CallDefinition& definition, const Texts& texts)
{
    const Language language = texts.language();
    rows.heading(definition.lots.empty() ? Tr::tr("Lots: none yet") : Tr::tr("Lots"));
    for (const DefinedLot& defined : definition.lots) {
        const Lot& lot = defined.lot;
        rows.part(PartKind::Lot, lot.id, 0,
                  {lot.code, texts.own(lot.title), lot.places ? numberText(*lot.places, language) : QString(),
                   optionalAmount(lot.envelope, language), awardText(lot, language)});
        for (const PlannedInstalment& instalment : defined.instalments)
            rows.part(PartKind::Instalment, instalment.id, 1,
                      {texts.own(instalment.title), texts.own(instalment.condition), QString(),
                       u"%1%"_s.arg(instalment.sharePercent), QString()});
    }
}

void addRules(Rows& rows, const CallDefinition& definition, const Connection& file, const Texts& texts)
{
    const Language language = texts.language();
    rows.heading(definition.rules.empty() ? Tr::tr("Who may apply: everybody, no rule yet")
                                          : Tr::tr("Who may apply"));
    for (const DefinedRule& defined : definition.rules) {
        rows.part(PartKind::Rule, defined.rule.id, 0,
                  {phraseOf(defined.rule.kind).text(), ruleText(defined, file, language), QString(),
                   QString(), servedLotText(defined.rule.lotId, definition)});
        if (defined.rule.kind != EligibilityRuleKind::ExclusionList)
            continue;
        for (const EligibilityValue& value : defined.values) {
            const auto unit = Records<Municipality>(file).find(Id<Municipality>(value.value.toLongLong()));
            rows.part(
                PartKind::RuleValue, value.id, 1,
                {unit ? distinctNameOf(*unit, scriptOf(language)) : value.value, texts.own(value.note)});
        }
    }
}

void addDocuments(Rows& rows, const CallDefinition& definition, const Texts& texts)
{
    rows.heading(definition.documents.empty() ? Tr::tr("Required documents: none yet")
                                              : Tr::tr("Required documents"));
    for (const RequiredDocument& document : definition.documents)
        rows.part(
            PartKind::Document, document.id, 0,
            {QString::number(document.position), texts.own(document.title), QString(), QString(),
             document.mandatory ? Tr::tr("mandatory", "a document") : Tr::tr("not mandatory", "a document")});
}

void addSections(Rows& rows, const CallDefinition& definition, const Texts& texts)
{
    const Language language = texts.language();
    const bool differ = std::ranges::any_of(
        definition.sections, [](const DefinedSection& one) { return one.section.lotId.has_value(); });
    for (const DefinedSection& defined : definition.sections) {
        const CriteriaSection& section = defined.section;
        rows.part(PartKind::Section, section.id, 0,
                  {section.code, texts.own(section.title), QString(), QString(), QString(),
                   optionalPoints(section.minimum, language), pointsOf(defined.maximumPoints(), language),
                   differ ? servedLotText(section.lotId, definition) : QString()});
        for (const Criterion& criterion : defined.criteria)
            rows.part(PartKind::Criterion, criterion.id, 1,
                      {criterion.code, texts.own(criterion.title), scaleText(criterion, language),
                       unlessOne(criterion.step, QString(), language),
                       unlessOne(criterion.multiplier, u"× "_s, language),
                       optionalPoints(criterion.minimum, language),
                       pointsOf(criterion.maximumPoints(), language)});
    }
}

/// Lots may have sections of their own, and then different totals.
void addTotal(Rows& rows, const CallDefinition& definition, Language language)
{
    QStringList points;
    QStringList named;
    for (const DefinedLot& defined : definition.lots) {
        points.append(pointsOf(definition.maximumPoints(defined.lot.id), language));
        named.append(Tr::tr("lot %1: %2").arg(defined.lot.code, points.last()));
    }
    if (points.empty()) {
        Score sum;
        for (const DefinedSection& defined : definition.sections)
            sum += defined.maximumPoints();
        points.append(pointsOf(sum, language));
    }
    points.removeDuplicates();
    const bool same = points.size() == 1;
    rows.total({Tr::tr("Total"), same ? QString() : named.join(u", "_s), QString(), QString(), QString(),
                optionalPoints(definition.call.totalMinimum, language), same ? points.first() : QString()});
}

} // namespace

std::vector<OutlineRow> lotRows(const DefinitionState& state, const Connection& file, const Texts& texts)
{
    Rows rows(state);
    addLots(rows, state.definition(), texts);
    addRules(rows, state.definition(), file, texts);
    addDocuments(rows, state.definition(), texts);
    return rows.taken();
}

std::vector<Column<OutlineRow>> lotColumns()
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        cell(0, head("part", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Part"), CellKind::Text, 168)));
    columns.push_back(cell(1, head("says", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "What it says"),
                                   CellKind::Secondary, 300)));
    columns.push_back(cell(
        2, head("places", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Places"), CellKind::Number, 72)));
    columns.push_back(cell(
        3, head("money", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Money"), CellKind::Number, 128)));
    columns.push_back(cell(4, head("details", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Details"),
                                   CellKind::Secondary, 150)));
    columns.push_back(findingCell());
    return columns;
}

std::vector<OutlineRow> gridRows(const DefinitionState& state, const Texts& texts)
{
    const CallDefinition& definition = state.definition();
    Rows rows(state);
    rows.heading(definition.sections.empty() ? Tr::tr("Criteria: none yet") : Tr::tr("Criteria"));
    addSections(rows, definition, texts);
    if (!definition.sections.empty())
        addTotal(rows, definition, texts.language());
    rows.heading(definition.tieRules.empty() ? Tr::tr("When totals are equal: no rule yet")
                                             : Tr::tr("When totals are equal, in this order"));
    for (const TieRule& rule : definition.tieRules)
        rows.part(PartKind::TieRule, rule.id, 0,
                  {QString::number(rule.position), tieRuleText(rule, definition, texts)});
    const auto& assessors = state.call.marks.assessors;
    rows.heading(assessors.empty() ? Tr::tr("Commission: nobody yet") : Tr::tr("Commission"));
    for (const Assessor& assessor : assessors)
        rows.part(PartKind::Assessor, assessor.id, 0,
                  {QString::number(assessor.position),
                   assessor.institution.isEmpty()
                       ? texts.own(assessor.name)
                       : u"%1, %2"_s.arg(texts.own(assessor.name), texts.own(assessor.institution))});
    return rows.taken();
}

std::vector<Column<OutlineRow>> gridColumns()
{
    const auto number = [](int place, const char* key, const char* title, int width) {
        return cell(place, head(key, title, CellKind::Number, width));
    };
    std::vector<Column<Row>> columns;
    columns.push_back(
        cell(0, head("code", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Code"), CellKind::Text, 92)));
    columns.push_back(
        cell(1, head("title", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Title"), CellKind::Text, 320)));
    columns.push_back(number(2, "scale", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Marks"), 76));
    columns.push_back(number(3, "step", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Step"), 60));
    columns.push_back(number(4, "multiplier", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Counts"), 68));
    columns.push_back(number(5, "minimum", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Minimum"), 84));
    columns.push_back(number(6, "points", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Points"), 72));
    columns.push_back(cell(
        7, head("serves", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Serves"), CellKind::Secondary, 80)));
    columns.push_back(findingCell());
    return columns;
}

std::vector<OutlineRow> planRows(const DefinitionState& state, const Texts& texts)
{
    const CallDefinition& definition = state.definition();
    Rows rows(state);
    rows.heading(definition.reportRules.empty() ? Tr::tr("Reports of the parties: none yet")
                                                : Tr::tr("Reports of the parties"));
    for (const ReportRule& rule : definition.reportRules)
        rows.part(PartKind::ReportRule, rule.id, 0,
                  {rule.title.isEmpty() ? phraseOf(rule.kind).text() : texts.own(rule.title),
                   reportRuleText(rule)});
    rows.heading(definition.plannedTasks.empty() ? Tr::tr("Tasks and milestones: none yet")
                                                 : Tr::tr("Tasks and milestones"));
    for (const PlannedTask& task : definition.plannedTasks)
        rows.part(PartKind::PlannedTask, task.id, 0,
                  {texts.own(task.title), plannedTaskText(task),
                   task.kind == TaskKind::Milestone ? phraseOf(task.kind).text() : QString()});
    rows.heading(definition.checklist.empty() ? Tr::tr("Checklists: none yet") : Tr::tr("Checklists"));
    for (const ChecklistItem& item : definition.checklist)
        rows.part(PartKind::ChecklistItem, item.id, 0,
                  {texts.own(item.title), phraseOf(item.purpose).text()});
    return rows.taken();
}

std::vector<Column<OutlineRow>> planColumns()
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        cell(0, head("planned", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "What is planned"),
                     CellKind::Text, 300)));
    columns.push_back(cell(
        1, head("when", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "When"), CellKind::Secondary, 360)));
    columns.push_back(cell(
        2, head("kind", QT_TRANSLATE_NOOP("oslonac::ui::OutlineRows", "Kind"), CellKind::Secondary, 120)));
    columns.push_back(findingCell());
    return columns;
}

} // namespace oslonac::ui
