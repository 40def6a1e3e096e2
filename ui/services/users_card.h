// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

/// How many users of one group a service is planned for and reached.
struct UsersRow {
    SupportedService service;
    QString agreement; ///< its number
    ServiceUsers users;
    bool isLocked = false;
};

/// The users of the chosen service: a row for every group, to be filled in.
class UsersCard final : public ListCard {
    Q_OBJECT

public:
    explicit UsersCard(const Desk& desk, QWidget* parent = nullptr);

    /// Out of sight while no service is chosen.
    void show(const CaseFile& of, Id<SupportedService> service);
    using Card::show;
    void retranslate() override;
    void openNew() override {}
    [[nodiscard]] const RecordListModel<UsersRow>& model() const { return m_model; }

protected:
    /// Groups stay; their numbers are emptied in the cells.
    void remove(qint64) override {}

private:
    QString m_service;
    RecordListModel<UsersRow>& m_model;
};

} // namespace oslonac::ui
