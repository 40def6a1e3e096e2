// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_card.h"

#include "ui/applications/application_texts.h"
#include "ui/forms/text_proposals.h"
#include "ui/forms/titled_choices.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = ServiceRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ServicesCard)
};

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ServicesCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

QString kindTitle(ServiceKind kind)
{
    return serviceKindPhrase(kind).text();
}

std::vector<ChoiceField::Choice> kindChoices()
{
    std::vector<ChoiceField::Choice> choices;
    for (const auto& [kind, code] : Codes<ServiceKind>::list)
        choices.push_back({QString::fromLatin1(code), serviceKindPhrase(kind), {}});
    return choices;
}

bool isExpired(const Row& row)
{
    return row.record.isLicensed() && row.record.licenceUntil && *row.record.licenceUntil < row.today;
}

QString licenceText(const Row& row)
{
    return isExpired(row) ? Tr::tr("Expired", "a licence") : titleOf(row.record.licence);
}

StatusKind statusOf(const Row& row)
{
    switch (row.record.licence) {
    case Licence::NotNeeded:
        return StatusKind::Mute;
    case Licence::Awaited:
        return StatusKind::Wait;
    case Licence::Limited:
    case Licence::Full:
        break;
    }
    return row.record.licenceUntil && *row.record.licenceUntil < row.today ? StatusKind::Late
                                                                           : StatusKind::Ok;
}

/// "40 of 100": reached of those planned; reached alone where nothing was planned.
QString usersText(const Row& row)
{
    if (!row.planned)
        return row.reached ? QString::number(*row.reached) : QString();
    return Tr::tr("%1 of %2", "users reached of users planned")
        .arg(row.reached ? QString::number(*row.reached) : u"–"_s, QString::number(*row.planned));
}

void addServiceColumns(std::vector<Column<Row>>& columns, const Speaking& language)
{
    const PartEdits<Row> edits(language);
    columns.push_back(Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Service"),
                                       CellKind::Text, 170),
                                  [](const Row& row) { return row.record.title; })
                          .withTooltip([](const Row& row) { return row.record.title; })
                          .editedBy(edits.text(&SupportedService::title))
                          .takingRoom());
    columns.push_back(Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Kind"),
                                       CellKind::Secondary, 160),
                                  [](const Row& row) { return kindTitle(row.record.kind); })
                          .asChoice([](const Row& row) { return codeOf(row.record.kind); })
                          .editedBy(edits.choice(&SupportedService::kind, &kindTitle))
                          .asMinor());
    columns.push_back(Column<Row>(head("support", QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Support"),
                                       CellKind::Secondary, 110),
                                  [](const Row& row) { return titleOf(row.record.support); })
                          .asChoice([](const Row& row) { return codeOf(row.record.support); })
                          .editedBy(edits.choice(&SupportedService::support))
                          .asMinor());
    columns.push_back(Column<Row>(head("provider", QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Provider"),
                                       CellKind::Secondary, 140),
                                  [](const Row& row) { return row.record.provider; })
                          .editedBy(edits.text(&SupportedService::provider)));
}

std::vector<Column<Row>> columnsOf(const Speaking& language)
{
    const PartEdits<Row> edits(language);
    std::vector<Column<Row>> columns;
    addServiceColumns(columns, language);
    columns.push_back(Column<Row>(head("licence", QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Licence"),
                                       CellKind::Pill, 150),
                                  licenceText)
                          .asChoice([](const Row& row) { return codeOf(row.record.licence); })
                          .withStatus(statusOf)
                          .editedBy(edits.choice(&SupportedService::licence))
                          .asKey());
    columns.push_back(
        Column<Row>(head("licence_until", QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Valid until"),
                         CellKind::Secondary, 104),
                    [language](const Row& row) {
                        return row.record.licenceUntil ? dateText(*row.record.licenceUntil, language())
                                                       : QString();
                    })
            .asDate([](const Row& row) { return row.record.licenceUntil; })
            .editedBy(edits.date(&SupportedService::licenceUntil)));
    columns.push_back(
        Column<Row>(head("users", QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Users reached"),
                         CellKind::Number, 110),
                    usersText)
            .asNumber([](const Row& row) { return std::optional<qint64>(row.reached); })
            .asKey());
    return columns;
}

/// The catalogue of services (domain.md 5.2), and what this file calls its own.
QStringList proposedServices(const Connection& file)
{
    QStringList all{u"Dnevni boravak"_s,
                    u"Pomoć u kući"_s,
                    u"Svratište"_s,
                    u"Lični pratilac deteta"_s,
                    u"Stanovanje uz podršku"_s,
                    u"Personalna asistencija"_s,
                    u"Savetodavno-terapijske i socijalno-edukativne usluge"_s,
                    u"Prihvatilište"_s,
                    u"Predah"_s};
    for (const SupportedService& service : Records<SupportedService>(file).all("ORDER BY title, id")) {
        if (!all.contains(service.title, Qt::CaseInsensitive))
            all.append(service.title);
    }
    return all;
}

} // namespace

ServicesCard::ServicesCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf([&desk] { return desk.language(); })),
               u"case_services"_s, {2, 8}, parent),
      m_model(static_cast<RecordListModel<Row>&>(listModel())),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "New service")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Add the service")), this))
{
    build();
    retranslate();
}

void ServicesCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Services")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "No services yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard",
                                 "Services that the support establishes or improves, with their provider, "
                                 "the licence, and how many users they reach.")));
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_title =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Service")), StepForm::keep());
    proposeTexts(m_title->edit(), [this] { return proposedServices(desk().file()); });
    m_kind = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Kind")), kindChoices(),
                            nothing);
    m_support = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Support")),
                               titledChoices<ServiceSupport>(), nothing);
    m_provider =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Provider")), StepForm::keep());
    m_licence = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Licence")),
                               titledChoices<Licence>(), [this](const QVariant& licence) {
                                   const auto kind = fromCode<Licence>(licence.toString());
                                   const bool hasEnd = kind == Licence::Limited || kind == Licence::Full;
                                   m_form->form().setRowVisible(*m_until, hasEnd);
                                   return std::optional<QString>();
                               });
    for (ChoiceField* choice : {m_kind, m_support, m_licence})
        choice->setLive();
    m_until = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ServicesCard", "Valid until")), nothing);
    m_form->setStep([this] { return add(); });
    addForm(*m_form);
    connect(&list().table(), &ListTable::currentIdChanged, this, &ServicesCard::chosenChanged);
}

void ServicesCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    const bool isOpen = of.record.status == CaseStatus::Open;
    setChangeable(isOpen);
    m_application = Records<Application>(desk().file()).get(of.dossier.agreement.applicationId);
    std::vector<Row> rows;
    for (const ServiceFile& service : of.services)
        rows.push_back({partRow(service.record, of, desk()), service.planned(UserGroup::All),
                        service.reached(UserGroup::All)});
    m_model.reset(std::move(rows));
    if (!chosen().isValid() && m_model.rowCount() > 0)
        list().table().setCurrentId(m_model.rowAt(0).id.number());
    fitHeight();
    retranslate();
}

void ServicesCard::retranslate()
{
    setTitle(tr("Services"));
    setAddText(tr("Service"), tr("Add a service that the support establishes or improves"));
    retitle<ServiceSupport>(*m_support);
    retitle<Licence>(*m_licence);
}

Id<SupportedService> ServicesCard::chosen() const
{
    return Id<SupportedService>(list().table().currentId());
}

void ServicesCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        const bool isFirst = m_model.rowCount() == 0;
        m_title->setValue(isFirst ? m_application.service : QString());
        m_kind->setValue(codeOf(isFirst ? m_application.serviceKind.value_or(ServiceKind::Standardised)
                                        : ServiceKind::Standardised));
        m_support->setValue(codeOf(ServiceSupport::Established));
        m_provider->setValue({});
        m_licence->setValue(codeOf(Licence::NotNeeded));
        m_until->show(std::nullopt);
        m_form->form().setRowVisible(*m_until, false);
    }
    openForm(*m_form);
}

std::optional<QString> ServicesCard::add()
{
    SupportedService service;
    service.caseId = m_case;
    service.title = m_title->value().simplified();
    service.kind = fromCode<ServiceKind>(m_kind->value().toString()).value_or(ServiceKind::Standardised);
    service.support =
        fromCode<ServiceSupport>(m_support->value().toString()).value_or(ServiceSupport::Established);
    service.provider = m_provider->value().simplified();
    service.licence = fromCode<Licence>(m_licence->value().toString()).value_or(Licence::NotNeeded);
    if (service.isLicensed())
        service.licenceUntil = m_until->shown();
    return desk().runner.attempt([&] {
        const Id<SupportedService> added = addPart(desk().workspace, service);
        list().table().setCurrentId(added.number()); // its users are counted next
    });
}

void ServicesCard::remove(qint64 id)
{
    desk().run([&] { (void)deletePart(desk().workspace, Id<SupportedService>(id)); });
}

} // namespace oslonac::ui
