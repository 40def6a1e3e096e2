// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/file_name.h"
#include "core/reports/report.h"
#include "core/reports/selection_report.h"
#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "core/storage/records.h"
#include "ui/calls/call_actions.h"
#include "ui/printing/report_file.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ListExport)
};

/// A list with what stands around it on paper, and the date that its papers carry.
struct Listed {
    SelectionList list;
    SelectionPaper paper;
    QDate date;
};

std::optional<Programme> programmeOf(const Desk& desk, const Call& call)
{
    return call.programmeId ? Records<Programme>(desk.file()).find(*call.programmeId) : std::nullopt;
}

Listed decidedList(const Desk& desk, const Call& call, const SelectionDecision& decision)
{
    return {selectionListFromJson(decision.list), {decision, programmeOf(desk, call)}, decision.decidedOn};
}

Listed presentList(const Desk& desk, const Call& call, ListKind kind)
{
    SelectionList list = currentSelection(desk.file(), call.id);
    const auto decision = latestDecision(desk.file(), call.id);
    // What is announced is what was decided; the whole list names the decision only while it still matches.
    if (decision && (kind == ListKind::Published || decision->digest == list.digest))
        return decidedList(desk, call, *decision);
    const QDate date = decision ? decision->decidedOn : call.publishedOn.value_or(desk.workspace.today());
    return {std::move(list), {std::nullopt, programmeOf(desk, call)}, date};
}

void write(const Listed& listed, ListKind kind, Language language, const QString& path)
{
    const Report report = kind == ListKind::Published ? publishedReport(listed.list, listed.paper, language)
                                                      : rankedReport(listed.list, listed.paper, language);
    const QString notice = listed.paper.trial.isEmpty()
                               ? QString()
                               : Tr::tr("Trial, not written: %1").arg(listed.paper.trial.join(u"; "_s));
    writeReportFile(report, listed.date, path, notice);
}

/// `make` reads the list only after the officer said where it goes.
bool exportTo(const Desk& desk, const QString& title, const QString& name, ListKind kind, Language language,
              const std::function<Listed()>& make)
{
    const auto path = desk.prompts.fileToSave({title,
                                               {},
                                               name + u".pdf"_s,
                                               {Tr::tr("PDF (*.pdf)"), Tr::tr("Excel workbook (*.xlsx)"),
                                                Tr::tr("CSV table (*.csv)"), Tr::tr("Web page (*.html)")},
                                               u"pdf"_s});
    if (!path)
        return false;
    write(make(), kind, language, *path);
    desk.tell(Tr::tr("The list was written to %1.").arg(QFileInfo(*path).fileName()));
    return true;
}

QString titleOf(ListKind kind)
{
    return kind == ListKind::Published ? Tr::tr("Export the list for publication")
                                       : Tr::tr("Export the ranked list");
}

QString stemOf(ListKind kind)
{
    return kind == ListKind::Published ? u"izabrani"_s : u"rang-lista"_s;
}

} // namespace

bool exportList(const Desk& desk, Id<Call> id, ListKind kind, Language language)
{
    const auto call = Records<Call>(desk.file()).get(id);
    return exportTo(desk, titleOf(kind), safeFileName({call.code, stemOf(kind)}), kind, language,
                    [&] { return presentList(desk, call, kind); });
}

bool exportDecided(const Desk& desk, const SelectionDecision& decision, ListKind kind, Language language)
{
    const auto call = Records<Call>(desk.file()).get(decision.callId);
    const QString version = u"v%1"_s.arg(decision.version);
    return exportTo(desk, titleOf(kind), safeFileName({call.code, stemOf(kind), version}), kind, language,
                    [&] { return decidedList(desk, call, decision); });
}

bool exportTrial(const Desk& desk, const Call& call, const SelectionList& list, const QStringList& changes,
                 Language language)
{
    return exportTo(
        desk, Tr::tr("Export the trial"), safeFileName({call.code, u"proba"_s}), ListKind::Ranked, language,
        [&] {
            return Listed{list, {std::nullopt, programmeOf(desk, call), changes}, desk.workspace.today()};
        });
}

} // namespace oslonac::ui
