// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page of the window on the sample programme, in two sizes, two themes and three languages:
// screenshots FOLDER [part of a name]
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/calls/call_definition.h"
#include "core/calls/call_operations.h"
#include "core/documents/agreement_document.h"
#include "core/exchange/call_making.h"
#include "core/selection/selection_operations.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreements_page.h"
#include "ui/agreements/agreements_part.h"
#include "ui/calls/call_workspace.h"
#include "ui/calls/calls_page.h"
#include "ui/calls/criteria_part.h"
#include "ui/calls/lots_part.h"
#include "ui/calls/ranked_list.h"
#include "ui/calls/ranking_part.h"
#include "ui/lists/list_view.h"
#include "ui/program/program.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
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
          m_window(m_theme, m_languages, m_settings), m_program(m_window, m_languages, m_settings, m_prompts)
    {
        m_settings.setOfficerName(u"Programska službenica"_s);
        m_window.show();
    }

    void run()
    {
        everyLook(u"start"_s, [] {});
        if (!m_program.makeSample(m_files.filePath(u"primer.oslonac"_s)))
            return;
        everyLook(u"calls"_s, [this] { m_window.showPage(PageId::Calls); });
        everyLook(u"call-open"_s, [this] { openCall(u"PP-2023"_s, 1); });
        defineCalls();
        decide();
        everyLook(u"agreements-drafting"_s, [this] { agreementsPart(u"drafting"_s); });
        draft();
        everyLook(u"call"_s, [this] { openCall(u"PP-2023"_s, 0); });
        everyLook(u"call-roma"_s, [this] { openCall(u"ROMA-2023"_s, 0); });
        showAgreements();
        everyLook(u"municipalities"_s, [this] { m_window.showPage(PageId::Municipalities); });
        everyLook(u"list-print"_s, [this] { printMunicipalities(); });
        everyLook(u"history"_s, [this] { m_window.showPage(PageId::History); });
        everyLook(u"settings"_s, [this] { m_window.showPage(PageId::Settings); });
        everyLook(u"palette"_s, [this] { searchFor(u"raska"_s); });
    }

private:
    void openCall(const QString& code, int lot)
    {
        m_window.showPage(PageId::Calls);
        auto& page = *static_cast<CallsPage*>(m_window.pageIfBuilt(PageId::Calls));
        page.openCall(findCall(m_program.workspace()->file(), code)->id);
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
        everyLook(u"agreements-signed"_s, [this] {
            auto& page = agreementsPart(u"agreements"_s);
            page.agreements().checks().clear();
            for (const AgreementRow& row : page.model().rows()) {
                if (row.state() == AgreementState::Signed)
                    m_window.showPlace({PageId::Agreements, row.id.number()});
            }
            page.inspector().ensureVisible(0, 1500);
        });
        everyLook(u"agreements-signing"_s, [this] { agreementsPart(u"ceremonies"_s); });
        everyLook(u"agreements-templates"_s, [this] { agreementsPart(u"templates"_s); });
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
                markPrinted(
                    workspace,
                    {{drafted[i], mergeAgreement(workspace.file(), drafted[i], Script::Latin).digest}});
                if (i % 2 == 0)
                    signAgreement(workspace, drafted[i],
                                  {QDate(2023, 10, 3), u"110-5/2023"_s, u"2. 10. 2023."_s});
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

    template <typename Show>
    void everyLook(const QString& name, Show show)
    {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
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
                    save(file);
                }
            }
        }
    }

    QString m_folder;
    QString m_part;
    QTemporaryDir m_files;
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
