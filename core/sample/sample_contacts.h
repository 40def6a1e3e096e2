// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oslonac {

class Performer;

/// Contacts of a few municipalities of the sample and two other organisations. All persons, numbers and
/// addresses are invented, and every contact's note says so.
void addSampleContacts(Performer& performer);

} // namespace oslonac
