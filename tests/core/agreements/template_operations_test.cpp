// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_operations.h"
#include "core/values/faults.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Two templates do not share a code, and each has one", "[agreements]")
{
    const FreshWorkspace workspace;
    CHECK_THROWS_AS(saveTemplate(*workspace, {{}, u" addendum "_s, u"Aneks"_s, {}}), RuleBroken);
    CHECK_THROWS_AS(saveTemplate(*workspace, {{}, u"  "_s, u"Aneks"_s, {}}), RuleBroken);
    CHECK_NOTHROW(saveTemplate(*workspace, {{}, u"addendum_2"_s, u"Aneks"_s, {}}));
}

TEST_CASE("Adding and editing a template can be undone and redone", "[agreements]")
{
    const FreshWorkspace workspace;
    requireReversible(*workspace, [](Workspace& file) {
        saveTemplate(file, {{}, u"own"_s, u"Naš"_s, u"<p/>"_s});
    });
    requireReversible(*workspace, [](Workspace& file) {
        auto stored = Records<StoredTemplate>(file.file()).firstBy(&StoredTemplate::code, u"own"_s).value();
        stored.html = u"<p>{{number}}</p>"_s;
        saveTemplate(file, stored);
    });
}
