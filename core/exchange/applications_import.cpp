// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/applications_import.h"

#include "core/applications/application_operations.h"
#include "core/applications/call_applications.h"
#include "core/exchange/application_rows.h"
#include "core/organisations/organisation_operations.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ApplicationsImport)
};

enum class RowEffect { Added, Changed, Unchanged };

/// Finds for every row the application it means among those of the call. Rows with a registry number are
/// asked first: what one of them means, a row without a number does not.
class ApplicationMatcher final {
public:
    explicit ApplicationMatcher(const std::vector<Application>& standing)
    {
        for (const Application& application : standing) {
            if (!application.registryNumber.trimmed().isEmpty())
                m_byNumber[registryKey(application.registryNumber)].push_back(&application);
            m_byApplicant[{application.applicantId, application.lotId}].push_back(&application);
        }
    }

    /// Absent when the row is a new application; adds a problem when it cannot be said which one is meant.
    const Application* match(const ApplicationRow& row, ImportTable& table)
    {
        const bool hasNumber = !row.application.registryNumber.isEmpty();
        std::vector<const Application*> meant;
        if (hasNumber)
            meant = m_byNumber.value(registryKey(row.application.registryNumber));
        if (meant.empty())
            meant = withoutNumber(row);
        // The row may be older than the number of its application.
        if (meant.empty() && !hasNumber)
            meant = leftOver(row);
        if (meant.size() > 1) {
            table.addProblem(
                *row.row, hasNumber ? ApplicationColumn::RegistryNumber : ApplicationColumn::Applicant,
                Tr::tr("Several applications of the call fit this row; nobody can say which one is meant."));
            return nullptr;
        }
        if (meant.empty())
            return nullptr;
        m_taken.insert(meant.front()->id); // a number that stands twice in the table is refused already
        return meant.front();
    }

private:
    /// Those of its applicant and lot that no earlier row means.
    [[nodiscard]] std::vector<const Application*> leftOver(const ApplicationRow& row) const
    {
        const auto found = m_byApplicant.find({row.application.applicantId, row.application.lotId});
        if (found == m_byApplicant.end())
            return {};
        std::vector<const Application*> own = found->second;
        std::erase_if(own, [&](const Application* other) { return m_taken.contains(other->id); });
        return own;
    }

    [[nodiscard]] std::vector<const Application*> withoutNumber(const ApplicationRow& row) const
    {
        std::vector<const Application*> own = leftOver(row);
        std::erase_if(own,
                      [](const Application* other) { return !other->registryNumber.trimmed().isEmpty(); });
        return own;
    }

    QHash<QString, std::vector<const Application*>> m_byNumber;
    std::map<std::pair<Id<Organisation>, Id<Lot>>, std::vector<const Application*>> m_byApplicant;
    std::set<Id<Application>> m_taken;
};

struct PlannedRow {
    const ApplicationRow* row = nullptr;
    const Application* standing = nullptr;
};

void refuseDoubledRows(const std::vector<ApplicationRow>& rows, ImportTable& table)
{
    QHash<QString, int> lineByNumber;
    std::map<std::pair<Id<Organisation>, Id<Lot>>, int> lineByApplicant;
    for (const ApplicationRow& row : rows) {
        const QString& number = row.application.registryNumber;
        if (!number.isEmpty()) {
            const QString key = registryKey(number);
            if (lineByNumber.contains(key))
                table.addProblem(
                    *row.row, ApplicationColumn::RegistryNumber,
                    Tr::tr("The registry number stands in line %1 already.").arg(lineByNumber.value(key)));
            else
                lineByNumber.insert(key, row.row->line);
        } else if (row.application.applicantId.isValid()) {
            const auto [first, isFirst] = lineByApplicant.try_emplace(
                {row.application.applicantId, row.application.lotId}, row.row->line);
            if (!isFirst)
                table.addProblem(
                    *row.row, ApplicationColumn::Applicant,
                    Tr::tr("The applicant stands in line %1 already, and neither row has a registry number.")
                        .arg(first->second));
        }
    }
}

/// What stands, with everything the table has a column for taken from the row.
Application merged(const ApplicationRow& row, const Application& standing, const ImportTable& table)
{
    const Application& said = row.application;
    Application merged = standing;
    merged.applicantId = said.applicantId;
    merged.lotId = said.lotId;
    const auto take = [&](ApplicationColumn column, auto Application::*member) {
        if (table.has(column))
            merged.*member = said.*member;
    };
    if (!said.registryNumber.isEmpty())
        merged.registryNumber = said.registryNumber;
    take(ApplicationColumn::Received, &Application::received);
    take(ApplicationColumn::Service, &Application::service);
    take(ApplicationColumn::ServiceKind, &Application::serviceKind);
    take(ApplicationColumn::Requested, &Application::requested);
    take(ApplicationColumn::OwnContribution, &Application::ownContribution);
    // Silence takes no withdrawal back: it may have come after the table was written.
    if (said.withdrawnOn)
        merged.withdrawnOn = said.withdrawnOn;
    if (!said.withdrawalReason.isEmpty())
        merged.withdrawalReason = said.withdrawalReason;
    take(ApplicationColumn::Note, &Application::note);
    return merged;
}

bool isSame(const Application& a, const Application& b)
{
    return a.callId == b.callId && a.lotId == b.lotId && a.registryNumber == b.registryNumber &&
           a.received == b.received && a.applicantId == b.applicantId && a.service == b.service &&
           a.serviceKind == b.serviceKind && a.requested == b.requested &&
           a.ownContribution == b.ownContribution && a.withdrawnOn == b.withdrawnOn &&
           a.withdrawalReason == b.withdrawalReason && a.note == b.note;
}

/// Writes the planned rows inside the running operation.
class ApplicationWriter final {
public:
    ApplicationWriter(const Change& change, const CallApplications& call, const ImportTable& table)
        : m_change(change), m_call(call), m_table(table)
    {}

    RowEffect write(const PlannedRow& planned)
    {
        if (!planned.standing) {
            const Id<Application> id = m_change.insert(planned.row->application);
            for (const Id<Organisation> partner : wantedPartners(*planned.row))
                m_change.insert(ApplicationPartner{{}, id, partner});
            writeDocuments(id, *planned.row);
            return RowEffect::Added;
        }
        const Id<Application> id = planned.standing->id;
        const Application now = merged(*planned.row, *planned.standing, m_table);
        bool isChanged = !isSame(now, *planned.standing);
        if (isChanged)
            m_change.update(now);
        if (m_table.has(ApplicationColumn::Partners))
            isChanged = replacePartners(m_change, id, now.applicantId, planned.row->partners) || isChanged;
        isChanged = writeDocuments(id, *planned.row) || isChanged;
        return isChanged ? RowEffect::Changed : RowEffect::Unchanged;
    }

private:
    static std::set<Id<Organisation>> wantedPartners(const ApplicationRow& row)
    {
        return {row.partners.begin(), row.partners.end()};
    }

    [[nodiscard]] const CompletenessLine* standingLine(Id<Application> id,
                                                       Id<RequiredDocument> document) const
    {
        const auto lines = m_call.completenessLines.find(id);
        if (lines == m_call.completenessLines.end())
            return nullptr;
        const auto line =
            std::find_if(lines->second.begin(), lines->second.end(), [&](const CompletenessLine& candidate) {
                return candidate.requiredDocumentId == document;
            });
        return line == lines->second.end() ? nullptr : &*line;
    }

    bool writeDocuments(Id<Application> id, const ApplicationRow& row)
    {
        if (!m_table.has(ApplicationColumn::MissingDocuments))
            return false;
        bool isChanged = false;
        for (const RequiredDocument& document : m_call.definition.documents) {
            const bool isMissing = row.missingDocuments.contains(document.id);
            const CompletenessLine* standing = standingLine(id, document.id);
            // The table speaks of what is missing; a document somebody found not to be needed stays so, and
            // of documents that are not mandatory silence says nothing.
            if (!isMissing && (standing ? standing->state != DocumentState::Missing : !document.mandatory))
                continue;
            CompletenessLine line{
                {}, id, document.id, isMissing ? DocumentState::Missing : DocumentState::Present, {}};
            if (!standing) {
                m_change.insert(line);
                isChanged = true;
            } else if (standing->state != line.state) {
                line.id = standing->id;
                line.note = standing->note;
                m_change.update(line);
                isChanged = true;
            }
        }
        return isChanged;
    }

    const Change& m_change;
    const CallApplications& m_call;
    const ImportTable& m_table;
};

void count(ImportResult& result, RowEffect effect)
{
    switch (effect) {
    case RowEffect::Added:
        ++result.added;
        break;
    case RowEffect::Changed:
        ++result.changed;
        break;
    case RowEffect::Unchanged:
        ++result.unchanged;
        break;
    }
}

std::vector<PlannedRow> plan(const ApplicationRows& rows, const CallApplications& call, ImportTable& table)
{
    refuseDoubledRows(rows.rows(), table);
    std::vector<PlannedRow> planned;
    for (const ApplicationRow& row : rows.rows())
        planned.push_back({&row, nullptr});
    ApplicationMatcher matcher(call.applications);
    for (const bool numbered : {true, false}) {
        for (PlannedRow& plan : planned) {
            if (numbered != plan.row->application.registryNumber.isEmpty())
                plan.standing = matcher.match(*plan.row, table);
        }
    }
    return planned;
}

} // namespace

ImportResult importApplications(Performer& performer, const Call& call, const QByteArray& bytes,
                                const QString& fileName)
{
    ImportTable table(readTable(bytes, fileName), applicationColumns());
    ImportResult result;
    for (const qsizetype place : table.unknownColumns())
        result.ignoredColumns.append(table.header()[place]);
    if (!table.has(ApplicationColumn::Applicant)) {
        table.addProblem(1, table.nameOf(ApplicationColumn::Applicant), QString(),
                         Tr::tr("The table has no column for the applicant."));
        result.problems = table.problems();
        return result;
    }
    const CallApplications standing = readCallApplications(performer.file(), call.id);
    const ApplicationRows rows(performer.file(), standing.definition, table, performer.today());
    const std::vector<PlannedRow> planned = plan(rows, standing, table);
    result.problems = table.problems();
    if (!result.isDone())
        return result;
    performer.perform({OperationKind::ImportApplications, {call.code}}, [&](const Change& change) {
        for (const Organisation& organisation : rows.newOrganisations())
            addOrganisation(change, organisation);
        ApplicationWriter writer(change, standing, table);
        for (const PlannedRow& row : planned)
            count(result, writer.write(row));
    });
    return result;
}

} // namespace oslonac
