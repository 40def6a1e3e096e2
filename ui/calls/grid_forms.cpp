// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/grid_forms.h"

#include "core/calls/call_operations.h"
#include "ui/calls/definition_texts.h"
#include "ui/calls/rule_forms.h"
#include "ui/language/own_text.h"

#include <QComboBox>
#include <QLabel>

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::GridForms";

const DefinedSection* sectionOf(const CallDefinition& definition, qint64 id)
{
    for (const DefinedSection& defined : definition.sections) {
        if (defined.section.id.number() == id)
            return &defined;
    }
    return nullptr;
}

QString named(const QString& code, const QString& title)
{
    return title.isEmpty() ? code : QStringLiteral("%1  %2").arg(code, title);
}

} // namespace

SectionForm::SectionForm(const Desk& sectionDesk, QWidget* parent)
    : SimpleForm(sectionDesk, context, parent),
      m_code(form().line(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Code"), &CriteriaSection::code))
{
    form().text(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Title"), &CriteriaSection::title);
    form().value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Minimum"), &CriteriaSection::minimum,
                        pointsValue());
    m_lot = form().reference(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Serves"), &CriteriaSection::lotId);
    m_points = form().builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Points")});
}

void SectionForm::show(const DefinitionState& state, qint64 id)
{
    m_lot->setChoices(servedLotChoices(state.definition()));
    SimpleForm::show(state, id);
    if (const DefinedSection* defined = sectionOf(state.definition(), id))
        m_points->setText(tr("%1 in %n criteria", nullptr, int(defined->criteria.size()))
                              .arg(pointsOf(defined->maximumPoints(), desk().language())));
}

CriterionForm::CriterionForm(const Desk& criterionDesk, QWidget* parent)
    : SimpleForm(criterionDesk, context, parent),
      m_code(form().line(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Code"), &Criterion::code))
{
    form().text(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Title"), &Criterion::title);
    form().value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Lowest mark"), &Criterion::scaleMinimum,
                        pointsValue(), Score(0));
    form().value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Highest mark"), &Criterion::scaleMaximum,
                        pointsValue(), Score(0));
    form().value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Step"), &Criterion::step, pointsValue(),
                        Score(1));
    form().value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Multiplier"), &Criterion::multiplier,
                        pointsValue(), Score(1));
    form().value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Lowest mark that does not reject"),
                        &Criterion::minimum, pointsValue());
    m_points = form().builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Points")});
}

void CriterionForm::show(const DefinitionState& state, qint64 id)
{
    SimpleForm::show(state, id);
    const Criterion* criterion = state.definition().criterion(Id<Criterion>(id));
    if (!criterion)
        return;
    const Language language = desk().language();
    m_points->setText(criterion->multiplier == Score(1)
                          ? tr("up to %1").arg(pointsOf(criterion->maximumPoints(), language))
                          : tr("up to %1 = %2 × %3")
                                .arg(pointsOf(criterion->maximumPoints(), language),
                                     pointsOf(criterion->scaleMaximum, language),
                                     pointsOf(criterion->multiplier, language)));
}

TotalForm::TotalForm(const Desk& desk, QWidget* parent)
    : PartForm(parent),
      m_form(desk, *this, context, [&desk](const Call& call) { editCall(desk.workspace, call); }),
      m_minimum(m_form.value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Total minimum"),
                                    &Call::totalMinimum, pointsValue()))
{}

void TotalForm::show(const DefinitionState& state, qint64)
{
    // The minimum only compares sums, so it may change under marks; the ranking follows at once.
    m_form.show(state.call.call(), state.findings, state.lock == Lock::Closed ? Lock::Closed : Lock::Open);
}

QWidget& TotalForm::firstField()
{
    return m_minimum->edit();
}

TieRuleForm::TieRuleForm(const Desk& desk, QWidget* parent)
    : PartForm(parent), m_desk(desk),
      m_form(desk, *this, context, [&desk](const TieRule& rule) { editPart(desk.workspace, rule); }),
      m_kind(m_form.builder().addChoice(
          {context, QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Decides")}, choicesOf<TieRuleKind>(),
          [this](const QVariant& code) { return writeKind(*fromCode<TieRuleKind>(code.toString())); })),
      m_section(
          m_form.reference(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Section"), &TieRule::sectionId)),
      m_criterion(
          m_form.reference(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Criterion"), &TieRule::criterionId))
{}

void TieRuleForm::show(const DefinitionState& state, qint64 id)
{
    const auto rule = Records<TieRule>(m_desk.file()).find(Id<TieRule>(id));
    if (!rule)
        return;
    std::vector<ChoiceField::Choice> sections;
    std::vector<ChoiceField::Choice> criteria;
    for (const DefinedSection& defined : state.definition().sections) {
        sections.push_back({qlonglong(defined.section.id.number()),
                            {},
                            named(defined.section.code, ownText(defined.section.title))});
        for (const Criterion& criterion : defined.criteria)
            criteria.push_back(
                {qlonglong(criterion.id.number()), {}, named(criterion.code, ownText(criterion.title))});
    }
    m_section->setChoices(std::move(sections));
    m_criterion->setChoices(std::move(criteria));
    m_kind->setValue(codeOf(rule->kind));
    m_kind->setReadOnly(state.lock == Lock::Closed);
    m_form.show(*rule, state.findings, state.lock == Lock::Closed ? Lock::Closed : Lock::Open);
    m_form.builder().setRowVisible(*m_section, rule->kind == TieRuleKind::HigherSection);
    m_form.builder().setRowVisible(*m_criterion, rule->kind == TieRuleKind::HigherCriterion);
}

QWidget& TieRuleForm::firstField()
{
    return m_kind->editor();
}

std::optional<QString> TieRuleForm::writeKind(TieRuleKind kind)
{
    return m_form.write([kind](TieRule& rule) {
        rule.kind = kind;
        if (kind != TieRuleKind::HigherSection)
            rule.sectionId.reset();
        if (kind != TieRuleKind::HigherCriterion)
            rule.criterionId.reset();
    });
}

AssessorForm::AssessorForm(const Desk& assessorDesk, QWidget* parent)
    : SimpleForm(assessorDesk, context, parent),
      m_name(form().line(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Name"), &Assessor::name))
{
    form().line(QT_TRANSLATE_NOOP("oslonac::ui::GridForms", "Institution"), &Assessor::institution);
}

void AssessorForm::show(const DefinitionState& state, qint64 id)
{
    DefinitionState free = state;
    free.lock = state.lock == Lock::Closed ? Lock::Closed : Lock::Open;
    SimpleForm::show(free, id);
}

} // namespace oslonac::ui
