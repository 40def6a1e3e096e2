// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/template_paper.h"

#include "core/agreements/template_scan.h"
#include "core/documents/agreement_data.h"
#include "core/documents/agreement_document.h"
#include "core/documents/case_letter.h"
#include "core/organisations/placed_name.h"
#include "ui/language/own_text.h"
#include "ui/printing/paper_factory.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// The newest addendum, or one that changes nothing and names nothing, so that its page shows every blank.
Addendum addendumOf(const AgreementDossier& dossier)
{
    if (!dossier.addenda.empty())
        return dossier.addenda.back();
    Addendum example;
    example.agreementId = dossier.agreement.id;
    example.position = 1;
    return example;
}

/// A letter of a day on which every report is overdue, so that its page shows all rows.
Letter exampleLetter(const CaseFile& of)
{
    QDate day = of.record.openedOn;
    for (const ReportFile& report : of.reports)
        day = std::max(day, report.dueOn().addDays(1));
    return {{}, day, {}};
}

} // namespace

std::vector<SubjectChoice> subjectsFor(const Connection& file, PaperKind kind, Script shownIn)
{
    std::vector<SubjectChoice> choices;
    if (kind == PaperKind::SigningList) {
        for (const SigningCeremony& ceremony :
             Records<SigningCeremony>(file).all("ORDER BY held_at DESC, id"))
            choices.push_back({ceremony.id.number(), ownText(ceremony.title)});
        return choices;
    }
    if (kind == PaperKind::Letter) {
        for (const CaseFile& of : readAllCases(file))
            choices.push_back({of.record.id.number(), u"%1, %2"_s.arg(placedNameIn(of.dossier.party, shownIn),
                                                                      of.dossier.agreement.number)});
        return choices;
    }
    for (const AgreementDossier& dossier : readAllDossiers(file)) {
        const QString party = placedNameIn(dossier.party, shownIn);
        choices.push_back({dossier.agreement.id.number(), u"%1, %2"_s.arg(party, dossier.agreement.number),
                           kind == PaperKind::Addendum
                               ? addendumOf(dossier).status == AgreementStatus::Signed
                               : dossier.agreement.status == AgreementStatus::Signed});
    }
    return choices;
}

TemplateSubject readSubject(const Connection& file, PaperKind kind, qint64 id)
{
    TemplateSubject subject;
    subject.kind = kind;
    if (id == 0)
        return subject;
    if (kind == PaperKind::SigningList) {
        subject.ceremony = Records<SigningCeremony>(file).find(Id<SigningCeremony>(id));
        if (subject.ceremony)
            subject.dossiers = dossiersAt(file, subject.ceremony->id);
    } else if (kind == PaperKind::Letter) {
        if (Records<Case>(file).find(Id<Case>(id))) {
            subject.of = readCase(file, Id<Case>(id));
            subject.dossiers = {subject.of->dossier};
        }
    } else if (Records<Agreement>(file).find(Id<Agreement>(id))) {
        subject.dossiers = {readDossier(file, Id<Agreement>(id))};
    }
    return subject;
}

DocumentData dataOf(const TemplateSubject& subject)
{
    if (subject.isEmpty())
        return {};
    const AgreementDossier& dossier = subject.dossiers.front();
    switch (subject.kind) {
    case PaperKind::Agreement:
        return documentDataOf(dossier, Script::Latin);
    case PaperKind::Addendum:
        return addendumDataOf(dossier, addendumOf(dossier), Script::Latin);
    case PaperKind::SigningList:
        return signingListDataOf(*subject.ceremony, subject.dossiers, Script::Latin);
    case PaperKind::Letter:
        return letterDataOf(*subject.of, exampleLetter(*subject.of), Script::Latin);
    }
    return {};
}

PaperDocument paperOf(const QString& html, const TemplateSubject& subject, Script script)
{
    const AgreementDossier& dossier = subject.dossiers.front();
    switch (subject.kind) {
    case PaperKind::Agreement:
        return paperOf(mergeAgreement(html, dossier, script), dossier, script);
    case PaperKind::Addendum: {
        const Addendum addendum = addendumOf(dossier);
        return paperOf(mergeAddendum(html, dossier, addendum, script), dossier, addendum, script);
    }
    case PaperKind::SigningList:
        return paperOf(mergeSigningList(html, *subject.ceremony, subject.dossiers, script), *subject.ceremony,
                       script);
    case PaperKind::Letter: {
        const Letter letter = exampleLetter(*subject.of);
        return letterPaper(mergeLetter(html, *subject.of, letter, script), letter.date, script);
    }
    }
    throw std::logic_error("a kind of paper is unknown");
}

int papersLosing(const Connection& file, const StoredTemplate& stored, const QString& html)
{
    int losing = 0;
    for (const Agreement& agreement : Records<Agreement>(file).by(&Agreement::templateId, stored.id)) {
        const bool onPaper =
            agreement.status == AgreementStatus::Printed || agreement.status == AgreementStatus::Signed;
        if (!onPaper)
            continue;
        const AgreementDossier dossier = readDossier(file, agreement.id);
        const bool matches = printedStateOf(file, dossier, stored.html) == PrintedState::Unchanged;
        losing += matches && printedStateOf(file, dossier, html) == PrintedState::Changed ? 1 : 0;
    }
    return losing;
}

} // namespace oslonac::ui
