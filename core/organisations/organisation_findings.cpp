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

QString controlSentence(const QString& number)
{
    return Texts::tr("The control digit of the number %1 does not fit: a digit may be wrong, or two may have "
                     "changed places.")
        .arg(number);
}

std::optional<QString> doubtAboutRegistration(const QString& number)
{
    if (!isNumberOf(number, registrationLength))
        return Texts::tr("The registration number %1 does not have 8 digits.").arg(number);
    return registrationNumberFits(number) ? std::nullopt : std::optional(controlSentence(number));
}

std::optional<QString> doubtAboutTax(const QString& number)
{
    if (!isNumberOf(number, taxLength))
        return Texts::tr("The tax number %1 does not have 9 digits.").arg(number);
    return taxNumberFits(number) ? std::nullopt : std::optional(controlSentence(number));
}

std::optional<QString> doubtAboutAccount(const QString& number)
{
    const auto digits = accountDigits(number);
    if (!digits)
        return Texts::tr("The account number %1 does not have 18 digits: 3 of the bank, 13 of the account "
                         "and 2 for control.")
            .arg(number);
    return accountNumberFits(*digits) ? std::nullopt : std::optional(controlSentence(number));
}

/// What its facts begin with; the number follows.
QString factsOf(QStringView column)
{
    return column + u";"_s;
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
        finding.facts = factsOf(checked.column) + number;
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::optional<Finding> findingOnNumber(const Organisation& organisation, QStringView column)
{
    std::vector<Finding> findings = organisationFindings(organisation);
    const auto found = std::ranges::find_if(
        findings, [&](const Finding& finding) { return finding.facts.startsWith(factsOf(column)); });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

} // namespace oslonac
