// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/walked_window.h"
#include "ui/help/help_window.h"
#include "ui/lists/view_strip.h"
#include "ui/widgets/tab_strip.h"

#include <QListWidget>
#include <QTest>

#include <map>
#include <set>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a walk came, by page, and how many tabs the pages have.
class Visits final {
public:
    explicit Visits(const MainWindow& window) : m_window(window) {}

    void note()
    {
        const auto place = m_window.currentPlace();
        if (!place)
            return;
        m_parts[place->page].insert(place->part);
        for (const TabStrip* strip : m_window.pageIfBuilt(place->page)->findChildren<TabStrip*>()) {
            if (strip->isVisible() && !qobject_cast<const ViewStrip*>(strip->parentWidget()))
                m_tabs[place->page] = strip->count();
        }
    }
    void requireAll() const
    {
        for (const PageEntry& entry : pageCatalogue()) {
            INFO(entry.key);
            const bool isInWindow = std::ranges::any_of(m_window.commands(), [&](const QAction* command) {
                return command->text() == entry.title.text();
            });
            CHECK(m_parts.contains(entry.id) == isInWindow);
        }
        REQUIRE(m_tabs.size() == 3); // calls, agreements and cases
        for (const auto& [page, count] : m_tabs) {
            INFO(pageEntry(page).key);
            CHECK(std::ranges::count_if(m_parts.at(page),
                                        [](const QString& part) { return !part.isEmpty(); }) == count);
        }
    }

private:
    const MainWindow& m_window;
    std::map<PageId, std::set<QString>> m_parts;
    std::map<PageId, int> m_tabs;
};

} // namespace

TEST_CASE("F1 opens at every place the section of the guide that is about it, and no page or tab is left out")
{
    WalkedWindow fixture;
    Visits visits(fixture.window);
    const auto guide = readGuide(Language::English);
    fixture.walk([&](const WindowPlace& place, QWidget& root) {
        visits.note();
        if (place.guide.isEmpty())
            return;
        QApplication::setActiveWindow(&root); // the help before it was another window
        QTest::keyClick(&root, Qt::Key_F1);
        HelpWindow& help = fixture.program.help();
        CHECK(help.isVisible());
        CHECK(guide.at(size_t(help.topics().currentRow())).key == place.guide);
    });
    visits.requireAll();
}
