// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/programmes/programme_rows.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class Button;
class ListView;
class ObjectivesOutline;
class PageHeader;
class ProgrammeInspector;
struct Desk;

/// The programmes of the file: who stands behind them and signs, their objectives with measures, their calls.
class ProgrammesPage final : public Page {
    Q_OBJECT

public:
    explicit ProgrammesPage(const Desk& desk, QWidget* parent = nullptr);
    ~ProgrammesPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// A programme.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    /// Ready to be written into.
    void addNew();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] ObjectivesOutline& objectives() { return *m_objectives; }
    [[nodiscard]] ProgrammeInspector& inspector() { return *m_inspector; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showCurrent();
    void deleteCurrent();

    const Desk& m_desk;
    RecordListModel<ProgrammeRow> m_model;
    PageHeader* m_header;
    Button* m_new;
    ListView* m_list;
    Button* m_first;
    ObjectivesOutline* m_objectives;
    ProgrammeInspector* m_inspector;
};

} // namespace oslonac::ui
