// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"

namespace oslonac {

struct Case;

/// What the support does for a service: there was none before, or it becomes better.
enum class ServiceSupport { Established, Improved };

template <>
struct Codes<ServiceSupport> {
    static constexpr std::array list{coded(ServiceSupport::Established, "established"),
                                     coded(ServiceSupport::Improved, "improved")};
};

/// Only services that the standards cover need a licence; a limited one is given once (domain.md 5.4).
enum class Licence { NotNeeded, Awaited, Limited, Full };

template <>
struct Codes<Licence> {
    static constexpr std::array list{
        coded(Licence::NotNeeded, "licence_not_needed"), coded(Licence::Awaited, "licence_awaited"),
        coded(Licence::Limited, "limited_licence"), coded(Licence::Full, "full_licence")};
};

/// A service (usluga) that a case establishes or improves, with its provider and the provider's licence.
struct SupportedService {
    Id<SupportedService> id;
    Id<Case> caseId;
    int position = 0;
    QString title;
    ServiceKind kind = ServiceKind::Standardised;
    ServiceSupport support = ServiceSupport::Established;
    QString provider;
    Licence licence = Licence::NotNeeded;
    std::optional<QDate> licenceUntil; ///< its last day

    [[nodiscard]] bool isLicensed() const { return licence == Licence::Limited || licence == Licence::Full; }
    friend bool operator==(const SupportedService&, const SupportedService&) = default;
};

/// Groups by which users are counted (domain.md 5.3): all of them, by sex, by age (children to 17, young to
/// 25, adults to 64), and by what the programme looks at.
enum class UserGroup {
    All,
    Women,
    Men,
    Children,
    Young,
    Adults,
    Old,
    WithDisability,
    Roma,
    Rural,
    Urban,
};

template <>
struct Codes<UserGroup> {
    static constexpr std::array list{coded(UserGroup::All, "all_users"),
                                     coded(UserGroup::Women, "women"),
                                     coded(UserGroup::Men, "men"),
                                     coded(UserGroup::Children, "children"),
                                     coded(UserGroup::Young, "young_people"),
                                     coded(UserGroup::Adults, "adults"),
                                     coded(UserGroup::Old, "old_people"),
                                     coded(UserGroup::WithDisability, "with_disability"),
                                     coded(UserGroup::Roma, "roma_users"),
                                     coded(UserGroup::Rural, "rural_users"),
                                     coded(UserGroup::Urban, "urban_users")};
};

/// How many users (korisnici) of a group a service is planned for and reached: counts, never names. A group
/// that nobody counted has no record, or no number.
struct ServiceUsers {
    Id<ServiceUsers> id;
    Id<SupportedService> serviceId;
    UserGroup group = UserGroup::All;
    std::optional<int> planned;
    std::optional<int> reached;

    friend bool operator==(const ServiceUsers&, const ServiceUsers&) = default;
};

template <>
struct Mapping<SupportedService> {
    static constexpr const char* table = "supported_services";
    static constexpr auto columns = std::tuple{column("id", &SupportedService::id),
                                               column("case_id", &SupportedService::caseId),
                                               column("position", &SupportedService::position),
                                               column("title", &SupportedService::title),
                                               column("kind", &SupportedService::kind),
                                               column("support", &SupportedService::support),
                                               column("provider", &SupportedService::provider),
                                               column("licence", &SupportedService::licence),
                                               column("licence_until", &SupportedService::licenceUntil)};
};

template <>
struct Mapping<ServiceUsers> {
    static constexpr const char* table = "service_users";
    static constexpr auto columns =
        std::tuple{column("id", &ServiceUsers::id), column("service_id", &ServiceUsers::serviceId),
                   column("user_group", &ServiceUsers::group), column("planned", &ServiceUsers::planned),
                   column("reached", &ServiceUsers::reached)};
};

/// "Uspostavljena" in the language of the interface, of a service.
[[nodiscard]] QString titleOf(ServiceSupport support);
[[nodiscard]] QString titleOf(Licence licence);
/// "Žene".
[[nodiscard]] QString titleOf(UserGroup group);

} // namespace oslonac
