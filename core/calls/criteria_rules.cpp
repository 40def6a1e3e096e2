// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/criteria_rules.h"

#include <QRegularExpression>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

bool stepsReachTheEnd(const Criterion& criterion)
{
    if (criterion.step <= Score(0))
        return false;
    const Score length = criterion.scaleMaximum - criterion.scaleMinimum;
    return (length.numerator() * criterion.step.denominator()) %
               (length.denominator() * criterion.step.numerator()) ==
           0;
}

bool hasMinimumOnScale(const Criterion& criterion)
{
    return !criterion.minimum ||
           (*criterion.minimum >= criterion.scaleMinimum && *criterion.minimum <= criterion.scaleMaximum);
}

NumberSchemeReading readNumberScheme(const QString& scheme)
{
    if (scheme.isEmpty())
        return {};
    static const QRegularExpression place(QStringLiteral(R"(\{([^{}]*)\})"));
    static const QRegularExpression leastPlaces(QStringLiteral("^sequence:[1-9]$"));
    int sequences = 0;
    int years = 0;
    for (auto places = place.globalMatch(scheme); places.hasNext();) {
        const QString name = places.next().captured(1);
        if (name == "year"_L1)
            ++years;
        else if (name == "sequence"_L1 || leastPlaces.match(name).hasMatch())
            ++sequences;
        else if (name.startsWith("sequence:"_L1))
            return {NumberSchemeFault::WrongPlaces, name};
        else
            return {NumberSchemeFault::UnknownPlace, name};
    }
    return {sequences == 1 && years == 1 ? NumberSchemeFault::None : NumberSchemeFault::NotOnceEach, {}};
}

} // namespace oslonac
