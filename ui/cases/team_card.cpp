// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/team_card.h"

#include "ui/forms/titled_choices.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = MemberRow;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::TeamCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

Column<Row> dayColumn(ColumnHead columnHead, std::optional<QDate> CaseMember::*member,
                      const std::function<Language()>& language)
{
    return Column<Row>(std::move(columnHead),
                       [member, language](const Row& row) {
                           return row.record.*member ? dateText(*(row.record.*member), language())
                                                     : QString();
                       })
        .asDate([member](const Row& row) { return row.record.*member; })
        .editedBy(PartEdits<Row>(language).date(member));
}

std::vector<Column<Row>> columnsOf(const std::function<Language()>& language)
{
    const PartEdits<Row> edits(language);
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("person", QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Name"), CellKind::Text, 160),
                    [](const Row& row) { return row.record.person; })
            .asNames()
            .editedBy(edits.text(&CaseMember::person))
            .takingRoom());
    columns.push_back(Column<Row>(head("role", QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Role"),
                                       CellKind::Secondary, 160),
                                  [](const Row& row) { return titleOf(row.record.role); })
                          .asChoice([](const Row& row) { return codeOf(row.record.role); })
                          .editedBy(edits.choice(&CaseMember::role))
                          .asKey());
    columns.push_back(dayColumn(
        head("valid_from", QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "From"), CellKind::Secondary, 104),
        &CaseMember::validFrom, language));
    columns.push_back(dayColumn(
        head("valid_to", QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Until"), CellKind::Secondary, 104),
        &CaseMember::validTo, language));
    return columns;
}

} // namespace

TeamCard::TeamCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf([&desk] { return desk.language(); })),
               u"case_team"_s, {2, 8}, parent),
      m_model(static_cast<RecordListModel<Row>&>(listModel())),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "New member of the team")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Add to the team")), this))
{
    build();
    retranslate();
}

void TeamCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Team")));
    list().setEmptyState(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Nobody is in the team yet")),
                         phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard",
                                                  "The officer, the mentor, experts and the contact of the "
                                                  "party, each for the time in which they work here.")));
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_role = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Role")),
                            titledChoices<MemberRole>(), nothing);
    m_role->setLive();
    m_person = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Name")), StepForm::keep());
    m_from = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "From")), nothing);
    m_to = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TeamCard", "Until")), nothing);
    m_form->setStep([this] { return add(); });
    addForm(*m_form);
}

void TeamCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    const bool isOpen = of.record.status == CaseStatus::Open;
    setChangeable(isOpen);
    std::vector<Row> rows;
    for (const CaseMember& member : of.members)
        rows.push_back(partRow(member, of, desk()));
    m_model.reset(std::move(rows));
    fitHeight();
    retranslate();
}

void TeamCard::retranslate()
{
    setTitle(tr("Team"));
    setAddText(tr("Member"), tr("Add somebody to the team"));
    retitle<MemberRole>(*m_role);
}

void TeamCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        const bool isFirst = m_model.rowCount() == 0; // most often who opens the case
        m_role->setValue(codeOf(isFirst ? MemberRole::Officer : MemberRole::Mentor));
        m_person->setValue(isFirst ? desk().workspace.officer() : QString());
        m_from->show(std::nullopt);
        m_to->show(std::nullopt);
    }
    openForm(*m_form);
}

std::optional<QString> TeamCard::add()
{
    CaseMember member;
    member.caseId = m_case;
    member.role = fromCode<MemberRole>(m_role->value().toString()).value_or(MemberRole::Officer);
    member.person = m_person->value().simplified();
    member.validFrom = m_from->shown();
    member.validTo = m_to->shown();
    return desk().runner.attempt([&] { (void)addPart(desk().workspace, member); });
}

void TeamCard::remove(qint64 id)
{
    desk().run([&] { (void)deletePart(desk().workspace, Id<CaseMember>(id)); });
}

} // namespace oslonac::ui
