// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every page of the window stands here once.
// Renders every page of the window on the sample programme, in two sizes, two themes and three languages:
// screenshots FOLDER [part of a name]
#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/calls/call_definition.h"
#include "core/calls/call_operations.h"
#include "core/exchange/call_making.h"
#include "core/operations/part_operations.h"
#include "core/organisations/organisation_operations.h"
#include "core/sample/example_grids.h"
#include "core/selection/selection_operations.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/lived_cases.h"
#include "tests/support/merged_papers.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreements_page.h"
#include "ui/agreements/agreements_part.h"
#include "ui/agreements/paper_chooser.h"
#include "ui/applications/applications_part.h"
#include "ui/calls/call_workspace.h"
#include "ui/calls/calls_page.h"
#include "ui/calls/criteria_part.h"
#include "ui/calls/lots_part.h"
#include "ui/cases/case_course.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_picture.h"
#include "ui/history/history_page.h"
#include "ui/lists/list_view.h"
#include "ui/overview/overview_page.h"
#include "ui/payments/payments_page.h"
#include "ui/program/program.h"
#include "ui/reporting/report_inspector.h"
#include "ui/reporting/reports_page.h"
#include "ui/scoring/scores_part.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/selection/trial_panel.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace oslonac;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody is there to answer; a question is a fault of this program.
class NoPrompts final : public Prompts {
public:
    Answer ask(const Question&) override { return Answer::Cancel; }
    void tell(const Notice& notice) override { std::fprintf(stderr, "%s\n", qPrintable(notice.text)); }
    std::optional<QString> line(const QString&, const QString&, const QString&) override { return {}; }
    std::optional<QString> fileToOpen(const FileChoice&) override { return {}; }
    std::optional<QString> fileToSave(const FileChoice&) override { return {}; }
    std::optional<QString> folder(const FileChoice&) override { return {}; }
};

class Gallery final {
public:
    Gallery(QApplication& application, QString folder, QString part)
        : m_folder(std::move(folder)), m_part(std::move(part)), m_theme(application),
          m_window(m_theme, m_languages, m_settings),
          m_program(m_window, m_languages, m_settings, m_prompts, [this] { return m_now; })
    {
        m_settings.setOfficerName(u"Programska službenica"_s);
        m_window.show();
    }

    void run()
    {
        everyLook(u"start"_s, [] {});
        if (m_program.makeFile(m_files.filePath(u"prazna.oslonac"_s))) {
            everyLook(u"overview-empty"_s, [this] { m_window.showPage(PageId::Overview); });
            showNewCall();
        }
        if (!m_program.makeSample(m_files.filePath(u"primer.oslonac"_s)))
            return;
        everyLook(u"overview-open"_s, [this] { m_window.showPage(PageId::Overview); });
        everyLook(u"calls"_s, [this] { m_window.showPage(PageId::Calls); });
        everyLook(u"call-open"_s, [this] { openCall(u"PP-2023"_s, 1); });
        everyLook(u"applications"_s, [this] { openPart(u"PP-2023"_s, u"applications"_s, 4); });
        everyLook(u"new-application"_s, [this] {
            openPart(u"PP-2023"_s, u"applications"_s, 15);
            workspace().applications().enterNew();
        });
        everyLook(u"trial"_s, [this] { openTrial(); });
        everyLook(u"all-scores"_s, [this] {
            openPart(u"PP-2023"_s, u"scores"_s, 5);
            workspace().scores().chooseAssessor(std::nullopt);
            workspace().ranking().endTrial();
        });
        everyLook(u"scores"_s, [this] { openPart(u"PP-2023"_s, u"scores"_s, 4); });
        defineCalls();
        decide();
        everyLook(u"agreements-drafting"_s, [this] { agreementsPart(u"drafting"_s); });
        draft();
        everyLook(u"overview"_s, [this] { showOverview(ChartCard::View::Picture); },
                  {{1440, 900}, {1024, 640}, {1240, 800}, {1920, 1080}, {3840, 2160}});
        for (const Language language : {Language::English, Language::SerbianLatin, Language::SerbianCyrillic})
            savePaper(language);
        m_theme.setTextSize(130);
        everyLook(u"overview-large"_s, [this] { showOverview(ChartCard::View::Picture); }, {{1280, 800}});
        m_theme.setTextSize(100);
        everyLook(u"overview-table"_s, [this] { showOverview(ChartCard::View::Table); });
        everyLook(u"call"_s, [this] { openCall(u"PP-2023"_s, 0); });
        everyLook(u"decisions"_s, [this] {
            openPart(u"PP-2023"_s, u"decisions"_s, std::nullopt);
            workspace().decide();
        });
        everyLook(u"call-roma"_s, [this] { openCall(u"ROMA-2023"_s, 0); });
        showAgreements();
        showCases();
        everyLook(u"programmes"_s, [this] { m_window.showPage(PageId::Programmes); });
        everyLook(u"municipalities"_s, [this] { m_window.showPlace({PageId::Municipalities, 70459}); });
        everyLook(u"list-print"_s, [this] { printMunicipalities(); });
        showHistory();
        everyLook(u"settings"_s, [this] { m_window.showPage(PageId::Settings); });
        everyLook(u"palette"_s, [this] { searchFor(u"raska"_s); });
    }

private:
    /// A week before the ceremony of the sample, so that something is late and something is ahead.
    static QDateTime beforeTheCeremony() { return {QDate(2023, 9, 26), QTime(8, 0), Qt::UTC}; }

    /// A call on its first day: criteria and a lot, nobody to mark and nothing to be marked.
    void showNewCall()
    {
        Workspace& file = *m_program.workspace();
        const Id<Call> id = addCallWithExample(file, exampleGrid(ExampleGrid::ConceptNotes), u"KP-2026"_s);
        Lot lot;
        lot.callId = id;
        lot.code = u"1"_s;
        addPart(file, lot);
        for (const char* part : {"overview", "lots", "criteria", "applications", "scores", "ranking"}) {
            everyLook(u"new-call-%1"_s.arg(QLatin1StringView(part)), [this, id, part] {
                m_window.showPlace({PageId::Calls, id.number(), QString::fromLatin1(part)});
                if (QLatin1StringView(part) == u"applications")
                    workspace().applications().enterNew();
            });
        }
    }

    CallWorkspace& workspace()
    {
        return static_cast<CallsPage*>(m_window.pageIfBuilt(PageId::Calls))->workspace();
    }

    void openTrial()
    {
        openCall(u"PP-2023"_s, 0);
        RankingPart& ranking = workspace().ranking();
        ranking.endTrial();
        ranking.beginTrial();
        ranking.trialPanel().places().edit().setText(u"13"_s);
        Q_EMIT ranking.trialPanel().places().edit().editingFinished();
        ranking.trialPanel().multiplier(1).edit().setText(u"2"_s);
        Q_EMIT ranking.trialPanel().multiplier(1).edit().editingFinished();
    }

    /// A tab of a call with one of its applications chosen.
    void openPart(const QString& code, const QString& part, std::optional<size_t> application)
    {
        m_window.showPage(PageId::Calls);
        auto& page = *static_cast<CallsPage*>(m_window.pageIfBuilt(PageId::Calls));
        const Connection& file = m_program.workspace()->file();
        const Id<Call> call = findCall(file, code)->id;
        const auto all = Records<Application>(file).by(&Application::callId, call);
        page.openCall(call);
        page.workspace().reveal(
            {PageId::Calls, call.number(), part, application ? all.at(*application).id.number() : 0});
    }

    void openCall(const QString& code, int lot)
    {
        m_window.showPage(PageId::Calls);
        auto& page = *static_cast<CallsPage*>(m_window.pageIfBuilt(PageId::Calls));
        page.openCall(findCall(m_program.workspace()->file(), code)->id);
        page.workspace().reveal({PageId::Calls, 0, u"ranking"_s});
        page.workspace().ranking().chooseLot(lot);
        const auto& rows = page.workspace().ranking().list().model().rows();
        if (rows.size() > 4)
            page.workspace().ranking().list().setCurrent(Id<Application>(rows[4].id));
    }

    CallWorkspace& part(const QString& code, const QString& key)
    {
        m_window.showPage(PageId::Calls);
        auto& page = *static_cast<CallsPage*>(m_window.pageIfBuilt(PageId::Calls));
        const Id<Call> call = findCall(m_program.workspace()->file(), code)->id;
        page.openCall(call);
        page.workspace().reveal({PageId::Calls, call.number(), key});
        return page.workspace();
    }

    /// The parts in which a call is defined: with marks, without, and new.
    void defineCalls()
    {
        Workspace& workspace = *m_program.workspace();
        const auto sample = findCall(workspace.file(), u"PP-2023"_s);
        (void)addCallLike(workspace, sample->id, u"PP-2024"_s);
        Call fresh;
        fresh.code = u"Poziv-2024"_s;
        fresh.questionsUntil = QDate(2024, 3, 20);
        fresh.deadline = WallTime{QDate(2024, 3, 15), QTime(15, 0)};
        const Id<Call> id = addCall(workspace, fresh);
        extendDeadline(workspace, sample->id,
                       {WallTime{QDate(2023, 7, 3), QTime(15, 0)}, QDate(2023, 6, 20), u"Praznik"_s});
        everyLook(u"define-overview"_s, [this] { part(u"PP-2023"_s, u"overview"_s); });
        everyLook(u"define-new"_s, [this] { part(u"Poziv-2024"_s, u"overview"_s); });
        everyLook(u"define-empty"_s, [this] { part(u"Poziv-2024"_s, u"criteria"_s); });
        everyLook(u"define-lots"_s, [this] { part(u"PP-2024"_s, u"lots"_s); });
        everyLook(u"define-rule"_s, [this] {
            auto& outline = part(u"ROMA-2023"_s, u"lots"_s).lots().outline();
            for (const OutlineRow& row : outline.rows()) {
                if (row.kind == PartKind::RuleValue)
                    return outline.setCurrent(row.id);
            }
        });
        everyLook(u"define-document"_s, [this] {
            auto& outline = part(u"PP-2024"_s, u"lots"_s).lots().outline();
            outline.setCurrent(outline.rows().back().id);
        });
        everyLook(u"define-criteria"_s, [this] {
            auto& outline = part(u"PP-2024"_s, u"criteria"_s).criteria().outline();
            outline.setCurrent(outline.rows().at(2).id);
        });
        everyLook(u"define-frozen"_s, [this] { part(u"PP-2023"_s, u"criteria"_s); });
        workspace.undo();
        deleteCall(workspace, id);
        deleteCall(workspace, findCall(workspace.file(), u"PP-2024"_s)->id);
    }

    void printMunicipalities()
    {
        m_window.showPage(PageId::Municipalities);
        m_window.pageIfBuilt(PageId::Municipalities)->perform(ActionId::Print);
    }

    /// The last signed agreement.
    AgreementInspector& showSigned()
    {
        auto& page = agreementsPart(u"agreements"_s);
        page.agreements().checks().clear();
        for (const AgreementRow& row : page.model().rows()) {
            if (row.state() == AgreementState::Signed)
                m_window.showPlace({PageId::Agreements, row.id.number()});
        }
        return page.inspector();
    }

    void showAddendum()
    {
        AgreementInspector& inspector = showSigned();
        AgreementsPart& part = agreementsPart(u"agreements"_s).agreements();
        const Id<Agreement> agreement(part.list().table().currentId());
        Workspace& workspace = *m_program.workspace();
        if (addendaOf(workspace.file(), agreement).empty()) {
            Addendum addendum;
            addendum.agreementId = agreement;
            addendum.concludedOn = QDate(2024, 5, 2);
            addendum.reason = u"kasniji početak usluge zbog ponovljene nabavke"_s;
            addendum.financialMonths = 15;
            addAddendum(workspace, addendum);
        }
        part.paper().chooseAddendum(addendaOf(workspace.file(), agreement).back().id);
        QApplication::processEvents(); // the form has its size before it is scrolled
        inspector.reveal(u"addendum.number"_s);
    }

    AgreementsPage& agreementsPart(const QString& key)
    {
        m_window.showPlace({PageId::Agreements, 0, key});
        return *static_cast<AgreementsPage*>(m_window.pageIfBuilt(PageId::Agreements));
    }

    void showAgreements()
    {
        everyLook(u"agreements"_s, [this] {
            auto& part = agreementsPart(u"agreements"_s).agreements();
            part.list().table().setCurrentId(part.model().rowAt(5).id.number());
            part.checks().clear();
            for (const int row : {3, 5, 6, 12})
                part.checks().check({part.model().rowAt(row).id.number()});
            part.list().setFocus();
        });
        everyLook(u"agreements-gaps"_s, [this] { agreementsPart(u"agreements"_s).agreements().showGaps(); });
        everyLook(u"agreements-signed"_s, [this] { showSigned().ensureVisible(0, 1500); });
        everyLook(u"agreements-addendum"_s, [this] { showAddendum(); });
        everyLook(u"agreements-signing"_s, [this] { agreementsPart(u"ceremonies"_s); });
        everyLook(u"agreements-templates"_s, [this] { agreementsPart(u"templates"_s); });
    }

    /// Half a year into the financial stage, as the design shows it.
    void showCases()
    {
        m_now = QDateTime(QDate(2025, 3, 13), QTime(8, 0), Qt::UTC);
        m_program.followDay();
        everyLook(u"cases-waiting"_s, [this] { m_window.showPlace({PageId::Cases}); });
        const Id<Case> first = liveThroughCases(*m_program.workspace()).front();
        const auto page = [this]() -> CasesPage& {
            m_window.showPage(PageId::Cases);
            return *static_cast<CasesPage*>(m_window.pageIfBuilt(PageId::Cases));
        };
        everyLook(u"cases"_s, [&] { page().showCases(); });
        everyLook(u"case"_s, [&] { page().openCase(first); });
        everyLook(u"case-whole"_s, [&] { page().openCase(first); }, {{1440, 1900}});
        everyLook(u"case-support"_s,
                  [&] {
                      page().openCase(first);
                      page().view().showPart(u"support"_s);
                  },
                  {{1440, 1900}, {1024, 2400}});
        page().view().showPart(u"case"_s);
        everyLook(u"case-print"_s, [&] {
            page().openCase(first);
            page().view().perform(ActionId::Print);
        });
        everyLook(u"case-payment"_s, [&] {
            page().openCase(first);
            page().view().nextButton().click();
        });
        everyLook(u"case-note"_s, [&] {
            page().openCase(first);
            page().view().course().openNote();
        });
        everyLook(u"payments"_s, [&] {
            m_window.showPage(PageId::Payments);
            auto& shown = *static_cast<PaymentsPage*>(m_window.pageIfBuilt(PageId::Payments));
            shown.list().table().setCurrentId(shown.model().rowAt(1).id);
        });
        everyLook(u"reports"_s, [&] {
            m_window.showPage(PageId::Reports);
            auto& shown = *static_cast<ReportsPage*>(m_window.pageIfBuilt(PageId::Reports));
            shown.list().table().setCurrentId(shown.model().rowAt(0).id.number());
        });
        everyLook(u"report-letter"_s, [&] {
            m_window.showPlace({PageId::Reports, 0, u"overdue"_s});
            auto& shown = *static_cast<ReportsPage*>(m_window.pageIfBuilt(PageId::Reports));
            shown.list().table().selectAll();
            shown.inspector().remind();
        });
        everyLook(u"due"_s, [&] { m_window.showPlace({PageId::Tasks}); });
        everyLook(u"call-plan"_s, [&] {
            m_window.showPlace({PageId::Calls,
                                findCall(m_program.workspace()->file(), u"PP-2023"_s)->id.number(),
                                u"plan"_s});
        });
        m_now = beforeTheCeremony();
        m_program.followDay();
    }

    void showHistory()
    {
        workOnSid();
        const auto history = [this]() -> HistoryPage& {
            m_window.showPage(PageId::History);
            return *static_cast<HistoryPage*>(m_window.pageIfBuilt(PageId::History));
        };
        everyLook(u"history"_s, [&] {
            auto& page = history();
            page.list().look().open(0);
            page.showAllSteps();
            page.list().table().setCurrentId(page.list().table().listedIds().at(4));
        });
        everyLook(u"history-record"_s, [&] {
            const auto sid = Records<Organisation>(m_program.workspace()->file())
                                 .firstBy(&Organisation::nameLatin, u"Opština Šid"_s);
            m_window.showPlace({PageId::History, 0, u"organisations"_s, sid->id.number()});
        });
        everyLook(u"history-deleted"_s, [&] {
            auto& page = history();
            page.showAllSteps();
            page.list().look().open(3);
        });
        everyLook(u"history-since"_s, [&] {
            history().list().look().open(0);
            history().askPeriod();
        });
    }

    /// An officer's morning: a field corrected twice, one step taken back, a ceremony deleted.
    void workOnSid()
    {
        Workspace& workspace = *m_program.workspace();
        const auto edit = [&](auto how) {
            auto sid =
                *Records<Organisation>(workspace.file()).firstBy(&Organisation::nameLatin, u"Opština Šid"_s);
            how(sid);
            workspace.perform(editOrganisationOperation(sid),
                              [&](const Change& change) { editOrganisation(change, sid); });
        };
        edit([](Organisation& sid) { sid.taxNumber = u"100000001"_s; });
        edit([](Organisation& sid) { sid.taxNumber = u"100000002"_s; });
        edit([](Organisation& sid) { sid.seat = u"Šid, Karađorđeva 2"_s; });
        auto application =
            *Records<Application>(workspace.file()).firstBy(&Application::registryNumber, u"PP-013"_s);
        application.requested = Money(5'500'000, Currency::Eur);
        workspace.perform({OperationKind::EditApplication, {u"PP-013"_s}},
                          [&](const Change& change) { change.update(application); });
        edit([](Organisation& sid) { sid.registrationNumber = u"08000000"_s; });
        workspace.undo();
        deleteSecondCeremony(workspace);
    }

    void searchFor(const QString& typed)
    {
        m_window.showPage(PageId::Municipalities);
        m_program.palette().open();
        m_program.palette().line().setText(typed);
        while (!m_program.search()->isReady())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void decide()
    {
        Workspace& workspace = *m_program.workspace();
        for (const Call& call : Records<Call>(workspace.file()).all())
            (void)decideSelection(workspace, call, {u"400-61/2023"_s, QDate(2023, 9, 18), u"Komisija"_s});
    }

    void draft()
    {
        Workspace& workspace = *m_program.workspace();
        for (const Call& call : Records<Call>(workspace.file()).all()) {
            DraftOptions options;
            options.ceremonyId = Records<SigningCeremony>(workspace.file()).all().front().id;
            const auto drafted = draftAgreements(workspace, call, options).drafted;
            for (size_t i = 0; i < drafted.size(); i += 3) {
                markPrinted(workspace, {asPrinted({drafted[i]}, mergeAgreement(workspace.file(), drafted[i],
                                                                               Script::Latin))});
                if (i % 2 == 0)
                    signAgreement(workspace, drafted[i],
                                  {QDate(2023, 9, 25), u"110-5/2023"_s, u"22. 9. 2023."_s});
            }
        }
    }

    /// The window, or what stands over it, which is closed then.
    void save(const QString& file)
    {
        QWidget* over = QApplication::activeModalWidget();
        (over ? over : &m_window)->grab().save(m_folder + u'/' + file, "PNG", 0); // the smallest file
        if (over)
            over->close();
    }

    void showOverview(ChartCard::View view)
    {
        m_window.showPage(PageId::Overview);
        auto& page = *static_cast<OverviewPage*>(m_window.pageIfBuilt(PageId::Overview));
        for (ChartCard* card : {&page.money(), &page.pipeline(), &page.map()})
            card->setView(view);
        page.map().picture().setFocus();
        page.map().picture().setCurrentMark(int(page.map().picture().marks().size()) - 16);
    }

    void savePaper(Language language)
    {
        const QString file = u"overview-paper-%1.png"_s.arg(codeOf(language));
        if (!file.contains(m_part))
            return;
        m_languages.use(language);
        showOverview(ChartCard::View::Picture);
        QApplication::processEvents();
        const PaintedPage page = static_cast<OverviewPage*>(m_window.pageIfBuilt(PageId::Overview))->paper();
        constexpr int margin = 80;
        QImage sheet(794, 1123, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.translate(margin, margin);
        page.paint(painter, {0, 0, sheet.width() - 2.0 * margin, sheet.height() - 2.0 * margin});
        painter.end();
        sheet.save(m_folder + u'/' + file);
    }

    template <typename Show>
    void everyLook(const QString& name, Show show,
                   const std::vector<QSize>& sizes = {{1440, 900}, {1024, 640}})
    {
        for (const QSize size : sizes) {
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                for (const Language language :
                     {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
                    const QString file =
                        u"%1-%2-%3-%4.png"_s.arg(name, codeOf(language), codeOf(theme)).arg(size.width());
                    if (!file.contains(m_part))
                        continue;
                    m_theme.use(theme);
                    m_languages.use(language);
                    m_window.resize(size);
                    show();
                    for (int turn = 0; turn < 12; ++turn)
                        QApplication::processEvents();
                    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // outside any event loop
                    QApplication::processEvents();
                    save(file);
                }
            }
        }
    }

    QString m_folder;
    QString m_part;
    QTemporaryDir m_files;
    QDateTime m_now = beforeTheCeremony();
    Settings m_settings{m_files.filePath(u"settings.ini"_s)};
    Theme m_theme;
    LanguageSwitch m_languages;
    MainWindow m_window;
    NoPrompts m_prompts;
    Program m_program;
};

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"screenshots"_s);
    QDir().mkpath(folder);
    Gallery(application, folder, arguments.value(2)).run();
    return 0;
}
