// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_part.h"
#include "ui/calls/ranked_rows.h"

namespace oslonac::ui {

class RankInspector;
class RankedList;
class SegmentedControl;
struct Desk;

/// The ranked lists of a call, lot by lot, as the marks stand now, and why each application stands where it
/// stands.
class RankingPart final : public CallPart {
    Q_OBJECT

public:
    explicit RankingPart(const Desk& desk, QWidget* parent = nullptr);
    ~RankingPart() override;

    QString key() const override;
    Phrase title() const override;
    std::optional<int> count(const CallState& state) const override;
    void show(const State& state) override;
    std::vector<QWidget*> regions() override;
    void reveal(qint64 application) override;
    [[nodiscard]] qint64 chosenApplication() const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    using CallPart::show;

    void chooseLot(int place);
    [[nodiscard]] RankedList& list() { return *m_list; }
    [[nodiscard]] RankInspector& inspector() { return *m_inspector; }

private:
    void showLots();
    void showList();
    void showCurrent();
    void approve(const Finding& finding);
    void decideTie();
    [[nodiscard]] const SelectionLot* lot() const;

    const Desk& m_desk;
    State m_state;
    size_t m_lotPlace = 0;
    std::unique_ptr<Texts> m_texts;
    SegmentedControl* m_lots;
    RankedList* m_list;
    RankInspector* m_inspector;
};

} // namespace oslonac::ui
