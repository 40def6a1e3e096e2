// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/selection_paper.h"

#include "core/values/dates.h"
#include "core/values/digest.h"

namespace oslonac {

QStringList paperFacts(const SelectionList& list, const SelectionPaper& paper, const Texts& texts)
{
    QStringList facts{texts.translate("oslonac::SelectionReport", "Call %1: %2")
                          .arg(list.callCode, texts.own(list.callTitle))};
    if (paper.programme)
        facts.append(texts.translate("oslonac::SelectionReport", "Programme: %1")
                         .arg(texts.own(paper.programme->title)));
    if (!paper.trial.isEmpty()) {
        facts.append(texts.translate("oslonac::SelectionReport",
                                     "Trial: this list was never decided and stands nowhere in the file."));
        facts.append(texts.translate("oslonac::SelectionReport", "Changed for the trial: %1.")
                         .arg(paper.trial.join(QStringLiteral("; "))));
        return facts;
    }
    if (!paper.decision) {
        facts.append(
            texts.translate("oslonac::SelectionReport", "Proposal: this list has not been decided yet."));
        return facts;
    }
    const QString date = dateText(paper.decision->decidedOn, texts.language());
    if (paper.decision->body.isEmpty()) {
        facts.append(
            texts.translate("oslonac::SelectionReport", "Decision number %1 of %2, version %3 of the list.")
                .arg(paper.decision->number, date, QString::number(paper.decision->version)));
    } else {
        facts.append(texts
                         .translate("oslonac::SelectionReport",
                                    "Decision number %1 of %2 (%3), version %4 of the list.")
                         .arg(paper.decision->number, date, texts.own(paper.decision->body),
                              QString::number(paper.decision->version)));
    }
    return facts;
}

QString paperHeading(const SelectionList& list, const SelectionPaper& paper, const Texts& texts)
{
    if (!paper.trial.isEmpty())
        return texts.translate("oslonac::SelectionReport", "Call %1, trial, not decided").arg(list.callCode);
    if (!paper.decision)
        return texts.translate("oslonac::SelectionReport", "Call %1, proposal").arg(list.callCode);
    return texts.translate("oslonac::SelectionReport", "Call %1, decision %2 of %3")
        .arg(list.callCode, paper.decision->number, dateText(paper.decision->decidedOn, texts.language()));
}

QString paperFooter(const SelectionList& list, const SelectionPaper& paper, const Texts& texts)
{
    if (!paper.trial.isEmpty())
        return texts.translate("oslonac::SelectionReport", "%1 · trial, not decided").arg(list.callCode);
    return texts.translate("oslonac::SelectionReport", "%1 · digest of the list %2")
        .arg(list.callCode, shortDigest(list.digest));
}

QString lotHeading(const SelectionList& list, const SelectionLot& lot, const Texts& texts)
{
    if (list.lots.size() == 1)
        return texts.own(lot.title);
    return texts.translate("oslonac::SelectionReport", "Lot %1: %2").arg(lot.code, texts.own(lot.title));
}

QString lotName(const SelectionList& list, const SelectionLot& lot, const QString& alone, const Texts& texts)
{
    return list.lots.size() == 1
               ? alone
               : texts.translate("oslonac::SelectionReport", "Lot %1", "short, for a tab").arg(lot.code);
}

} // namespace oslonac
