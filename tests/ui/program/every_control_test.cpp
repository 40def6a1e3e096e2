// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/text.h"
#include "tests/ui/program/walked_window.h"
#include "ui/forms/inspector_panel.h"
#include "ui/forms/step_form.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/tokens.h"

#include <QFrame>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each finding once, with the place where it was met first.
class Findings final {
public:
    void add(const WindowPlace& place, const QStringList& findings)
    {
        for (const QString& finding : findings) {
            if (!m_told.contains(finding))
                m_lines.append(u"%1: %2"_s.arg(place.name, finding));
            m_told.append(finding);
        }
    }
    void add(const WindowPlace& place, const QString& finding) { add(place, QStringList{finding}); }
    [[nodiscard]] QString lines() const { return m_lines.join(u'\n'); }

private:
    QStringList m_told;
    QStringList m_lines;
};

/// A ring is drawn where the focus is; a place without one shows nobody where the next key goes.
bool showsFocus(QWidget& root)
{
    constexpr int leastPixels = 30; // of a small circle most are mixed with what lies below
    const QImage picture = root.grab().toImage();
    const QRgb ring = colour(Token::Focus, root.palette()).rgb();
    int found = 0;
    for (int line = 0; line < picture.height(); ++line) {
        for (int at = 0; at < picture.width(); ++at)
            found += picture.pixel(at, line) == ring ? 1 : 0;
    }
    return found >= leastPixels;
}

InspectorPanel* panelInSight(WalkedWindow& fixture, QWidget& root)
{
    const auto page = fixture.window.currentPage();
    if (&root != &fixture.window || !page || fixture.program.workspace() == nullptr)
        return nullptr;
    return qobject_cast<InspectorPanel*>(panelOf(*fixture.window.pageIfBuilt(*page)));
}

/// Whole, and not below the title that stands over the panel; of what is higher than the panel a part.
bool isInSight(InspectorPanel& panel, const QWidget& control)
{
    QRect room = panel.viewport()->rect();
    const auto* pinned = panel.findChild<QFrame*>(u"pinnedTitle"_s);
    if (pinned->isVisible())
        room.setTop(pinned->geometry().bottom() + 1);
    const QRect box(control.mapTo(panel.viewport(), QPoint()), control.size());
    return box.height() > room.height() ? box.intersects(room)
                                        : box.top() >= room.top() && box.bottom() <= room.bottom();
}

/// Esc closes it first.
bool isInForm(const QWidget& widget)
{
    const QWidget* around = &widget;
    while (around && !qobject_cast<const StepForm*>(around))
        around = around->parentWidget();
    return around != nullptr;
}

/// From the list into a panel that is scrolled to its end, and on through all of it.
QStringList unseenInPanel(WalkedWindow& fixture, InspectorPanel& panel)
{
    const auto focus = [&] { return fixture.window.focusWidget(); };
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(focus() ? focus() : &fixture.window, key);
        comeToRest();
    };
    fixture.window.pageIfBuilt(*fixture.window.currentPage())->setFocus();
    panel.verticalScrollBar()->setValue(panel.verticalScrollBar()->maximum());
    for (int regions = 0; regions < 6 && !panel.isAncestorOf(focus()); ++regions)
        press(Qt::Key_F6);
    QStringList unseen;
    for (int stops = 0; stops < 80 && panel.isAncestorOf(focus()); ++stops) {
        if (!isInSight(panel, *focus()))
            unseen.append(u"out of sight: "_s + nameInTest(*focus()));
        else if (!showsFocus(panel))
            unseen.append(u"no ring: "_s + nameInTest(*focus()));
        press(Qt::Key_Tab);
    }
    return unseen;
}

} // namespace

TEST_CASE("Every control of every place is seen, and a screen reader knows its name, its role and the "
          "columns of tables")
{
    WalkedWindow fixture;
    Findings nameless;
    Findings roleless;
    Findings unheaded;
    Findings squeezed;
    fixture.walk([&](const WindowPlace& place, QWidget& root) {
        nameless.add(place, controlsWithoutName(root));
        roleless.add(place, controlsWithoutRole(root));
        unheaded.add(place, tablesWithoutHeadings(root));
        squeezed.add(place, controlsWithoutRoom(root));
    });
    CHECK(nameless.lines() == QString());
    CHECK(roleless.lines() == QString());
    CHECK(unheaded.lines() == QString());
    CHECK(squeezed.lines() == QString());
}

TEST_CASE("In the smallest window and the longest words every control has its room")
{
    WalkedWindow fixture;
    fixture.window.resize(1024, 640);
    fixture.speak(Language::SerbianCyrillic);
    Findings squeezed;
    Findings inTheWay;
    fixture.walk([&](const WindowPlace& place, QWidget& root) {
        squeezed.add(place, controlsWithoutRoom(root));
        inTheWay.add(place, controlsInTheWay(root));
    });
    CHECK(squeezed.lines() == QString());
    CHECK(inTheWay.lines() == QString());
}

TEST_CASE("Tab leads to every control of every place")
{
    WalkedWindow fixture;
    Findings missed;
    fixture.walk(
        [&](const WindowPlace& place, QWidget& root) { missed.add(place, controlsTabMisses(root)); });
    CHECK(missed.lines() == QString());
}

TEST_CASE("Every place shows where the focus is")
{
    WalkedWindow fixture;
    Findings unseen;
    fixture.walk([&](const WindowPlace& place, QWidget& root) {
        if (!showsFocus(root))
            unseen.add(place, u"no ring, the focus is in %1"_s.arg(
                                  root.focusWidget() ? nameInTest(*root.focusWidget()) : u"nothing"_s));
    });
    CHECK(unseen.lines() == QString());
}

TEST_CASE("What gets the focus in a scrolled panel comes into sight, with its ring")
{
    WalkedWindow fixture;
    fixture.window.resize(1440, 640);
    Findings unseen;
    int scrolled = 0;
    fixture.walk([&](const WindowPlace& place, QWidget& root) {
        InspectorPanel* panel = panelInSight(fixture, root);
        if (!panel || panel->verticalScrollBar()->maximum() == 0)
            return;
        ++scrolled;
        unseen.add(place, unseenInPanel(fixture, *panel));
    });
    CHECK(scrolled > 5);
    CHECK(unseen.lines() == QString());
}

TEST_CASE("Esc leads from every panel back to its list")
{
    WalkedWindow fixture;
    Findings held;
    fixture.walk([&](const WindowPlace& place, QWidget& root) {
        InspectorPanel* panel = panelInSight(fixture, root);
        for (auto* line : panel ? panel->findChildren<QLineEdit*>() : QList<QLineEdit*>()) {
            if (!line->isVisible() || !line->isEnabled() || isInForm(*line))
                continue;
            line->setFocus();
            QTest::keyClick(line, Qt::Key_Escape);
            const QWidget* focus = fixture.window.focusWidget();
            if (!focus || panel->isAncestorOf(focus))
                held.add(place, nameInTest(*line));
        }
    });
    CHECK(held.lines() == QString());
}
