// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/registry_facts.h"

#include "core/values/amounts.h"
#include "ui/forms/form_builder.h"
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>
#include <QLabel>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::RegistryFacts";

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::RegistryFacts)
};

QString unknown()
{
    return Texts::tr("not in the registry");
}

QString counted(std::optional<int> number, std::optional<int> year, Language language)
{
    if (!number)
        return unknown();
    const QString text = numberText(*number, language);
    return year ? Texts::tr("%1 (census of %2)").arg(text).arg(*year) : text;
}

/// "44,5262° N, 20,9010° E", with the comma of the language.
QString placeOf(const Municipality& municipality, Language language)
{
    if (!municipality.latitude || !municipality.longitude)
        return unknown();
    const auto degrees = [language](double value) {
        const QString text = QString::number(std::abs(value), 'f', 4);
        return language == Language::English ? text : QString(text).replace(u'.', u',');
    };
    return Texts::tr("%1° N, %2° E").arg(degrees(*municipality.latitude), degrees(*municipality.longitude));
}

QString groupOf(const Municipality& municipality)
{
    return municipality.developmentGroup ? groupText(*municipality.developmentGroup) : unknown();
}

} // namespace

RegistryFacts::RegistryFacts(QWidget& host)
{
    FormBuilder form(host);
    const auto text = [&form](const char* source) { return form.addText({context, source}); };
    m_otherName = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Name in the other script"));
    m_otherName->setObjectName(u"otherScript"_s);
    m_code = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Territory code"));
    m_region = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Region"));
    m_population = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Population"));
    m_roma = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Roma population"));
    m_area = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Area"));
    m_group = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Development group"));
    m_place = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Coordinates"));
    m_sources = text(QT_TRANSLATE_NOOP("oslonac::ui::RegistryFacts", "Sources"));
    m_sources->setProperty("use", u"secondary"_s);
}

void RegistryFacts::show(const Municipality& municipality, Language language)
{
    m_otherName->setText(scriptOf(language) == Script::Cyrillic ? municipality.nameLatin
                                                                : municipality.nameCyrillic);
    m_code->setText(QString::number(municipality.id.number()));
    m_region->setText(inScript(municipality.region, scriptOf(language)));
    m_population->setText(counted(municipality.population, municipality.populationYear, language));
    m_roma->setText(counted(municipality.romaPopulation, municipality.romaYear, language));
    m_area->setText(municipality.areaKm2 ? u"%1 km²"_s.arg(numberText(*municipality.areaKm2, language))
                                         : unknown());
    m_group->setText(groupOf(municipality));
    m_place->setText(placeOf(municipality, language));
    m_sources->setText(Texts::tr("Statistical Office (codes, census), Geodetic Authority (area), decree "
                                 "104/2014 (group), GeoNames and others (coordinates). Not edited here."));
}

} // namespace oslonac::ui
