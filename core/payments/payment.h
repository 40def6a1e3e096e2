// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

struct PartyReport;

/// An instalment (rata) of a signed agreement as it is to be paid now, addenda counted in; the instalments
/// that were signed stay with the agreement. Those of an agreement never exceed it together.
struct Instalment {
    Id<Instalment> id;
    Id<Agreement> agreementId;
    int position = 0;
    QString title;
    Money amount{0, Currency::Eur};
    QString condition;
    std::optional<QDate> dueOn;
    std::optional<Id<PartyReport>> reportId; ///< that is to be approved before it is paid

    friend bool operator==(const Instalment&, const Instalment&) = default;
};

/// A payment (isplata) of an instalment from the request of the party to its confirmation. A step of it has
/// been taken when its day is there; each stands on the one before. What was authorised may be less than what
/// was requested, what was paid never more than what was authorised.
struct Payment {
    Id<Payment> id;
    Id<Instalment> instalmentId;
    QString requestNumber; ///< of the party's request
    QDate requestedOn;
    Money requested{0, Currency::Eur};
    std::optional<QDate> checkedOn;
    QString checkedBy;
    std::optional<QDate> authorisedOn;
    QString authorisedBy;
    std::optional<Money> authorised;
    std::optional<QDate> paidOn;
    std::optional<Money> paid;
    std::optional<QDate> confirmedOn; ///< by the party
    std::optional<QDate> returnedOn;  ///< to the party, instead of being paid
    QString reason;                   ///< why it was returned, or why less was authorised
    QString note;

    friend bool operator==(const Payment&, const Payment&) = default;
};

/// Money that was paid and is asked back (povraćaj sredstava): what was not spent, or not spent as agreed.
struct Recovery {
    Id<Recovery> id;
    Id<Agreement> agreementId;
    QDate requestedOn;
    Money amount{0, Currency::Eur};
    QString reason;
    std::optional<QDate> dueOn;
    std::optional<QDate> receivedOn; ///< when the money was back

    friend bool operator==(const Recovery&, const Recovery&) = default;
};

template <>
struct Mapping<Recovery> {
    static constexpr const char* table = "recoveries";
    static constexpr auto columns = std::tuple{column("id", &Recovery::id),
                                               column("agreement_id", &Recovery::agreementId),
                                               column("requested_on", &Recovery::requestedOn),
                                               column("amount", &Recovery::amount),
                                               column("reason", &Recovery::reason),
                                               column("due_on", &Recovery::dueOn),
                                               column("received_on", &Recovery::receivedOn)};
};

template <>
struct Mapping<Instalment> {
    static constexpr const char* table = "instalments";
    static constexpr auto columns = std::tuple{column("id", &Instalment::id),
                                               column("agreement_id", &Instalment::agreementId),
                                               column("position", &Instalment::position),
                                               column("title", &Instalment::title),
                                               column("amount", &Instalment::amount),
                                               column("condition", &Instalment::condition),
                                               column("due_on", &Instalment::dueOn),
                                               column("report_id", &Instalment::reportId)};
};

template <>
struct Mapping<Payment> {
    static constexpr const char* table = "payments";
    static constexpr auto columns = std::tuple{column("id", &Payment::id),
                                               column("instalment_id", &Payment::instalmentId),
                                               column("request_number", &Payment::requestNumber),
                                               column("requested_on", &Payment::requestedOn),
                                               column("requested", &Payment::requested),
                                               column("checked_on", &Payment::checkedOn),
                                               column("checked_by", &Payment::checkedBy),
                                               column("authorised_on", &Payment::authorisedOn),
                                               column("authorised_by", &Payment::authorisedBy),
                                               column("authorised", &Payment::authorised),
                                               column("paid_on", &Payment::paidOn),
                                               column("paid", &Payment::paid),
                                               column("confirmed_on", &Payment::confirmedOn),
                                               column("returned_on", &Payment::returnedOn),
                                               column("reason", &Payment::reason),
                                               column("note", &Payment::note)};
};

} // namespace oslonac
