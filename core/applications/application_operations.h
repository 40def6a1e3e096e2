// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/checks/finding.h"
#include "core/operations/performer.h"

namespace oslonac {

/// What an officer does with one application. Each is one operation through the one door, so it can be
/// undone; none refuses half-done work, because what is missing or against a rule shows as a finding
/// (application_rules.h).

/// Returns the id. The call is taken from the lot. A partner named twice, or who is the applicant, is entered
/// once.
Id<Application> addApplication(Performer& performer, Application application,
                               const std::vector<Id<Organisation>>& partners = {});

/// Throws RuleBroken when it moves to a lot with other criteria while it has marks.
void editApplication(Performer& performer, const Application& application);
/// The same inside a running operation.
void editApplication(const Change& change, const Application& application);
/// Also makes the partners exactly these.
void editApplication(Performer& performer, const Application& application,
                     const std::vector<Id<Organisation>>& partners);

/// Throws RuleBroken without a reason, because letters to the applicant quote it, and for a day that is still
/// to come.
void withdrawApplication(Performer& performer, Id<Application> id, QDate withdrawnOn, const QString& reason);

/// The applicant stays after all.
void reinstateApplication(Performer& performer, Id<Application> id);

/// Deletes them with whatever stands on them: partners, checklist, approvals, marks, declared conflicts and
/// places in decided ties. Throws RuleBroken when one has an agreement. A decided list keeps naming them.
void deleteApplications(Performer& performer, const std::vector<Id<Application>>& ids);

/// What was found for one required document; without a state its line is taken away: not checked.
struct CheckedDocument {
    Id<RequiredDocument> document;
    std::optional<DocumentState> state;
    QString note;
};

/// Documents that are not named keep their lines.
void checkCompleteness(Performer& performer, Id<Application> id,
                       const std::vector<CheckedDocument>& documents);

/// Accepts a finding on the facts it was made of, in the name of the officer. Throws RuleBroken without a
/// reason and for findings that can only be put right (canBeApproved). A finding approved already stays as it
/// is.
void approveFinding(Performer& performer, const Finding& finding, const QString& reason);
/// The same for several findings, as one operation.
void approveFindings(Performer& performer, const std::vector<Finding>& findings, const QString& reason);
/// The finding is open again.
void revokeApproval(Performer& performer, const Approval& approval);

/// Makes the partners of an application exactly these, inside a running operation; true when anything
/// changed.
bool replacePartners(const Change& change, Id<Application> id, Id<Organisation> applicant,
                     const std::vector<Id<Organisation>>& partners);

} // namespace oslonac
