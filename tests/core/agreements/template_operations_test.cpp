// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_operations.h"

#include "core/agreements/template_use.h"
#include "core/values/faults.h"
#include "tests/core/agreements/sample_agreements.h"
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

TEST_CASE("A template that lots or agreements use is not deleted, a free copy is", "[agreements]")
{
    test::SampleAgreements sample;
    const auto used = Records<StoredTemplate>(sample.file())
                          .firstBy(&StoredTemplate::code, u"cooperation_agreement"_s)
                          .value();
    CHECK_THROWS_AS(deleteTemplate(sample.workspace(), used.id), RuleBroken);
    StoredTemplate copy = used;
    copy.id = {};
    copy.code = freeTemplateCode(sample.file(), used.code);
    CHECK(copy.code == u"cooperation_agreement_2"_s);
    copy.id = saveTemplate(sample.workspace(), copy);
    CHECK(freeTemplateCode(sample.file(), copy.code) == u"cooperation_agreement_3"_s);
    deleteTemplate(sample.workspace(), copy.id);
    CHECK_FALSE(Records<StoredTemplate>(sample.file()).find(copy.id).has_value());
}

TEST_CASE("A template that the program asks for by its code is not deleted", "[agreements]")
{
    const FreshWorkspace workspace;
    const auto addendum =
        Records<StoredTemplate>(workspace->file()).firstBy(&StoredTemplate::code, u"addendum"_s).value();
    CHECK_THROWS_AS(deleteTemplate(*workspace, addendum.id), RuleBroken);
}

TEST_CASE("The use of a template counts its lots, its agreements and those on paper", "[agreements]")
{
    test::SampleAgreements sample;
    sample.signedAgreement();
    const auto stored = Records<StoredTemplate>(sample.file())
                            .firstBy(&StoredTemplate::code, u"cooperation_agreement"_s)
                            .value();
    const TemplateUse use = templateUse(sample.file(), stored);
    CHECK(use.lots == QStringList{u"PP-2023, 1"_s});
    CHECK(use.agreements == 2);
    CHECK(use.onPaper == 1);
}
