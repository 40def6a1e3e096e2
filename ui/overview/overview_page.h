// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_state.h"
#include "ui/printing/painted_page.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class Button;
class CardGrid;
class ChartCard;
class DueCard;
class FigureStrip;
class MoneyCard;
class PageHeader;
class ScopeChoice;
class StageColumns;
class SupportCard;
struct Desk;

/// Where the programme stands: figures, what is due, money, applications, and where support went. Everything
/// leads to the record behind it. Read when something that matters changed and the page is in sight; large
/// files are read on a worker while the old state stays.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// The scope: a programme as the record, or a call as the detail of the part "call"; or the findings.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void setScope(const OverviewScope& scope);
    [[nodiscard]] const OverviewState& state() const { return m_state; }
    [[nodiscard]] FigureStrip& figures() { return *m_figures; }
    [[nodiscard]] DueCard& due() { return *m_due; }
    [[nodiscard]] ChartCard& money();
    [[nodiscard]] ChartCard& pipeline() { return *m_pipeline; }
    [[nodiscard]] ChartCard& map();
    /// The overview on one page of A4.
    [[nodiscard]] PaintedPage paper() const;
    /// Puts a state on the page, read or made.
    void show(OverviewState state);
    using Page::show;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void load();
    void sayReading();
    void print();
    void showHead();
    void showPipeline();
    void arrangeCards();
    [[nodiscard]] ChartCard* cardWithTable() const;
    void onViewChanged(ChartCard& shown);
    void openFigure(int place);
    void openStage(qint64 key);
    void openLot(qint64 lot);
    [[nodiscard]] QString note() const;

    const Desk& m_desk;
    OverviewScope m_scope;
    OverviewState m_state;
    bool m_stale = true;
    PageHeader* m_header;
    ScopeChoice* m_choice;
    Button* m_print;
    FigureStrip* m_figures;
    CardGrid* m_grid;
    DueCard* m_due;
    StageColumns* m_stages;
    MoneyCard* m_money;
    ChartCard* m_pipeline;
    SupportCard* m_map;
};

} // namespace oslonac::ui
