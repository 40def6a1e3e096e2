// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/signed_sample.h"

#include <QJsonArray>

using namespace oslonac;
using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList kindsOf(const QJsonArray& due)
{
    QStringList kinds;
    for (const QJsonValue& item : due)
        kinds.append(item[u"kind"_s].toString());
    return kinds;
}

} // namespace

TEST_CASE(
    "What is due is listed by day, from signed agreements without a case to the case that is to be closed")
{
    const SignedSample sample;
    const auto due = [&] { return sample.run(u"due list"_s, {"--json"}).json()[u"due"_s].toArray(); };
    CHECK(kindsOf(due()).contains(u"cases_to_open"_s));
    REQUIRE(sample.run(u"case open"_s, {"--call", "PP-2023"}).status == 0);
    const QStringList kinds = kindsOf(due());
    CHECK_FALSE(kinds.contains(u"cases_to_open"_s));
    CHECK(kinds.contains(u"cases_to_close"_s)); // its 24 months are over
    const Outcome listed = sample.run(u"due list"_s, {});
    CHECK(listed.status == 1); // something is late
    CHECK(listed.data.contains(u"1 case to close"_s));
    CHECK(sample.run(u"due list"_s, {"--language", "latin"}).data.contains(u"1 predmet za zatvaranje"_s));
}
