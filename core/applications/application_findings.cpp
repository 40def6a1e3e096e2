// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_findings.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

const char* sourceWhy(ApplicationFindingKind kind)
{
    switch (kind) {
    case ApplicationFindingKind::Late:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "Applications received after the deadline are not considered.");
    case ApplicationFindingKind::ReceivedMissing:
        return QT_TRANSLATE_NOOP(
            "oslonac::ApplicationFinding",
            "Without the time of receipt nobody can say that the application is in time.");
    case ApplicationFindingKind::Duplicate:
        return QT_TRANSLATE_NOOP(
            "oslonac::ApplicationFinding",
            "One applicant counts once in a call; the other application must be withdrawn, or the "
            "commission must say why both stand.");
    case ApplicationFindingKind::PartnerElsewhere:
        return QT_TRANSLATE_NOOP(
            "oslonac::ApplicationFinding",
            "In this call an organisation may take part in one application only, as applicant or "
            "as partner.");
    case ApplicationFindingKind::Excluded:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "Listed municipalities may not apply to this call.");
    case ApplicationFindingKind::ApplicantKind:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "Only organisations of the kinds that the call names may apply.");
    case ApplicationFindingKind::DevelopmentGroup:
        return QT_TRANSLATE_NOOP(
            "oslonac::ApplicationFinding",
            "Only municipalities of the development groups that the call names may apply.");
    case ApplicationFindingKind::OverCeiling:
    case ApplicationFindingKind::UnderFloor:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "An award must lie between the lot's lowest and highest amount.");
    case ApplicationFindingKind::OverFixedAmount:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "The award stays what the lot gives; the amount may have been mistyped.");
    case ApplicationFindingKind::AmountInLotWithoutMoney:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding", "The lot or the amount may be wrong.");
    case ApplicationFindingKind::NoAmount:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "In this lot the award is what the application asks for.");
    case ApplicationFindingKind::WrongCurrency:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "Amounts in different currencies can be neither added nor compared.");
    case ApplicationFindingKind::NegativeAmount:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding", "A requested amount cannot be below zero.");
    case ApplicationFindingKind::AmountTooLarge:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "Amounts of this size can no longer be added up exactly.");
    case ApplicationFindingKind::DocumentMissing:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "An application without a mandatory document is incomplete.");
    case ApplicationFindingKind::DocumentUnchecked:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "Until the documents are checked, the application only seems complete.");
    case ApplicationFindingKind::RegistryNumberMissing:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding",
                                 "Letters and lists name an application by its registry number.");
    case ApplicationFindingKind::DoubledRegistryNumber:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding", "A registry number names one letter only.");
    case ApplicationFindingKind::WithdrawnBeforeReceipt:
        return QT_TRANSLATE_NOOP("oslonac::ApplicationFinding", "One of the two dates is written wrongly.");
    }
    throw std::logic_error("a finding has no reason");
}

FindingEffect effectOf(ApplicationFindingKind kind)
{
    switch (kind) {
    case ApplicationFindingKind::Late:
    case ApplicationFindingKind::Duplicate:
    case ApplicationFindingKind::PartnerElsewhere:
    case ApplicationFindingKind::Excluded:
    case ApplicationFindingKind::ApplicantKind:
    case ApplicationFindingKind::DevelopmentGroup:
    case ApplicationFindingKind::OverCeiling:
    case ApplicationFindingKind::UnderFloor:
    case ApplicationFindingKind::NoAmount:
    case ApplicationFindingKind::WrongCurrency:
    case ApplicationFindingKind::NegativeAmount:
    case ApplicationFindingKind::AmountTooLarge:
        return FindingEffect::Ineligible;
    case ApplicationFindingKind::DocumentMissing:
        return FindingEffect::Incomplete;
    case ApplicationFindingKind::ReceivedMissing:
    case ApplicationFindingKind::OverFixedAmount:
    case ApplicationFindingKind::AmountInLotWithoutMoney:
    case ApplicationFindingKind::DocumentUnchecked:
    case ApplicationFindingKind::RegistryNumberMissing:
    case ApplicationFindingKind::DoubledRegistryNumber:
    case ApplicationFindingKind::WithdrawnBeforeReceipt:
        return FindingEffect::Remark;
    }
    throw std::logic_error("a finding has no effect");
}

} // namespace

FindingEffect effectOf(const Finding& finding)
{
    const auto kind = fromCode<ApplicationFindingKind>(finding.code);
    return kind && finding.severity == Severity::Error ? effectOf(*kind) : FindingEffect::Remark;
}

bool canBeApproved(const Finding& finding)
{
    const auto kind = fromCode<ApplicationFindingKind>(finding.code);
    return kind != ApplicationFindingKind::NoAmount && kind != ApplicationFindingKind::WrongCurrency &&
           kind != ApplicationFindingKind::NegativeAmount && kind != ApplicationFindingKind::AmountTooLarge;
}

Finding applicationFinding(ApplicationFindingKind kind, Id<Application> application, QString what,
                           QString facts, QString source)
{
    Finding finding;
    finding.code = codeOf(kind);
    finding.severity = effectOf(kind) == FindingEffect::Remark ? Severity::Warning : Severity::Error;
    finding.recordTable = QString::fromLatin1(Mapping<Application>::table);
    finding.recordId = application.number();
    finding.what = std::move(what);
    finding.why = QCoreApplication::translate("oslonac::ApplicationFinding", sourceWhy(kind));
    finding.source = std::move(source);
    finding.facts = std::move(facts);
    return finding;
}

} // namespace oslonac
