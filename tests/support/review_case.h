// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application_rules.h"

namespace oslonac::testing {

/// One application in words, with what a test does not care about left sound:
///     anApplication().from("Šid").numbered("17").with("Irig")
class ApplicationBuilder final {
public:
    ApplicationBuilder& from(const char* name) { return applicant = QString::fromUtf8(name), *this; }
    ApplicationBuilder& with(const char* partner)
    {
        return partners.append(QString::fromUtf8(partner)), *this;
    }
    ApplicationBuilder& numbered(const char* number)
    {
        return application.registryNumber = QString::fromUtf8(number), *this;
    }
    ApplicationBuilder& received(const char* isoText)
    {
        return application.received = WallTime::fromIsoText(QString::fromLatin1(isoText)), *this;
    }
    ApplicationBuilder& asking(Money amount) { return application.requested = amount, *this; }
    ApplicationBuilder& withdrawn() { return application.withdrawnOn = QDate(2023, 7, 1), *this; }
    /// The state of the document at this position; without a call of it every document is present.
    ApplicationBuilder& document(int position, std::optional<DocumentState> state)
    {
        return documents[position] = state, *this;
    }

    Application application;
    QString applicant = QStringLiteral("Šid");
    QStringList partners;
    std::map<int, std::optional<DocumentState>> documents;
};

inline ApplicationBuilder anApplication()
{
    ApplicationBuilder builder;
    builder.application.registryNumber = QStringLiteral("1");
    builder.received("2023-06-20T09:00");
    return builder;
}

/// A call with one lot and two mandatory documents, its registry of three municipalities, and applications to
/// it.
class ReviewCase final {
public:
    ReviewCase();

    Lot& lot() { return call.definition.lots.front().lot; }
    /// A municipality with its organisation; both carry the number.
    Organisation& municipality(const char* name, qint64 number,
                               std::optional<DevelopmentGroup> group = std::nullopt);
    Organisation& organisation(const char* name, OrganisationKind kind);
    DefinedRule& rule(EligibilityRuleKind kind, const std::vector<const char*>& values = {});
    Id<Application> add(const ApplicationBuilder& builder);
    void approve(Id<Application> application, const Finding& finding);

    [[nodiscard]] ApplicationReview reviewOf(Id<Application> id) const { return *review(call).of(id); }
    [[nodiscard]] QStringList codesOf(Id<Application> id) const;
    /// The finding with this code; fails the test when there is none.
    [[nodiscard]] Finding findingOf(Id<Application> id, const char* code) const;

    CallApplications call;

private:
    [[nodiscard]] Id<Organisation> named(const QString& name) const;

    qint64 m_next = 1000;
};

} // namespace oslonac::testing
