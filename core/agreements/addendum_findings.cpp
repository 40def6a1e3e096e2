// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/addendum_findings.h"

#include "core/agreements/missing_values.h"
#include "core/agreements/template_check.h"
#include "core/agreements/template_fields.h"
#include "core/agreements/template_scan.h"
#include "core/languages/spoken.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AddendumFindings)
};

struct SharedBlank {
    const char* field;
    const char* missing;
};

constexpr std::array sharedBlanks{
    SharedBlank{
        "party_name",
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The name of the other party of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{
        "party_seat",
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The seat of the other party of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{
        "party_registration_number",
        QT_TRANSLATE_NOOP(
            "oslonac::AddendumFindings",
            "The registration number of the other party of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{"party_tax_number",
                QT_TRANSLATE_NOOP(
                    "oslonac::AddendumFindings",
                    "The tax number of the other party of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{
        "programme_title",
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The title of the programme of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{
        "programme_code",
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The code of the programme of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{"donors", QT_TRANSLATE_NOOP(
                              "oslonac::AddendumFindings",
                              "The donors of the programme of addendum %1 of agreement %2 are not entered.")},
    SharedBlank{"contracting_body",
                QT_TRANSLATE_NOOP(
                    "oslonac::AddendumFindings",
                    "The contracting body of the programme of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{
        "responsible_ministry",
        QT_TRANSLATE_NOOP(
            "oslonac::AddendumFindings",
            "The responsible ministry of the programme of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{
        "implementer_name",
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The implementer of the programme of addendum %1 of agreement %2 is not entered.")},
    SharedBlank{
        "implementer_seat",
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The seat of the implementer of addendum %1 of agreement %2 is not entered.")}};

const char* sharedSentence(const QString& field)
{
    const auto found = std::ranges::find_if(
        sharedBlanks, [&](const SharedBlank& blank) { return field == QLatin1StringView(blank.field); });
    return found == sharedBlanks.end() ? nullptr : found->missing;
}

/// Collects the findings of one addendum; `what` has %1 for its order number and %2 for the agreement's
/// number.
class Found final {
public:
    Found(const AgreementDossier& dossier, const Addendum& addendum)
        : m_dossier(dossier), m_addendum(addendum)
    {}

    void add(const char* code, Severity severity, const QString& what, const QString& why,
             const QString& facts = {})
    {
        Finding finding;
        finding.code = QString::fromLatin1(code);
        finding.severity = severity;
        finding.recordTable = QString::fromLatin1(Mapping<Addendum>::table);
        finding.recordId = m_addendum.id.number();
        finding.what = what.arg(QString::number(m_addendum.position), m_dossier.agreement.number);
        finding.why = why;
        finding.facts = facts;
        m_findings.push_back(std::move(finding));
    }

    void blank(const QString& field, const QString& what, Severity severity = Severity::Warning)
    {
        add("addendum_value_missing", severity, what,
            severity == Severity::Error ? Texts::tr("Without it the document cannot be made.")
                                        : Texts::tr("The document prints a blank in its place."),
            field);
    }

    /// One that was found on the agreement too, on the record where it is put right, in words of the
    /// addendum.
    void addShared(Finding finding)
    {
        finding.code = u"addendum_value_missing"_s;
        if (const char* what = sharedSentence(finding.facts)) {
            finding.what = QCoreApplication::translate("oslonac::AddendumFindings", what)
                               .arg(QString::number(m_addendum.position), m_dossier.agreement.number);
        }
        m_findings.push_back(std::move(finding));
    }

    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    const AgreementDossier& m_dossier;
    const Addendum& m_addendum;
    std::vector<Finding> m_findings;
};

struct AddendumText {
    const char* field;
    QString Addendum::*text;
    const char* missing;
};

constexpr std::array texts{
    AddendumText{"number", &Addendum::number,
                 QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                                   "The number of addendum %1 of agreement %2 is not entered.")},
    AddendumText{
        "place", &Addendum::place,
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The place where addendum %1 of agreement %2 is concluded is not entered.")},
    AddendumText{"reason", &Addendum::reason,
                 QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                                   "The reason for addendum %1 of agreement %2 is not entered.")},
    AddendumText{
        "implementer_office", &Addendum::implementerOffice,
        QT_TRANSLATE_NOOP(
            "oslonac::AddendumFindings",
            "The office of the implementer's signatory of addendum %1 of agreement %2 is not entered.")},
    AddendumText{
        "implementer_signatory", &Addendum::implementerSignatory,
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The implementer's signatory of addendum %1 of agreement %2 is not entered.")},
    AddendumText{
        "party_office", &Addendum::partyOffice,
        QT_TRANSLATE_NOOP(
            "oslonac::AddendumFindings",
            "The office of the other party's signatory of addendum %1 of agreement %2 is not entered.")},
    AddendumText{
        "party_signatory", &Addendum::partySignatory,
        QT_TRANSLATE_NOOP("oslonac::AddendumFindings",
                          "The other party's signatory of addendum %1 of agreement %2 is not entered.")}};

void checkBlanks(const AgreementDossier& dossier, const Addendum& addendum, Found& found)
{
    const QSet<QString> printed = printedFields(dossier, addendum);
    for (const AddendumText& text : texts) {
        const QString field = QString::fromLatin1(text.field);
        if (printed.contains(field) && (addendum.*text.text).trimmed().isEmpty())
            found.blank(field, QCoreApplication::translate("oslonac::AddendumFindings", text.missing));
    }
    if (printed.contains(u"concluded_on"_s) && !addendum.concludedOn)
        found.blank(u"concluded_on"_s,
                    Texts::tr("The date on which addendum %1 of agreement %2 is concluded is not entered."));
    // The other party enters it in its own registry book when it signs.
    if (printed.contains(u"other_number"_s) && addendum.otherNumber.trimmed().isEmpty()) {
        found.blank(u"other_number"_s,
                    Texts::tr("The other party's number of addendum %1 of agreement %2 is not entered."),
                    addendum.status == AgreementStatus::Signed ? Severity::Warning : Severity::Note);
    }
    if (isUnsigned(addendum.status)) { // a signed paper is what it is
        for (Finding& finding : sharedMissingValues(dossier, printed))
            found.addShared(std::move(finding));
    }
    for (const QString& name : unknownFields(dossier.addendumTemplate->html, PaperKind::Addendum)) {
        if (printed.contains(name)) {
            found.blank(name,
                        Texts::tr("The template of addendum %1 of agreement %2 names {{%3}}, which is no "
                                  "field of an addendum.")
                            .arg(u"%1"_s, u"%2"_s, name));
        }
    }
}

void checkPaper(const AgreementDossier& dossier, const Addendum& addendum, Found& found)
{
    if (!dossier.addendumTemplate) {
        found.blank(u"template"_s,
                    Texts::tr("The file has no document template for addendum %1 of agreement %2."),
                    Severity::Error);
        return;
    }
    try {
        checkBlanks(dossier, addendum, found);
    } catch (const TemplateFault& fault) {
        found.blank(u"template"_s,
                    Texts::tr("The document template of addendum %1 of agreement %2 cannot be read: %3")
                        .arg(u"%1"_s, u"%2"_s, fault.whatHappened()),
                    Severity::Error);
    }
}

void checkChanges(const AgreementDossier& dossier, const Addendum& addendum, Found& found)
{
    const AgreementTerms before = termsAfter(addendum.position - 1, dossier.agreement, dossier.addenda);
    AgreementTerms after = termsAfter(addendum.position, dossier.agreement, dossier.addenda);
    after.addendum = before.addendum;
    if (before != after || !addendum.change.trimmed().isEmpty())
        return;
    found.add("addendum_changes_nothing", Severity::Warning,
              Texts::tr("Addendum %1 of agreement %2 changes nothing."),
              Texts::tr("Its table of changes would be printed empty."));
}

/// The addendum that this one follows, cancelled ones aside.
const Addendum* earlierOf(const AgreementDossier& dossier, const Addendum& addendum)
{
    const Addendum* earlier = nullptr;
    for (const Addendum& other : dossier.addenda) {
        if (other.position < addendum.position && other.status != AgreementStatus::Cancelled)
            earlier = &other;
    }
    return earlier;
}

QString daysText(QDate one, QDate other)
{
    return u"%1;%2"_s.arg(one.toString(Qt::ISODate), other.toString(Qt::ISODate));
}

void checkDays(const AgreementDossier& dossier, const Addendum& addendum, Found& found)
{
    const auto withDays = [](const QString& what, QDate day, QDate other) {
        return what.arg(u"%1"_s, u"%2"_s, spokenDate(day), spokenDate(other));
    };
    const auto& concluded = addendum.concludedOn;
    const auto& agreed = dossier.agreement.concludedOn;
    if (concluded && agreed && *concluded < *agreed) {
        found.add("addendum_before_agreement", Severity::Error,
                  withDays(Texts::tr("Addendum %1 of agreement %2 is concluded on %3, before the agreement "
                                     "itself on %4."),
                           *concluded, *agreed),
                  Texts::tr("What was not agreed yet cannot be changed."), daysText(*concluded, *agreed));
    }
    const Addendum* earlier = earlierOf(dossier, addendum);
    if (concluded && earlier && earlier->concludedOn && *concluded < *earlier->concludedOn) {
        found.add(
            "addendum_before_earlier", Severity::Warning,
            withDays(Texts::tr("Addendum %1 of agreement %2 is concluded on %3, before the addendum that "
                               "it follows on %4."),
                     *concluded, *earlier->concludedOn),
            Texts::tr("It names what that one changed."), daysText(*concluded, *earlier->concludedOn));
    }
    const auto& inForce = addendum.inForceOn;
    if (concluded && inForce && *inForce < *concluded) {
        found.add(
            "addendum_in_force_before_signing", Severity::Warning,
            withDays(Texts::tr("Addendum %1 of agreement %2 enters into force on %3, before it is concluded "
                               "on %4."),
                     *inForce, *concluded),
            Texts::tr("What was done between these days would have been agreed afterwards."),
            daysText(*inForce, *concluded));
    }
}

void checkMonths(const AgreementDossier& dossier, const Addendum& addendum, Found& found)
{
    const AgreementTerms after = termsAfter(addendum.position, dossier.agreement, dossier.addenda);
    if (!addendum.amount || after.financialMonths > 0)
        return;
    found.add("addendum_money_without_months", Severity::Warning,
              Texts::tr("Addendum %1 of agreement %2 brings %3, but its financial part lasts no month.")
                  .arg(u"%1"_s, u"%2"_s, spokenAmount(*addendum.amount)),
              Texts::tr("Enter the months in which the money may be spent."),
              u"%1"_s.arg(addendum.amount->minorUnits()));
}

void checkAmount(const AgreementDossier& dossier, const Addendum& addendum, Found& found)
{
    const std::optional<Money> ceiling = highestAward(dossier.lot);
    if (!addendum.amount || !ceiling || isWithin(*addendum.amount, *ceiling))
        return;
    found.add(
        "addendum_over_ceiling", Severity::Error,
        Texts::tr("Addendum %1 of agreement %2 raises it to %3, but one award of its lot may be %4 at most.")
            .arg(u"%1"_s, u"%2"_s, spokenAmount(*addendum.amount), spokenAmount(*ceiling)),
        Texts::tr("The call announced the highest amount to all applicants."),
        u"%1;%2"_s.arg(addendum.amount->minorUnits()).arg(ceiling->minorUnits()));
}

} // namespace

std::vector<Finding> missingValueFindings(const AgreementDossier& dossier, const Addendum& addendum)
{
    Found found(dossier, addendum);
    checkPaper(dossier, addendum, found);
    return found.take();
}

std::vector<Finding> addendumFindings(const AgreementDossier& dossier)
{
    std::vector<Finding> findings;
    for (const Addendum& addendum : dossier.addenda) {
        Found found(dossier, addendum);
        if (addendum.status == AgreementStatus::Cancelled) {
            if (addendum.cancellationReason.trimmed().isEmpty())
                found.add("addendum_cancelled_without_reason", Severity::Warning,
                          Texts::tr("Addendum %1 of agreement %2 is cancelled, but no reason is entered."),
                          Texts::tr("Its number stays taken, and an auditor will ask why."));
        } else {
            checkPaper(dossier, addendum, found);
            checkChanges(dossier, addendum, found);
            checkDays(dossier, addendum, found);
            checkAmount(dossier, addendum, found);
            checkMonths(dossier, addendum, found);
        }
        for (Finding& finding : found.take())
            findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace oslonac
