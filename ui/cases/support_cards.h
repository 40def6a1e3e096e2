// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/widgets/card_grid.h"

#include <QWidget>

namespace oslonac::ui {

class ChecksCard;
class RecommendationsCard;
class ServicesCard;
class StagesCard;
class TeamCard;
class UsersCard;
class VisitsCard;
struct Desk;

/// The second half of a case: who works in it, the services it is about with their users, visits with what
/// they asked and recommended, its stages, and what is settled before it is closed.
class SupportCards final : public QWidget {
    Q_OBJECT

public:
    explicit SupportCards(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using QWidget::show;
    void arrange(CardGrid::Width width);
    void retranslate();

    [[nodiscard]] TeamCard& team() { return *m_team; }
    [[nodiscard]] ServicesCard& services() { return *m_services; }
    [[nodiscard]] UsersCard& users() { return *m_users; }
    [[nodiscard]] VisitsCard& visits() { return *m_visits; }
    [[nodiscard]] ChecksCard& visitChecks() { return *m_visitChecks; }
    [[nodiscard]] RecommendationsCard& recommendations() { return *m_recommendations; }
    [[nodiscard]] ChecksCard& closing() { return *m_closing; }
    [[nodiscard]] StagesCard& stages() { return *m_stages; }

private:
    void showUsers();
    void showVisit();

    std::optional<CaseFile> m_of;
    TeamCard* m_team;
    ServicesCard* m_services;
    UsersCard* m_users;
    VisitsCard* m_visits;
    ChecksCard* m_visitChecks;
    RecommendationsCard* m_recommendations;
    ChecksCard* m_closing;
    StagesCard* m_stages;
    QWidget* m_main; ///< services, visits and checks below each other
    CardGrid* m_grid;
};

} // namespace oslonac::ui
