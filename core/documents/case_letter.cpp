// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/case_letter.h"

#include "core/documents/agreement_data.h"
#include "core/documents/agreement_fields.h"
#include "core/documents/file_name.h"
#include "core/documents/merge.h"
#include "core/documents/paper_values.h"
#include "core/values/dates.h"
#include "core/values/line_breaks.h"

namespace oslonac {

using namespace Qt::Literals::StringLiterals;
using namespace papers;

namespace {

QString dayText(QDate day)
{
    return dateText(day, Language::SerbianLatin);
}

DocumentData::Rows overdueRows(const CaseFile& of, QDate on, const Typed& typed)
{
    DocumentData::Rows rows;
    for (const ReportFile& report : of.reports) {
        if (!report.isOverdue(on))
            continue;
        rows.push_back(DocumentData()
                           .set(u"ordinal"_s, u"%1."_s.arg(rows.size() + 1))
                           .set(u"title"_s, typed(titleIn(report.record, Language::SerbianLatin)))
                           .set(u"period"_s, u"%1 – %2"_s.arg(dayText(report.record.startsOn),
                                                              dayText(report.record.endsOn)))
                           .set(u"due_on"_s, dayText(report.dueOn())));
    }
    return rows;
}

} // namespace

DocumentData letterDataOf(const CaseFile& of, const Letter& letter, Script script)
{
    const Typed typed(script);
    const Agreement& agreement = of.dossier.agreement;
    DocumentData data;
    setProgramme(data, of.dossier, typed);
    setParty(data, of.dossier, typed);
    data.set(u"letter_number"_s, typed(letter.number))
        .set(u"letter_date"_s, longDate(letter.date))
        .set(u"agreement_number"_s, typed(agreement.number))
        .set(u"agreement_concluded_on"_s, longDate(agreement.concludedOn))
        .set(u"call_title"_s, typed(of.dossier.call.title))
        .set(u"call_code"_s, typed(of.dossier.call.code))
        .set(u"implementer_office"_s, typed(agreement.implementerOffice))
        .set(u"implementer_signatory"_s, typed(agreement.implementerSignatory))
        .set(u"party_office"_s, typed(agreement.partyOffice))
        .set(u"party_signatory"_s, typed(agreement.partySignatory))
        .set(u"reports"_s, overdueRows(of, letter.date, typed));
    if (!letter.text.trimmed().isEmpty())
        data.set(u"letter_text"_s, typed(letter.text.trimmed())).set(u"has_text"_s, u"1"_s);
    return data;
}

MergedPaper mergeLetter(const QString& html, const CaseFile& of, const Letter& letter, Script script)
{
    const DocumentTemplate form(html);
    const DocumentData latin = letterDataOf(of, letter, Script::Latin);
    MergedDocument document = form.merge(letterDataOf(of, letter, script), agreementFieldNames());
    MergedPaper paper;
    paper.number = letter.number;
    paper.partyName = latin.text(u"party_name"_s);
    paper.implementer = latin.text(u"implementer_name"_s);
    paper.donors = latin.text(u"donors"_s);
    paper.html =
        withNoBreaks(script == Script::Cyrillic ? toCyrillicMarkup(document.html) : std::move(document.html));
    paper.gaps = std::move(document.gaps);
    paper.unknownPlaceholders = std::move(document.unknownPlaceholders);
    paper.digest = form.merge(withoutDerived(latin), agreementFieldNames()).digest;
    paper.fileName = safeFileName({u"dopis"_s, letter.number, shortPartyName(of.dossier, Script::Latin)});
    return paper;
}

} // namespace oslonac
