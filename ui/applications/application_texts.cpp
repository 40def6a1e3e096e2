// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_texts.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ApplicationTexts)
};

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ApplicationTexts", source};
}

} // namespace

Phrase serviceKindPhrase(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Standardised:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "standardised service"));
    case ServiceKind::Innovative:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "innovative service"));
    case ServiceKind::Integrated:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "integrated service"));
    case ServiceKind::InterMunicipal:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "inter-municipal service"));
    case ServiceKind::CrossSector:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "cross-sector service"));
    }
    return {};
}

Phrase organisationKindPhrase(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::Municipality:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "municipality"));
    case OrganisationKind::City:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "city"));
    case OrganisationKind::CityMunicipality:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "city municipality"));
    case OrganisationKind::AdministrativeUnit:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "administrative unit"));
    case OrganisationKind::CivilSocietyOrganisation:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "civil society organisation"));
    case OrganisationKind::Institution:
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationTexts", "institution"));
    }
    return {};
}

QString documentStateText(const std::optional<DocumentState>& state)
{
    if (!state)
        return Tr::tr("not checked");
    switch (*state) {
    case DocumentState::Present:
        return Tr::tr("present");
    case DocumentState::Missing:
        return Tr::tr("missing");
    case DocumentState::NotNeeded:
        return Tr::tr("not needed");
    }
    return {};
}

StatusKind documentStatusKind(const std::optional<DocumentState>& state)
{
    if (!state)
        return StatusKind::Wait;
    switch (*state) {
    case DocumentState::Present:
        return StatusKind::Ok;
    case DocumentState::Missing:
        return StatusKind::Late;
    case DocumentState::NotNeeded:
        return StatusKind::Mute;
    }
    return StatusKind::None;
}

QString ruleText(EligibilityRuleKind kind)
{
    switch (kind) {
    case EligibilityRuleKind::ApplicantKind:
        return Tr::tr("Kind of applicant");
    case EligibilityRuleKind::ExclusionList:
        return Tr::tr("List of those who may not apply");
    case EligibilityRuleKind::SingleParticipation:
        return Tr::tr("One application only");
    case EligibilityRuleKind::DevelopmentGroup:
        return Tr::tr("Development group");
    case EligibilityRuleKind::AmountBounds:
        return Tr::tr("Bounds of the amount");
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Tr::tr("met");
    case Verdict::NotMet:
        return Tr::tr("not met");
    case Verdict::NotKnown:
        return Tr::tr("not known");
    }
    return {};
}

StatusKind verdictStatusKind(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return StatusKind::Ok;
    case Verdict::NotMet:
        return StatusKind::Late;
    case Verdict::NotKnown:
        return StatusKind::Wait;
    }
    return StatusKind::None;
}

} // namespace oslonac::ui
