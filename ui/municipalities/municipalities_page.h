// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/municipalities/municipality_rows.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

struct Desk;
class ListView;
class MunicipalityInspector;
class PageHeader;

/// The registry of cities and municipalities with what each applied for and received.
class MunicipalitiesPage final : public Page {
    Q_OBJECT

public:
    explicit MunicipalitiesPage(const Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    void reveal(const Place& place) override;
    void describe(Place& place) const override;

    [[nodiscard]] ListView& list() { return *m_list; }

private:
    void showCurrent();

    const Desk& m_desk;
    RecordListModel<MunicipalityRow> m_model;
    PageHeader* m_header;
    ListView* m_list;
    MunicipalityInspector* m_inspector;
};

} // namespace oslonac::ui
