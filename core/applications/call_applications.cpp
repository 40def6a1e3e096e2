// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/call_applications.h"

namespace oslonac {

namespace {

template <typename Record>
std::unordered_map<Id<Record>, Record> byId(std::vector<Record> records)
{
    std::unordered_map<Id<Record>, Record> found;
    found.reserve(records.size());
    for (Record& record : records) {
        const Id<Record> id = record.id;
        found.emplace(id, std::move(record));
    }
    return found;
}

std::unordered_map<Id<Application>, std::vector<Approval>> readApprovals(const Connection& file,
                                                                         Id<Call> call)
{
    std::unordered_map<Id<Application>, std::vector<Approval>> approvals;
    for (Approval& approval : Records<Approval>(file).select(
             "WHERE record_table = 'applications'\n"
             "  AND record_id IN (SELECT id FROM applications WHERE call_id = ?1)\nORDER BY id",
             call)) {
        approvals[Id<Application>(approval.recordId)].push_back(std::move(approval));
    }
    return approvals;
}

} // namespace

const Organisation* CallApplications::organisation(Id<Organisation> id) const
{
    const auto found = organisations.find(id);
    return found == organisations.end() ? nullptr : &found->second;
}

Id<Organisation> CallApplications::participant(Id<Organisation> id) const
{
    return participantOf(id, organisations);
}

const Municipality* CallApplications::municipalityOf(Id<Organisation> id) const
{
    const Organisation* own = organisation(participant(id));
    if (!own || !own->municipalityId)
        return nullptr;
    const auto found = municipalities.find(*own->municipalityId);
    return found == municipalities.end() ? nullptr : &found->second;
}

std::optional<DevelopmentGroup> CallApplications::developmentGroupOf(Id<Organisation> id) const
{
    const Municipality* municipality = municipalityOf(id);
    if (municipality && !municipality->developmentGroup && municipality->parentId) {
        const auto city = municipalities.find(*municipality->parentId);
        municipality = city == municipalities.end() ? nullptr : &city->second;
    }
    return municipality ? municipality->developmentGroup : std::nullopt;
}

QString CallApplications::organisationName(Id<Organisation> id) const
{
    const Organisation* own = organisation(id);
    if (!own)
        return QString::number(id.number());
    return own->nameLatin.isEmpty() ? own->nameCyrillic : own->nameLatin;
}

QString CallApplications::shortName(const Application& application)
{
    const QString number = application.registryNumber.trimmed();
    return number.isEmpty() ? QStringLiteral("(%1)").arg(application.id.number()) : number;
}

CallApplications readCallApplications(const Connection& file, Id<Call> call)
{
    constexpr const char* ofItsApplications =
        "WHERE application_id IN (SELECT id FROM applications WHERE call_id = ?1)\nORDER BY id";
    CallApplications read;
    read.definition = readCallDefinition(file, call);
    read.applications = Records<Application>(file).by(&Application::callId, call);
    read.partners = grouped(Records<ApplicationPartner>(file).select(ofItsApplications, call),
                            &ApplicationPartner::applicationId);
    read.completenessLines = grouped(Records<CompletenessLine>(file).select(ofItsApplications, call),
                                     &CompletenessLine::applicationId);
    read.approvals = readApprovals(file, call);
    read.organisations = byId(Records<Organisation>(file).all());
    read.municipalities = byId(Records<Municipality>(file).all());
    return read;
}

} // namespace oslonac
