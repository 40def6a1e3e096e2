// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/finding_list.h"

#include "tests/support/text.h"
#include "tests/ui/applications/applications_tab.h"
#include "ui/applications/application_form.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts what widgets tell the window, also what another sentence replaces at once.
class ToldTips final : public QObject {
public:
    explicit ToldTips(QWidget& window) { window.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_count += event->type() == QEvent::StatusTip ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("A finding is approved in place with a reason, and the approval taken back", "[finding_list]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    tab.fill(tab.part.inspector().form().requested(), u"70000"_s);
    FindingList& findings = tab.part.inspector().findings();
    const auto buttons = findings.findChildren<QPushButton*>();
    const auto approve =
        std::ranges::find_if(buttons, [](const QPushButton* one) { return one->text() == u"Approve…"; });
    REQUIRE(approve != buttons.end());
    (*approve)->click();
    tab.press(Qt::Key_Return, Qt::ControlModifier);
    findings.form().take();
    CHECK(findings.form().isOpen()); // no reason yet
    CHECK_FALSE(findings.form().refusal().isEmpty());
    findings.form().findChild<QPlainTextEdit*>()->setFocus();
    tab.type(u"viša cena"_s);
    const ToldTips told(tab.fixture.window);
    findings.form().take();
    CHECK(told.count() == 0); // a step that was taken is not told as given up
    CHECK(Records<Approval>(tab.fixture.workspace().file()).all().front().reason == u"viša cena"_s);
    CHECK(tab.part.model().find(tab.numbered("PP-005").id.number())->isEligible);
}

TEST_CASE("Once the list is decided a finding waits for no answer, and says what settled it",
          "[finding_list]")
{
    ApplicationsTab tab;
    tab.choose("PP-005");
    tab.fill(tab.part.inspector().form().requested(), u"70000"_s);
    const auto open = [&] { return tab.part.model().find(tab.numbered("PP-005").id.number())->openFindings; };
    FindingList& findings = tab.part.inspector().findings();
    CHECK(open() == 1);
    CHECK(findings.openCount() == 1);
    tab.fixture.decide("PP-2023", u"1/2023"_s);
    tab.fixture.openPart("PP-2023", u"applications"_s);
    tab.choose("PP-005");
    CHECK(open() == 0);
    CHECK(findings.openCount() == 0);
    const auto notes = findings.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(notes, [](const QLabel* note) {
        return note->text().contains(u"Settled by the decision on the list."_s);
    }));
}
