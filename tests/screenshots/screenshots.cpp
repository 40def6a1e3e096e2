// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page of the window on the sample programme, in two sizes, two themes and three languages:
// screenshots FOLDER [part of a name]
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/calls/call_definition.h"
#include "core/documents/agreement_document.h"
#include "core/selection/selection_operations.h"
#include "ui/calls/call_workspace.h"
#include "ui/calls/calls_page.h"
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
        decideAndDraft();
        everyLook(u"call"_s, [this] { openCall(u"PP-2023"_s, 0); });
        everyLook(u"call-roma"_s, [this] { openCall(u"ROMA-2023"_s, 0); });
        everyLook(u"agreements"_s, [this] { m_window.showPage(PageId::Agreements); });
        everyLook(u"municipalities"_s, [this] { m_window.showPlace({PageId::Municipalities, 70459}); });
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

    void searchFor(const QString& typed)
    {
        m_window.showPage(PageId::Municipalities);
        m_program.palette().open();
        m_program.palette().line().setText(typed);
        while (!m_program.search()->isReady())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void decideAndDraft()
    {
        Workspace& workspace = *m_program.workspace();
        for (const Call& call : Records<Call>(workspace.file()).all()) {
            (void)decideSelection(workspace, call, {u"400-61/2023"_s, QDate(2023, 9, 18), u"Komisija"_s});
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
                    for (int turn = 0; turn < 4; ++turn)
                        QApplication::processEvents();
                    m_window.grab().save(m_folder + u'/' + file, "PNG", 0); // the smallest file
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
