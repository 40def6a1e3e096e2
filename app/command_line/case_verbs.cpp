// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/agreement_lookup.h"
#include "app/command_line/case_json.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/cases/case_operations.h"
#include "core/cases/case_stages.h"
#include "core/cases/document_operations.h"
#include "core/cases/unfinished_work.h"
#include "core/languages/spoken.h"
#include "core/languages/texts.h"
#include "core/operations/field_names.h"
#include "core/organisations/placed_name.h"
#include "core/reports/case_report.h"
#include "core/reports/payment_report.h"
#include "core/values/folding.h"
#include "ui/cases/case_dossier.h"
#include "ui/printing/report_file.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

Exit open(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const Call call = invocation.call(workspace->file());
    const auto opened = openCases(*workspace, withoutCase(workspace->file(), call.id));
    if (invocation.wantsJson())
        print(QJsonObject{{u"opened"_s, int(opened.size())}});
    say(Words::tr("Cases opened: %1.").arg(opened.size()));
    return Exit::Done;
}

QString amountOr(const std::optional<Money>& amount)
{
    return amount ? spokenAmount(*amount) : u"–"_s;
}

QString stageText(const CaseFile& of, QDate today)
{
    const CaseStage* stage = stageOn(of.stages, today);
    if (!stage)
        return u"–"_s;
    const StageMonth month = monthOf(*stage, today);
    return Words::tr("%1, month %2 of %3", "a stage of a case")
        .arg(titleOf(*stage))
        .arg(month.month)
        .arg(month.months);
}

QString casesTable(const std::vector<CaseFile>& cases, QDate today, Language language)
{
    const Texts texts(language);
    std::vector<QStringList> rows;
    for (const CaseFile& of : cases) {
        const auto sums = of.sums();
        rows.push_back({of.dossier.agreement.number, texts.own(placedNameIn(of.dossier.party, Script::Latin)),
                        fieldText(FieldKind::Code, codeOf(of.record.status), texts), stageText(of, today),
                        amountOr(sums ? std::optional(sums->planned) : std::nullopt),
                        amountOr(sums ? std::optional(sums->paid) : std::nullopt)});
    }
    return alignedTable({Words::tr("Agreement"), Words::tr("Party"), Words::tr("Status"), Words::tr("Stage"),
                         Words::tr("Planned", "money"), Words::tr("Paid", "money")},
                        rows, {Side::Left, Side::Left, Side::Left, Side::Left, Side::Right, Side::Right});
}

Exit list(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    std::vector<CaseFile> cases = readAllCases(workspace->file());
    if (invocation.has("call")) {
        const Call call = invocation.call(workspace->file());
        std::erase_if(cases, [&](const CaseFile& of) { return of.dossier.call.id != call.id; });
    }
    if (invocation.wantsJson()) {
        QJsonArray all;
        for (const CaseFile& of : cases)
            all.append(caseJson(of, workspace->today()));
        print(QJsonObject{{u"cases"_s, all}});
    } else if (!cases.empty()) {
        print(casesTable(cases, workspace->today(), invocation.language()));
    }
    return Exit::Done;
}

CaseFile caseNumbered(const Connection& file, const QString& number)
{
    const Agreement agreement = agreementNumbered(file, number);
    const auto found = Records<Case>(file).firstBy(&Case::agreementId, agreement.id);
    if (!found)
        throw Refusal(Words::tr("Agreement %1 has no case yet.").arg(agreement.number));
    return readCase(file, found->id);
}

QString dayText(std::optional<QDate> day)
{
    return day ? spokenDate(*day) : u"–"_s;
}

QString stagesTable(const CaseFile& of)
{
    std::vector<QStringList> rows;
    for (const CaseStage& stage : of.stages)
        rows.push_back({titleOf(stage), spokenDate(stage.startsOn), spokenDate(stage.endsOn)});
    return alignedTable({Words::tr("Stage"), Words::tr("From"), Words::tr("To", "a day")}, rows);
}

QString instalmentsTable(const CaseFile& of, Language language)
{
    const Texts texts(language);
    std::vector<QStringList> rows;
    for (const InstalmentPayments& one : of.instalments) {
        const PaymentSums sums = one.sums();
        const QString status =
            one.payments.empty() ? u"–"_s : statusText(statusOf(one.payments.back()), texts);
        rows.push_back({QString::number(one.instalment.position), texts.own(one.instalment.title),
                        dayText(one.instalment.dueOn), status, spokenAmount(one.instalment.amount),
                        spokenAmount(sums.paid)});
    }
    return alignedTable({u"#"_s, Words::tr("Instalment"), Words::tr("Due on"), Words::tr("Last payment"),
                         Words::tr("Planned", "money"), Words::tr("Paid", "money")},
                        rows, {Side::Right, Side::Left, Side::Left, Side::Left, Side::Right, Side::Right});
}

Exit show(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const CaseFile of = caseNumbered(workspace->file(), invocation.value("number"));
    if (invocation.wantsJson()) {
        print(caseJson(of, workspace->today()));
        return Exit::Done;
    }
    print(casesTable({of}, workspace->today(), invocation.language()));
    if (!of.stages.empty())
        print(u"\n"_s + stagesTable(of));
    if (!of.instalments.empty())
        print(u"\n"_s + instalmentsTable(of, invocation.language()));
    return Exit::Done;
}

Exit close(const Invocation& invocation)
{
    const QDate day = invocation.date("date");
    const auto workspace = invocation.open(Access::ReadWrite);
    const CaseFile of = caseNumbered(workspace->file(), invocation.value("number"));
    const auto status = invocation.has("early") ? CaseStatus::EndedEarly : CaseStatus::Closed;
    const QStringList unfinished = unfinishedIn(of, workspace->today());
    closeCase(*workspace, of.record.id, {status, day, invocation.value("reason")});
    for (const QString& sentence : unfinished)
        say(sentence);
    say(Words::tr("The case of agreement %1 is closed.").arg(of.dossier.agreement.number));
    return Exit::Done;
}

Exit reopen(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const CaseFile of = caseNumbered(workspace->file(), invocation.value("number"));
    reopenCase(*workspace, of.record.id);
    say(Words::tr("The case of agreement %1 is open again.").arg(of.dossier.agreement.number));
    return Exit::Done;
}

Exit exportCase(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const CaseFile of = caseNumbered(workspace->file(), invocation.value("number"));
    const QString output = invocation.value("output");
    const QDate today = workspace->today();
    ui::writeReportFile(caseReport(of, today, invocation.language()), today, output);
    say(Words::tr("The case was written to %1.").arg(QDir::toNativeSeparators(output)));
    return Exit::Done;
}

Exit dossier(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const CaseFile of = caseNumbered(workspace->file(), invocation.value("number"));
    const QString output = invocation.value("output");
    const ui::WrittenDossier written =
        ui::writeDossier(workspace->file(), of.record.id, workspace->today(), invocation.language(), output);
    if (invocation.wantsJson())
        print(QJsonObject{{u"files"_s, written.files},
                          {u"missing"_s, QJsonArray::fromStringList(written.missing)}});
    for (const QString& title : written.missing)
        say(Words::tr("Not in the dossier, because its file is gone or was changed: %1").arg(title));
    say(Words::tr("The dossier was written to %1.").arg(QDir::toNativeSeparators(output)));
    return written.missing.isEmpty() ? Exit::Done : Exit::Findings;
}

Id<ChecklistItem> itemCalled(const QString& title, const CaseFile& of)
{
    const auto item = std::ranges::find_if(of.checklist, [&](const ChecklistItem& one) {
        return one.isDocument() && folded(one.title) == folded(title);
    });
    if (item == of.checklist.end())
        throw Refusal(Words::tr("The checklist of the call asks for no document “%1”; nothing was attached.")
                          .arg(title));
    return item->id;
}

Exit attach(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadWrite);
    const CaseFile of = caseNumbered(workspace->file(), invocation.value("number"));
    CaseDocument document;
    document.caseId = of.record.id;
    if (invocation.has("checklist"))
        document.itemId = itemCalled(invocation.value("checklist"), of);
    document.kind = invocation.coded<DocumentKind>("kind");
    document.title = invocation.value("title");
    document.note = invocation.value("note");
    const auto place = invocation.has("link") ? DocumentPlace::Linked : DocumentPlace::InFile;
    const Id<CaseDocument> id = attachDocument(*workspace, document, invocation.value("file"), place);
    say(Words::tr("Attached: %1.", "a document").arg(Records<CaseDocument>(workspace->file()).get(id).title));
    return Exit::Done;
}

} // namespace

std::vector<Verb> caseVerbs()
{
    return {
        {"case",
         "open",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Opens a case for every signed agreement of a call that has none."),
         {fileArgument()},
         {callOption(), jsonOption()},
         open},
        {"case",
         "list",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Lists cases with their stage and their money."),
         {fileArgument()},
         {callOption(Presence::Optional), jsonOption()},
         list},
        {"case",
         "show",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Shows one case: stages, instalments and payments."),
         {fileArgument()},
         {agreementNumberOption(), jsonOption()},
         show},
        {"case",
         "close",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Closes a case; no payment of it may be in course."),
         {fileArgument()},
         {agreementNumberOption(),
          {"date", "DATE", QT_TRANSLATE_NOOP("oslonac::CommandLine", "When it was closed."),
           Presence::Required},
          {"early", nullptr,
           QT_TRANSLATE_NOOP("oslonac::CommandLine", "It ends before what was agreed is done.")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Why it ends early.")}},
         close},
        {"case",
         "export",
         QT_TRANSLATE_NOOP(
             "oslonac::CommandLine",
             "Writes the whole case in the language of the program: as PDF, XLSX, HTML or CSV, by the "
             "ending of its name."),
         {fileArgument()},
         {agreementNumberOption(),
          {"output", "PATH", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Where to write it."),
           Presence::Required}},
         exportCase,
         Fonts::Always},
        {"case",
         "dossier",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Writes a folder with all of a case, readable without Oslonac: case, agreement, "
                           "addenda, documents, digests."),
         {fileArgument()},
         {agreementNumberOption(),
          {"output", "FOLDER", QT_TRANSLATE_NOOP("oslonac::CommandLine", "Where to write it."),
           Presence::Required},
          jsonOption()},
         dossier,
         Fonts::Always},
        {"case",
         "attach",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Attaches a document to a case."),
         {fileArgument()},
         {agreementNumberOption(),
          {"file", "PATH", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The document."), Presence::Required},
          {"kind",
           "KIND",
           QT_TRANSLATE_NOOP("oslonac::CommandLine", "What it is."),
           Presence::Optional,
           {"other_paper", "agreement_paper", "request_paper", "report_paper", "decision_paper",
            "record_paper", "letter_paper", "photo"}},
          {"title", "TEXT",
           QT_TRANSLATE_NOOP("oslonac::CommandLine", "Its title; the name of the file when it is left out.")},
          {"note", "TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "What is to be said of it.")},
          {"checklist", "TITLE",
           QT_TRANSLATE_NOOP("oslonac::CommandLine", "Which document of the call's checklist it is.")},
          {"link", nullptr,
           QT_TRANSLATE_NOOP("oslonac::CommandLine",
                             "Links it where it lies instead of keeping it in the file.")}},
         attach},
        {"case",
         "reopen",
         QT_TRANSLATE_NOOP("oslonac::CommandLine", "Opens a closed case again."),
         {fileArgument()},
         {agreementNumberOption()},
         reopen}};
}

} // namespace oslonac
