// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace oslonac {

class Performer;

/// For steps that note what was done on a day: throws RuleBroken for one that is still to come.
void requirePastDay(const Performer& performer, QDate day);

} // namespace oslonac
