// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_finder.h"

#include "core/municipalities/municipality_registry.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

using namespace oslonac;

namespace {

QStringList namesFound(const Workspace& workspace, const QString& text)
{
    QStringList names;
    for (const Organisation& organisation : OrganisationFinder(workspace.file()).find(text))
        names.append(organisation.nameLatin);
    return names;
}

} // namespace

TEST_CASE("A new file holds the organisation of every municipality, found by any spelling")
{
    const FreshWorkspace workspace;
    const OrganisationFinder finder(workspace->file());
    for (const Municipality& municipality : registeredMunicipalities()) {
        CAPTURE(municipality.nameLatin.toStdString());
        CHECK(finder.find(QString::number(municipality.id.number())).size() == 1);
        CHECK_FALSE(finder.find(municipality.nameCyrillic).empty());
    }
}

TEST_CASE("A city's name means the city, and its city municipality must be called so")
{
    const FreshWorkspace workspace;
    CHECK(namesFound(*workspace, QStringLiteral("Uzice")) == QStringList{QStringLiteral("Grad Užice")});
    CHECK(namesFound(*workspace, QStringLiteral("Gradska opština Užice")) ==
          QStringList{QStringLiteral("Gradska opština Užice")});
    CHECK(namesFound(*workspace, QStringLiteral("Palilula")).size() == 2);
}

TEST_CASE("A club is found by its whole name in either script, and by its first words")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje Đurđevak Šabac"));
    const QStringList club{QStringLiteral("Udruženje Đurđevak Šabac")};
    CHECK(namesFound(*workspace, QStringLiteral("udruzenje djurdjevak sabac")) == club);
    CHECK(namesFound(*workspace, QStringLiteral("Удружење Ђурђевак Шабац")) == club);
    CHECK(namesFound(*workspace, QStringLiteral("Udruženje Đurđevak")) == club);
}

TEST_CASE("A whole name beats a short one")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Petrovac"));
    CHECK(namesFound(*workspace, QStringLiteral("Petrovac")) == QStringList{QStringLiteral("Petrovac")});
}

TEST_CASE("What nobody is called finds nobody")
{
    const FreshWorkspace workspace;
    CHECK(namesFound(*workspace, QStringLiteral("Nepostojeće udruženje")).isEmpty());
    CHECK(namesFound(*workspace, QString()).isEmpty());
}

TEST_CASE("Whoever is still typing is proposed the names in which a word begins so")
{
    const FreshWorkspace workspace;
    addClub(*workspace, QStringLiteral("Udruženje Sunce"));
    OrganisationFinder finder(workspace->file());
    const auto begun = [&](const char* text) {
        QStringList names;
        for (const Organisation& organisation : finder.beginningWith(QString::fromUtf8(text), 3))
            names.append(organisation.nameLatin);
        return names;
    };
    CHECK(begun("sub") == QStringList{QStringLiteral("Grad Subotica")});
    CHECK(begun("Суб") == QStringList{QStringLiteral("Grad Subotica")});
    CHECK(begun("sun") == QStringList{QStringLiteral("Udruženje Sunce")});
    CHECK(begun("palanka").size() == 3);
    CHECK(begun("b").size() <= 3);
    CHECK(begun("").isEmpty());
}
