// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/workspace.h"

#include <functional>
#include <vector>

namespace oslonac {

/// Decides both calls of the sample programme and drafts their agreements for the ceremony, as an officer
/// would in September 2023. The agreements in the order of their numbers, packages before Roma inclusion.
std::vector<Id<Agreement>> draftSample(Workspace& workspace);

/// Prints and signs these.
void signDrafted(Workspace& workspace, const std::vector<Id<Agreement>>& agreements);

/// Makes a second ceremony and deletes it, so that the trash holds something.
void deleteSecondCeremony(Workspace& workspace);

} // namespace oslonac
