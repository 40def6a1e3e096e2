// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_operations.h"

#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::TemplateOperations)
};

void requireCodeOfItsOwn(const Connection& file, const StoredTemplate& stored)
{
    if (stored.code.isEmpty()) {
        throw RuleBroken(Texts::tr("The template was not saved, because it has no code."),
                         Texts::tr("Give it a code; lots name their template by it."));
    }
    const auto other = Records<StoredTemplate>(file).firstBy(&StoredTemplate::code, stored.code);
    if (other && other->id != stored.id) {
        throw RuleBroken(
            Texts::tr("The template was not saved, because another one has the code %1.").arg(stored.code),
            Texts::tr("Choose another code."));
    }
}

} // namespace

Id<StoredTemplate> saveTemplate(Performer& performer, StoredTemplate stored)
{
    stored.code = stored.code.trimmed();
    requireCodeOfItsOwn(performer.file(), stored);
    const bool isNew = !stored.id.isValid();
    if (isNew)
        stored.id = Id<StoredTemplate>::make();
    performer.perform({OperationKind::EditTemplate, {stored.title}}, [&](const Change& change) {
        if (isNew)
            change.insert(stored);
        else
            change.update(stored);
    });
    return stored.id;
}

} // namespace oslonac
