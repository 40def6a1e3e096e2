// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/new_parts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

template <typename Parts, typename Name>
QStringList codesOf(const Parts& parts, const Name& name)
{
    QStringList codes;
    for (const auto& part : parts)
        codes.append(name(part));
    return codes;
}

/// The id of the current row when it is of this kind, so that the new part comes after it.
template <typename Record>
std::optional<Id<Record>> after(const std::optional<OutlineRow>& current, PartKind kind)
{
    return current && current->kind == kind ? std::optional(Id<Record>(current->id)) : std::nullopt;
}

/// The lot that is chosen, or of which a part is.
std::optional<Id<Lot>> chosenLot(const CallDefinition& definition, const std::optional<OutlineRow>& current)
{
    for (const DefinedLot& defined : definition.lots) {
        const auto isCurrent = [&](const PlannedInstalment& one) { return one.id.number() == current->id; };
        if (current &&
            (defined.lot.id.number() == current->id || std::ranges::any_of(defined.instalments, isCurrent)))
            return defined.lot.id;
    }
    return std::nullopt;
}

const DefinedLot* lotAt(const CallDefinition& definition, const std::optional<OutlineRow>& current)
{
    if (const auto chosen = chosenLot(definition, current))
        return definition.lotById(*chosen);
    return definition.lots.empty() ? nullptr : &definition.lots.back();
}

/// The section that is chosen, or of which a criterion is.
std::optional<Id<CriteriaSection>> chosenSection(const CallDefinition& definition,
                                                 const std::optional<OutlineRow>& current)
{
    for (const DefinedSection& defined : definition.sections) {
        const auto isCurrent = [&](const Criterion& one) { return one.id.number() == current->id; };
        if (current &&
            (defined.section.id.number() == current->id || std::ranges::any_of(defined.criteria, isCurrent)))
            return defined.section.id;
    }
    return std::nullopt;
}

const DefinedSection* sectionAt(const CallDefinition& definition, const std::optional<OutlineRow>& current)
{
    const auto chosen = chosenSection(definition, current);
    const auto found = std::ranges::find_if(
        definition.sections, [&](const DefinedSection& one) { return chosen && one.section.id == *chosen; });
    if (found != definition.sections.end())
        return &*found;
    return definition.sections.empty() ? nullptr : &definition.sections.back();
}

Lot newLot(const CallDefinition& definition)
{
    Lot lot;
    if (!definition.lots.empty())
        lot = definition.lots.back().lot; // lots of a call differ in few things as a rule
    lot.callId = definition.call.id;
    lot.title = lot.publishedTitle = QString();
    lot.code = nextCode(codesOf(definition.lots, [](const DefinedLot& one) { return one.lot.code; }), u"1"_s);
    return lot;
}

qint64 addInstalment(const Desk& desk, const DefinedLot& lot, const std::optional<OutlineRow>& current)
{
    PlannedInstalment instalment;
    instalment.lotId = lot.lot.id;
    int left = 100;
    for (const PlannedInstalment& one : lot.instalments)
        left -= one.sharePercent;
    instalment.sharePercent = std::max(0, left);
    return addPart(desk.workspace, instalment, after<PlannedInstalment>(current, PartKind::Instalment))
        .number();
}

CriteriaSection newSection(const CallDefinition& definition)
{
    CriteriaSection section;
    section.callId = definition.call.id;
    section.code = nextCode(
        codesOf(definition.sections, [](const DefinedSection& one) { return one.section.code; }), u"A"_s);
    return section;
}

qint64 addCriterion(const Desk& desk, const DefinedSection& section, const std::optional<OutlineRow>& current)
{
    constexpr int usualMaximum = 10;
    Criterion criterion;
    criterion.scaleMaximum = usualMaximum;
    if (!section.criteria.empty()) {
        const auto chosen = std::ranges::find_if(section.criteria, [&](const Criterion& one) {
            return current && one.id.number() == current->id;
        });
        const Criterion& before = chosen == section.criteria.end() ? section.criteria.back() : *chosen;
        criterion.scaleMinimum = before.scaleMinimum;
        criterion.scaleMaximum = before.scaleMaximum;
        criterion.step = before.step;
    }
    criterion.sectionId = section.section.id;
    const bool numbered = !section.section.code.isEmpty() && section.section.code.back().isDigit();
    criterion.code = nextCode(codesOf(section.criteria, [](const Criterion& one) { return one.code; }),
                              section.section.code + (numbered ? u".1"_s : u"1"_s));
    return addPart(desk.workspace, criterion, after<Criterion>(current, PartKind::Criterion)).number();
}

TieRule newTieRule(const CallDefinition& definition)
{
    TieRule rule;
    rule.callId = definition.call.id;
    if (!definition.sections.empty())
        rule.sectionId = definition.sections.front().section.id;
    else
        rule.kind = TieRuleKind::EarlierReceived;
    return rule;
}

/// A final report is asked for once; the next one is probably interim.
ReportRule newReportRule(const CallDefinition& definition)
{
    ReportRule rule;
    rule.callId = definition.call.id;
    const bool hasFinal = std::ranges::any_of(
        definition.reportRules, [](const ReportRule& one) { return one.kind == ReportKind::Final; });
    if (hasFinal) {
        constexpr int halfYear = 6;
        rule.kind = ReportKind::Interim;
        rule.everyMonths = halfYear;
    }
    return rule;
}

} // namespace

QString nextCode(const QStringList& codes, const QString& first)
{
    if (codes.isEmpty())
        return first;
    static const QRegularExpression number(u"^(.*?)(\\d+)$"_s);
    const QString& last = codes.back();
    QString next = last;
    do {
        if (const auto match = number.match(next); match.hasMatch())
            next = match.captured(1) + QString::number(match.captured(2).toInt() + 1);
        else if (next.size() == 1 && next.front().isLetter() && next.front().toUpper() != u'Z')
            next = QChar(char16_t(next.front().unicode() + 1));
        else
            next += u'2';
    } while (codes.contains(next, Qt::CaseInsensitive));
    return next;
}

qint64 addNewPart(const Desk& desk, const CallDefinition& definition, PartKind kind,
                  const std::optional<OutlineRow>& current)
{
    switch (kind) {
    case PartKind::Lot:
        return addPart(desk.workspace, newLot(definition), chosenLot(definition, current)).number();
    case PartKind::Instalment: {
        const DefinedLot* lot = lotAt(definition, current);
        return lot ? addInstalment(desk, *lot, current) : 0;
    }
    case PartKind::Document:
        return addPart(desk.workspace, RequiredDocument{{}, definition.call.id, 0, {}, true},
                       after<RequiredDocument>(current, kind))
            .number();
    case PartKind::Section:
        return addPart(desk.workspace, newSection(definition), chosenSection(definition, current)).number();
    case PartKind::Criterion: {
        const DefinedSection* section = sectionAt(definition, current);
        return section ? addCriterion(desk, *section, current) : 0;
    }
    case PartKind::TieRule:
        return addPart(desk.workspace, newTieRule(definition), after<TieRule>(current, kind)).number();
    case PartKind::Assessor:
        return addPart(desk.workspace, Assessor{{}, definition.call.id, 0, {}, {}},
                       after<Assessor>(current, kind))
            .number();
    case PartKind::ReportRule:
        return addPart(desk.workspace, newReportRule(definition), after<ReportRule>(current, kind)).number();
    case PartKind::PlannedTask: {
        PlannedTask task;
        task.callId = definition.call.id;
        return addPart(desk.workspace, task, after<PlannedTask>(current, kind)).number();
    }
    case PartKind::ChecklistItem: {
        ChecklistItem item;
        item.callId = definition.call.id;
        const bool isBeside = current && current->kind == kind;
        if (const auto beside = isBeside
                                    ? Records<ChecklistItem>(desk.file()).find(Id<ChecklistItem>(current->id))
                                    : std::nullopt)
            item.purpose = beside->purpose;
        return addPart(desk.workspace, item, after<ChecklistItem>(current, kind)).number();
    }
    case PartKind::Rule:
    case PartKind::RuleValue:
    case PartKind::Total:
    case PartKind::Heading:
        return 0;
    }
    return 0;
}

qint64 addNewRule(const Desk& desk, const CallDefinition& definition, EligibilityRuleKind kind)
{
    EligibilityRule rule;
    rule.callId = definition.call.id;
    rule.kind = kind;
    return addPart(desk.workspace, rule).number();
}

} // namespace oslonac::ui
