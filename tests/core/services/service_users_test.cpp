// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service_users.h"

#include <catch2/catch.hpp>

using namespace oslonac;

namespace {

ServiceUsers counted(UserGroup group, std::optional<int> planned, std::optional<int> reached = {})
{
    ServiceUsers users;
    users.group = group;
    users.planned = planned;
    users.reached = reached;
    return users;
}

} // namespace

TEST_CASE("Both sexes, and all ages, are together no more than all users", "[services]")
{
    std::vector<ServiceUsers> users{counted(UserGroup::All, 100), counted(UserGroup::Women, 60),
                                    counted(UserGroup::Men, 40)};
    CHECK_FALSE(countConflictIn(users));
    users.push_back(counted(UserGroup::Children, 30));
    users.push_back(counted(UserGroup::Old, 70)); // the groups of ages need not be complete
    CHECK_FALSE(countConflictIn(users));
    users.push_back(counted(UserGroup::Adults, 1));
    CHECK(countConflictIn(users) == CountConflict{false, 100, 101});
}

TEST_CASE("Groups that can overlap are each no more than all users", "[services]")
{
    std::vector<ServiceUsers> users{counted(UserGroup::All, 10, 10), counted(UserGroup::Roma, 10, 10),
                                    counted(UserGroup::WithDisability, 8, 9)};
    CHECK_FALSE(countConflictIn(users));
    users.back().reached = 11;
    CHECK(countConflictIn(users) == CountConflict{true, 10, 11});
}

TEST_CASE("While nobody counted all users, groups contradict nothing", "[services]")
{
    CHECK_FALSE(countConflictIn({counted(UserGroup::Women, 60), counted(UserGroup::Men, 40)}));
}
