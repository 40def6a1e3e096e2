// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/record_index.h"

#include "core/organisations/organisation_operations.h"
#include "core/sample/sample_programme.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sample {
    FreshWorkspace workspace;
    Texts texts{Language::SerbianLatin};
    RecordIndex index;

    Sample()
    {
        addSampleProgramme(*workspace);
        index.read(workspace->file(), texts);
    }
    QStringList organisations(const QString& typed) const
    {
        QStringList titles;
        for (const SearchHit& hit : index.find(typed, 5)) {
            if (hit.name.record.table == u"organisations"_s)
                titles.append(hit.name.title);
        }
        return titles;
    }
    QString marked(const QString& typed) const
    {
        const auto hits = index.find(typed, 1);
        REQUIRE_FALSE(hits.empty());
        return hits.front().name.title.mid(hits.front().from, hits.front().length);
    }
};

} // namespace

TEST_CASE("A record is found by any spelling of its name", "[search]")
{
    const Sample sample;
    for (const QString& typed : {u"raska"_s, u"Raška"_s, u"РАШКА"_s, u"opština raška"_s, u"raska opst"_s})
        CHECK(sample.organisations(typed).value(0) == u"Opština Raška"_s);
    for (const QString& typed : {u"arandjelovac"_s, u"arandelovac"_s, u"Aranđelovac"_s, u"Аранђеловац"_s})
        CHECK(sample.organisations(typed).value(0) == u"Opština Aranđelovac"_s);
}

TEST_CASE("The letters that fit are told as they are written", "[search]")
{
    const Sample sample;
    CHECK(sample.marked(u"raska"_s) == u"Raška"_s);
    CHECK(sample.marked(u"andjel"_s) == u"anđel"_s);
    CHECK(sample.marked(u"Панчево"_s) == u"Pančevo"_s);
}

TEST_CASE("A word's beginning comes before any other part", "[search]")
{
    const Sample sample;
    const QStringList found = sample.organisations(u"ada"_s);
    REQUIRE(found.size() > 1);
    CHECK(found.at(0) == u"Opština Ada"_s);
}

TEST_CASE("Applications, agreements and calls are found by their numbers and applicants", "[search]")
{
    const Sample sample;
    const auto tables = [&](const QString& typed) {
        QStringList found;
        for (const SearchHit& hit : sample.index.find(typed, 5))
            found.append(hit.name.record.table);
        return found;
    };
    CHECK(tables(u"PP-2023"_s).contains(u"calls"_s));
    CHECK(tables(u"PP-013"_s).contains(u"applications"_s));
    CHECK(tables(u"šid"_s).contains(u"applications"_s));
    CHECK(tables(u"nema toga"_s).isEmpty());
    CHECK(tables(u"  "_s).isEmpty());
}

TEST_CASE("A slip of one letter still leads near", "[search]")
{
    const Sample sample;
    for (const QString& typed : {u"palnka"_s, u"palamka"_s, u"plaanka"_s, u"palannka"_s}) {
        CHECK(sample.index.find(typed, 5).empty());
        const auto near = sample.index.nearest(typed, 50);
        const bool found = std::ranges::any_of(
            near, [](const SearchHit& hit) { return hit.name.title == u"Opština Bela Palanka"_s; });
        INFO(typed.toStdString());
        CHECK(found);
    }
}

TEST_CASE("The index follows every change, also its undo", "[search]")
{
    Sample sample;
    QObject::connect(&*sample.workspace, &Workspace::changed, &*sample.workspace,
                     [&](const Changes& changes) {
                         sample.index.follow(sample.workspace->file(), changes, sample.texts);
                     });
    addClub(*sample.workspace, u"Udruženje Ruka"_s);
    CHECK(sample.organisations(u"ruka"_s) == QStringList{u"Udruženje Ruka"_s});
    sample.workspace->undo();
    CHECK(sample.organisations(u"ruka"_s).isEmpty());
    sample.workspace->redo();
    CHECK(sample.organisations(u"ruka"_s) == QStringList{u"Udruženje Ruka"_s});
}
