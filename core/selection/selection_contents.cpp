// SPDX-License-Identifier: GPL-3.0-or-later
// What two lists say otherwise beside where the applications stand.
#include "core/selection/selection_comparison.h"

#include "core/selection/reason_text.h"

#include <algorithm>

namespace oslonac {

namespace {

bool sameCriteria(const std::vector<ListedCriterion>& a, const std::vector<ListedCriterion>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ListedCriterion& left, const ListedCriterion& right) {
                          return left.code == right.code && left.title == right.title &&
                                 left.maximum == right.maximum;
                      });
}

bool sameGrid(const std::vector<ListedSection>& a, const std::vector<ListedSection>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const ListedSection& left, const ListedSection& right) {
            return left.code == right.code && left.title == right.title && left.maximum == right.maximum &&
                   left.minimum == right.minimum && sameCriteria(left.criteria, right.criteria);
        });
}

bool sameMarks(const std::vector<CriterionResult>& a, const std::vector<CriterionResult>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const CriterionResult& left, const CriterionResult& right) {
                          return left.mean == right.mean && left.lowest == right.lowest &&
                                 left.highest == right.highest && left.points == right.points;
                      });
}

/// The ids of those that stand in both lists, in the order of the first.
std::vector<Id<Application>> shared(const SelectionLot& lot, const SelectionLot& other)
{
    std::vector<Id<Application>> ids;
    for (const SelectionRow& row : lot.rows) {
        if (other.row(row.listed.application) != nullptr)
            ids.push_back(row.listed.application);
    }
    return ids;
}

class Comparison final {
public:
    void compare(const SelectionList& frozen, const SelectionList& present)
    {
        note(frozen.callCode != present.callCode || frozen.callTitle != present.callTitle,
             ListAspect::CallTexts);
        note(frozen.totalMinimum != present.totalMinimum, ListAspect::TotalMinimum);
        for (const SelectionLot& lot : frozen.lots) {
            const auto other =
                std::find_if(present.lots.begin(), present.lots.end(),
                             [&](const SelectionLot& candidate) { return candidate.id == lot.id; });
            if (other != present.lots.end())
                compare(lot, *other);
        }
        const auto lotIds = [](const SelectionList& list) {
            std::vector<Id<Lot>> ids;
            for (const SelectionLot& lot : list.lots)
                ids.push_back(lot.id);
            return ids;
        };
        note(lotIds(frozen) != lotIds(present), ListAspect::Order);
        // Nothing that is digested is left out above; should that ever be, it is still told.
        note(m_changes.empty() && frozen.digest != present.digest &&
                 compareSelections(frozen, present).empty(),
             ListAspect::Reasons);
    }

    [[nodiscard]] std::vector<ListChange> take() { return std::move(m_changes); }

private:
    void compare(const SelectionLot& frozen, const SelectionLot& present)
    {
        const QString& code = present.code;
        note(frozen.code != present.code || frozen.title != present.title ||
                 frozen.publishedTitle != present.publishedTitle,
             ListAspect::LotTexts, code);
        note(frozen.places != present.places || frozen.envelope != present.envelope, ListAspect::Resources,
             code);
        note(!sameGrid(frozen.sections, present.sections), ListAspect::Grid, code);
        note(shared(frozen, present) != shared(present, frozen), ListAspect::Order, code);
        for (const SelectionRow& row : frozen.rows) {
            if (const SelectionRow* other = present.row(row.listed.application))
                compare(row, *other, code);
        }
    }

    void compare(const SelectionRow& frozen, const SelectionRow& present, const QString& lotCode)
    {
        const ListedApplicant& before = frozen.listed;
        const ListedApplicant& now = present.listed;
        note(before.nameLatin != now.nameLatin || before.nameCyrillic != now.nameCyrillic ||
                 before.kind != now.kind || before.municipality != now.municipality,
             ListAspect::Applicant, lotCode, now);
        note(before.registryNumber != now.registryNumber, ListAspect::RegistryNumber, lotCode, now);
        note(before.received != now.received, ListAspect::Received, lotCode, now);
        note(before.service != now.service, ListAspect::Service, lotCode, now);
        note(before.requested != now.requested, ListAspect::Requested, lotCode, now);
        note(!sameMarks(frozen.criteria, present.criteria), ListAspect::Marks, lotCode, now);
        // Another place has other reasons; told alone they are worth a word.
        const bool sameStanding = frozen.status == present.status && frozen.rank == present.rank &&
                                  frozen.total == present.total && frozen.awarded == present.awarded;
        note(sameStanding && frozen.reasons != present.reasons, ListAspect::Reasons, lotCode, now);
    }

    void note(bool isChanged, ListAspect aspect, const QString& lotCode = {},
              const std::optional<ListedApplicant>& listed = {})
    {
        if (isChanged)
            m_changes.push_back({aspect, lotCode, listed});
    }

    std::vector<ListChange> m_changes;
};

} // namespace

QString aspectText(ListAspect aspect, const Texts& texts)
{
    switch (aspect) {
    case ListAspect::CallTexts:
        return texts.translate("oslonac::ListChange", "code or title of the call");
    case ListAspect::TotalMinimum:
        return texts.translate("oslonac::ListChange", "the minimum of points in all");
    case ListAspect::LotTexts:
        return texts.translate("oslonac::ListChange", "code or titles of the lot");
    case ListAspect::Resources:
        return texts.translate("oslonac::ListChange", "places or money of the lot");
    case ListAspect::Grid:
        return texts.translate("oslonac::ListChange", "sections or criteria");
    case ListAspect::Order:
        return texts.translate("oslonac::ListChange", "the order");
    case ListAspect::Applicant:
        return texts.translate("oslonac::ListChange", "name, kind or seat of the applicant");
    case ListAspect::RegistryNumber:
        return texts.translate("oslonac::ListChange", "the registry number");
    case ListAspect::Received:
        return texts.translate("oslonac::ListChange", "the time of receipt");
    case ListAspect::Service:
        return texts.translate("oslonac::ListChange", "the service");
    case ListAspect::Requested:
        return texts.translate("oslonac::ListChange", "the requested amount");
    case ListAspect::Marks:
        return texts.translate("oslonac::ListChange", "the marks");
    case ListAspect::Reasons:
        return texts.translate("oslonac::ListChange", "the reasons");
    }
    throw std::logic_error("an aspect of lists is unknown");
}

std::vector<ListChange> compareContents(const SelectionList& frozen, const SelectionList& present)
{
    Comparison comparison;
    comparison.compare(frozen, present);
    return comparison.take();
}

QString changeText(const ListChange& change, const Texts& texts)
{
    const QString what = aspectText(change.aspect, texts);
    if (change.listed) {
        return texts.translate("oslonac::ListChange", "Lot %1, %2: changed since the decision: %3.")
            .arg(change.lotCode, nameIn(*change.listed, texts), what);
    }
    if (!change.lotCode.isEmpty()) {
        return texts.translate("oslonac::ListChange", "Lot %1: changed since the decision: %2.")
            .arg(change.lotCode, what);
    }
    return texts.translate("oslonac::ListChange", "Changed since the decision: %1.").arg(what);
}

} // namespace oslonac
