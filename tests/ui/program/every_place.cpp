// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every place of the window has its line here.
#include "tests/ui/program/every_place.h"

#include "core/calls/call_definition.h"
#include "core/programmes/programme.h"
#include "ui/agreements/agreements_page.h"
#include "ui/agreements/agreements_part.h"
#include "ui/agreements/templates_part.h"
#include "ui/applications/applications_part.h"
#include "ui/budgets/budget_card.h"
#include "ui/budgets/expenditures_card.h"
#include "ui/budgets/sources_card.h"
#include "ui/calls/call_workspace.h"
#include "ui/calls/calls_page.h"
#include "ui/calls/criteria_part.h"
#include "ui/calls/lots_part.h"
#include "ui/calls/plan_part.h"
#include "ui/cases/case_course.h"
#include "ui/cases/case_end_form.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/checks_card.h"
#include "ui/cases/documents_card.h"
#include "ui/cases/recommendations_card.h"
#include "ui/cases/stages_card.h"
#include "ui/cases/support_cards.h"
#include "ui/cases/tasks_card.h"
#include "ui/cases/team_card.h"
#include "ui/cases/visits_card.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_picture.h"
#include "ui/help/help_window.h"
#include "ui/history/history_page.h"
#include "ui/letters/letter_form.h"
#include "ui/lists/list_view.h"
#include "ui/municipalities/contact_list.h"
#include "ui/municipalities/municipalities_page.h"
#include "ui/municipalities/organisation_inspector.h"
#include "ui/overview/overview_page.h"
#include "ui/payments/payments_page.h"
#include "ui/payments/recoveries_card.h"
#include "ui/program/program.h"
#include "ui/reporting/report_inspector.h"
#include "ui/reporting/report_steps_panel.h"
#include "ui/reporting/reports_card.h"
#include "ui/reporting/reports_page.h"
#include "ui/scoring/scores_part.h"
#include "ui/selection/decisions_part.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/ranking_part.h"
#include "ui/selection/trial_panel.h"
#include "ui/services/services_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup_panel.h"

#include <QApplication>
#include <QLineEdit>

#include <stdexcept>

namespace oslonac::test {
using namespace Qt::Literals::StringLiterals;
using namespace oslonac::ui;

namespace {

constexpr qint64 ruma = 70459; ///< code of a municipality with an agreement

/// The ways through one window.
class Ways final {
public:
    Ways(MainWindow& window, Program& program) : m_window(window), m_program(program) {}

    [[nodiscard]] const Connection& file() const { return m_program.workspace()->file(); }

    template <class Kind>
    [[nodiscard]] Kind& page(PageId id) const
    {
        m_window.showPage(id);
        return *static_cast<Kind*>(m_window.pageIfBuilt(id));
    }
    void go(const Place& place) const { m_window.showPlace(place); }
    void trigger(ActionId id) const { m_window.actions()[id].trigger(); }

    OverviewPage& overview(ChartCard::View view) const
    {
        auto& shown = page<OverviewPage>(PageId::Overview);
        for (ChartCard* card : {&shown.money(), &shown.pipeline(), &shown.map()})
            card->setView(view);
        return shown;
    }

    /// A tab of a call, with one of its applications chosen.
    CallWorkspace& call(const QString& code, const QString& part,
                        std::optional<size_t> application = {}) const
    {
        const Id<Call> id = findCall(file(), code)->id;
        auto& calls = page<CallsPage>(PageId::Calls);
        calls.openCall(id);
        calls.workspace().ranking().endTrial();
        qint64 chosen = 0;
        if (application)
            chosen = Records<Application>(file()).by(&Application::callId, id).at(*application).id.number();
        calls.workspace().reveal({PageId::Calls, id.number(), part, chosen});
        return calls.workspace();
    }
    void ranking(const QString& code) const
    {
        RankingPart& shown = call(code, u"ranking"_s).ranking();
        shown.chooseLot(0);
        shown.list().setCurrent(Id<Application>(shown.list().model().rows().at(4).id));
    }
    void trial() const
    {
        RankingPart& shown = call(u"PP-2023"_s, u"ranking"_s).ranking();
        shown.chooseLot(0);
        shown.beginTrial();
        const auto enter = [](LineField& field, const QString& text) {
            field.edit().setText(text);
            Q_EMIT field.edit().editingFinished();
        };
        enter(shown.trialPanel().places(), u"13"_s);
        enter(shown.trialPanel().multiplier(1), u"2"_s);
    }
    /// The first part of a kind, with its fields.
    static void choosePart(DefinitionOutline& outline, PartKind kind)
    {
        for (const OutlineRow& row : outline.rows()) {
            if (row.kind == kind)
                return outline.setCurrent(row.id);
        }
        throw std::logic_error("the sample has no part of this kind");
    }

    AgreementsPage& agreements(const QString& part) const
    {
        go({PageId::Agreements, 0, part});
        return page<AgreementsPage>(PageId::Agreements);
    }
    void agreementList() const
    {
        AgreementsPart& part = agreements(u"agreements"_s).agreements();
        part.list().table().setCurrentId(part.model().rowAt(5).id.number());
        part.checks().clear();
        for (const int row : {3, 5, 6, 12})
            part.checks().check({part.model().rowAt(row).id.number()});
        part.list().setFocus();
    }
    void signedAgreement() const
    {
        AgreementsPage& shown = agreements(u"agreements"_s);
        shown.agreements().checks().clear();
        for (const AgreementRow& row : shown.model().rows()) {
            if (row.state() == AgreementState::Signed)
                return go({PageId::Agreements, row.id.number()});
        }
    }

    CaseView& firstCase() const
    {
        auto& shown = page<CasesPage>(PageId::Cases);
        shown.openCase(Id<Case>(shown.model().rowAt(0).id));
        shown.view().showPart(u"case"_s); // as it is for whoever opens a case first
        return shown.view();
    }

    MunicipalitiesPage& municipality() const
    {
        auto& shown = page<MunicipalitiesPage>(PageId::Municipalities);
        shown.list().table().clearSelection();
        go({PageId::Municipalities, ruma});
        return shown;
    }
    HistoryPage& history(int view) const
    {
        auto& shown = page<HistoryPage>(PageId::History);
        shown.list().look().open(view);
        shown.showAllSteps();
        return shown;
    }
    void recordHistory() const
    {
        const auto sid = Records<Organisation>(file()).firstBy(&Organisation::nameLatin, u"Opština Šid"_s);
        go({PageId::History, 0, u"organisations"_s, sid->id.number()});
    }
    void search(const QString& typed) const
    {
        m_window.showPage(PageId::Municipalities);
        m_program.palette().open();
        m_program.palette().line().setText(typed);
        while (!m_program.search()->isReady())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    MainWindow& m_window;
    Program& m_program;
};

using Places = std::vector<WindowPlace>;

void addOverview(Places& places, const Ways& ways)
{
    places.push_back({u"overview"_s, u"overview"_s, [ways] {
                          ChartCard& map = ways.overview(ChartCard::View::Picture).map();
                          map.picture().setFocus();
                          map.picture().setCurrentMark(int(map.picture().marks().size()) - 16);
                      }});
    places.push_back(
        {u"overview-table"_s, u"overview"_s, [ways] { (void)ways.overview(ChartCard::View::Table); }});
    places.push_back({u"overview-print"_s, {}, [ways] {
                          ways.overview(ChartCard::View::Picture).perform(ActionId::Print);
                      }});
}

void addDefinition(Places& places, const Ways& ways, const QString& newCall)
{
    places.push_back({u"due"_s, u"tasks"_s, [ways] { ways.go({PageId::Tasks}); }});
    places.push_back({u"calls"_s, u"calls"_s, [ways] { ways.go({PageId::Calls}); }});
    places.push_back({u"define-overview"_s, u"calls/overview"_s,
                      [ways] { (void)ways.call(u"PP-2023"_s, u"overview"_s); }});
    places.push_back(
        {u"define-new"_s, u"calls/overview"_s, [ways, newCall] { (void)ways.call(newCall, u"overview"_s); }});
    for (const auto& [name, kind] :
         {std::pair{"lot", PartKind::Lot}, std::pair{"instalment", PartKind::Instalment},
          std::pair{"rule", PartKind::Rule}, std::pair{"document", PartKind::Document}})
        places.push_back({u"define-"_s + QLatin1String(name), u"calls/lots"_s, [ways, kind = kind] {
                              Ways::choosePart(ways.call(u"PP-2023"_s, u"lots"_s).lots().outline(), kind);
                          }});
    places.push_back({u"define-rule-value"_s, u"calls/lots"_s, [ways] {
                          Ways::choosePart(ways.call(u"ROMA-2023"_s, u"lots"_s).lots().outline(),
                                           PartKind::RuleValue);
                      }});
    for (const auto& [name, kind] :
         {std::pair{"section", PartKind::Section}, std::pair{"criterion", PartKind::Criterion},
          std::pair{"total", PartKind::Total}, std::pair{"tie-rule", PartKind::TieRule},
          std::pair{"assessor", PartKind::Assessor}})
        places.push_back({u"define-"_s + QLatin1String(name), u"calls/criteria"_s, [ways, kind = kind] {
                              Ways::choosePart(ways.call(u"PP-2023"_s, u"criteria"_s).criteria().outline(),
                                               kind);
                          }});
    for (const auto& [name, kind] :
         {std::pair{"report-rule", PartKind::ReportRule}, std::pair{"planned-task", PartKind::PlannedTask},
          std::pair{"checklist-item", PartKind::ChecklistItem}})
        places.push_back({u"define-"_s + QLatin1String(name), u"calls/plan"_s, [ways, kind = kind] {
                              Ways::choosePart(ways.call(u"PP-2023"_s, u"plan"_s).plan().outline(), kind);
                          }});
    for (const char* part : {"lots", "criteria", "applications", "scores", "ranking", "decisions", "plan"})
        places.push_back({u"new-call-"_s + QLatin1String(part), u"calls/"_s + QLatin1String(part),
                          [ways, part, newCall] { (void)ways.call(newCall, QLatin1String(part)); }});
}

void addReview(Places& places, const Ways& ways)
{
    places.push_back({u"applications"_s, u"calls/applications"_s,
                      [ways] { (void)ways.call(u"PP-2023"_s, u"applications"_s, 4); }});
    places.push_back({u"new-application"_s, u"calls/applications"_s,
                      [ways] { ways.call(u"PP-2023"_s, u"applications"_s, 15).applications().enterNew(); }});
    places.push_back(
        {u"scores"_s, u"calls/scores"_s, [ways] { (void)ways.call(u"PP-2023"_s, u"scores"_s, 4); }});
    places.push_back({u"all-scores"_s, u"calls/scores"_s, [ways] {
                          ways.call(u"PP-2023"_s, u"scores"_s, 5).scores().chooseAssessor(std::nullopt);
                      }});
    places.push_back({u"call"_s, u"calls/ranking"_s, [ways] { ways.ranking(u"PP-2023"_s); }});
    places.push_back({u"call-roma"_s, u"calls/ranking"_s, [ways] { ways.ranking(u"ROMA-2023"_s); }});
    places.push_back({u"call-trial"_s, u"calls/ranking"_s, [ways] { ways.trial(); }});
    places.push_back({u"decision-form"_s, u"calls/decisions"_s,
                      [ways] { ways.call(u"PP-2023"_s, u"decisions"_s).decide(); }});
    places.push_back({u"decided"_s, u"calls/decisions"_s, [ways] {
                          DecisionsPart& part = ways.call(u"PP-2023"_s, u"decisions"_s).decisions();
                          part.list().table().setCurrentId(part.model().rowAt(0).id);
                      }});
}

void addAgreements(Places& places, const Ways& ways)
{
    places.push_back({u"agreements"_s, u"agreements"_s, [ways] { ways.agreementList(); }});
    places.push_back({u"agreements-gaps"_s, u"agreements"_s,
                      [ways] { ways.agreements(u"agreements"_s).agreements().showGaps(); }});
    places.push_back({u"agreements-signed"_s, u"agreements"_s, [ways] { ways.signedAgreement(); }});
    places.push_back({u"agreements-drafted"_s, u"agreements/drafting"_s,
                      [ways] { (void)ways.agreements(u"drafting"_s); }});
    places.push_back({u"agreements-signing"_s, u"agreements/ceremonies"_s,
                      [ways] { (void)ways.agreements(u"ceremonies"_s); }});
    places.push_back({u"agreements-templates"_s, u"agreements/templates"_s,
                      [ways] { ways.agreements(u"templates"_s).templates().renderNow(); }});
}

void addCases(Places& places, const Ways& ways)
{
    places.push_back({u"cases"_s, u"cases"_s, [ways] { ways.page<CasesPage>(PageId::Cases).showCases(); }});
    places.push_back({u"case"_s, u"cases"_s, [ways] { (void)ways.firstCase(); }});
    places.push_back({u"case-payment"_s, u"cases"_s, [ways] { ways.firstCase().nextButton().click(); }});
    places.push_back({u"case-task"_s, u"cases"_s, [ways] { ways.firstCase().tasks().openNew(); }});
    places.push_back({u"case-note"_s, u"cases"_s, [ways] { ways.firstCase().course().openNote(); }});
    places.push_back({u"case-budget"_s, u"cases"_s, [ways] { ways.firstCase().budget().openNew(); }});
    places.push_back(
        {u"case-expenditure"_s, u"cases"_s, [ways] { ways.firstCase().expenditures().openNew(); }});
    places.push_back({u"case-check"_s, u"cases"_s, [ways] {
                          ExpendituresCard& card = ways.firstCase().expenditures();
                          card.list().table().setCurrentId(card.model().rowAt(0).id.number());
                          card.openCheck();
                      }});
    places.push_back({u"case-report"_s, u"cases"_s, [ways] { ways.firstCase().reports().openNew(); }});
    places.push_back({u"case-recovery"_s, u"cases"_s, [ways] {
                          RecoveriesCard& card = ways.firstCase().recoveries();
                          card.setVisible(true);
                          card.openNew();
                      }});
    places.push_back({u"case-document"_s, u"cases"_s, [ways] {
                          DocumentsCard& card = ways.firstCase().documents();
                          card.form().parentWidget()->show();
                          card.form().open();
                      }});
    places.push_back({u"case-letter"_s, u"cases"_s, [ways] {
                          CaseView& view = ways.firstCase();
                          view.letter().open({view.shown()}, u"letter"_s);
                      }});
    const auto support = [ways]() -> SupportCards& {
        CaseView& view = ways.firstCase();
        view.showPart(u"support"_s);
        return view.support();
    };
    places.push_back({u"case-support"_s, u"cases/support"_s, [support] { (void)support(); }});
    places.push_back({u"case-service"_s, u"cases/support"_s, [support] { support().services().openNew(); }});
    places.push_back({u"case-visit"_s, u"cases/support"_s, [support] { support().visits().openNew(); }});
    places.push_back(
        {u"case-visit-made"_s, u"cases/support"_s, [support] { support().visits().openRecord(); }});
    places.push_back(
        {u"case-closing-check"_s, u"cases/support"_s, [support] { support().closing().openNew(); }});
    places.push_back(
        {u"case-recommendation"_s, u"cases/support"_s, [support] { support().recommendations().openNew(); }});
    places.push_back({u"case-member"_s, u"cases/support"_s, [support] { support().team().openNew(); }});
    places.push_back({u"case-stage"_s, u"cases/support"_s, [support] { support().stages().openNew(); }});
    places.push_back({u"case-source"_s, u"cases"_s, [ways] {
                          ways.firstCase().showPart(u"case"_s);
                          ways.firstCase().sources().openNew();
                      }});
    places.push_back({u"case-print"_s, {}, [ways] { ways.firstCase().perform(ActionId::Print); }});
    places.push_back({u"case-end"_s, u"cases"_s, [ways] { ways.firstCase().end().open(); }});
    places.push_back({u"payments"_s, u"payments"_s, [ways] {
                          auto& shown = ways.page<PaymentsPage>(PageId::Payments);
                          shown.list().table().setCurrentId(shown.model().rowAt(0).id);
                      }});
    const auto reports = [ways]() -> ReportsPage& {
        auto& shown = ways.page<ReportsPage>(PageId::Reports);
        shown.list().table().setCurrentId(shown.model().rowAt(0).id.number());
        return shown;
    };
    places.push_back({u"reports"_s, u"reports"_s, [reports] { (void)reports(); }});
    places.push_back({u"report-receipt"_s, u"reports"_s,
                      [reports] { reports().inspector().steps().open(ReportStepKind::Received); }});
}

void addRecords(Places& places, const Ways& ways)
{
    places.push_back({u"programmes"_s, u"programmes"_s, [ways] {
                          const auto programmes = Records<Programme>(ways.file()).all();
                          ways.go({PageId::Programmes, programmes.at(0).id.number()});
                      }});
    const auto list = [ways]() -> ListView& { return ways.municipality().list(); };
    places.push_back({u"municipalities"_s, u"municipalities"_s, [ways] { (void)ways.municipality(); }});
    places.push_back({u"municipality-contact"_s, u"municipalities"_s,
                      [ways] { ways.municipality().inspector().contacts().startNew(); }});
    places.push_back({u"municipality-new"_s, u"municipalities"_s,
                      [ways] { ways.municipality().perform(ActionId::NewRecord); }});
    places.push_back({u"list-columns"_s, {}, [list] { list().chooseColumns(); }});
    places.push_back({u"list-filter"_s, {}, [list] { list().addFilter(); }});
    places.push_back({u"list-order"_s, {}, [list] { list().chooseOrder(); }});
    places.push_back({u"list-change"_s, {}, [list] {
                          ListView& shown = list();
                          shown.table().selectAll();
                          shown.perform(ActionId::ChangeSelected);
                      }});
    places.push_back({u"list-print"_s, {}, [ways] { ways.municipality().perform(ActionId::Print); }});
}

void addHistory(Places& places, const Ways& ways)
{
    places.push_back({u"history"_s, u"history"_s, [ways] {
                          ListTable& table = ways.history(0).list().table();
                          table.setCurrentId(table.listedIds().at(4));
                      }});
    places.push_back({u"history-record"_s, u"history"_s, [ways] { ways.recordHistory(); }});
    places.push_back({u"history-deleted"_s, u"history"_s, [ways] { (void)ways.history(3); }});
    places.push_back({u"history-since"_s, {}, [ways] { ways.history(0).askPeriod(); }});
}

void addOthers(Places& places, const Ways& ways)
{
    places.push_back({u"settings"_s, u"settings"_s, [ways] { ways.go({PageId::Settings}); }});
    places.push_back({u"palette"_s, {}, [ways] { ways.search(u"raska"_s); }});
    places.push_back({u"palette-commands"_s, {}, [ways] { ways.search({}); }});
    places.push_back({u"help"_s, {}, [ways] {
                          ways.go({PageId::History});
                          ways.trigger(ActionId::Help);
                      }});
    places.push_back({u"shortcuts"_s, {}, [ways] { ways.trigger(ActionId::Shortcuts); }});
}

} // namespace

std::vector<WindowPlace> everyPlace(MainWindow& window, Program& program, const QString& newCall)
{
    const Ways ways(window, program);
    Places places;
    addOverview(places, ways);
    addDefinition(places, ways, newCall);
    addReview(places, ways);
    addAgreements(places, ways);
    addCases(places, ways);
    addRecords(places, ways);
    addHistory(places, ways);
    addOthers(places, ways);
    return places;
}

std::vector<WindowPlace> emptyPlaces(MainWindow& window)
{
    Places places;
    const auto add = [&](const QString& name, const QString& guide, const Place& place) {
        places.push_back({u"empty-"_s + name, guide, [&window, place] { window.showPlace(place); }});
    };
    add(u"overview"_s, u"overview"_s, {PageId::Overview});
    add(u"due"_s, u"tasks"_s, {PageId::Tasks});
    add(u"calls"_s, u"calls"_s, {PageId::Calls});
    add(u"agreements"_s, u"agreements"_s, {PageId::Agreements, 0, u"agreements"_s});
    for (const char* part : {"drafting", "ceremonies", "templates"})
        add(QLatin1String(part), u"agreements/"_s + QLatin1String(part),
            {PageId::Agreements, 0, QLatin1String(part)});
    add(u"cases"_s, u"cases"_s, {PageId::Cases});
    add(u"payments"_s, u"payments"_s, {PageId::Payments});
    add(u"reports"_s, u"reports"_s, {PageId::Reports});
    add(u"programmes"_s, u"programmes"_s, {PageId::Programmes});
    add(u"municipalities"_s, u"municipalities"_s, {PageId::Municipalities});
    add(u"history"_s, u"history"_s, {PageId::History});
    add(u"settings"_s, u"settings"_s, {PageId::Settings});
    return places;
}

QWidget& inSight(MainWindow& window)
{
    if (QWidget* over = QApplication::activeModalWidget())
        return *over;
    const auto* help = window.findChild<HelpWindow*>();
    if (help && help->isVisible())
        return *const_cast<HelpWindow*>(help);
    for (PopupPanel* panel : window.findChildren<PopupPanel*>()) {
        if (panel->isVisible())
            return *panel;
    }
    auto* palette = window.findChild<CommandPalette*>();
    return palette && palette->isVisible() ? static_cast<QWidget&>(*palette) : window;
}

void clearSight(MainWindow& window, Program& program)
{
    if (QWidget* over = QApplication::activeModalWidget())
        over->close();
    for (PopupPanel* panel : window.findChildren<PopupPanel*>())
        panel->closePanel();
    if (auto* help = window.findChild<HelpWindow*>())
        help->close();
    if (program.palette().isVisible())
        program.palette().close();
    QApplication::setActiveWindow(&window);
}

} // namespace oslonac::test
