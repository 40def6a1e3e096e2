// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/merge_operations.h"

#include "core/applications/application.h"
#include "core/duplicates/moved_references.h"
#include "core/storage/records.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <set>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::MergeOperations)
};

QString nameOf(const Organisation& organisation)
{
    return organisation.nameLatin.isEmpty() ? organisation.nameCyrillic : organisation.nameLatin;
}

void requireMergeable(const Organisation& kept, const Organisation& other)
{
    if (kept.id == other.id)
        throw std::logic_error("a record is not merged with itself");
    if (isInRegistry(kept) && isInRegistry(other)) {
        throw RuleBroken(Texts::tr("%1 and %2 are two units of the registry and were not merged.")
                             .arg(nameOf(kept), nameOf(other)),
                         Texts::tr("If an application stands under the wrong one, change its applicant."));
    }
    if (isInRegistry(other)) {
        throw RuleBroken(Texts::tr("%1 is a unit of the registry and stays.").arg(nameOf(other)),
                         Texts::tr("Keep this one and merge the other into it."));
    }
}

/// The officer's choice, but with the registry's facts as they stand.
Organisation chosenFor(const Organisation& kept, const Organisation& stored, Id<Organisation> other)
{
    Organisation chosen = kept;
    if (isInRegistry(stored)) {
        chosen.kind = stored.kind;
        chosen.nameLatin = stored.nameLatin;
        chosen.nameCyrillic = stored.nameCyrillic;
        chosen.municipalityId = stored.municipalityId;
        chosen.parentId = stored.parentId;
    }
    if (chosen.parentId == other || chosen.parentId == kept.id)
        chosen.parentId.reset();
    return chosen;
}

/// Nobody is a partner of its own application, nor twice of one.
void dropNeedlessPartners(const Change& change, Id<Organisation> organisation)
{
    std::set<Id<Application>> seen;
    for (const ApplicationPartner& partner :
         Records<ApplicationPartner>(change.file()).by(&ApplicationPartner::organisationId, organisation)) {
        const auto application = Records<Application>(change.file()).get(partner.applicationId);
        if (application.applicantId == organisation || !seen.insert(application.id).second)
            change.remove(partner.id);
    }
}

} // namespace

void mergeOrganisations(Performer& performer, const Organisation& kept, Id<Organisation> other)
{
    const auto stored = Records<Organisation>(performer.file()).get(kept.id);
    const auto given = Records<Organisation>(performer.file()).get(other);
    requireMergeable(stored, given);
    const Organisation chosen = chosenFor(kept, stored, other);
    performer.perform({OperationKind::MergeOrganisations, {nameOf(chosen), nameOf(given)}},
                      [&](const Change& change) {
                          moveReferences(change, QString::fromLatin1(Mapping<Organisation>::table),
                                         other.number(), kept.id.number());
                          change.update(chosen);
                          dropNeedlessPartners(change, kept.id);
                          change.remove(other);
                      });
}

void mergeContacts(Performer& performer, const Contact& kept, Id<Contact> other)
{
    const auto given = Records<Contact>(performer.file()).get(other);
    if (kept.id == other)
        throw std::logic_error("a record is not merged with itself");
    if (given.organisationId != kept.organisationId) {
        throw RuleBroken(Texts::tr("%1 and %2 are contacts of different organisations and were not merged.")
                             .arg(kept.name, given.name),
                         Texts::tr("Merge the organisations first if they are one."));
    }
    performer.perform({OperationKind::MergeContacts, {kept.name}}, [&](const Change& change) {
        moveReferences(change, QString::fromLatin1(Mapping<Contact>::table), other.number(),
                       kept.id.number());
        change.update(kept);
        change.remove(other);
    });
}

} // namespace oslonac
