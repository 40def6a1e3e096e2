// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kind_names.h"

#include "core/exchange/import_table.h"
#include "core/languages/spoken.h"
#include "core/operations/field_names.h"
#include "core/values/folding.h"

#include <QHash>

namespace oslonac {

namespace {

template <typename Enum>
QString kindsOf()
{
    const Texts texts(spokenLanguage());
    QStringList kinds;
    for (const auto& [value, known] : Codes<Enum>::list) {
        const QString code = QString::fromLatin1(known);
        const QString name = fieldText(FieldKind::Code, code, texts);
        kinds.append(name == code ? code : QStringLiteral("%1 (%2)").arg(name, code));
    }
    return kinds.join(QStringLiteral(", "));
}

} // namespace

/// Codes and their Serbian words, folded; "usluga" after the word is let go.
std::optional<ServiceKind> serviceKindNamed(const QString& text)
{
    const QString key = headingKey(text).remove(QStringLiteral(" usluga"));
    if (const auto coded = fromCode<ServiceKind>(QString(key).replace(u' ', u'_')))
        return coded;
    static const QHash<QString, ServiceKind> words{
        {QStringLiteral("standardizovana"), ServiceKind::Standardised},
        {QStringLiteral("standardised service"), ServiceKind::Standardised},
        {QStringLiteral("inovativna"), ServiceKind::Innovative},
        {QStringLiteral("integrisana"), ServiceKind::Integrated},
        {QStringLiteral("medjuopstinska"), ServiceKind::InterMunicipal},
        {QStringLiteral("medjusektorska"), ServiceKind::CrossSector}};
    const auto found = words.constFind(key);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<OrganisationKind> organisationKindNamed(const QString& text)
{
    const QString key = headingKey(text);
    if (const auto coded = fromCode<OrganisationKind>(QString(key).replace(u' ', u'_')))
        return coded;
    static const QHash<QString, OrganisationKind> words{
        {QStringLiteral("opstina"), OrganisationKind::Municipality},
        {QStringLiteral("grad"), OrganisationKind::City},
        {QStringLiteral("gradska opstina"), OrganisationKind::CityMunicipality},
        {QStringLiteral("glavni grad"), OrganisationKind::City},
        {QStringLiteral("organizaciona jedinica"), OrganisationKind::AdministrativeUnit},
        {QStringLiteral("jedinica uprave"), OrganisationKind::AdministrativeUnit},
        {QStringLiteral("institucija"), OrganisationKind::Institution},
        {QStringLiteral("organ uprave"), OrganisationKind::AdministrativeUnit},
        {QStringLiteral("gradska uprava"), OrganisationKind::AdministrativeUnit},
        {QStringLiteral("opstinska uprava"), OrganisationKind::AdministrativeUnit},
        {QStringLiteral("organizacija civilnog drustva"), OrganisationKind::CivilSocietyOrganisation},
        {QStringLiteral("ocd"), OrganisationKind::CivilSocietyOrganisation},
        {QStringLiteral("udruzenje"), OrganisationKind::CivilSocietyOrganisation},
        {QStringLiteral("ustanova"), OrganisationKind::Institution}};
    const auto found = words.constFind(key);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

QString serviceKindNames()
{
    return kindsOf<ServiceKind>();
}

QString organisationKindNames()
{
    return kindsOf<OrganisationKind>();
}

} // namespace oslonac
