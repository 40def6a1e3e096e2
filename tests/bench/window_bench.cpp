// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_bench.h"

#include "core/storage/statement.h"
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/bench/whole_window.h"
#include "tests/support/fresh_workspace.h"
#include "ui/search/palette_lines.h"
#include "ui/search/record_search.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the same words cost when SQLite looks for them among the names.
double likeScan(const Connection& file, const QString& typed)
{
    return secondsOf([&] {
        Statement statement =
            file.prepare("SELECT id\nFROM organisations\nWHERE name_latin LIKE '%' || ?1 || '%'\n"
                         "LIMIT 8");
        statement.bind(typed);
        while (statement.step())
            (void)statement.take<qint64>();
    });
}

double longestOf(const QString& words, const std::function<double(const QString&)>& search)
{
    double longest = 0;
    for (qsizetype letters = 1; letters <= words.size(); ++letters)
        longest = std::max(longest, search(words.left(letters)));
    return longest;
}

/// Pages with a table each, the least that could be switched.
class PlainPages final {
public:
    PlainPages()
    {
        constexpr int pageCount = 3;
        for (int page = 0; page < pageCount; ++page) {
            auto* table = new QTableView;
            auto* model = new QStandardItemModel(200, 8, table);
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    model->setItem(row, column, new QStandardItem(u"%1 %2"_s.arg(row).arg(column)));
            }
            table->setModel(model);
            m_pages.addWidget(table);
        }
        m_pages.resize(1440, 900);
        m_pages.show();
        QCoreApplication::processEvents();
    }

    double switchOnce()
    {
        return secondsOf([this] {
            m_pages.setCurrentIndex((m_pages.currentIndex() + 1) % m_pages.count());
            m_pages.currentWidget()->repaint();
            QCoreApplication::processEvents();
        });
    }

private:
    QStackedWidget m_pages;
};

double switchTo(ui::MainWindow& window, ui::PageId page)
{
    return secondsOf([&] {
        window.showPage(page);
        window.repaint();
        QCoreApplication::processEvents();
    });
}

double secondsOfStart(const QStringList& words)
{
    return secondsOf([&] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), words);
        if (!process.waitForFinished() || process.exitCode() != 0)
            throw std::runtime_error("the started window ended with a fault");
    });
}

} // namespace

std::vector<Line> searchLines(const Settings& settings)
{
    const int count = settings.size.value_or(100'000);
    FreshWorkspace workspace;
    const LargeCall call(*workspace);
    (void)call.addApplications(*workspace, count / 2); // an organisation goes with each
    ui::LanguageSwitch languages;
    ui::RecordSearch search(*workspace, languages);
    QEventLoop waiting;
    QObject::connect(&search, &ui::RecordSearch::ready, &waiting, &QEventLoop::quit);
    if (!search.isReady())
        waiting.exec();
    const ui::PaletteOffer offer{&search, {}, {}, {}};
    const QString words = u"opština 49"_s;
    return {ratioLine(u"slowest of ten letters in the palette over %L1 records"_s.arg(count),
                      compared(
                          settings.rounds,
                          [&] {
                              return longestOf(words, [&](const QString& typed) {
                                  return secondsOf([&] { (void)ui::paletteLines(offer, typed); });
                              });
                          },
                          [&] {
                              return longestOf(words, [&](const QString& typed) {
                                  return likeScan(workspace->file(), typed);
                              });
                          }),
                      u"under 16 ms"_s)};
}

std::vector<Line> windowLines(const Settings& settings)
{
    std::vector<Line> lines;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sample.oslonac"_s);
    {
        WholeWindow whole;
        whole.paint();
        whole.program.makeSample(file);
        PlainPages plain;
        for (const ui::PageEntry& page : ui::pageCatalogue()) {
            (void)switchTo(whole.window, page.id); // the first visit builds it
            if (!whole.window.pageIfBuilt(page.id))
                continue;
            const ui::PageId other =
                page.id == ui::PageId::Settings ? ui::PageId::History : ui::PageId::Settings;
            lines.push_back(ratioLine(u"switch to the page %1"_s.arg(QLatin1StringView(page.key)),
                                      compared(
                                          settings.rounds,
                                          [&] {
                                              (void)switchTo(whole.window, other);
                                              return switchTo(whole.window, page.id);
                                          },
                                          [&] { return plain.switchOnce(); }),
                                      u"under 50 ms"_s));
        }
    }
    // An empty window draws no letter and so loads no font; one with a single word does.
    const auto startLine = [&](const QString& until, const QString& reference, const QString& name,
                               const QString& aim) {
        return ratioLine(name,
                         compared(
                             settings.rounds,
                             [&] {
                                 return secondsOfStart({u"--start"_s, until, file});
                             },
                             [&] {
                                 return secondsOfStart({u"--start"_s, reference});
                             }),
                         aim);
    };
    lines.push_back(startLine(u"frame"_s, u"word"_s,
                              u"start until the window is there, against a word in one"_s, u"2 x"_s));
    lines.push_back(startLine(u"frame"_s, u"empty"_s, u"the same, against an empty one"_s, u"2 x"_s));
    lines.push_back(
        startLine(u"page"_s, u"word"_s, u"start until its overview is painted, against a word"_s, {}));
    return lines;
}

void startOnce(const QStringList& words)
{
    if (words.size() == 1) {
        QMainWindow window;
        if (words.front() == u"word")
            window.setCentralWidget(new QLabel(u"Oslonac"_s));
        window.resize(1440, 900);
        window.show();
        QCoreApplication::processEvents();
        std::_Exit(0);
    }
    const QString& file = words.back();
    WholeWindow whole(file + u".ini");
    const auto end = [&whole, &file] {
        whole.folder.remove();
        QFile::remove(file + u".lock"); // which closing the file would do
        std::_Exit(0);                  // what taking a window down costs is no part of its start
    };
    // The first to hear of it, or the last, after the program has shown the page.
    const auto onAppeared = [&](auto work) {
        QObject::connect(&whole.window, &ui::MainWindow::appeared, &whole.window, work);
    };
    if (words.front() == u"frame")
        onAppeared(end);
    whole.program.openAtStart(file); // as app/window_program.cpp does
    onAppeared([end] {
        QCoreApplication::processEvents();
        end();
    });
    whole.window.show();
    std::_Exit(QCoreApplication::exec());
}

} // namespace oslonac::bench
