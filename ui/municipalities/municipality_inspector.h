// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/inspector_panel.h"
#include "ui/municipalities/municipality_rows.h"

class QLabel;

namespace oslonac::ui {

struct Desk;
class NoteList;

/// What the registry says of a unit, and what it applied for and received over all calls.
class MunicipalityInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit MunicipalityInspector(const Desk& desk, QWidget* parent = nullptr);

    void show(const MunicipalityRow& row);

private:
    void showFacts(const Municipality& municipality);
    void showSupport(Id<Municipality> id);

    const Desk& m_desk;
    QLabel* m_otherName;
    QLabel* m_code;
    QLabel* m_region;
    QLabel* m_population;
    QLabel* m_roma;
    QLabel* m_area;
    QLabel* m_group;
    InspectorSection* m_support;
    NoteList* m_notes;
};

} // namespace oslonac::ui
