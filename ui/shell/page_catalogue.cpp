// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace oslonac::ui {

namespace {

constexpr PageEntry page(PageId id, const char* key, const char* title, const char* icon, RailSection section,
                         int digit)
{
    return {id, key, {"Pages", title}, icon, section, digit};
}

constexpr std::array catalogue{
    page(PageId::Overview, "overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "go-home", RailSection::Work,
         1),
    page(PageId::Tasks, "tasks", QT_TRANSLATE_NOOP("Pages", "Tasks and deadlines"), "view-pim-tasks",
         RailSection::Work, 2),
    page(PageId::Calls, "calls", QT_TRANSLATE_NOOP("Pages", "Public calls"), "view-form", RailSection::Work,
         3),
    page(PageId::Cases, "cases", QT_TRANSLATE_NOOP("Pages", "Cases"), "folder-open", RailSection::Work, 4),
    page(PageId::Agreements, "agreements", QT_TRANSLATE_NOOP("Pages", "Agreements"), "document-sign",
         RailSection::Work, 5),
    page(PageId::Payments, "payments", QT_TRANSLATE_NOOP("Pages", "Payments"), "view-financial-list",
         RailSection::Work, 6),
    page(PageId::Reports, "reports", QT_TRANSLATE_NOOP("Pages", "Reports"), "office-report",
         RailSection::Work, 0),
    page(PageId::MobileTeams, "mobile_teams", QT_TRANSLATE_NOOP("Pages", "Mobile teams"), "resource-group",
         RailSection::Inclusion, 7),
    page(PageId::ActionPlans, "action_plans", QT_TRANSLATE_NOOP("Pages", "Action plans (LAP)"),
         "view-calendar-timeline", RailSection::Inclusion, 8),
    page(PageId::Assessments, "assessments", QT_TRANSLATE_NOOP("Pages", "Capacity assessments"),
         "speedometer", RailSection::Capacity, 9),
    page(PageId::Trainings, "trainings", QT_TRANSLATE_NOOP("Pages", "Trainings"), "view-presentation",
         RailSection::Capacity, 0),
    page(PageId::Grants, "grants", QT_TRANSLATE_NOOP("Pages", "Grants"), "approved", RailSection::Capacity,
         0),
    page(PageId::Beneficiaries, "beneficiaries", QT_TRANSLATE_NOOP("Pages", "Beneficiaries"), "user",
         RailSection::Capacity, 0),
    page(PageId::Indicators, "indicators", QT_TRANSLATE_NOOP("Pages", "Indicators"), "view-statistics",
         RailSection::Capacity, 0),
    page(PageId::Programmes, "programmes", QT_TRANSLATE_NOOP("Pages", "Programmes"), "flag",
         RailSection::Records, 0),
    page(PageId::Municipalities, "municipalities", QT_TRANSLATE_NOOP("Pages", "Cities and municipalities"),
         "view-institution", RailSection::Records, 0),
    page(PageId::Import, "import", QT_TRANSLATE_NOOP("Pages", "Import data"), "document-import",
         RailSection::Records, 0),
    page(PageId::History, "history", QT_TRANSLATE_NOOP("Pages", "History of changes"), "view-history",
         RailSection::Records, 0),
    page(PageId::Settings, "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings-configure",
         RailSection::Bottom, 0),
};

} // namespace

std::span<const PageEntry> pageCatalogue()
{
    return catalogue;
}

const PageEntry& pageEntry(PageId id)
{
    return *std::ranges::find(catalogue, id, &PageEntry::id);
}

std::optional<PageId> pageWithKey(QStringView key)
{
    const auto place = std::ranges::find_if(
        catalogue, [key](const PageEntry& entry) { return key == QLatin1StringView(entry.key); });
    if (place == catalogue.end())
        return std::nullopt;
    return place->id;
}

Phrase sectionTitle(RailSection section)
{
    switch (section) {
    case RailSection::Inclusion:
        return {"Pages", QT_TRANSLATE_NOOP("Pages", "Roma inclusion")};
    case RailSection::Capacity:
        return {"Pages", QT_TRANSLATE_NOOP("Pages", "Capacities and services")};
    case RailSection::Records:
        return {"Pages", QT_TRANSLATE_NOOP("Pages", "Records")};
    case RailSection::Work:
    case RailSection::Bottom:
        break;
    }
    return {};
}

} // namespace oslonac::ui
