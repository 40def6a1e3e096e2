// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_call.h"

#include "core/municipalities/municipality_registry.h"

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

LargeCall::LargeCall(Workspace& workspace) : m_organisation(findMunicipalities(u"Šid"_s).front().id.number())
{
    workspace.perform({OperationKind::ImportCall, {}}, [this](const Change& change) {
        m_call.code = u"BENCH"_s;
        m_call.title = u"Javni poziv za merenje"_s;
        m_call.id = change.insert(m_call);
        m_lot.callId = m_call.id;
        m_lot.code = u"1"_s;
        m_lot.places = 300;
        m_lot.reserveSize = 100;
        m_lot.id = change.insert(m_lot);
        for (int number = 1; number <= 5; ++number) {
            CriteriaSection section;
            section.callId = m_call.id;
            section.position = number;
            section.code = u"S%1"_s.arg(number);
            section.title = u"Odeljak %1"_s.arg(number);
            section.id = change.insert(section);
            for (int place = 1; place <= 2; ++place) {
                Criterion criterion;
                criterion.sectionId = section.id;
                criterion.position = place;
                criterion.code = u"%1.%2"_s.arg(number).arg(place);
                criterion.title = u"Merilo %1"_s.arg(criterion.code);
                criterion.scaleMaximum = 20;
                criterion.id = change.insert(criterion);
                m_criteria.push_back(criterion);
            }
        }
        TieRule rule;
        rule.callId = m_call.id;
        rule.position = 1;
        rule.kind = TieRuleKind::HigherCriterion;
        rule.criterionId = m_criteria.front().id;
        change.insert(rule);
        for (int number = 1; number <= assessorCount; ++number) {
            Assessor assessor{{}, m_call.id, number, u"Ocenjivač %1"_s.arg(number), {}};
            assessor.id = change.insert(assessor);
            m_assessors.push_back(assessor);
        }
    });
}

Application LargeCall::application(int ordinal) const
{
    Application application;
    application.callId = m_call.id;
    application.lotId = m_lot.id;
    application.applicantId = m_organisation;
    application.registryNumber = u"400-%1/2023"_s.arg(ordinal);
    application.received = WallTime{QDate(2023, 6, 1 + ordinal % 25), QTime(8 + ordinal % 8, ordinal % 60)};
    application.service = u"Pomoć u kući za starije, naselje %1"_s.arg(ordinal);
    application.serviceKind = ServiceKind::Standardised;
    application.requested = Money::eur(20'000 + ordinal % 4'000);
    application.note = u"Predato poštom"_s;
    return application;
}

std::vector<Application> LargeCall::addApplications(Workspace& workspace, int count) const
{
    std::vector<Application> applications;
    applications.reserve(static_cast<size_t>(count));
    workspace.perform({OperationKind::ImportApplications, {}}, [&](const Change& change) {
        for (int ordinal = 1; ordinal <= count; ++ordinal) {
            Organisation applicant;
            applicant.kind = OrganisationKind::CivilSocietyOrganisation;
            applicant.nameLatin = u"Udruženje građana %1"_s.arg(ordinal);
            Application added = application(ordinal);
            added.applicantId = change.insert(applicant);
            added.id = change.insert(added);
            applications.push_back(std::move(added));
        }
    });
    return applications;
}

Score LargeCall::mark(int application, int criterion, int assessor) const
{
    return (application * 7919 + criterion * 104'729 + assessor * 31 + application / 13 * assessor) % 21;
}

void LargeCall::addMarks(Workspace& workspace, const std::vector<Application>& applications) const
{
    workspace.perform({OperationKind::ImportScores, {}}, [&](const Change& change) {
        for (size_t i = 0; i < applications.size(); ++i) {
            for (size_t k = 0; k < m_criteria.size(); ++k) {
                for (size_t a = 0; a < m_assessors.size(); ++a) {
                    change.insert(Mark{{},
                                       applications[i].id,
                                       m_assessors[a].id,
                                       m_criteria[k].id,
                                       mark(static_cast<int>(i), static_cast<int>(k), static_cast<int>(a)),
                                       {}});
                }
            }
        }
    });
}

} // namespace oslonac::bench
