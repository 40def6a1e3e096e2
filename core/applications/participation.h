// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/call_applications.h"

namespace oslonac {

enum class ParticipationRole { Applicant, Partner };

template <>
struct Codes<ParticipationRole> {
    static constexpr std::array list{coded(ParticipationRole::Applicant, "applicant"),
                                     coded(ParticipationRole::Partner, "partner")};
};

/// One organisation in one application of the call.
struct Participation {
    const Application* application = nullptr;
    ParticipationRole role = ParticipationRole::Applicant;
};

/// Who takes part in which applications of one call, looked up by participant
/// (CallApplications::participant). Built once for a call; withdrawn applications are not in it. It points
/// into the given applications, which must outlive it, and is asked about them by reference, not about
/// copies.
class ParticipationIndex final {
public:
    explicit ParticipationIndex(const CallApplications& call);

    /// Other applications in which the organisation is applicant, the first ones in the order of entry, and
    /// how many there are in all.
    struct Others {
        std::vector<Participation>
            first; ///< at most ten: facts stay short when a thousand share an applicant
        size_t count = 0;
    };
    [[nodiscard]] Others otherApplications(const Application& application) const;
    /// Others in which the participant stands, except those where both sides are applicants (these are
    /// duplicates).
    [[nodiscard]] Others elsewhere(const Application& application, Id<Organisation> participant,
                                   ParticipationRole role) const;
    [[nodiscard]] const std::vector<const Application*>& withRegistryNumber(const QString& number) const;

private:
    const CallApplications& m_call;
    std::unordered_map<Id<Organisation>, std::vector<Participation>> m_asApplicant;
    std::unordered_map<Id<Organisation>, std::vector<Participation>> m_asPartner;
    QHash<QString, std::vector<const Application*>> m_byRegistryNumber;
};

} // namespace oslonac
