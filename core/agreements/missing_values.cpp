// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/missing_values.h"

#include <QCoreApplication>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::MissingValues)
};

/// Collects the findings of one agreement; `what` has %1 for its number.
class Missing final {
public:
    explicit Missing(const Agreement& agreement) : m_agreement(agreement) {}

    template <Mapped Record>
    void note(bool isMissing, Id<Record> where, const QString& field, const QString& what,
              Severity severity = Severity::Warning)
    {
        if (!isMissing)
            return;
        Finding finding;
        finding.code = u"agreement_value_missing"_s;
        finding.severity = severity;
        finding.recordTable = QString::fromLatin1(Mapping<Record>::table);
        finding.recordId = where.number();
        finding.what = what.arg(m_agreement.number);
        finding.why = severity == Severity::Error ? Texts::tr("Without it the document cannot be made.")
                                                  : Texts::tr("The document prints a blank in its place.");
        finding.facts = field;
        m_findings.push_back(std::move(finding));
    }

    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    const Agreement& m_agreement;
    std::vector<Finding> m_findings;
};

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// Some templates, such as that of Roma inclusion, name no single service.
bool namesService(const AgreementDossier& dossier)
{
    return !dossier.storedTemplate || dossier.storedTemplate->html.contains(u"{{service}}"_s);
}

void checkAgreement(const AgreementDossier& dossier, Missing& missing)
{
    const Agreement& agreement = dossier.agreement;
    // The other party enters it in its own registry book when it signs, so before that its absence is no
    // fault.
    const Severity untilSigned =
        agreement.status == AgreementStatus::Signed ? Severity::Warning : Severity::Note;
    missing.note(isBlank(agreement.otherNumber), agreement.id, u"other_number"_s,
                 Texts::tr("The other party's number of agreement %1 is not entered."), untilSigned);
    missing.note(!agreement.concludedOn, agreement.id, u"concluded_on"_s,
                 Texts::tr("The date on which agreement %1 is concluded is not entered."));
    missing.note(isBlank(agreement.place), agreement.id, u"place"_s,
                 Texts::tr("The place where agreement %1 is concluded is not entered."));
    missing.note(isBlank(agreement.service) && namesService(dossier), agreement.id, u"service"_s,
                 Texts::tr("The service that agreement %1 supports is not entered."));
    missing.note(isBlank(agreement.implementerOffice), agreement.id, u"implementer_office"_s,
                 Texts::tr("The office of the implementer's signatory of agreement %1 is not entered."));
    missing.note(isBlank(agreement.implementerSignatory), agreement.id, u"implementer_signatory"_s,
                 Texts::tr("The implementer's signatory of agreement %1 is not entered."));
    missing.note(isBlank(agreement.partyOffice), agreement.id, u"party_office"_s,
                 Texts::tr("The office of the other party's signatory of agreement %1 is not entered."));
    missing.note(isBlank(agreement.partySignatory), agreement.id, u"party_signatory"_s,
                 Texts::tr("The other party's signatory of agreement %1 is not entered."));
    missing.note(!agreement.templateId, agreement.id, u"template"_s,
                 Texts::tr("No document template is chosen for agreement %1."), Severity::Error);
}

void checkParties(const AgreementDossier& dossier, Missing& missing)
{
    const Organisation& party = dossier.party;
    missing.note(isBlank(party.seat), party.id, u"party_seat"_s,
                 Texts::tr("The seat of the other party of agreement %1 is not entered."));
    missing.note(isBlank(party.registrationNumber), party.id, u"party_registration_number"_s,
                 Texts::tr("The registration number of the other party of agreement %1 is not entered."));
    missing.note(isBlank(party.taxNumber), party.id, u"party_tax_number"_s,
                 Texts::tr("The tax number of the other party of agreement %1 is not entered."));
    if (!dossier.programme) {
        missing.note(
            true, dossier.call.id, u"programme_title"_s,
            Texts::tr(
                "The call of agreement %1 belongs to no programme, so donors and implementer are unknown."));
        return;
    }
    const Programme& programme = *dossier.programme;
    missing.note(isBlank(programme.implementer), programme.id, u"implementer_name"_s,
                 Texts::tr("The implementer of the programme of agreement %1 is not entered."));
    missing.note(isBlank(programme.implementerSeat), programme.id, u"implementer_seat"_s,
                 Texts::tr("The seat of the implementer of agreement %1 is not entered."));
}

} // namespace

std::vector<Finding> missingValueFindings(const AgreementDossier& dossier)
{
    Missing missing(dossier.agreement);
    checkAgreement(dossier, missing);
    checkParties(dossier, missing);
    return missing.take();
}

} // namespace oslonac
