// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_rows.h"

#include "core/calls/call.h"
#include "core/organisations/organisation.h"
#include "core/storage/records.h"
#include "core/storage/statement.h"
#include "core/values/amounts.h"
#include "ui/municipalities/municipality_texts.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Rows = std::unordered_map<Id<Municipality>, MunicipalityRow*>;

void countApplications(const Connection& file, const Rows& rows)
{
    Statement statement = file.prepare(R"(SELECT organisations.municipality_id, count(*)
FROM applications
JOIN organisations ON organisations.id = applications.applicant_id
WHERE organisations.municipality_id IS NOT NULL
GROUP BY organisations.municipality_id)");
    while (statement.step()) {
        const auto id = statement.take<Id<Municipality>>();
        rows.at(id)->applications = statement.take<int>();
    }
}

void countAgreements(const Connection& file, const Rows& rows)
{
    Statement statement = file.prepare(
        R"(SELECT organisations.municipality_id, agreements.amount_minor, agreements.amount_currency
FROM agreements
JOIN organisations ON organisations.id = agreements.party_id
WHERE organisations.municipality_id IS NOT NULL
  AND agreements.status <> 'cancelled')");
    while (statement.step()) {
        const auto id = statement.take<Id<Municipality>>();
        MunicipalityRow& row = *rows.at(id);
        ++row.agreements;
        if (const auto amount = statement.take<std::optional<Money>>())
            addAmount(row.awarded, *amount);
    }
}

Phrase title(const char* source)
{
    return {"oslonac::ui::Municipalities", source};
}

using Row = MunicipalityRow;

Column<Row> numberColumn(const char* key, const char* name, int width, std::function<Language()> language,
                         std::function<std::optional<int>(const Row&)> number)
{
    return Column<Row>({QString::fromLatin1(key), title(name), CellKind::Number, width},
                       [language, number](const Row& row) {
                           const auto value = number(row);
                           return value ? numberText(*value, language()) : QString();
                       })
        .asNumber([number](const Row& row) -> std::optional<qint64> { return number(row); });
}

/// The heading says already that it is a district ("okrug").
QString shortDistrict(const Municipality& municipality, Language language)
{
    QString name = districtOf(municipality, language);
    for (const QString& word : {u" okrug"_s, u" округ"_s}) {
        if (name.endsWith(word))
            name.chop(word.size());
    }
    return name;
}

Column<Row> groupColumn()
{
    const auto groupOf = [](const Row& row) { return row.municipality.developmentGroup; };
    return Column<Row>({u"group"_s, title(QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Group")),
                        CellKind::Secondary, 58},
                       [groupOf](const Row& row) { return groupOf(row) ? codeOf(*groupOf(row)) : QString(); })
        .sortedBy(
            [groupOf](const Row& row) { return groupOf(row) ? QVariant(int(*groupOf(row))) : QVariant(); })
        .asChoice([groupOf](const Row& row) { return groupOf(row) ? codeOf(*groupOf(row)) : QString(); })
        .withTooltip(
            [groupOf](const Row& row) { return groupOf(row) ? groupText(*groupOf(row)) : QString(); });
}

std::optional<int> unlessZero(int number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

} // namespace

std::vector<MunicipalityRow> readMunicipalityRows(const Connection& file)
{
    std::vector<MunicipalityRow> rows;
    for (Municipality& municipality : Records<Municipality>(file).all())
        rows.push_back({std::move(municipality), 0, 0, {}});
    Rows byId;
    for (MunicipalityRow& row : rows)
        byId.emplace(row.municipality.id, &row);
    countApplications(file, byId);
    countAgreements(file, byId);
    return rows;
}

std::vector<SupportStep> supportOf(const Connection& file, Id<Municipality> id)
{
    std::vector<SupportStep> steps;
    const auto applications = Records<Application>(file).select(R"(WHERE applicant_id IN (
    SELECT id
    FROM organisations
    WHERE municipality_id = ?1)
ORDER BY id DESC)",
                                                                id);
    for (const Application& application : applications) {
        steps.push_back({application, Records<Call>(file).get(application.callId).code,
                         Records<Lot>(file).get(application.lotId),
                         Records<Agreement>(file).firstBy(&Agreement::applicationId, application.id)});
    }
    return steps;
}

std::vector<Column<MunicipalityRow>> municipalityColumns(std::function<Language()> language)
{
    const auto cell = [&](const char* key, Phrase name, CellKind kind, int width, auto text) {
        return Column<Row>({QString::fromLatin1(key), name, kind, width}, std::move(text));
    };
    std::vector<Column<Row>> columns;
    columns.push_back(cell("name", title(QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Name")),
                           CellKind::Text, 150,
                           [language](const Row& row) { return nameOf(row.municipality, language()); }));
    columns.push_back(cell("kind", title(QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Kind")),
                           CellKind::Secondary, 112,
                           [](const Row& row) { return kindText(row.municipality.kind); })
                          .asChoice([](const Row& row) { return codeOf(row.municipality.kind); }));
    columns.push_back(cell("district", title(QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "District")),
                           CellKind::Secondary, 106,
                           [language](const Row& row) { return shortDistrict(row.municipality, language()); })
                          .asChoice());
    columns.push_back(numberColumn("population",
                                   QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Population"), 84,
                                   language, [](const Row& row) { return row.municipality.population; }));
    columns.push_back(numberColumn("roma", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Roma"), 62,
                                   language, [](const Row& row) { return row.municipality.romaPopulation; }));
    columns.push_back(groupColumn());
    columns.push_back(numberColumn("applications",
                                   QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Applied"), 72, language,
                                   [](const Row& row) { return unlessZero(row.applications); })
                          .summed());
    columns.push_back(numberColumn("agreements",
                                   QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Agreements"), 86,
                                   language, [](const Row& row) { return unlessZero(row.agreements); })
                          .summed());
    columns.push_back(cell("awarded", title(QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Awarded")),
                           CellKind::Number, 116,
                           [language](const Row& row) { return amountsText(row.awarded, language()); })
                          .asAmounts([](const Row& row) { return row.awarded; }));
    return columns;
}

std::vector<SavedView> municipalityViews()
{
    const auto view = [](const char* key, const char* name, ColumnFilter filter) {
        return SavedView{QString::fromLatin1(key), title(name), {}, {{std::move(filter)}, {}, {}, {}}};
    };
    return {view("supported", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "With support"),
                 ColumnFilter::notBlank(u"agreements"_s)),
            view("applied", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Applied so far"),
                 ColumnFilter::notBlank(u"applications"_s)),
            view("devastated", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Devastated areas"),
                 ColumnFilter::anyOf(u"group"_s, {codeOf(DevelopmentGroup::Devastated)}))};
}

} // namespace oslonac::ui
