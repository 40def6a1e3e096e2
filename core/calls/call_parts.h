// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/case_plan.h"
#include "core/calls/criteria.h"
#include "core/calls/eligibility_rule.h"
#include "core/operations/part_operations.h"

namespace oslonac {

/// The parts of a call's definition as the operations on parts (part_operations.h) see them.

template <>
struct Part<Lot> {
    static constexpr auto parent = &Lot::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const Lot& lot) { return lot.callId; }
    [[nodiscard]] static QString nameOf(const Connection&, const Lot& lot) { return lot.code; }
    static void require(const Lot& lot);
    /// Sections and tie rules of the lot alone went with it.
    static void numberAnew(const Change& change, const Lot& lot);
};

template <>
struct Part<PlannedInstalment> {
    static constexpr auto parent = &PlannedInstalment::lotId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection& file, const PlannedInstalment& instalment);
    [[nodiscard]] static QString nameOf(const Connection& file, const PlannedInstalment& instalment);
    static void require(const PlannedInstalment& instalment);
};

template <>
struct Part<DeadlineExtension> {
    static constexpr auto parent = &DeadlineExtension::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const DeadlineExtension& extension)
    {
        return extension.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection& file, const DeadlineExtension& extension);
    static void require(const DeadlineExtension&) {}
};

template <>
struct Part<RequiredDocument> {
    static constexpr auto parent = &RequiredDocument::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const RequiredDocument& document)
    {
        return document.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const RequiredDocument& document)
    {
        return document.title;
    }
    static void require(const RequiredDocument&) {}
};

template <>
struct Part<EligibilityRule> {
    static constexpr auto parent = &EligibilityRule::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const EligibilityRule& rule)
    {
        return rule.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection& file, const EligibilityRule& rule);
    static void require(const EligibilityRule&) {}
};

template <>
struct Part<EligibilityValue> {
    static constexpr auto parent = &EligibilityValue::ruleId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection& file, const EligibilityValue& value);
    [[nodiscard]] static QString nameOf(const Connection& file, const EligibilityValue& value);
    static void require(const EligibilityValue&) {}
};

template <>
struct Part<CriteriaSection> {
    static constexpr auto parent = &CriteriaSection::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const CriteriaSection& section)
    {
        return section.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const CriteriaSection& section)
    {
        return section.code;
    }
    static void require(const CriteriaSection& section);
    /// Tie rules that asked for the section went with it.
    static void numberAnew(const Change& change, const CriteriaSection& section);
};

template <>
struct Part<Criterion> {
    static constexpr auto parent = &Criterion::sectionId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection& file, const Criterion& criterion);
    [[nodiscard]] static QString nameOf(const Connection&, const Criterion& criterion)
    {
        return criterion.code;
    }
    static void require(const Criterion& criterion);
    /// Tie rules that asked for the criterion went with it.
    static void numberAnew(const Change& change, const Criterion& criterion);
};

template <>
struct Part<TieRule> {
    static constexpr auto parent = &TieRule::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const TieRule& rule) { return rule.callId; }
    [[nodiscard]] static QString nameOf(const Connection&, const TieRule& rule)
    {
        return QString::number(rule.position);
    }
    static void require(const TieRule&) {}
};

template <>
struct Part<ReportRule> {
    static constexpr auto parent = &ReportRule::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const ReportRule& rule) { return rule.callId; }
    [[nodiscard]] static QString nameOf(const Connection&, const ReportRule& rule) { return rule.title; }
    static void require(const ReportRule& rule);
};

template <>
struct Part<PlannedTask> {
    static constexpr auto parent = &PlannedTask::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const PlannedTask& task) { return task.callId; }
    [[nodiscard]] static QString nameOf(const Connection&, const PlannedTask& task) { return task.title; }
    static void require(const PlannedTask& task);
};

template <>
struct Part<ChecklistItem> {
    static constexpr auto parent = &ChecklistItem::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const ChecklistItem& item)
    {
        return item.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const ChecklistItem& item) { return item.title; }
    static void require(const ChecklistItem&) {}
};

/// Moves a criterion past its neighbour; the first or last of its section goes on into the section beside.
Changes moveCriterion(Performer& performer, Id<Criterion> id, int places);

} // namespace oslonac
