// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_document.h"

#include "core/agreements/agreement_dossier.h"
#include "core/documents/agreement_data.h"
#include "core/documents/agreement_fields.h"
#include "core/documents/file_name.h"
#include "core/documents/merge.h"
#include "core/values/faults.h"
#include "core/values/line_breaks.h"

#include <QCoreApplication>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AgreementDocument)
};

enum class WrittenByHand { OtherNumber, OtherNumberAndDate };

StoredTemplate requireTemplate(std::optional<StoredTemplate> stored, const QString& paper)
{
    if (!stored) {
        throw RuleBroken(
            Texts::tr("There is no document template for %1.", "the number of an agreement or addendum")
                .arg(paper),
            Texts::tr("Choose a template for it, or add the missing one to the templates."));
    }
    return *std::move(stored);
}

StoredTemplate templateByCode(const Connection& file, const char* code, const QString& paper)
{
    return requireTemplate(
        Records<StoredTemplate>(file).firstBy(&StoredTemplate::code, QString::fromLatin1(code)), paper);
}

/// Both scripts are made from the Latin data and the registered Cyrillic name, so they have one digest.
QString digestOf(const DocumentTemplate& form, DocumentData latin, const AgreementDossier* dossier)
{
    if (dossier != nullptr)
        latin.set(u"party_name_cyrillic"_s, dossier->party.nameCyrillic);
    return form.merge(latin, agreementFieldNames()).digest;
}

QString agreementDigest(const DocumentTemplate& form, const AgreementDossier& dossier, WrittenByHand written)
{
    DocumentData latin = documentDataOf(dossier, Script::Latin);
    latin.set(u"other_number"_s, QString());
    if (written == WrittenByHand::OtherNumberAndDate)
        latin.set(u"concluded_on"_s, QString());
    return digestOf(form, std::move(latin), &dossier);
}

/// "Beočin" rather than "Opština Beočin".
QString shortNameOf(const AgreementDossier& dossier)
{
    const bool isMunicipality =
        dossier.municipality && dossier.party.id.number() == dossier.municipality->id.number();
    return isMunicipality ? dossier.municipality->nameLatin : dossier.party.nameLatin;
}

MergedPaper mergedPaper(const DocumentTemplate& form, const DocumentData& data, Script script)
{
    MergedDocument merged = form.merge(data, agreementFieldNames());
    MergedPaper paper;
    paper.html =
        withNoBreaks(script == Script::Cyrillic ? toCyrillicMarkup(merged.html) : std::move(merged.html));
    paper.gaps = std::move(merged.gaps);
    paper.unknownPlaceholders = std::move(merged.unknownPlaceholders);
    return paper;
}

} // namespace

MergedAgreement mergeAgreement(const Connection& file, Id<Agreement> agreement, Script script)
{
    const AgreementDossier dossier = readDossier(file, agreement);
    const QString& number = dossier.agreement.number;
    const DocumentTemplate form(requireTemplate(dossier.storedTemplate, number).html);
    MergedAgreement merged{mergedPaper(form, documentDataOf(dossier, script), script), agreement};
    merged.number = number;
    merged.partyName = dossier.party.nameLatin;
    merged.digest = agreementDigest(form, dossier, WrittenByHand::OtherNumber);
    merged.fileName = safeFileName({number, shortNameOf(dossier)});
    return merged;
}

std::vector<MergedAgreement> mergeAgreements(const Connection& file, Id<Call> call, Script script)
{
    std::vector<MergedAgreement> merged;
    for (const Agreement& agreement : agreementsOf(file, call)) {
        if (agreement.status != AgreementStatus::Cancelled)
            merged.push_back(mergeAgreement(file, agreement.id, script));
    }
    return merged;
}

MergedPaper mergeAddendum(const Connection& file, Id<Addendum> id, Script script)
{
    const auto addendum = Records<Addendum>(file).get(id);
    const AgreementDossier dossier = readDossier(file, addendum.agreementId);
    const QString& number = dossier.agreement.number;
    const DocumentTemplate form(templateByCode(file, addendumTemplateCode, number).html);
    MergedPaper merged = mergedPaper(form, addendumDataOf(dossier, addendum, script), script);
    merged.number = addendum.number;
    merged.partyName = dossier.party.nameLatin;
    merged.digest = digestOf(form, addendumDataOf(dossier, addendum, Script::Latin), &dossier);
    merged.fileName = safeFileName({number, u"aneks-%1"_s.arg(addendum.position), shortNameOf(dossier)});
    return merged;
}

MergedPaper mergeSigningList(const Connection& file, Id<SigningCeremony> id, Script script)
{
    const auto ceremony = Records<SigningCeremony>(file).get(id);
    std::vector<AgreementDossier> dossiers;
    for (const Agreement& agreement : agreementsAt(file, id))
        dossiers.push_back(readDossier(file, agreement.id));
    if (dossiers.empty()) {
        throw RuleBroken(Texts::tr("The signing list of \"%1\" was not made: no agreement is signed there.")
                             .arg(ceremony.title),
                         Texts::tr("Choose this ceremony for the agreements first."));
    }
    const DocumentTemplate form(templateByCode(file, signingListTemplateCode, ceremony.title).html);
    MergedPaper merged = mergedPaper(form, signingListDataOf(ceremony, dossiers, script), script);
    merged.digest = digestOf(form, signingListDataOf(ceremony, dossiers, Script::Latin), nullptr);
    const QString date = ceremony.heldAt ? ceremony.heldAt->date.toString(Qt::ISODate) : QString();
    merged.fileName = safeFileName({u"spisak-za-potpisivanje"_s, date});
    return merged;
}

PrintedState printedStateOf(const Connection& file, Id<Agreement> agreement)
{
    const AgreementDossier dossier = readDossier(file, agreement);
    const QString& printed = dossier.agreement.printedDigest;
    if (printed.isEmpty())
        return PrintedState::NeverPrinted;
    if (!dossier.storedTemplate)
        return PrintedState::Changed;
    const DocumentTemplate form(dossier.storedTemplate->html);
    const bool unchanged = printed == agreementDigest(form, dossier, WrittenByHand::OtherNumber) ||
                           printed == agreementDigest(form, dossier, WrittenByHand::OtherNumberAndDate);
    return unchanged ? PrintedState::Unchanged : PrintedState::Changed;
}

} // namespace oslonac
