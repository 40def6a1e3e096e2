// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/criteria.h"
#include "core/calls/eligibility_rule.h"
#include "core/storage/records.h"

namespace oslonac {

/// What the operations on parts (call_part_operations.h) must know of a kind of part: whose child it is, to
/// which call that leads, and what people call it. Specialise beside this, or beside the record where it
/// stands above calls.
template <typename Record>
struct CallPart;

template <typename Record>
concept PartOfCall = Mapped<Record> && requires
{
    CallPart<Record>::parent;
};

/// A part whose place among its siblings is kept.
template <typename Record>
concept OrderedPart = PartOfCall<Record> && requires(Record record)
{
    record.position;
};

template <>
struct CallPart<Lot> {
    static constexpr auto parent = &Lot::callId;
    [[nodiscard]] static Id<Call> callOf(const Connection&, const Lot& lot) { return lot.callId; }
    [[nodiscard]] static QString nameOf(const Connection&, const Lot& lot) { return lot.code; }
    static void require(const Lot& lot);
};

template <>
struct CallPart<PlannedInstalment> {
    static constexpr auto parent = &PlannedInstalment::lotId;
    [[nodiscard]] static Id<Call> callOf(const Connection& file, const PlannedInstalment& instalment);
    [[nodiscard]] static QString nameOf(const Connection& file, const PlannedInstalment& instalment);
    static void require(const PlannedInstalment& instalment);
};

template <>
struct CallPart<DeadlineExtension> {
    static constexpr auto parent = &DeadlineExtension::callId;
    [[nodiscard]] static Id<Call> callOf(const Connection&, const DeadlineExtension& extension)
    {
        return extension.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection& file, const DeadlineExtension& extension);
    static void require(const DeadlineExtension&) {}
};

template <>
struct CallPart<RequiredDocument> {
    static constexpr auto parent = &RequiredDocument::callId;
    [[nodiscard]] static Id<Call> callOf(const Connection&, const RequiredDocument& document)
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
struct CallPart<EligibilityRule> {
    static constexpr auto parent = &EligibilityRule::callId;
    [[nodiscard]] static Id<Call> callOf(const Connection&, const EligibilityRule& rule)
    {
        return rule.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection& file, const EligibilityRule& rule);
    static void require(const EligibilityRule&) {}
};

template <>
struct CallPart<EligibilityValue> {
    static constexpr auto parent = &EligibilityValue::ruleId;
    [[nodiscard]] static Id<Call> callOf(const Connection& file, const EligibilityValue& value);
    [[nodiscard]] static QString nameOf(const Connection& file, const EligibilityValue& value);
    static void require(const EligibilityValue&) {}
};

template <>
struct CallPart<CriteriaSection> {
    static constexpr auto parent = &CriteriaSection::callId;
    [[nodiscard]] static Id<Call> callOf(const Connection&, const CriteriaSection& section)
    {
        return section.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const CriteriaSection& section)
    {
        return section.code;
    }
    static void require(const CriteriaSection& section);
};

template <>
struct CallPart<Criterion> {
    static constexpr auto parent = &Criterion::sectionId;
    [[nodiscard]] static Id<Call> callOf(const Connection& file, const Criterion& criterion);
    [[nodiscard]] static QString nameOf(const Connection&, const Criterion& criterion)
    {
        return criterion.code;
    }
    static void require(const Criterion& criterion);
};

template <>
struct CallPart<TieRule> {
    static constexpr auto parent = &TieRule::callId;
    [[nodiscard]] static Id<Call> callOf(const Connection&, const TieRule& rule) { return rule.callId; }
    [[nodiscard]] static QString nameOf(const Connection&, const TieRule& rule)
    {
        return QString::number(rule.position);
    }
    static void require(const TieRule&) {}
};

} // namespace oslonac
