// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDir>
#include <QLibraryInfo>

#include <stdexcept>

namespace oslonac::architecture {

namespace {

const QStringList& orderOfLayers()
{
    static const QStringList order{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    return order;
}

QString layerOf(const QString& path)
{
    return path.section(u'/', 0, 0);
}

/// The Qt module that has the header, empty when none has. Qt Core wins where several have the same name.
QString qtModuleOf(const QString& header)
{
    const QDir modules(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (!modules.exists(QStringLiteral("QtCore/QString")))
        throw std::runtime_error("the headers of Qt Core were not found");
    if (header.contains(u'/'))
        return modules.exists(header.section(u'/', 0, 0)) ? header.section(u'/', 0, 0) : QString();
    if (modules.exists(QStringLiteral("QtCore/") + header))
        return QStringLiteral("QtCore");
    for (const QString& module : modules.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        if (modules.exists(module + u'/' + header))
            return module;
    }
    return {};
}

QString whyCoreArrowIsWrong(const QString& from, const QString& to)
{
    const auto fromPlace = orderOfCore().indexOf(from);
    const auto toPlace = orderOfCore().indexOf(to);
    if (toPlace < 0)
        return QStringLiteral(
                   "%1 has no place in the order of core: give it one in tests/architecture/layers.cpp")
            .arg(to);
    if (fromPlace < toPlace)
        return QStringLiteral("%1 stands below %2 and must not include it").arg(from, to);
    return {};
}

QString whyArrowIsWrong(const SourceFile& file, const QString& included)
{
    const auto fromLayer = orderOfLayers().indexOf(layerOf(file.path));
    const auto toLayer = orderOfLayers().indexOf(layerOf(included));
    if (toLayer < 0)
        return QStringLiteral(
                   "\"%1\" is not named from the top of the repository, or lies outside core, ui and app")
            .arg(included);
    if (fromLayer < toLayer)
        return QStringLiteral("%1 must not include from %2").arg(layerOf(file.path), layerOf(included));
    if (layerOf(file.path) == u"core")
        return whyCoreArrowIsWrong(placeOf(file.path), placeOf(included));
    return {};
}

} // namespace

const QStringList& orderOfCore()
{
    // clang-format off
    static const QStringList order = QStringLiteral(
        "core/values core/languages core/storage core/operations core/checks "
        "core/municipalities core/organisations core/people core/programmes core/calls core/applications core/scoring "
        "core/selection core/agreements core/payments core/budgets core/reporting core/services core/cases core/support core/duplicates core/search "
        "core/documents core/exchange core/reports "
        "core/sample core/workspace").split(u' ');
    // clang-format on
    return order;
}

Breaches arrowsThatRunBack(const SourceFile& file)
{
    Breaches breaches;
    if (layerOf(file.path) == u"core" && !orderOfCore().contains(placeOf(file.path))) {
        const QString why = QStringLiteral(
            "%1 has no place in the order of core: give it one in tests/architecture/layers.cpp");
        breaches.push_back({file.path, 1, why.arg(placeOf(file.path))});
        return breaches;
    }
    for (const Include& include : includesOf(file)) {
        if (!include.isOurs || include.name.endsWith(u".moc"))
            continue;
        if (const QString why = whyArrowIsWrong(file, include.name); !why.isEmpty())
            breaches.push_back({file.path, include.line, why});
    }
    return breaches;
}

Breaches qtBeyondCore(const SourceFile& file)
{
    Breaches breaches;
    if (layerOf(file.path) != u"core")
        return breaches;
    for (const Include& include : includesOf(file)) {
        const QString module = qtModuleOf(include.name);
        if (!module.isEmpty() && module != u"QtCore") {
            const QString what = QStringLiteral("core includes %1 of %2; it may use Qt Core only");
            breaches.push_back({file.path, include.line, what.arg(include.name, module)});
        }
    }
    return breaches;
}

} // namespace oslonac::architecture
