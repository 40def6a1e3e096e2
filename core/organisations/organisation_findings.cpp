// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_findings.h"

#include "core/organisations/control_digits.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::OrganisationFindings)
};

constexpr qsizetype registrationLength = 8;
constexpr qsizetype taxLength = 9;

bool isNumberOf(const QString& text, qsizetype length)
{
    return text.size() == length &&
           std::ranges::all_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

QString controlSentence()
{
    return Texts::tr("The control digit does not fit: a digit may be wrong, or two may have changed places.");
}

std::optional<QString> doubtAboutRegistration(const QString& number)
{
    if (!isNumberOf(number, registrationLength))
        return Texts::tr("A registration number has 8 digits.");
    return registrationNumberFits(number) ? std::nullopt : std::optional(controlSentence());
}

std::optional<QString> doubtAboutTax(const QString& number)
{
    if (!isNumberOf(number, taxLength))
        return Texts::tr("A tax number has 9 digits.");
    return taxNumberFits(number) ? std::nullopt : std::optional(controlSentence());
}

std::optional<QString> doubtAboutAccount(const QString& number)
{
    const auto digits = accountDigits(number);
    if (!digits)
        return Texts::tr(
            "An account number has 18 digits: 3 of the bank, 13 of the account and 2 for control.");
    return accountNumberFits(*digits) ? std::nullopt : std::optional(controlSentence());
}

} // namespace

std::vector<Finding> organisationFindings(const Organisation& organisation)
{
    struct Checked {
        QString column;
        QString number;
        std::optional<QString> (*doubt)(const QString&);
        QString source;
    };
    const Checked numbers[] = {
        {u"registration_number"_s, organisation.registrationNumber, doubtAboutRegistration, {}},
        {u"tax_number"_s, organisation.taxNumber, doubtAboutTax, u"ISO 7064, MOD 11,10"_s},
        {u"account_number"_s, organisation.accountNumber, doubtAboutAccount, u"ISO 7064, MOD 97-10"_s}};
    std::vector<Finding> findings;
    for (const Checked& checked : numbers) {
        const QString number = checked.number.simplified();
        const auto doubt = number.isEmpty() ? std::nullopt : checked.doubt(number);
        if (!doubt)
            continue;
        Finding finding;
        finding.code = u"organisation_number_unusual"_s;
        finding.recordTable = QString::fromLatin1(Mapping<Organisation>::table);
        finding.recordId = organisation.id.number();
        finding.what = *doubt;
        finding.why = Texts::tr("It prints on agreements and payment orders as it stands here.");
        finding.source = checked.source;
        finding.facts = checked.column;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace oslonac
