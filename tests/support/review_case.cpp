// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/review_case.h"

#include <stdexcept>

namespace oslonac::testing {

ReviewCase::ReviewCase()
{
    call.definition.call.id = Id<Call>(1);
    call.definition.call.code = QStringLiteral("PP-2023");
    call.definition.call.deadline = WallTime{QDate(2023, 6, 26), QTime(15, 0)};
    DefinedLot only;
    only.lot.id = Id<Lot>(2);
    only.lot.code = QStringLiteral("1");
    only.lot.awardKind = AwardKind::Fixed; // so that an amount asked for is nothing to remark on
    call.definition.lots.push_back(only);
    call.definition.documents = {{Id<RequiredDocument>(11), Id<Call>(1), 1, QStringLiteral("Obrazac"), true},
                                 {Id<RequiredDocument>(12), Id<Call>(1), 2, QStringLiteral("Izjava"), true},
                                 {Id<RequiredDocument>(13), Id<Call>(1), 3, QStringLiteral("Pismo"), false}};
    municipality("Šid", 80381, DevelopmentGroup::Third);
    municipality("Irig", 80225, DevelopmentGroup::Second);
    municipality("Tutin", 71218, DevelopmentGroup::Devastated);
}

Organisation& ReviewCase::municipality(const char* name, qint64 number, std::optional<DevelopmentGroup> group)
{
    Municipality place;
    place.id = Id<Municipality>(number);
    place.nameLatin = QString::fromUtf8(name);
    place.developmentGroup = group;
    call.municipalities.emplace(place.id, place);
    Organisation own;
    own.id = Id<Organisation>(number);
    own.nameLatin = place.nameLatin;
    own.municipalityId = place.id;
    return call.organisations.emplace(own.id, own).first->second;
}

Organisation& ReviewCase::organisation(const char* name, OrganisationKind kind)
{
    Organisation own;
    own.id = Id<Organisation>(m_next++);
    own.kind = kind;
    own.nameLatin = QString::fromUtf8(name);
    return call.organisations.emplace(own.id, own).first->second;
}

DefinedRule& ReviewCase::rule(EligibilityRuleKind kind, const std::vector<const char*>& values)
{
    DefinedRule made;
    made.rule.id = Id<EligibilityRule>(m_next++);
    made.rule.kind = kind;
    made.rule.source = QStringLiteral("tačka 3. javnog poziva");
    for (const char* value : values)
        made.values.push_back({{}, made.rule.id, QString::fromLatin1(value), {}});
    call.definition.rules.push_back(made);
    return call.definition.rules.back();
}

Id<Organisation> ReviewCase::named(const QString& name) const
{
    for (const auto& [id, organisation] : call.organisations) {
        if (organisation.nameLatin == name)
            return id;
    }
    throw std::logic_error("no such organisation in the case");
}

Id<Application> ReviewCase::add(const ApplicationBuilder& builder)
{
    Application made = builder.application;
    made.id = Id<Application>(m_next++);
    made.callId = call.definition.call.id;
    made.lotId = lot().id;
    made.applicantId = named(builder.applicant);
    for (const QString& partner : builder.partners)
        call.partners[made.id].push_back({Id<ApplicationPartner>(m_next++), made.id, named(partner)});
    for (const RequiredDocument& document : call.definition.documents) {
        const auto said = builder.documents.find(document.position);
        const auto state =
            said == builder.documents.end() ? std::optional(DocumentState::Present) : said->second;
        if (state)
            call.completenessLines[made.id].push_back(
                {Id<CompletenessLine>(m_next++), made.id, document.id, *state, {}});
    }
    call.applications.push_back(made);
    return made.id;
}

void ReviewCase::approve(Id<Application> application, const Finding& finding)
{
    Approval approval;
    approval.findingCode = finding.code;
    approval.recordTable = finding.recordTable;
    approval.recordId = finding.recordId;
    approval.facts = finding.facts;
    call.approvals[application].push_back(approval);
}

QStringList ReviewCase::codesOf(Id<Application> id) const
{
    QStringList codes;
    for (const Finding& finding : reviewOf(id).findings)
        codes.append(finding.code);
    return codes;
}

Finding ReviewCase::findingOf(Id<Application> id, const char* code) const
{
    for (const Finding& finding : reviewOf(id).findings) {
        if (finding.code == QLatin1StringView(code))
            return finding;
    }
    throw std::logic_error("the application has no such finding");
}

} // namespace oslonac::testing
