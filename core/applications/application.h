// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/lot.h"
#include "core/organisations/organisation.h"

namespace oslonac {

/// Kinds of service that calls tell apart (glossary: standardizovana, inovativna, integrisana, međuopštinska,
/// međusektorska usluga).
enum class ServiceKind { Standardised, Innovative, Integrated, InterMunicipal, CrossSector };

template <>
struct Codes<ServiceKind> {
    static constexpr std::array list{
        coded(ServiceKind::Standardised, "standardised"), coded(ServiceKind::Innovative, "innovative"),
        coded(ServiceKind::Integrated, "integrated"), coded(ServiceKind::InterMunicipal, "inter_municipal"),
        coded(ServiceKind::CrossSector, "cross_sector")};
};

/// One application to one lot. Nothing here refuses to be saved: what is missing, late or against a rule is a
/// finding.
struct Application {
    Id<Application> id;
    Id<Call> callId;
    Id<Lot> lotId;
    QString registryNumber; ///< delovodni broj, free text
    std::optional<WallTime> received;
    Id<Organisation> applicantId;
    QString service;
    std::optional<ServiceKind> serviceKind;
    std::optional<Money> requested;
    std::optional<Money> ownContribution;
    std::optional<QDate> withdrawnOn;
    QString withdrawalReason;
    QString note;
};

struct ApplicationPartner {
    Id<ApplicationPartner> id;
    Id<Application> applicationId;
    Id<Organisation> organisationId;
};

enum class DocumentState { Present, Missing, NotNeeded };

template <>
struct Codes<DocumentState> {
    static constexpr std::array list{coded(DocumentState::Present, "present"),
                                     coded(DocumentState::Missing, "missing"),
                                     coded(DocumentState::NotNeeded, "not_needed")};
};

/// What the completeness check found for one required document; a document without a line is not checked yet.
struct CompletenessLine {
    Id<CompletenessLine> id;
    Id<Application> applicationId;
    Id<RequiredDocument> requiredDocumentId;
    DocumentState state = DocumentState::Present;
    QString note;
};

template <>
struct Mapping<Application> {
    static constexpr const char* table = "applications";
    static constexpr auto columns = std::tuple{
        column("id", &Application::id),
        column("call_id", &Application::callId),
        column("lot_id", &Application::lotId),
        column("registry_number", &Application::registryNumber),
        column("received", &Application::received),
        column("applicant_id", &Application::applicantId),
        column("service", &Application::service),
        column("service_kind", &Application::serviceKind),
        column("requested", &Application::requested),
        column("own_contribution", &Application::ownContribution),
        column("withdrawn_on", &Application::withdrawnOn),
        column("withdrawal_reason", &Application::withdrawalReason),
        column("note", &Application::note),
    };
};

template <>
struct Mapping<ApplicationPartner> {
    static constexpr const char* table = "application_partners";
    static constexpr auto columns = std::tuple{
        column("id", &ApplicationPartner::id), column("application_id", &ApplicationPartner::applicationId),
        column("organisation_id", &ApplicationPartner::organisationId)};
};

template <>
struct Mapping<CompletenessLine> {
    static constexpr const char* table = "completeness_lines";
    static constexpr auto columns = std::tuple{
        column("id", &CompletenessLine::id), column("application_id", &CompletenessLine::applicationId),
        column("required_document_id", &CompletenessLine::requiredDocumentId),
        column("state", &CompletenessLine::state), column("note", &CompletenessLine::note)};
};

} // namespace oslonac
