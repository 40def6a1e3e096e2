// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/support_cards.h"

#include "ui/cases/checks_card.h"
#include "ui/cases/recommendations_card.h"
#include "ui/cases/stages_card.h"
#include "ui/cases/team_card.h"
#include "ui/cases/visits_card.h"
#include "ui/services/services_card.h"
#include "ui/services/users_card.h"

#include <QVBoxLayout>

namespace oslonac::ui {

SupportCards::SupportCards(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_team(new TeamCard(desk, this)), m_services(new ServicesCard(desk, this)),
      m_users(new UsersCard(desk, this)), m_visits(new VisitsCard(desk, this)),
      m_visitChecks(new ChecksCard(desk, ChecksCard::Kind::Visit, this)),
      m_recommendations(new RecommendationsCard(desk, this)),
      m_closing(new ChecksCard(desk, ChecksCard::Kind::Closing, this)), m_stages(new StagesCard(desk, this)),
      m_main(new QWidget(this)), m_grid(new CardGrid(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    for (ListCard* card : std::initializer_list<ListCard*>{
             m_team, m_services, m_users, m_visits, m_visitChecks, m_recommendations, m_closing, m_stages})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(CardGrid::between);
    for (ListCard* card : std::initializer_list<ListCard*>{m_services, m_visits, m_visitChecks, m_closing})
        main->addWidget(card);
    connect(m_services, &ServicesCard::chosenChanged, this, &SupportCards::showUsers);
    connect(m_visits, &VisitsCard::chosenChanged, this, &SupportCards::showVisit);
    setFocusProxy(m_services);
    arrange(CardGrid::Width::OneColumn);
}

// What has answers and findings to be read takes the whole width; the rest stands side by side below.
void SupportCards::arrange(CardGrid::Width width)
{
    if (width == CardGrid::Width::TwoColumns)
        m_grid->arrange({{m_users}, {m_recommendations, m_team, m_stages}}, m_main);
    else
        m_grid->arrange({{m_main, m_users, m_recommendations, m_team, m_stages}});
}

void SupportCards::show(const CaseFile& of)
{
    m_of = of;
    m_team->show(of);
    m_services->show(of);
    m_visits->show(of);
    m_closing->show(of);
    m_stages->show(of);
    showUsers();
    showVisit();
}

void SupportCards::showUsers()
{
    if (m_of)
        m_users->show(*m_of, m_services->chosen());
}

void SupportCards::showVisit()
{
    if (!m_of)
        return;
    m_visitChecks->show(*m_of, m_visits->chosen());
    m_recommendations->show(*m_of, m_visits->chosen());
}

void SupportCards::retranslate()
{
    for (ListCard* card : std::initializer_list<ListCard*>{
             m_team, m_services, m_users, m_visits, m_visitChecks, m_recommendations, m_closing, m_stages})
        card->retranslate();
}

} // namespace oslonac::ui
