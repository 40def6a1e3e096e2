// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_document.h"

#include "core/agreements/agreement_dossier.h"
#include "core/documents/agreement_data.h"
#include "core/documents/agreement_fields.h"
#include "core/documents/file_name.h"
#include "core/documents/merge.h"
#include "core/documents/paper_content.h"
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

[[noreturn]] void refuseWithoutTemplate(const QString& paper)
{
    throw RuleBroken(
        Texts::tr("There is no document template for %1.", "the number of an agreement or addendum")
            .arg(paper),
        Texts::tr("Choose a template for it, or add the missing one to the templates."));
}

const std::optional<StoredTemplate>& templateOf(const AgreementDossier& dossier, const AgreementPaper& paper)
{
    return paper.addendum ? dossier.addendumTemplate : dossier.storedTemplate;
}

/// Both scripts are made from the Latin data and the registered Cyrillic name, so they have one digest.
/// Without what is written by hand: the other party's number, and what was left blank.
QString digestOf(const DocumentTemplate& form, const PaperContent& content, LeftBlank blank = {})
{
    DocumentData latin = content.latin;
    latin.set(u"other_number"_s, QString()).set(u"party_name_cyrillic"_s, content.nameCyrillic);
    if (blank.date)
        latin.set(u"concluded_on"_s, QString());
    if (blank.number)
        latin.set(u"number"_s, QString());
    return form.merge(withoutDerived(std::move(latin)), agreementFieldNames()).digest;
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

/// The paper as it is made now, from what was signed or else from the file.
std::optional<PaperContent> madeNow(const Connection& file, const AgreementDossier& dossier,
                                    const AgreementPaper& paper, const std::optional<StoredTemplate>& form)
{
    const Addendum* addendum = addendumOf(dossier, paper);
    const auto now = [&](const QString& html) {
        return addendum ? contentNow(html, dossier, *addendum) : contentNow(html, dossier);
    };
    if (const auto text = signedTextOf(file, paper))
        return withWrittenByHand(contentOf(*text), now({}));
    return form ? std::optional(now(form->html)) : std::nullopt;
}

/// From a text that cannot be read no paper is made, so it says something else than the one that was.
PrintedState stateOf(const QString& printed, const std::optional<PaperContent>& content,
                     std::initializer_list<LeftBlank> blanks)
{
    if (printed.isEmpty())
        return PrintedState::NeverPrinted;
    if (!content)
        return PrintedState::Changed;
    try {
        const DocumentTemplate form(content->templateHtml);
        const bool unchanged = std::ranges::any_of(
            blanks, [&](LeftBlank blank) { return printed == digestOf(form, *content, blank); });
        return unchanged ? PrintedState::Unchanged : PrintedState::Changed;
    } catch (const TemplateFault&) {
        return PrintedState::Changed;
    }
}

MergedPaper merged(const DocumentTemplate& form, const DocumentData& data, Script script)
{
    MergedDocument document = form.merge(data, agreementFieldNames(), fieldsWrittenByHand());
    MergedPaper paper;
    paper.html =
        withNoBreaks(script == Script::Cyrillic ? toCyrillicMarkup(document.html) : std::move(document.html));
    paper.gaps = std::move(document.gaps);
    paper.unknownPlaceholders = std::move(document.unknownPlaceholders);
    return paper;
}

/// All but the file's name.
MergedPaper merged(const PaperContent& content, Script script)
{
    const DocumentTemplate form(content.templateHtml);
    MergedPaper paper = merged(form, content.data(script), script);
    paper.number = content.data(script).text(u"number"_s);
    paper.partyName = content.latin.text(u"party_name"_s);
    paper.implementer = content.latin.text(u"implementer_name"_s);
    paper.donors = content.latin.text(u"donors"_s);
    paper.digest = digestOf(form, content);
    paper.text = keptText(content);
    return paper;
}

MergedPaper named(MergedPaper paper, const QString& fileName)
{
    paper.fileName = fileName;
    return paper;
}

} // namespace

MergedPaper mergeAgreement(const QString& html, const AgreementDossier& dossier, Script script)
{
    return named(merged(contentNow(html, dossier), script), fileNameOf(dossier));
}

QString fileNameOf(const AgreementDossier& dossier)
{
    return safeFileName({sortableNumber(dossier.agreement), shortPartyName(dossier, Script::Latin)});
}

MergedPaper mergeAddendum(const QString& html, const AgreementDossier& dossier, const Addendum& addendum,
                          Script script)
{
    return named(merged(contentNow(html, dossier, addendum), script), fileNameOf(dossier, addendum));
}

QString fileNameOf(const AgreementDossier& dossier, const Addendum& addendum)
{
    return safeFileName({sortableNumber(dossier.agreement), u"aneks-%1"_s.arg(addendum.position),
                         shortPartyName(dossier, Script::Latin)});
}

MergedPaper mergePaper(const Connection& file, const AgreementDossier& dossier, const AgreementPaper& paper,
                       Script script)
{
    const Addendum* addendum = addendumOf(dossier, paper);
    const auto content = madeNow(file, dossier, paper, templateOf(dossier, paper));
    if (!content)
        refuseWithoutTemplate(dossier.agreement.number);
    return named(merged(*content, script), addendum ? fileNameOf(dossier, *addendum) : fileNameOf(dossier));
}

PrintedPaper asPrinted(const AgreementPaper& paper, const MergedPaper& merged)
{
    return {paper.agreement, merged.digest, paper.addendum, merged.text};
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
    const DocumentData latin = signingListDataOf(ceremony, dossiers, Script::Latin);
    MergedPaper paper = merged(form, signingListDataOf(ceremony, dossiers, script), script);
    paper.implementer = latin.text(u"implementer_name"_s);
    paper.donors = latin.text(u"donors"_s);
    paper.digest = form.merge(withoutDerived(latin), agreementFieldNames()).digest;
    const QString date = ceremony.heldAt ? ceremony.heldAt->date.toString(Qt::ISODate) : QString();
    return named(std::move(paper), safeFileName({u"spisak-za-potpisivanje"_s, date}));
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
    const auto stored = Records<StoredTemplate>(file).firstBy(&StoredTemplate::code,
                                                              QString::fromLatin1(signingListTemplateCode));
    if (!stored)
        refuseWithoutTemplate(ceremony.title);
    return mergeSigningList(stored->html, ceremony, dossiers, script);
}

PrintedState printedStateOf(const Connection& file, const AgreementDossier& dossier,
                            const AgreementPaper& paper)
{
    const auto content = madeNow(file, dossier, paper, templateOf(dossier, paper));
    if (const Addendum* addendum = addendumOf(dossier, paper))
        return stateOf(addendum->printedDigest, content,
                       {{}, {.date = true}, {.number = true}, {.date = true, .number = true}});
    return stateOf(dossier.agreement.printedDigest, content, {{}, {.date = true}});
}

PrintedState printedStateOf(const Connection& file, const AgreementDossier& dossier, const QString& html)
{
    StoredTemplate typed;
    typed.html = html;
    const auto content = madeNow(file, dossier, {dossier.agreement.id}, typed);
    return stateOf(dossier.agreement.printedDigest, content, {{}, {.date = true}});
}

} // namespace oslonac
