// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/missing_values.h"

#include "core/agreements/template_check.h"
#include "core/agreements/template_fields.h"
#include "core/agreements/template_scan.h"
#include "core/calls/paper_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::MissingValues)
};

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// Collects the findings of one agreement; `what` has %1 for its number. What the template does not print is
/// not missed.
class Missing final {
public:
    Missing(const Agreement& agreement, QSet<QString> printed)
        : m_agreement(agreement), m_printed(std::move(printed))
    {}

    template <Mapped Record>
    void note(bool isMissing, Id<Record> where, const QString& field, const QString& what,
              Severity severity = Severity::Warning)
    {
        if (isMissing && m_printed.contains(field))
            add(where, field, what, severity);
    }

    [[nodiscard]] bool isPrinted(std::initializer_list<const char*> fields) const
    {
        return std::ranges::any_of(
            fields, [this](const char* field) { return m_printed.contains(QString::fromLatin1(field)); });
    }

    template <Mapped Record>
    void add(Id<Record> where, const QString& field, const QString& what, Severity severity)
    {
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
    QSet<QString> m_printed;
    std::vector<Finding> m_findings;
};

void checkConclusion(const AgreementDossier& dossier, Missing& missing)
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
    missing.note(!dossier.ceremony || isBlank(dossier.ceremony->title), agreement.id, u"ceremony_title"_s,
                 Texts::tr("No signing ceremony is chosen for agreement %1."));
}

/// The financial part may last 0 months.
void checkDuration(const AgreementDossier& dossier, Missing& missing)
{
    const Agreement& agreement = dossier.agreement;
    if (agreement.technicalMonths == 0 &&
        missing.isPrinted({"technical_months", "technical_duration", "total_months", "total_duration"}))
        missing.add(agreement.id, u"technical_months"_s,
                    Texts::tr("How long the technical support of agreement %1 lasts is not entered."),
                    Severity::Warning);
}

void checkSubject(const AgreementDossier& dossier, Missing& missing)
{
    const Agreement& agreement = dossier.agreement;
    missing.note(isBlank(agreement.service), agreement.id, u"service"_s,
                 Texts::tr("The service that agreement %1 supports is not entered."));
    missing.note(!agreement.amount, agreement.id, u"amount"_s,
                 Texts::tr("Agreement %1 has no amount, and its template prints one."));
    missing.note(!agreement.amount, agreement.id, u"amount_in_words"_s,
                 Texts::tr("Agreement %1 has no amount, and its template prints one in words."));
    missing.note(!agreement.ownContribution, agreement.id, u"own_contribution"_s,
                 Texts::tr("The own contribution of agreement %1 is not entered."));
    for (const AgreementInstalment& instalment : dossier.instalments) {
        missing.note(isBlank(instalment.title), instalment.id, u"instalments.title"_s,
                     Texts::tr("An instalment of agreement %1 has no title."));
        missing.note(isBlank(instalment.condition), instalment.id, u"instalments.condition"_s,
                     Texts::tr("An instalment of agreement %1 has no condition of payment."));
    }
}

void checkSignatories(const AgreementDossier& dossier, Missing& missing)
{
    const Agreement& agreement = dossier.agreement;
    missing.note(isBlank(agreement.implementerOffice), agreement.id, u"implementer_office"_s,
                 Texts::tr("The office of the implementer's signatory of agreement %1 is not entered."));
    missing.note(isBlank(agreement.implementerSignatory), agreement.id, u"implementer_signatory"_s,
                 Texts::tr("The implementer's signatory of agreement %1 is not entered."));
    missing.note(isBlank(agreement.partyOffice), agreement.id, u"party_office"_s,
                 Texts::tr("The office of the other party's signatory of agreement %1 is not entered."));
    missing.note(isBlank(agreement.partySignatory), agreement.id, u"party_signatory"_s,
                 Texts::tr("The other party's signatory of agreement %1 is not entered."));
    if (!agreement.templateId)
        missing.add(agreement.id, u"template"_s,
                    Texts::tr("No document template is chosen for agreement %1."), Severity::Error);
    else if (dossier.storedTemplate && paperKindOf(dossier.storedTemplate->code) != PaperKind::Agreement)
        missing.add(agreement.id, u"template"_s,
                    Texts::tr("The document template of agreement %1 is not one for agreements."),
                    Severity::Error);
}

void checkParty(const AgreementDossier& dossier, Missing& missing)
{
    const Organisation& party = dossier.party;
    missing.note(isBlank(party.nameLatin) && isBlank(party.nameCyrillic), party.id, u"party_name"_s,
                 Texts::tr("The name of the other party of agreement %1 is not entered."));
    missing.note(isBlank(party.seat), party.id, u"party_seat"_s,
                 Texts::tr("The seat of the other party of agreement %1 is not entered."));
    missing.note(isBlank(party.registrationNumber), party.id, u"party_registration_number"_s,
                 Texts::tr("The registration number of the other party of agreement %1 is not entered."));
    missing.note(isBlank(party.taxNumber), party.id, u"party_tax_number"_s,
                 Texts::tr("The tax number of the other party of agreement %1 is not entered."));
}

void checkProgramme(const Programme& programme, Missing& missing)
{
    missing.note(isBlank(programme.title), programme.id, u"programme_title"_s,
                 Texts::tr("The title of the programme of agreement %1 is not entered."));
    missing.note(isBlank(programme.code), programme.id, u"programme_code"_s,
                 Texts::tr("The code of the programme of agreement %1 is not entered."));
    missing.note(isBlank(programme.donors), programme.id, u"donors"_s,
                 Texts::tr("The donors of the programme of agreement %1 are not entered."));
    missing.note(isBlank(programme.contractingBody), programme.id, u"contracting_body"_s,
                 Texts::tr("The contracting body of the programme of agreement %1 is not entered."));
    missing.note(isBlank(programme.responsibleMinistry), programme.id, u"responsible_ministry"_s,
                 Texts::tr("The responsible ministry of the programme of agreement %1 is not entered."));
    missing.note(isBlank(programme.implementer), programme.id, u"implementer_name"_s,
                 Texts::tr("The implementer of the programme of agreement %1 is not entered."));
    missing.note(isBlank(programme.implementerSeat), programme.id, u"implementer_seat"_s,
                 Texts::tr("The seat of the implementer of agreement %1 is not entered."));
}

void checkCall(const AgreementDossier& dossier, Missing& missing)
{
    missing.note(isBlank(dossier.call.title), dossier.call.id, u"call_title"_s,
                 Texts::tr("The title of the call of agreement %1 is not entered."));
    missing.note(isBlank(dossier.lot.title), dossier.lot.id, u"lot_title"_s,
                 Texts::tr("The title of the lot of agreement %1 is not entered."));
    if (!dossier.programme) {
        missing.add(
            dossier.call.id, u"programme_title"_s,
            Texts::tr(
                "The call of agreement %1 belongs to no programme, so donors and implementer are unknown."),
            Severity::Warning);
        return;
    }
    checkProgramme(*dossier.programme, missing);
}

/// Names that a template misspells print as blanks like values that nobody entered.
void checkNames(const AgreementDossier& dossier, Missing& missing)
{
    if (!dossier.storedTemplate)
        return;
    for (const QString& name : unknownFields(dossier.storedTemplate->html, PaperKind::Agreement)) {
        missing.note(
            true, dossier.storedTemplate->id, name,
            Texts::tr("The template of agreement %1 names {{%2}}, which is no field of an agreement.")
                .arg(u"%1"_s, name));
    }
}

std::vector<Finding> unreadableTemplate(const AgreementDossier& dossier, const TemplateFault& fault)
{
    Missing missing(dossier.agreement, {});
    missing.add(dossier.agreement.id, u"template"_s,
                Texts::tr("The document template of agreement %1 cannot be read: %2")
                    .arg(u"%1"_s, fault.whatHappened()),
                Severity::Error);
    return missing.take();
}

} // namespace

std::vector<Finding> missingValueFindings(const AgreementDossier& dossier)
{
    try {
        Missing missing(dossier.agreement, printedFields(dossier));
        checkConclusion(dossier, missing);
        checkDuration(dossier, missing);
        checkSubject(dossier, missing);
        checkSignatories(dossier, missing);
        checkParty(dossier, missing);
        checkCall(dossier, missing);
        checkNames(dossier, missing);
        return missing.take();
    } catch (const TemplateFault& fault) {
        return unreadableTemplate(dossier, fault);
    }
}

std::vector<Finding> sharedMissingValues(const AgreementDossier& dossier, const QSet<QString>& printed)
{
    Missing missing(dossier.agreement, printed);
    checkParty(dossier, missing);
    if (dossier.programme)
        checkProgramme(*dossier.programme, missing);
    return missing.take();
}

} // namespace oslonac
