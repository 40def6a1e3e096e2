// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_printings.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_refusals.h"
#include "core/operations/operation_details.h"
#include "core/operations/performer.h"

#include <algorithm>

namespace oslonac {

namespace {

std::optional<AgreementPrinting> printedBefore(const Connection& file, const PrintedPaper& paper)
{
    auto printings = printingsOf(file, paper.paper());
    const auto same = std::ranges::find(printings, paper.digest, &AgreementPrinting::digest);
    return same == printings.end() ? std::nullopt : std::optional(std::move(*same));
}

/// An earlier version kept no text; a paper with the same digest says the same.
bool lacksText(const Connection& file, const PrintedPaper& paper, const AgreementPrinting& before)
{
    return paper.text && !Records<PrintedText>(file).firstBy(&PrintedText::printingId, before.id);
}

/// What one step of printing writes.
struct MarkedPapers {
    std::vector<Agreement> agreements;
    std::vector<Addendum> addenda;
    std::vector<AgreementPrinting> printings;
    std::vector<PrintedText> texts;
    QStringList addendumNames;
};

/// The paper that was signed stays the one that counts.
template <typename Record>
PrintingKind kindOfNext(const Record& printed)
{
    return printed.status == AgreementStatus::Signed ? PrintingKind::Copy : PrintingKind::Original;
}

/// Whether the paper was one that counts already.
template <typename Record>
bool counts(const Record& printed, const QString& digest)
{
    return printed.status == AgreementStatus::Signed ||
           (printed.status == AgreementStatus::Printed && printed.printedDigest == digest);
}

template <typename Record>
void countPaper(Record& printed, const QString& digest)
{
    if (printed.status == AgreementStatus::Signed)
        return;
    printed.status = AgreementStatus::Printed;
    printed.printedDigest = digest;
}

/// A paper that says the same again changes nothing, and the step is not named after it.
void mark(const Performer& performer, const PrintedPaper& paper, MarkedPapers& marked)
{
    auto agreement = Records<Agreement>(performer.file()).get(paper.agreement);
    requireNotCancelled(agreement);
    const auto before = printedBefore(performer.file(), paper);
    const bool isNew = !before || lacksText(performer.file(), paper, *before);
    PrintingKind kind = kindOfNext(agreement);
    if (paper.addendum) {
        auto addendum = Records<Addendum>(performer.file()).get(*paper.addendum);
        requireNotCancelled(agreement, addendum);
        kind = kindOfNext(addendum);
        if (isNew || !counts(addendum, paper.digest)) {
            countPaper(addendum, paper.digest);
            marked.addendumNames.append(nameOf(agreement, addendum));
            marked.addenda.push_back(std::move(addendum));
        }
    } else if (isNew || !counts(agreement, paper.digest)) {
        countPaper(agreement, paper.digest);
        marked.agreements.push_back(std::move(agreement));
    }
    if (!isNew)
        return;
    const auto id = before ? before->id : Id<AgreementPrinting>::make();
    if (!before)
        marked.printings.push_back(
            {id, paper.agreement, paper.addendum, paper.digest, performer.today(), kind, std::nullopt});
    if (paper.text)
        marked.texts.push_back(
            {Id<PrintedText>::make(), id, paper.text->templateHtml, paper.text->mergedValues});
}

/// What the step is called: addenda alone are named as such, with agreements they are part of the printing.
Operation operationOf(const MarkedPapers& marked)
{
    if (!marked.agreements.empty() || marked.addenda.empty())
        return {OperationKind::MarkPrinted, namesOf(marked.agreements)};
    constexpr qsizetype mostNamed = 2;
    return {OperationKind::MarkAddendaPrinted, marked.addendumNames.size() <= mostNamed
                                                   ? marked.addendumNames
                                                   : severalDetails(marked.addendumNames)};
}

} // namespace

PaperStanding standingOf(const AgreementPrinting& printing, const QString& countingDigest)
{
    if (printing.signedOn)
        return PaperStanding::Signed;
    if (printing.digest == countingDigest)
        return PaperStanding::Current;
    return printing.kind == PrintingKind::Copy ? PaperStanding::LaterCopy : PaperStanding::Overtaken;
}

bool hasDigest(const AgreementPrinting& printing, const QString& typed)
{
    const QString digits = QString(typed).remove(u' ').remove(QChar(QChar::Nbsp)).toLower();
    return !digits.isEmpty() && printing.digest.startsWith(digits);
}

void markPrinted(Performer& performer, const std::vector<PrintedPaper>& papers)
{
    MarkedPapers marked;
    for (const PrintedPaper& paper : papers)
        mark(performer, paper, marked);
    performer.perform(operationOf(marked), [&](const Change& change) {
        for (const Agreement& agreement : marked.agreements)
            change.update(agreement);
        for (const Addendum& addendum : marked.addenda)
            change.update(addendum);
        for (const AgreementPrinting& printing : marked.printings)
            change.insert(printing);
        for (const PrintedText& text : marked.texts)
            change.insert(text);
    });
}

void markSigned(const Change& change, const AgreementPaper& paper, const QString& countingDigest,
                QDate signedOn)
{
    for (AgreementPrinting printing : printingsOf(change.file(), paper)) {
        if (printing.digest != countingDigest)
            continue;
        printing.signedOn = signedOn;
        change.update(printing);
    }
}

} // namespace oslonac
