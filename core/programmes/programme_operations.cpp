// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_operations.h"

namespace oslonac {

Id<Programme> saveProgramme(Performer& performer, Programme programme)
{
    performer.perform({OperationKind::EditProgramme, {programme.code}}, [&](const Change& change) {
        if (programme.id.isValid())
            change.update(programme);
        else
            programme.id = change.insert(programme);
    });
    return programme.id;
}

} // namespace oslonac
