// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Municipalities)
};

} // namespace

QString kindText(MunicipalityKind kind)
{
    switch (kind) {
    case MunicipalityKind::Capital:
        return Texts::tr("capital city");
    case MunicipalityKind::City:
        return Texts::tr("city");
    case MunicipalityKind::Municipality:
        return Texts::tr("municipality");
    case MunicipalityKind::CityMunicipality:
        return Texts::tr("city municipality");
    }
    return {};
}

QString groupText(DevelopmentGroup group)
{
    if (group == DevelopmentGroup::Devastated)
        return Texts::tr("IV, devastated");
    return codeOf(group);
}

QString nameOf(const Municipality& municipality, Language language)
{
    return scriptOf(language) == Script::Cyrillic ? municipality.nameCyrillic : municipality.nameLatin;
}

QString districtOf(const Municipality& municipality, Language language)
{
    return scriptOf(language) == Script::Cyrillic ? municipality.districtCyrillic
                                                  : municipality.districtLatin;
}

} // namespace oslonac::ui
