// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/selection/selection_decision.h"

namespace oslonac {

enum class AgreementStatus { Draft, Printed, Signed, Cancelled };

template <>
struct Codes<AgreementStatus> {
    static constexpr std::array list{
        coded(AgreementStatus::Draft, "draft"), coded(AgreementStatus::Printed, "printed"),
        coded(AgreementStatus::Signed, "signed"), coded(AgreementStatus::Cancelled, "cancelled")};
};

enum class PrintingKind { Original, Copy };

template <>
struct Codes<PrintingKind> {
    static constexpr std::array list{coded(PrintingKind::Original, "original"),
                                     coded(PrintingKind::Copy, "copy")};
};

/// The HTML with placeholders from which documents are merged; in the file, so the officer may edit it.
struct StoredTemplate {
    Id<StoredTemplate> id;
    QString code;
    QString title;
    QString html;
};

struct SigningCeremony {
    Id<SigningCeremony> id;
    QString title;
    std::optional<WallTime> heldAt;
    QString place;
    QString address;
};

/// An agreement (sporazum o saradnji) with one selected applicant. Numbers of one scheme and year run without
/// gaps; the other party's number and date are free text. The signatories stand here as they were when it was
/// drafted.
struct Agreement {
    Id<Agreement> id;
    Id<Call> callId;
    Id<Lot> lotId;
    Id<SelectionDecision> decisionId;
    Id<Application> applicationId;
    Id<Organisation> partyId;
    QString numberScheme;
    int numberYear = 0;
    int numberSequence = 0;
    QString number;
    QString otherNumber;
    QString otherDate;
    AgreementStatus status = AgreementStatus::Draft;
    std::optional<QDate> concludedOn;
    QString place;
    QString service;
    std::optional<Money> amount; ///< absent: no financial part
    QString amountInWords;       ///< as an officer wrote it by hand; empty while the program writes it
    std::optional<Money> ownContribution;
    int technicalMonths = 0;
    int financialMonths = 0;
    QString implementerOffice;
    QString implementerSignatory;
    QString partyOffice;
    QString partySignatory;
    int copies = 4;
    std::optional<Id<StoredTemplate>> templateId;
    std::optional<Id<SigningCeremony>> ceremonyId;
    QString printedDigest; ///< of its AgreementPrinting that counts: the last original; empty before
    QString cancellationReason;
};

/// One instalment of an agreement; the amounts of all add up to the agreement's amount.
struct AgreementInstalment {
    Id<AgreementInstalment> id;
    Id<Agreement> agreementId;
    int position = 0;
    QString title;
    int sharePercent = 0;
    Money amount{0, Currency::Eur};
    QString condition;
};

/// An addendum (aneks): a later version of an agreement, and a paper of its own that is printed, signed or
/// cancelled. What it changes is present, the rest stays. The signatories stand here as they were when it was
/// added.
struct Addendum {
    Id<Addendum> id;
    Id<Agreement> agreementId;
    int position = 0; ///< "Aneks br. 1"
    QString number;
    QString otherNumber; ///< of the other party
    AgreementStatus status = AgreementStatus::Draft;
    std::optional<QDate> concludedOn;
    std::optional<QDate> inForceOn; ///< absent: on the day of the last signature
    QString place;
    QString reason;
    QString change;
    std::optional<Money> amount;
    std::optional<int> technicalMonths;
    std::optional<int> financialMonths;
    QString implementerOffice;
    QString implementerSignatory;
    QString partyOffice;
    QString partySignatory;
    QString printedDigest; ///< of its AgreementPrinting that counts: the last original; empty before
    QString cancellationReason;

    friend bool operator==(const Addendum&, const Addendum&) = default;
};

/// A paper of an agreement: the agreement itself, or one of its addenda.
struct AgreementPaper {
    Id<Agreement> agreement;
    std::optional<Id<Addendum>> addendum{};

    friend bool operator==(const AgreementPaper&, const AgreementPaper&) = default;
};

/// A paper that was printed of an agreement or of its addendum; one that says the same again is no other
/// paper. A copy was printed after the signing.
struct AgreementPrinting {
    Id<AgreementPrinting> id;
    Id<Agreement> agreementId;
    std::optional<Id<Addendum>> addendumId;
    QString digest;
    std::optional<QDate> printedOn; ///< first; absent where an older file did not keep it
    PrintingKind kind = PrintingKind::Original;
    std::optional<QDate> signedOn; ///< of the one that was signed, also after a cancelling
};

/// What a printed paper was merged from, so that a signed one goes on saying what it said when the party, the
/// programme or the template changes (documents/paper_content.h reads and writes it). What an earlier version
/// printed has none.
struct PrintedText {
    Id<PrintedText> id;
    Id<AgreementPrinting> printingId;
    QString templateHtml;
    QString mergedValues; ///< for both scripts, as JSON
};

template <>
struct Mapping<StoredTemplate> {
    static constexpr const char* table = "document_templates";
    static constexpr auto columns =
        std::tuple{column("id", &StoredTemplate::id), column("code", &StoredTemplate::code),
                   column("title", &StoredTemplate::title), column("html", &StoredTemplate::html)};
};

template <>
struct Mapping<SigningCeremony> {
    static constexpr const char* table = "signing_ceremonies";
    static constexpr auto columns =
        std::tuple{column("id", &SigningCeremony::id), column("title", &SigningCeremony::title),
                   column("held_at", &SigningCeremony::heldAt), column("place", &SigningCeremony::place),
                   column("address", &SigningCeremony::address)};
};

template <>
struct Mapping<Agreement> {
    static constexpr const char* table = "agreements";
    static constexpr auto columns = std::tuple{
        column("id", &Agreement::id),
        column("call_id", &Agreement::callId),
        column("lot_id", &Agreement::lotId),
        column("decision_id", &Agreement::decisionId),
        column("application_id", &Agreement::applicationId),
        column("party_id", &Agreement::partyId),
        column("number_scheme", &Agreement::numberScheme),
        column("number_year", &Agreement::numberYear),
        column("number_sequence", &Agreement::numberSequence),
        column("number", &Agreement::number),
        column("other_number", &Agreement::otherNumber),
        column("other_date", &Agreement::otherDate),
        column("status", &Agreement::status),
        column("concluded_on", &Agreement::concludedOn),
        column("place", &Agreement::place),
        column("service", &Agreement::service),
        column("amount", &Agreement::amount),
        column("own_contribution", &Agreement::ownContribution),
        column("technical_months", &Agreement::technicalMonths),
        column("financial_months", &Agreement::financialMonths),
        column("implementer_office", &Agreement::implementerOffice),
        column("implementer_signatory", &Agreement::implementerSignatory),
        column("party_office", &Agreement::partyOffice),
        column("party_signatory", &Agreement::partySignatory),
        column("copies", &Agreement::copies),
        column("template_id", &Agreement::templateId),
        column("ceremony_id", &Agreement::ceremonyId),
        column("printed_digest", &Agreement::printedDigest),
        column("cancellation_reason", &Agreement::cancellationReason),
        column("amount_in_words", &Agreement::amountInWords),
    };
};

template <>
struct Mapping<AgreementInstalment> {
    static constexpr const char* table = "agreement_instalments";
    static constexpr auto columns = std::tuple{column("id", &AgreementInstalment::id),
                                               column("agreement_id", &AgreementInstalment::agreementId),
                                               column("position", &AgreementInstalment::position),
                                               column("title", &AgreementInstalment::title),
                                               column("share_percent", &AgreementInstalment::sharePercent),
                                               column("amount", &AgreementInstalment::amount),
                                               column("condition", &AgreementInstalment::condition)};
};

template <>
struct Mapping<Addendum> {
    static constexpr const char* table = "addenda";
    static constexpr auto columns =
        std::tuple{column("id", &Addendum::id),
                   column("agreement_id", &Addendum::agreementId),
                   column("position", &Addendum::position),
                   column("number", &Addendum::number),
                   column("concluded_on", &Addendum::concludedOn),
                   column("in_force_on", &Addendum::inForceOn),
                   column("reason", &Addendum::reason),
                   column("change", &Addendum::change),
                   column("amount", &Addendum::amount),
                   column("technical_months", &Addendum::technicalMonths),
                   column("financial_months", &Addendum::financialMonths),
                   column("other_number", &Addendum::otherNumber),
                   column("status", &Addendum::status),
                   column("place", &Addendum::place),
                   column("implementer_office", &Addendum::implementerOffice),
                   column("implementer_signatory", &Addendum::implementerSignatory),
                   column("party_office", &Addendum::partyOffice),
                   column("party_signatory", &Addendum::partySignatory),
                   column("printed_digest", &Addendum::printedDigest),
                   column("cancellation_reason", &Addendum::cancellationReason)};
};

template <>
struct Mapping<AgreementPrinting> {
    static constexpr const char* table = "agreement_printings";
    static constexpr auto columns = std::tuple{column("id", &AgreementPrinting::id),
                                               column("agreement_id", &AgreementPrinting::agreementId),
                                               column("digest", &AgreementPrinting::digest),
                                               column("printed_on", &AgreementPrinting::printedOn),
                                               column("kind", &AgreementPrinting::kind),
                                               column("addendum_id", &AgreementPrinting::addendumId),
                                               column("signed_on", &AgreementPrinting::signedOn)};
};

template <>
struct Mapping<PrintedText> {
    static constexpr const char* table = "printed_texts";
    static constexpr auto columns =
        std::tuple{column("id", &PrintedText::id), column("printing_id", &PrintedText::printingId),
                   column("template_html", &PrintedText::templateHtml),
                   column("merged_values", &PrintedText::mergedValues)};
};

} // namespace oslonac
