// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_rows.h"

#include "core/applications/application_rules.h"
#include "core/exchange/kind_names.h"
#include "core/languages/own_text.h"
#include "core/languages/spoken.h"
#include "core/municipalities/municipality_registry.h"
#include "core/organisations/placed_name.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ApplicationsImport)
};

bool isLocalGovernment(OrganisationKind kind)
{
    return kind == OrganisationKind::Municipality || kind == OrganisationKind::City ||
           kind == OrganisationKind::CityMunicipality;
}

QString reasonOf(const DateProblem& problem)
{
    if (problem.nearest.empty())
        return problem.reason;
    QStringList dates;
    for (const QDate date : problem.nearest)
        dates.append(spokenDate(date));
    //: %1 is a whole sentence that says why a date is impossible, %2 one or two dates.
    return Tr::tr("%1 Nearest possible dates: %2").arg(problem.reason, dates.join(QStringLiteral(", ")));
}

} // namespace

const std::vector<ImportColumn>& applicationColumns()
{
    static const std::vector<ImportColumn> columns{
        {"registry_number",
         QT_TRANSLATE_NOOP("oslonac::Import", "registry number"),
         {"delovodni broj", "broj prijave", "del. broj", "number"}},
        {"received",
         QT_TRANSLATE_NOOP("oslonac::Import", "time of receipt"),
         {"primljeno", "primljena", "datum prijema", "vreme prijema", "received_at", "received_on"}},
        {"lot", QT_TRANSLATE_NOOP("oslonac::Import", "lot"), {"partija", "lot_code"}},
        {"applicant",
         QT_TRANSLATE_NOOP("oslonac::Import", "applicant"),
         {"podnosilac", "podnosilac prijave", "podnosilac predloga", "JLS", "opština"}},
        {"applicant_kind",
         QT_TRANSLATE_NOOP("oslonac::Import", "kind of the applicant"),
         {"vrsta podnosioca"}},
        {"applicant_parent",
         QT_TRANSLATE_NOOP("oslonac::Import", "unit of"),
         {"u sastavu", "organizaciona jedinica od", "jedinica uprave od"}},
        {"partners", QT_TRANSLATE_NOOP("oslonac::Import", "partners"), {"partneri", "partner"}},
        {"service", QT_TRANSLATE_NOOP("oslonac::Import", "service"), {"usluga", "naziv usluge"}},
        {"service_kind", QT_TRANSLATE_NOOP("oslonac::Import", "kind of the service"), {"vrsta usluge"}},
        {"requested",
         QT_TRANSLATE_NOOP("oslonac::Import", "amount asked for"),
         {"traženi iznos", "traženo", "tražena sredstva", "requested_amount", "amount"}},
        {"own_contribution",
         QT_TRANSLATE_NOOP("oslonac::Import", "own contribution"),
         {"sopstveno učešće", "sopstveni doprinos"}},
        {"missing_documents",
         QT_TRANSLATE_NOOP("oslonac::Import", "missing documents"),
         {"nedostaje", "nedostajuća dokumenta", "nedostajuća dokumentacija"}},
        {"withdrawn_on",
         QT_TRANSLATE_NOOP("oslonac::Import", "day of withdrawal"),
         {"povučeno", "povučena", "datum povlačenja", "withdrawn"}},
        {"withdrawal_reason",
         QT_TRANSLATE_NOOP("oslonac::Import", "reason of the withdrawal"),
         {"razlog povlačenja"}},
        {"note", QT_TRANSLATE_NOOP("oslonac::Import", "note"), {"napomena", "napomene", "notes"}}};
    return columns;
}

ApplicationRows::ApplicationRows(const Connection& file, const CallDefinition& definition, ImportTable& table,
                                 QDate today)
    : m_definition(definition), m_table(table), m_today(today), m_finder(file)
{
    m_rows.reserve(table.rows().size());
    for (const TableRow& row : table.rows())
        read(row);
}

void ApplicationRows::read(const TableRow& row)
{
    ApplicationRow read;
    read.row = &row;
    read.application.callId = m_definition.call.id;
    read.application.registryNumber = m_table.cell(row, ApplicationColumn::RegistryNumber);
    read.application.service = m_table.cell(row, ApplicationColumn::Service);
    read.application.withdrawalReason = m_table.cell(row, ApplicationColumn::WithdrawalReason);
    read.application.note = m_table.cell(row, ApplicationColumn::Note);
    readLot(read);
    readApplicant(read);
    readPartners(read);
    readServiceKind(read);
    readDates(read);
    read.application.requested = readAmount(read, ApplicationColumn::Requested);
    read.application.ownContribution = readAmount(read, ApplicationColumn::OwnContribution);
    readMissingDocuments(read);
    m_rows.push_back(std::move(read));
}

void ApplicationRows::readLot(ApplicationRow& read)
{
    const QString text = m_table.cell(*read.row, ApplicationColumn::Lot);
    if (text.isEmpty() && m_definition.lots.size() == 1) {
        read.application.lotId = m_definition.lots.front().lot.id;
        return;
    }
    // A code is meant before a title, and as it is written before what only sounds like it.
    using Matches = bool (*)(const Lot&, const QString&);
    constexpr std::array<Matches, 3> ways{
        [](const Lot& lot, const QString& name) { return lot.code == name; },
        [](const Lot& lot, const QString& name) { return folded(lot.code) == folded(name); },
        [](const Lot& lot, const QString& name) { return folded(lot.title) == folded(name); }};
    for (const Matches matches : ways) {
        const auto named = std::ranges::find_if(
            m_definition.lots, [&](const DefinedLot& each) { return matches(each.lot, text); });
        if (named == m_definition.lots.end() || text.isEmpty())
            continue;
        read.application.lotId = named->lot.id;
        return;
    }
    QStringList codes;
    for (const DefinedLot& lot : m_definition.lots)
        codes.append(lot.lot.code);
    const QString known = codes.join(QStringLiteral(", "));
    m_table.addProblem(*read.row, ApplicationColumn::Lot,
                       text.isEmpty() ? Tr::tr("The call has several lots; write one of %1.").arg(known)
                                      : Tr::tr("The call has no such lot; its lots are %1.").arg(known));
}

const std::vector<Organisation>& ApplicationRows::found(const QString& name)
{
    const auto known = m_found.constFind(name);
    return known != m_found.cend() ? *known : *m_found.insert(name, m_finder.find(name));
}

std::optional<Organisation> ApplicationRows::onlyOne(const TableRow& row, ApplicationColumn column,
                                                     const QString& name,
                                                     const std::vector<Organisation>& candidates)
{
    if (candidates.size() == 1)
        return candidates.front();
    if (candidates.empty()) {
        m_table.addProblem(row.line, m_table.nameOf(column), name,
                           Tr::tr("No municipality and no other organisation of the file has this name."));
        return std::nullopt;
    }
    QStringList names;
    for (const Organisation& candidate : candidates)
        names.append(QStringLiteral("%1 – %2")
                         .arg(candidate.id.number())
                         .arg(ownTextIn(placedNameIn(candidate, Script::Latin), spokenLanguage())));
    m_table.addProblem(
        row.line, m_table.nameOf(column), name,
        Tr::tr("Several organisations have this name; write the number of the one that is meant: %1")
            .arg(names.join(QStringLiteral("; "))));
    return std::nullopt;
}

void ApplicationRows::readApplicant(ApplicationRow& read)
{
    const QString name = m_table.cell(*read.row, ApplicationColumn::Applicant);
    if (name.isEmpty()) {
        m_table.addProblem(*read.row, ApplicationColumn::Applicant, Tr::tr("The applicant is missing."));
        return;
    }
    const QString kindText = m_table.cell(*read.row, ApplicationColumn::ApplicantKind);
    if (organisationKindNamed(kindText) != OrganisationKind::AdministrativeUnit &&
        !saysNothing(m_table.cell(*read.row, ApplicationColumn::ApplicantParent))) {
        m_table.addProblem(*read.row, ApplicationColumn::ApplicantParent,
                           Tr::tr("Only an administrative unit stands under somebody; write its kind "
                                  "(administrative_unit), or leave this cell empty."));
        return;
    }
    std::vector<Organisation> candidates = found(name);
    if (!saysNothing(kindText)) {
        const auto kind = organisationKindNamed(kindText);
        if (!kind) {
            m_table.addProblem(
                *read.row, ApplicationColumn::ApplicantKind,
                Tr::tr("There is no such kind of applicant; the kinds are %1.").arg(organisationKindNames()));
            return;
        }
        std::erase_if(candidates, [&](const Organisation& candidate) { return candidate.kind != *kind; });
        if (*kind == OrganisationKind::AdministrativeUnit)
            return readAdministrativeUnit(read, name, std::move(candidates));
        if (candidates.empty() && !isLocalGovernment(*kind)) {
            Organisation made;
            made.kind = *kind;
            made.nameLatin = name;
            return makeOrganisation(read, std::move(made));
        }
    }
    if (const auto applicant = onlyOne(*read.row, ApplicationColumn::Applicant, name, candidates))
        read.application.applicantId = applicant->id;
}

std::optional<Organisation> ApplicationRows::readParent(const ApplicationRow& read)
{
    const QString name = m_table.cell(*read.row, ApplicationColumn::ApplicantParent);
    std::vector<Organisation> candidates = found(name);
    std::erase_if(candidates,
                  [](const Organisation& candidate) { return !isLocalGovernment(candidate.kind); });
    return onlyOne(*read.row, ApplicationColumn::ApplicantParent, name, candidates);
}

/// Two cities may each have a "Gradska uprava", and one city may apply through two of its units: the name and
/// whose unit it is tell them apart.
void ApplicationRows::readAdministrativeUnit(ApplicationRow& read, const QString& name,
                                             std::vector<Organisation> candidates)
{
    std::optional<Organisation> parent;
    if (!saysNothing(m_table.cell(*read.row, ApplicationColumn::ApplicantParent))) {
        parent = readParent(read);
        if (!parent)
            return;
        std::erase_if(candidates, [&](const Organisation& candidate) {
            return candidate.parentId && candidate.parentId != parent->id;
        });
        const auto isKnownUnit = [&](const Organisation& candidate) {
            return candidate.parentId == parent->id;
        };
        if (std::any_of(candidates.begin(), candidates.end(), isKnownUnit))
            std::erase_if(candidates, std::not_fn(isKnownUnit));
    }
    if (candidates.empty()) {
        Organisation made;
        made.kind = OrganisationKind::AdministrativeUnit;
        made.nameLatin = name;
        if (parent) {
            made.parentId = parent->id;
            made.municipalityId = parent->municipalityId;
        }
        return makeOrganisation(read, std::move(made));
    }
    if (const auto applicant = onlyOne(*read.row, ApplicationColumn::Applicant, name, candidates))
        read.application.applicantId = applicant->id;
}

void ApplicationRows::makeOrganisation(ApplicationRow& read, Organisation made)
{
    const QString key = QStringLiteral("%1 %2 %3")
                            .arg(codeOf(made.kind))
                            .arg(made.parentId ? made.parentId->number() : 0)
                            .arg(folded(made.nameLatin));
    auto known = m_newByName.constFind(key);
    if (known == m_newByName.cend()) {
        made.id = Id<Organisation>::make();
        known = m_newByName.insert(key, m_newOrganisations.size());
        m_newOrganisations.push_back(std::move(made));
    }
    read.newOrganisation = *known;
    read.application.applicantId = m_newOrganisations[*known].id;
}

void ApplicationRows::readPartners(ApplicationRow& read)
{
    for (const QString& name : partsOf(m_table.cell(*read.row, ApplicationColumn::Partners))) {
        const auto partner = onlyOne(*read.row, ApplicationColumn::Partners, name, found(name));
        if (!partner)
            continue;
        if (partner->id == read.application.applicantId) {
            m_table.addProblem(read.row->line, m_table.nameOf(ApplicationColumn::Partners), name,
                               Tr::tr("The applicant cannot be its own partner."));
            continue;
        }
        read.partners.push_back(partner->id);
    }
}

void ApplicationRows::readServiceKind(ApplicationRow& read)
{
    const QString text = m_table.cell(*read.row, ApplicationColumn::ServiceKind);
    if (saysNothing(text))
        return;
    read.application.serviceKind = serviceKindNamed(text);
    if (!read.application.serviceKind) {
        m_table.addProblem(
            *read.row, ApplicationColumn::ServiceKind,
            Tr::tr("There is no such kind of service; the kinds are %1.").arg(serviceKindNames()));
    }
}

void ApplicationRows::readDates(ApplicationRow& read)
{
    const QString received = m_table.cell(*read.row, ApplicationColumn::Received);
    if (!saysNothing(received)) {
        const DateTimeReading reading = readDateTime(received);
        if (const auto* moment = std::get_if<QDateTime>(&reading)) {
            read.application.received = WallTime::notBefore(*moment);
        } else {
            m_table.addProblem(*read.row, ApplicationColumn::Received,
                               reasonOf(std::get<DateProblem>(reading)));
        }
    }
    const QString withdrawn = m_table.cell(*read.row, ApplicationColumn::WithdrawnOn);
    if (!saysNothing(withdrawn)) {
        const DateReading reading = readDate(withdrawn);
        const auto* date = std::get_if<QDate>(&reading);
        const auto doubt = date != nullptr ? withdrawalDoubt(*date, std::nullopt, m_today)
                                           : std::optional(reasonOf(std::get<DateProblem>(reading)));
        if (doubt)
            m_table.addProblem(*read.row, ApplicationColumn::WithdrawnOn, *doubt);
        else
            read.application.withdrawnOn = *date;
    }
}

std::optional<Money> ApplicationRows::readAmount(const ApplicationRow& read, ApplicationColumn column)
{
    const QString text = m_table.cell(*read.row, column);
    if (saysNothing(text))
        return std::nullopt;
    const DefinedLot* lot = m_definition.lotById(read.application.lotId);
    const auto currency = lot ? currencyOf(lot->lot) : std::nullopt;
    // Without a lot the row is refused anyway; a currency is lent so that only true problems of the cell are
    // told.
    const AmountReading reading = oslonac::readAmount(text, lot ? currency : Currency::Eur);
    if (const auto* problem = std::get_if<AmountProblem>(&reading)) {
        m_table.addProblem(*read.row, column, problem->reason);
        return std::nullopt;
    }
    const Money amount = std::get<Money>(reading);
    if (currency && amount.currency() != *currency) {
        m_table.addProblem(*read.row, column,
                           Tr::tr("The amounts of this lot are in %1, not in %2.")
                               .arg(codeOf(*currency), codeOf(amount.currency())));
        return std::nullopt;
    }
    if (amount.isNegative()) {
        m_table.addProblem(*read.row, column, Tr::tr("An amount cannot be negative."));
        return std::nullopt;
    }
    return amount;
}

const RequiredDocument* ApplicationRows::documentNamed(const QString& text) const
{
    bool isNumber = false;
    const int position = text.toInt(&isNumber);
    for (const RequiredDocument& document : m_definition.documents) {
        if (isNumber ? document.position == position : folded(document.title) == folded(text))
            return &document;
    }
    return nullptr;
}

void ApplicationRows::readMissingDocuments(ApplicationRow& read)
{
    for (const QString& name : partsOf(m_table.cell(*read.row, ApplicationColumn::MissingDocuments))) {
        const RequiredDocument* document = documentNamed(name);
        if (document) {
            read.missingDocuments.insert(document->id);
        } else {
            m_table.addProblem(
                read.row->line, m_table.nameOf(ApplicationColumn::MissingDocuments), name,
                Tr::tr("The call requires no such document; write its title or its number on the list."));
        }
    }
}

} // namespace oslonac
