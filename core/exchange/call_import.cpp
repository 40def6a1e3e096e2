// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_import.h"
#include "core/exchange/call_json_format.h"
#include "core/municipalities/municipality.h"
#include "core/operations/performer.h"
#include "core/values/folding.h"

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Municipality> municipalitiesNamed(const std::vector<Municipality>& all, const QString& text)
{
    std::vector<Municipality> found;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const QString name = folded(text);
    for (const Municipality& municipality : all) {
        if (isNumber ? municipality.id.number() == number : folded(municipality.nameLatin) == name)
            found.push_back(municipality);
    }
    return found;
}

/// An exclusion list may name municipalities; from here on it holds their codes.
void settleExclusions(const std::vector<Municipality>& all, DefinedRule& defined, const QString& path,
                      JsonProblems& problems)
{
    for (size_t i = 0; i < defined.values.size(); ++i) {
        EligibilityValue& value = defined.values[i];
        const auto found = municipalitiesNamed(all, value.value);
        const QString place = elementPath(path + u".values"_s, i);
        if (found.size() == 1)
            value.value = QString::number(found.front().id.number());
        else if (found.empty())
            problems.push_back(
                {place, CallJson::tr("The registry has no municipality “%1”; write its name or code as "
                                     "the registry has it.")
                            .arg(value.value)});
        else
            problems.push_back(
                {place, CallJson::tr("Several municipalities are called “%1”; write the code of the one "
                                     "that is meant.")
                            .arg(value.value)});
        const auto before = defined.values.begin() + static_cast<qsizetype>(i);
        if (std::any_of(defined.values.begin(), before,
                        [&](const auto& earlier) { return earlier.value == value.value; }))
            problems.push_back({place, CallJson::tr("“%1” stands here twice.").arg(value.value)});
    }
}

} // namespace

JsonProblems settleAgainst(const Connection& file, CallImport& import)
{
    JsonProblems problems;
    const auto municipalities = Records<Municipality>(file).all();
    for (size_t i = 0; i < import.definition.rules.size(); ++i) {
        DefinedRule& defined = import.definition.rules[i];
        if (defined.rule.kind == EligibilityRuleKind::ExclusionList)
            settleExclusions(municipalities, defined, elementPath(u"eligibility_rules"_s, i), problems);
    }
    if (import.programme && import.programme->programme.title.isEmpty() &&
        !findProgramme(file, import.programme->programme.code))
        problems.push_back({u"programme.title"_s,
                            CallJson::tr("The file has no programme “%1” yet, so its title is needed here.")
                                .arg(import.programme->programme.code)});
    return problems;
}

CallImportResult importCall(Performer& performer, CallImport import)
{
    CallImportResult result;
    result.problems = import.problems;
    if (result.problems.empty())
        result.problems = settleAgainst(performer.file(), import);
    if (!result.problems.empty())
        return result;
    const Operation operation{OperationKind::ImportCall, {import.definition.call.code}};
    result.changes =
        performer.perform(operation, [&](const Change& change) { result.call = bringCall(change, import); });
    return result;
}

} // namespace oslonac
