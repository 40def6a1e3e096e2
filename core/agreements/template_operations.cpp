// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_operations.h"

#include "core/agreements/built_in_templates.h"
#include "core/agreements/template_use.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

void requireUnused(const Connection& file, const StoredTemplate& stored)
{
    const TemplateUse use = templateUse(file, stored);
    if (use.isUsed()) {
        throw RuleBroken(Texts::tr("The template %1 was not deleted, because lots or agreements use it.")
                             .arg(stored.title),
                         Texts::tr("Choose another template for them first."));
    }
    if (shippedTemplate(stored.code)) {
        throw RuleBroken(Texts::tr("The template %1 was not deleted, because the program itself asks for it.")
                             .arg(stored.title),
                         Texts::tr("Change its text, or restore the one that came with the program."));
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
    // One that came with the program is new to the file when it is changed for the first time.
    const bool isCopy = isNew && !shippedTemplate(stored.code);
    const OperationKind kind = isCopy ? OperationKind::CopyTemplate : OperationKind::EditTemplate;
    performer.perform({kind, {stored.title}}, [&](const Change& change) {
        if (isNew)
            change.insert(stored);
        else
            change.update(stored);
    });
    return stored.id;
}

void deleteTemplate(Performer& performer, Id<StoredTemplate> id)
{
    const auto stored = Records<StoredTemplate>(performer.file()).get(id);
    requireUnused(performer.file(), stored);
    performer.perform({OperationKind::DeleteTemplate, {stored.title}},
                      [&](const Change& change) { change.remove(id); });
}

QString freeTemplateCode(const Connection& file, const QString& code)
{
    static const QRegularExpression counted(QStringLiteral("_\\d+$"));
    const QString stem = QString(code).remove(counted);
    for (int number = 2;; ++number) {
        const QString candidate = QStringLiteral("%1_%2").arg(stem).arg(number);
        if (!Records<StoredTemplate>(file).firstBy(&StoredTemplate::code, candidate))
            return candidate;
    }
}

} // namespace oslonac
