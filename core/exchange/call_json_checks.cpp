// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_json_format.h"
#include "core/exchange/score_rows.h"
#include "core/languages/spoken.h"
#include "core/values/folding.h"

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Complains of names that came before; neither case nor script matters, as they do not when tables name
/// them.
class Duplicates final {
public:
    using Key = QString (*)(const QString& name);

    explicit Duplicates(JsonProblems& problems) : m_problems(problems) {}

    void meet(const QString& name, const QString& path, Key keyOf = writingKey)
    {
        if (name.isEmpty())
            return;
        const QString key = keyOf(name);
        if (const auto earlier = m_seen.constFind(key); earlier != m_seen.constEnd())
            m_problems.push_back(
                {path, CallJson::tr("“%1” stands already at %2; each needs its own.").arg(name, *earlier)});
        else
            m_seen.insert(key, path);
    }

private:
    JsonProblems& m_problems;
    QHash<QString, QString> m_seen;
};

template <typename Parts, typename Name>
void checkUnique(const Parts& parts, const QString& list, const QString& key, const Name& name,
                 JsonProblems& problems)
{
    Duplicates duplicates(problems);
    for (size_t i = 0; i < parts.size(); ++i)
        duplicates.meet(name(parts[i]), elementPath(list, i) + u'.' + key);
}

void checkCriteriaNames(CallImport& import)
{
    const CallDefinition& call = import.definition;
    checkUnique(
        call.sections, u"sections"_s, u"code"_s,
        [](const DefinedSection& section) { return section.section.code; }, import.problems);
    Duplicates criteria(import.problems);
    for (size_t i = 0; i < call.sections.size(); ++i) {
        for (size_t j = 0; j < call.sections[i].criteria.size(); ++j) {
            const QString& code = call.sections[i].criteria[j].code;
            const QString path = elementPath(elementPath(u"sections"_s, i) + u".criteria"_s, j) + u".code"_s;
            criteria.meet(code, path, [](const QString& name) { return headingKey(name); });
            if (namesColumnOfScores(code))
                import.problems.push_back(
                    {path, CallJson::tr("In tables of scores “%1” names something else; give the criterion "
                                        "another code.")
                               .arg(code)});
        }
    }
}

void checkNames(CallImport& import)
{
    const CallDefinition& call = import.definition;
    JsonProblems& problems = import.problems;
    checkUnique(
        call.lots, u"lots"_s, u"code"_s, [](const DefinedLot& lot) { return lot.lot.code; }, problems);
    checkUnique(
        call.documents, u"required_documents"_s, u"title"_s,
        [](const RequiredDocument& document) { return document.title; }, problems);
    checkUnique(
        import.assessors, u"assessors"_s, u"name"_s, [](const Assessor& assessor) { return assessor.name; },
        problems);
    if (import.programme)
        checkUnique(
            import.programme->objectives, u"programme.objectives"_s, u"code"_s,
            [](const DefinedObjective& defined) { return defined.objective.code; }, problems);
}

void checkDates(CallImport& import)
{
    const Call& call = import.definition.call;
    const auto complain = [&](const QString& path, const QString& sentence) {
        import.problems.push_back({path, sentence});
    };
    if (call.publishedOn && call.deadline && call.deadline->date < *call.publishedOn)
        complain(u"deadline"_s, CallJson::tr("The deadline must not be before the day of publication."));
    if (call.questionsUntil && call.answersUntil && *call.answersUntil < *call.questionsUntil)
        complain(u"answers_until"_s,
                 CallJson::tr("The last day of answers must not be before that of questions."));
    if (call.answersUntil && call.deadline && call.deadline->date < *call.answersUntil)
        complain(u"answers_until"_s, CallJson::tr("The last day of answers must not be after the deadline."));
    if (import.programme && import.programme->programme.startsOn && import.programme->programme.endsOn &&
        *import.programme->programme.endsOn < *import.programme->programme.startsOn)
        complain(u"programme.ends_on"_s, CallJson::tr("The programme must not end before it starts."));
}

/// Each extension begins where the one before ended, and the last ends at the deadline.
void checkExtensions(CallImport& import)
{
    const auto& extensions = import.definition.extensions;
    for (size_t i = 0; i < extensions.size(); ++i) {
        const bool isLast = i + 1 == extensions.size();
        if (isLast && import.definition.call.deadline == extensions[i].newDeadline)
            continue;
        if (!isLast && extensions[i + 1].oldDeadline == extensions[i].newDeadline)
            continue;
        const QString path = elementPath(u"deadline_extensions"_s, i) + u".new_deadline"_s;
        import.problems.push_back(
            {path, isLast
                       ? CallJson::tr("The last extension must end at the deadline of the call.")
                       : CallJson::tr("The next extension must begin with this deadline as its old one.")});
    }
}

void checkMinima(CallImport& import)
{
    const CallDefinition& call = import.definition;
    for (size_t i = 0; i < call.sections.size(); ++i) {
        const DefinedSection& defined = call.sections[i];
        if (defined.criteria.empty())
            import.problems.push_back({elementPath(u"sections"_s, i) + u".criteria"_s,
                                       CallJson::tr("A section needs at least one criterion.")});
        else if (defined.section.minimum && *defined.section.minimum > defined.maximumPoints())
            import.problems.push_back(
                {elementPath(u"sections"_s, i) + u".minimum"_s,
                 CallJson::tr("No application can reach this minimum; the section has %1 points.")
                     .arg(spokenPoints(defined.maximumPoints()))});
    }
    if (!call.call.totalMinimum || call.sections.empty())
        return;
    for (const DefinedLot& lot : call.lots) {
        if (*call.call.totalMinimum <= call.maximumPoints(lot.lot.id))
            continue;
        import.problems.push_back(
            {u"total_minimum"_s,
             CallJson::tr("No application to lot “%1” can reach this minimum; its grid has %2 points.")
                 .arg(lot.lot.code, spokenPoints(call.maximumPoints(lot.lot.id)))});
    }
}

} // namespace

void checkTogether(CallImport& import)
{
    checkNames(import);
    checkDates(import);
    checkExtensions(import);
    checkGrid(import);
}

void checkGrid(CallImport& import)
{
    checkCriteriaNames(import);
    checkMinima(import);
}

} // namespace oslonac
