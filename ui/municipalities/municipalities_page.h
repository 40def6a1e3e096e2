// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/municipalities/organisation_rows.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

struct Desk;
class Button;
class ListView;
class OrganisationInspector;
class PageHeader;

/// The cities and municipalities of the registry and other organisations, with their data, contacts and what
/// each applied for and received.
class MunicipalitiesPage final : public Page {
    Q_OBJECT

public:
    explicit MunicipalitiesPage(const Desk& desk, QWidget* parent = nullptr);
    ~MunicipalitiesPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    /// An organisation, and with the part "contacts" one of its contacts.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;

    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] OrganisationInspector& inspector() { return *m_inspector; }

private:
    void build();
    void readRows();
    void showCurrent();
    void choose(qint64 organisation);
    void startNew();
    void deleteCurrent();

    const Desk& m_desk;
    RecordListModel<OrganisationRow> m_model;
    PageHeader* m_header;
    Button* m_add;
    ListView* m_list;
    OrganisationInspector* m_inspector;
    qint64 m_chosen = 0;
};

} // namespace oslonac::ui
