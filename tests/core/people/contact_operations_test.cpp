// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_operations.h"

#include "core/storage/records.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A contact is kept as it was entered, without stray blanks", "[people]")
{
    const FreshWorkspace workspace;
    const auto id = addContact(*workspace, aContact(sid)
                                               .named(u"  Petra   Primer "_s)
                                               .as(u"gradonačelnica"_s)
                                               .email(u" petra@primer.rs "_s)
                                               .note(u"Prvi red\nDrugi red\n"_s)
                                               .from(QDate(2020, 8, 21)));
    const Contact stored = Records<Contact>(workspace->file()).get(id);
    CHECK(stored.name == u"Petra Primer"_s);
    CHECK(stored.email == u"petra@primer.rs"_s);
    CHECK(stored.note == u"Prvi red\nDrugi red"_s);
    CHECK(stored.validFrom == QDate(2020, 8, 21));
    CHECK_FALSE(stored.validTo.has_value());
}

TEST_CASE("The step of a contact is named by the person and the organisation", "[people]")
{
    const FreshWorkspace workspace;
    const auto id = addContact(*workspace, aContact(sid).named(u"Petra Primer"_s));
    CHECK(titleOf(workspace->journal().nextUndo()->operation) ==
          u"Contact added: Petra Primer, Opština Šid"_s);
    deleteContact(*workspace, id);
    CHECK(titleOf(workspace->journal().nextUndo()->operation) ==
          u"Contact deleted: Petra Primer, Opština Šid"_s);
}

TEST_CASE("A deleted contact comes back whole", "[people]")
{
    const FreshWorkspace workspace;
    const auto id = addContact(*workspace, aContact(sid).named(u"Petra Primer"_s).phone(u"022/000-000"_s));
    deleteContact(*workspace, id);
    REQUIRE_FALSE(Records<Contact>(workspace->file()).find(id).has_value());
    workspace->undo();
    CHECK(Records<Contact>(workspace->file()).get(id).phone == u"022/000-000"_s);
}
