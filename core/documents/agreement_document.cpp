// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_document.h"

#include "core/agreements/agreement_dossier.h"
#include "core/documents/agreement_data.h"
#include "core/documents/agreement_fields.h"
#include "core/documents/file_name.h"
#include "core/documents/merge.h"
#include "core/organisations/placed_name.h"
#include "core/values/faults.h"
#include "core/values/line_breaks.h"
#include "core/values/quotation_marks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AgreementDocument)
};

/// What a paper may leave blank for somebody to write in, beside the other party's number.
struct LeftBlank {
    bool date = false;
    bool number = false;
};

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
    return form.merge(withoutDerived(std::move(latin)), agreementFieldNames()).digest;
}

/// Without what is written by hand: the other party's number, and what was left blank.
QString paperDigest(const DocumentTemplate& form, DocumentData latin, const AgreementDossier& dossier,
                    LeftBlank blank = {})
{
    latin.set(u"other_number"_s, QString());
    if (blank.date)
        latin.set(u"concluded_on"_s, QString());
    if (blank.number)
        latin.set(u"number"_s, QString());
    return digestOf(form, std::move(latin), &dossier);
}

/// The number with its place in the year in three digits at least, so that a folder lists the files in the
/// order of the numbers: "400-73/2023-001".
QString sortableNumber(const Agreement& agreement)
{
    constexpr int digits = 3;
    if (agreement.numberSequence <= 0)
        return agreement.number;
    static const QRegularExpression figures(u"\\d+"_s);
    QString number = agreement.number;
    QRegularExpressionMatch last;
    for (auto it = figures.globalMatch(number); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedView().toInt() == agreement.numberSequence)
            last = match;
    }
    if (last.hasMatch() && last.capturedLength() < digits)
        number.replace(last.capturedStart(), last.capturedLength(),
                       QString::number(agreement.numberSequence).rightJustified(digits, u'0'));
    return number;
}

/// From a text that cannot be read no paper is made, so it says something else than the one that was.
PrintedState stateOf(const QString& printed, const QString& html, const DocumentData& latin,
                     const AgreementDossier& dossier, std::initializer_list<LeftBlank> blanks)
{
    try {
        const DocumentTemplate form(html);
        const bool unchanged = std::ranges::any_of(
            blanks, [&](LeftBlank blank) { return printed == paperDigest(form, latin, dossier, blank); });
        return unchanged ? PrintedState::Unchanged : PrintedState::Changed;
    } catch (const TemplateFault&) {
        return PrintedState::Changed;
    }
}

MergedPaper mergedPaper(const DocumentTemplate& form, const DocumentData& data, Script script)
{
    MergedDocument merged = form.merge(data, agreementFieldNames(), fieldsWrittenByHand());
    MergedPaper paper;
    paper.html =
        withNoBreaks(script == Script::Cyrillic ? toCyrillicMarkup(merged.html) : std::move(merged.html));
    paper.gaps = std::move(merged.gaps);
    paper.unknownPlaceholders = std::move(merged.unknownPlaceholders);
    return paper;
}

} // namespace

MergedPaper mergeAgreement(const QString& html, const AgreementDossier& dossier, Script script)
{
    const DocumentTemplate form(html);
    const QString& number = dossier.agreement.number;
    MergedPaper merged = mergedPaper(form, documentDataOf(dossier, script), script);
    merged.number = number;
    merged.partyName = placedName(dossier.party).latin;
    merged.digest = paperDigest(form, documentDataOf(dossier, Script::Latin), dossier);
    merged.fileName = fileNameOf(dossier);
    return merged;
}

QString fileNameOf(const AgreementDossier& dossier)
{
    return safeFileName({sortableNumber(dossier.agreement), shortPartyName(dossier, Script::Latin)});
}

MergedPaper mergeAddendum(const QString& html, const AgreementDossier& dossier, const Addendum& addendum,
                          Script script)
{
    const DocumentTemplate form(html);
    MergedPaper merged = mergedPaper(form, addendumDataOf(dossier, addendum, script), script);
    merged.number = addendum.number;
    merged.partyName = placedName(dossier.party).latin;
    merged.digest = paperDigest(form, addendumDataOf(dossier, addendum, Script::Latin), dossier);
    merged.fileName = fileNameOf(dossier, addendum);
    return merged;
}

QString fileNameOf(const AgreementDossier& dossier, const Addendum& addendum)
{
    return safeFileName({sortableNumber(dossier.agreement), u"aneks-%1"_s.arg(addendum.position),
                         shortPartyName(dossier, Script::Latin)});
}

MergedPaper mergePaper(const AgreementDossier& dossier, const AgreementPaper& paper, Script script)
{
    const QString& number = dossier.agreement.number;
    if (const Addendum* addendum = addendumOf(dossier, paper))
        return mergeAddendum(requireTemplate(dossier.addendumTemplate, number).html, dossier, *addendum,
                             script);
    return mergeAgreement(requireTemplate(dossier.storedTemplate, number).html, dossier, script);
}

std::vector<AgreementDossier> dossiersAt(const Connection& file, Id<SigningCeremony> ceremony)
{
    std::vector<AgreementDossier> dossiers;
    for (const Agreement& agreement : agreementsAt(file, ceremony))
        dossiers.push_back(readDossier(file, agreement.id));
    return dossiers;
}

MergedPaper mergeSigningList(const QString& html, const SigningCeremony& ceremony,
                             const std::vector<AgreementDossier>& dossiers, Script script)
{
    const DocumentTemplate form(html);
    MergedPaper merged = mergedPaper(form, signingListDataOf(ceremony, dossiers, script), script);
    merged.digest = digestOf(form, signingListDataOf(ceremony, dossiers, Script::Latin), nullptr);
    const QString date = ceremony.heldAt ? ceremony.heldAt->date.toString(Qt::ISODate) : QString();
    merged.fileName = safeFileName({u"spisak-za-potpisivanje"_s, date});
    return merged;
}

MergedPaper mergeSigningList(const Connection& file, Id<SigningCeremony> id, Script script)
{
    const auto ceremony = Records<SigningCeremony>(file).get(id);
    const std::vector<AgreementDossier> dossiers = dossiersAt(file, id);
    if (dossiers.empty()) {
        throw RuleBroken(Texts::tr("The signing list of \"%1\" was not made: no agreement is signed there.")
                             .arg(innerQuotes(ceremony.title)),
                         Texts::tr("Choose this ceremony for the agreements first."));
    }
    const StoredTemplate stored = templateByCode(file, signingListTemplateCode, ceremony.title);
    return mergeSigningList(stored.html, ceremony, dossiers, script);
}

PrintedState printedStateOf(const AgreementDossier& dossier, const QString& html)
{
    const QString& printed = dossier.agreement.printedDigest;
    if (printed.isEmpty())
        return PrintedState::NeverPrinted;
    return stateOf(printed, html, documentDataOf(dossier, Script::Latin), dossier, {{}, {.date = true}});
}

PrintedState printedStateOf(const AgreementDossier& dossier, const Addendum& addendum)
{
    if (addendum.printedDigest.isEmpty())
        return PrintedState::NeverPrinted;
    if (!dossier.addendumTemplate)
        return PrintedState::Changed;
    return stateOf(addendum.printedDigest, dossier.addendumTemplate->html,
                   addendumDataOf(dossier, addendum, Script::Latin), dossier,
                   {{}, {.date = true}, {.number = true}, {.date = true, .number = true}});
}

PrintedState printedStateOf(const Connection& file, Id<Agreement> agreement)
{
    const AgreementDossier dossier = readDossier(file, agreement);
    if (dossier.agreement.printedDigest.isEmpty() || dossier.storedTemplate)
        return printedStateOf(dossier, dossier.storedTemplate ? dossier.storedTemplate->html : QString());
    return PrintedState::Changed;
}

} // namespace oslonac
