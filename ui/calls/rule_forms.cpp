// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/rule_forms.h"

#include "core/calls/eligibility_operations.h"
#include "core/municipalities/municipality_registry.h"
#include "ui/calls/definition_texts.h"
#include "ui/municipalities/municipality_lookup.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::RuleForm";

QString explanationOf(EligibilityRuleKind kind)
{
    switch (kind) {
    case EligibilityRuleKind::ApplicantKind:
        return RuleForm::tr("Only applicants of the ticked kinds may apply.");
    case EligibilityRuleKind::ExclusionList:
        return RuleForm::tr(
            "The municipalities on the list below the rule may not apply. Each can have a note "
            "why it is there.");
    case EligibilityRuleKind::SingleParticipation:
        return RuleForm::tr(
            "An organisation may take part in one application of the call, as applicant or as "
            "partner.");
    case EligibilityRuleKind::DevelopmentGroup:
        return RuleForm::tr("Only municipalities of the ticked development groups may apply.");
    case EligibilityRuleKind::AmountBounds:
        return RuleForm::tr("The requested amount must lie between the floor and the ceiling of the lot.");
    }
    return {};
}

} // namespace

std::vector<ChoiceField::Choice> servedLotChoices(const CallDefinition& definition)
{
    std::vector<ChoiceField::Choice> choices{
        {qlonglong(0), {context, QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "All lots")}}};
    for (const DefinedLot& defined : definition.lots)
        choices.push_back(
            {qlonglong(defined.lot.id.number()), {}, RuleForm::tr("Lot %1").arg(defined.lot.code)});
    return choices;
}

RuleForm::RuleForm(const Desk& desk, QWidget* parent)
    : PartForm(parent), m_desk(desk),
      m_form(desk, *this, context, [&desk](const EligibilityRule& rule) { editPart(desk.workspace, rule); }),
      m_kind(m_form.builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "Rule")})),
      m_lot(m_form.reference(QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "Serves"), &EligibilityRule::lotId)),
      m_source(m_form.line(QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "Source"), &EligibilityRule::source)),
      m_explanation(new QLabel(this))
{
    m_source->edit().setPlaceholderText(tr("where the call says so"));
    addTicks();
    addExclusion();
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("use", u"secondary"_s);
    m_form.builder().addRow({}, m_explanation);
}

void RuleForm::addTicks()
{
    for (const auto& [value, code] : Codes<OrganisationKind>::list)
        addTick(EligibilityRuleKind::ApplicantKind, QString::fromLatin1(code), phraseOf(value));
    const std::pair<DevelopmentGroup, const char*> groups[]{
        {DevelopmentGroup::First,
         QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "first group, above the average")},
        {DevelopmentGroup::Second, QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "second group, 80 to 100%")},
        {DevelopmentGroup::Third, QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "third group, 60 to 80%")},
        {DevelopmentGroup::Fourth, QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "fourth group, below 60%")},
        {DevelopmentGroup::Devastated,
         QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "devastated areas, below 50%")}};
    for (const auto& [group, words] : groups)
        addTick(EligibilityRuleKind::DevelopmentGroup, codeOf(group), {context, words});
}

void RuleForm::addTick(EligibilityRuleKind kind, const QString& value, const Phrase& words)
{
    CheckField* box = m_form.builder().addCheck(words, [this, value](bool on) { return tick(value, on); });
    m_ticks.push_back({kind, value, box});
}

void RuleForm::addExclusion()
{
    m_exclude = m_form.builder().addLookup(
        {context, QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "Add")},
        [this](const QString& typed) { return findUnits(typed, m_desk.language()); },
        [this](qint64 municipality) { return exclude(municipality); });
    m_paste = new Button(ButtonKind::Usual, this);
    m_paste->setThemedIcon(u"edit-paste"_s);
    m_paste->setText(tr("Paste names"));
    m_form.builder().addRow({}, m_paste);
    connect(m_paste, &QPushButton::clicked, this, &RuleForm::pasteExcluded);
}

QWidget& RuleForm::firstField()
{
    if (m_rule.rule.kind == EligibilityRuleKind::ExclusionList)
        return m_exclude->edit();
    const auto first = std::ranges::find(m_ticks, m_rule.rule.kind, &Tick::kind);
    return first == m_ticks.end() ? m_source->editor() : first->box->editor();
}

void RuleForm::show(const DefinitionState& state, qint64 id)
{
    for (const DefinedRule& rule : state.definition().rules) {
        if (rule.rule.id.number() != id)
            continue;
        m_rule = rule;
        m_kind->setText(phraseOf(rule.rule.kind).text());
        m_lot->setChoices(servedLotChoices(state.definition()));
        m_form.show(rule.rule, state.findings, state.lock);
        showValues(rule, state.lock);
        m_exclude->edit().setPlaceholderText(tr("name of a municipality"));
        m_paste->setText(tr("Paste names"));
        m_paste->setToolTip(tr("Takes the names on the clipboard, one in each line"));
        const Finding* finding = findingOn(state.findings, u"eligibility_rules", id, u"values");
        m_explanation->setText(finding ? finding->what : explanationOf(rule.rule.kind));
        m_explanation->setProperty("use", finding ? u"doubtful"_s : u"secondary"_s);
    }
}

void RuleForm::showValues(const DefinedRule& rule, Lock lock)
{
    FormBuilder& builder = m_form.builder();
    for (const Tick& tick : m_ticks) {
        builder.setRowVisible(*tick.box, tick.kind == rule.rule.kind);
        tick.box->setValue(rule.valueOf(tick.value) != nullptr);
        tick.box->setReadOnly(lock == Lock::Closed);
    }
    const bool excludes = rule.rule.kind == EligibilityRuleKind::ExclusionList && lock != Lock::Closed;
    builder.setRowVisible(*m_exclude, excludes);
    builder.setRowVisible(*m_paste, excludes);
}

std::optional<QString> RuleForm::tick(const QString& value, bool on)
{
    const EligibilityValue* standing = m_rule.valueOf(value);
    return m_desk.runner.attempt([&] {
        if (on && !standing)
            addPart(m_desk.workspace, EligibilityValue{{}, m_rule.rule.id, value, {}});
        if (!on && standing)
            deletePart(m_desk.workspace, standing->id);
    });
}

std::optional<QString> RuleForm::exclude(qint64 municipality)
{
    if (municipality == 0)
        return std::nullopt;
    const QString code = QString::number(municipality);
    if (m_rule.valueOf(code))
        return tr("It stands on the list already.");
    // The line is emptied for the next name, once it has taken this one.
    QMetaObject::invokeMethod(
        this, [this] { m_exclude->show(0, {}); }, Qt::QueuedConnection);
    return m_desk.runner.attempt([&] {
        addPart(m_desk.workspace, EligibilityValue{{}, m_rule.rule.id, code, {}});
    });
}

void RuleForm::pasteExcluded()
{
    static const QRegularExpression ends(u"[\\n\\r\\t;]+"_s);
    std::vector<Id<Municipality>> known;
    QStringList unknown;
    for (const QString& name : QGuiApplication::clipboard()->text().split(ends, Qt::SkipEmptyParts)) {
        if (name.trimmed().isEmpty())
            continue;
        const auto found = findMunicipalities(name);
        if (found.size() == 1)
            known.push_back(found.front().id);
        else
            unknown.append(name.trimmed());
    }
    m_desk.run([&] { excludeMunicipalities(m_desk.workspace, m_rule.rule.id, known); });
    if (!unknown.isEmpty())
        m_desk.prompts.tell({tr("Paste names"),
                             tr("%n names were not taken: none or several municipalities are called so.",
                                nullptr, int(unknown.size())),
                             unknown.join(u'\n')});
}

RuleValueForm::RuleValueForm(const Desk& valueDesk, QWidget* parent)
    : SimpleForm(valueDesk, context, parent),
      m_name(form().builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "Municipality")})),
      m_note(form().text(QT_TRANSLATE_NOOP("oslonac::ui::RuleForm", "Note"), &EligibilityValue::note))
{}

void RuleValueForm::show(const DefinitionState& state, qint64 id)
{
    SimpleForm::show(state, id);
    const auto value = Records<EligibilityValue>(desk().file()).find(Id<EligibilityValue>(id));
    const auto municipality =
        value ? Records<Municipality>(desk().file()).find(Id<Municipality>(value->value.toLongLong()))
              : std::nullopt;
    m_name->setText(municipality ? nameOf(*municipality, desk().language()) : QString());
    m_note->edit().setPlaceholderText(tr("why it may not apply"));
}

} // namespace oslonac::ui
