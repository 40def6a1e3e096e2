// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/trial.h"
#include "ui/calls/call_state.h"
#include "ui/forms/form_builder.h"
#include "ui/forms/inspector_panel.h"

namespace oslonac::ui {

class Button;

/// Where the officer tries other rules: places, envelope, minimums, multipliers, and one assessor left out. A
/// changed field says how it stands in the file. Nothing here is ever written.
class TrialPanel final : public InspectorPanel {
    Q_OBJECT

public:
    explicit TrialPanel(QWidget* parent = nullptr);

    /// The fields of the lot; what was tried in other lots stays.
    void show(const std::shared_ptr<const CallState>& state, Id<Lot> lot);
    using QWidget::show;
    [[nodiscard]] const Trial& trial() const { return m_trial; }
    void clear();

    [[nodiscard]] NumberField& places() { return *m_places; }
    [[nodiscard]] AmountField& envelope() { return *m_envelope; }
    [[nodiscard]] PointsField& totalMinimum() { return *m_total; }
    [[nodiscard]] ChoiceField& assessor() { return *m_assessor; }
    /// By the order of the lot's criteria.
    [[nodiscard]] PointsField& multiplier(size_t place) { return *m_multipliers.at(place).second; }

Q_SIGNALS:
    void changed();
    void exportRequested();
    void endRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLot();
    void buildGrid();
    void addMultipliers(FormBuilder& form, const DefinedSection& section);
    void showValues();
    void showAssessors();
    std::optional<QString> note();
    [[nodiscard]] const Lot* lot() const;
    void retranslate();

    std::shared_ptr<const CallState> m_state;
    Id<Lot> m_lot;
    Trial m_trial;
    QStringList m_grid;
    InspectorSection* m_lotSection;
    InspectorSection* m_gridSection;
    QWidget* m_gridBody = nullptr;
    NumberField* m_places;
    AmountField* m_envelope;
    PointsField* m_total;
    ChoiceField* m_assessor;
    std::vector<std::pair<Id<CriteriaSection>, PointsField*>> m_minimums;
    std::vector<std::pair<Id<Criterion>, PointsField*>> m_multipliers;
    Button* m_reset;
    Button* m_export;
    Button* m_end;
};

} // namespace oslonac::ui
