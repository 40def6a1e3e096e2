// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service_users.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::SupportedService)
};

using Count = std::optional<int> ServiceUsers::*;

std::optional<int> countOf(const std::vector<ServiceUsers>& users, UserGroup group, Count count)
{
    const auto found = std::ranges::find(users, group, &ServiceUsers::group);
    return found == users.end() ? std::nullopt : (*found).*count;
}

/// Groups that exclude each other, so that they are never more than all users together.
const std::vector<std::vector<UserGroup>>& divisions()
{
    static const std::vector<std::vector<UserGroup>> all{
        {UserGroup::Women, UserGroup::Men},
        {UserGroup::Children, UserGroup::Young, UserGroup::Adults, UserGroup::Old},
        {UserGroup::WithDisability},
        {UserGroup::Roma},
        {UserGroup::Rural, UserGroup::Urban}};
    return all;
}

} // namespace

std::optional<int> ServiceFile::planned(UserGroup group) const
{
    return countOf(users, group, &ServiceUsers::planned);
}

std::optional<int> ServiceFile::reached(UserGroup group) const
{
    return countOf(users, group, &ServiceUsers::reached);
}

std::vector<ServiceFile> servicesOf(const Connection& file, Id<Case> of)
{
    std::vector<ServiceFile> services;
    for (SupportedService& service :
         Records<SupportedService>(file).by(&SupportedService::caseId, of, "position, id")) {
        const Id<SupportedService> id = service.id;
        services.push_back(
            {std::move(service), Records<ServiceUsers>(file).by(&ServiceUsers::serviceId, id)});
    }
    return services;
}

std::optional<CountConflict> countConflictIn(const std::vector<ServiceUsers>& users)
{
    for (const Count count : {&ServiceUsers::planned, &ServiceUsers::reached}) {
        const auto all = countOf(users, UserGroup::All, count);
        if (!all)
            continue;
        for (const std::vector<UserGroup>& division : divisions()) {
            int counted = 0;
            for (const UserGroup group : division)
                counted += countOf(users, group, count).value_or(0);
            if (counted > *all)
                return CountConflict{count == &ServiceUsers::reached, *all, counted};
        }
    }
    return std::nullopt;
}

QString titleOf(ServiceSupport support)
{
    switch (support) {
    case ServiceSupport::Established:
        return Texts::tr("Established");
    case ServiceSupport::Improved:
        return Texts::tr("Improved");
    }
    throw std::logic_error("a support of services is unknown");
}

QString titleOf(Licence licence)
{
    switch (licence) {
    case Licence::NotNeeded:
        return Texts::tr("No licence needed");
    case Licence::Awaited:
        return Texts::tr("Licence awaited");
    case Licence::Limited:
        return Texts::tr("Limited licence");
    case Licence::Full:
        return Texts::tr("Licence");
    }
    throw std::logic_error("a kind of licences is unknown");
}

QString titleOf(UserGroup group)
{
    switch (group) {
    case UserGroup::All:
        return Texts::tr("All users");
    case UserGroup::Women:
        return Texts::tr("Women");
    case UserGroup::Men:
        return Texts::tr("Men");
    case UserGroup::Children:
        return Texts::tr("Children (to 17)");
    case UserGroup::Young:
        return Texts::tr("Young people (18–25)");
    case UserGroup::Adults:
        return Texts::tr("Adults (26–64)");
    case UserGroup::Old:
        return Texts::tr("Old people (65 and over)");
    case UserGroup::WithDisability:
        return Texts::tr("With a disability");
    case UserGroup::Roma:
        return Texts::tr("Roma");
    case UserGroup::Rural:
        return Texts::tr("From villages");
    case UserGroup::Urban:
        return Texts::tr("From towns");
    }
    throw std::logic_error("a group of users is unknown");
}

} // namespace oslonac
