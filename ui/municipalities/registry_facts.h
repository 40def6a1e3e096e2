// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/municipalities/municipality.h"
#include "core/values/language.h"

class QLabel;
class QWidget;

namespace oslonac::ui {

/// What the registry says of one of its units and where it says it from. Nothing here is edited: the registry
/// is the same in every file.
class RegistryFacts final {
public:
    explicit RegistryFacts(QWidget& host);

    void show(const Municipality& municipality, Language language);

private:
    QLabel* m_otherName;
    QLabel* m_code;
    QLabel* m_region;
    QLabel* m_population;
    QLabel* m_roma;
    QLabel* m_area;
    QLabel* m_group;
    QLabel* m_place;
    QLabel* m_sources;
};

} // namespace oslonac::ui
