// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_part.h"
#include "ui/lists/record_list_model.h"
#include "ui/selection/decision_rows.h"

namespace oslonac::ui {

class DecisionInspector;
class ListView;
class VersionView;
struct Desk;

/// The decided lists of a call: every version with its paper, opened as it was frozen and held against the
/// others and the present state; and the form that decides the next one.
class DecisionsPart final : public CallPart {
    Q_OBJECT

public:
    explicit DecisionsPart(const Desk& desk, QWidget* parent = nullptr);
    ~DecisionsPart() override;

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    void reveal(qint64 decision) override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    using CallPart::show;

    void decide();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] const RecordListModel<DecisionRow>& model() const { return m_model; }
    [[nodiscard]] VersionView& version() { return *m_version; }
    [[nodiscard]] DecisionInspector& inspector() { return *m_inspector; }

Q_SIGNALS:
    void tieShown(qint64 application);

private:
    void showCurrent();

    const Desk& m_desk;
    State m_state;
    std::unique_ptr<Texts> m_texts;
    RecordListModel<DecisionRow> m_model;
    ListView* m_list;
    VersionView* m_version;
    DecisionInspector* m_inspector;
};

} // namespace oslonac::ui
