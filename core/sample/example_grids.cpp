// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/example_grids.h"

#include <QFile>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileOf(ExampleGrid grid)
{
    switch (grid) {
    case ExampleGrid::PackageCall:
        return u":/sample/pp-2023.json"_s;
    case ExampleGrid::ConceptNotes:
        return u":/grids/concept-notes.json"_s;
    case ExampleGrid::FullApplications:
        return u":/grids/full-applications.json"_s;
    }
    throw std::logic_error("an example grid has no file");
}

} // namespace

CriteriaGrid exampleGrid(ExampleGrid which)
{
    QFile file(fileOf(which));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("an example grid is not in the program");
    CriteriaGrid grid = readGridJson(file.readAll(), {});
    if (!grid.isSound())
        throw std::logic_error("an example grid of the program has a problem");
    return grid;
}

} // namespace oslonac
