// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/trial_panel.h"

#include "ui/language/own_text.h"
#include "ui/scoring/score_sheet_model.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int mostPlaces = 99'999;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::TrialPanel", source};
}

/// A change that leads back to what stands in the file is none.
template <typename Record, typename Value>
void note(std::map<Id<Record>, Value>& changes, Id<Record> id, const Value& standing, const Value& tried)
{
    if (tried == standing)
        changes.erase(id);
    else
        changes[id] = tried;
}

template <typename Record, typename Value>
Value shownOf(const std::map<Id<Record>, Value>& changes, Id<Record> id, const Value& standing)
{
    const auto found = changes.find(id);
    return found == changes.end() ? standing : found->second;
}

template <typename Value>
void showIn(ValueField<Value>& field, const std::optional<Value>& shown, const std::optional<Value>& standing,
            const ValueText<Value>& text)
{
    field.show(shown);
    const QString now = standing ? text.text(*standing, shownLanguage()) : TrialPanel::tr("no limit");
    field.setDoubt(shown == standing ? QString() : TrialPanel::tr("As it stands: %1").arg(now));
}

} // namespace

TrialPanel::TrialPanel(QWidget* parent) : InspectorPanel(parent)
{
    m_lotSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TrialPanel", "Places, money and thresholds")));
    buildLot();
    m_gridSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TrialPanel", "Weights of the criteria")));
    auto* grid = new QVBoxLayout(&m_gridSection->body());
    grid->setContentsMargins(0, 0, 0, 0);
    auto* ends = new QWidget(this);
    auto* column = new QVBoxLayout(ends);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    const auto button = [&](ButtonKind kind, const char* icon) {
        auto* made = new Button(kind, ends);
        made->setThemedIcon(QString::fromLatin1(icon));
        column->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    m_export = button(ButtonKind::Usual, "document-export");
    m_reset = button(ButtonKind::Usual, "edit-undo");
    m_end = button(ButtonKind::Usual, "window-close");
    addWidget(ends);
    connect(m_export, &QPushButton::clicked, this, &TrialPanel::exportRequested);
    connect(m_reset, &QPushButton::clicked, this, &TrialPanel::clear);
    connect(m_end, &QPushButton::clicked, this, &TrialPanel::endRequested);
    retranslate();
}

void TrialPanel::buildLot()
{
    FormBuilder form(m_lotSection->body());
    m_places = form.addValue(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TrialPanel", "Places")),
                             numberValue(0, mostPlaces), [this](const std::optional<int>& places) {
                                 oslonac::ui::note(m_trial.places, m_lot, lot()->places, places);
                                 return note();
                             });
    m_envelope = form.addValue(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TrialPanel", "Envelope")),
                               amountValue(Currency::Eur), [this](const std::optional<Money>& money) {
                                   oslonac::ui::note(m_trial.envelopes, m_lot, lot()->envelope, money);
                                   return note();
                               });
    m_total = form.addValue(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TrialPanel", "Total minimum")),
                            pointsValue(), [this](const std::optional<Score>& points) {
                                if (points == m_state->call().totalMinimum)
                                    m_trial.totalMinimum.reset();
                                else
                                    m_trial.totalMinimum = points;
                                return note();
                            });
    m_assessor = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TrialPanel", "Leave out")), {},
                                [this](const QVariant& id) {
                                    m_trial.withoutAssessor.reset();
                                    if (id.toLongLong() != 0)
                                        m_trial.withoutAssessor = Id<Assessor>(id.toLongLong());
                                    return note();
                                });
}

void TrialPanel::buildGrid()
{
    QStringList grid;
    for (const DefinedSection* section : m_state->applications.definition.sectionsOf(m_lot)) {
        grid.append(u"%1 %2"_s.arg(section->section.id.number()).arg(section->section.code));
        for (const Criterion& criterion : section->criteria)
            grid.append(u"%1 %2"_s.arg(criterion.id.number()).arg(criterion.code));
    }
    if (grid == m_grid && m_gridBody)
        return;
    m_grid = grid;
    if (m_gridBody) {
        m_gridBody->hide();
        m_gridBody->deleteLater();
    }
    m_minimums.clear();
    m_multipliers.clear();
    m_gridBody = new QWidget(&m_gridSection->body());
    m_gridSection->body().layout()->addWidget(m_gridBody);
    FormBuilder form(*m_gridBody);
    for (const DefinedSection* section : m_state->applications.definition.sectionsOf(m_lot)) {
        const Id<CriteriaSection> id = section->section.id;
        auto* minimum = form.addValue({}, pointsValue(), [this, id](const std::optional<Score>& points) {
            for (const DefinedSection& one : m_state->applications.definition.sections) {
                if (one.section.id == id)
                    oslonac::ui::note(m_trial.sectionMinimums, id, one.section.minimum, points);
            }
            return note();
        });
        form.nameLast(tr("Minimum of %1").arg(section->section.code));
        m_minimums.emplace_back(id, minimum);
        addMultipliers(form, *section);
    }
}

void TrialPanel::addMultipliers(FormBuilder& form, const DefinedSection& section)
{
    for (const Criterion& criterion : section.criteria) {
        const Id<Criterion> id = criterion.id;
        auto* field = form.addValue(
            {}, pointsValue(), [this, id](const std::optional<Score>& points) -> std::optional<QString> {
                if (!points)
                    return tr("A criterion needs a multiplier; 0 leaves it out.");
                const Criterion* standing = m_state->applications.definition.criterion(id);
                if (standing)
                    oslonac::ui::note(m_trial.multipliers, id, standing->multiplier, *points);
                return note();
            });
        form.nameLast(tr("Multiplier of %1").arg(criterion.code));
        m_multipliers.emplace_back(id, field);
    }
}

void TrialPanel::show(const std::shared_ptr<const CallState>& state, Id<Lot> lot)
{
    if (m_state && m_state->call().id != state->call().id)
        m_trial = {};
    m_state = state;
    m_lot = lot;
    setTitle(tr("Trial"));
    setFacts(
        tr("Change a rule and see beside it who would come in and who would go out. Nothing is written."));
    buildGrid();
    showAssessors();
    showValues();
}

void TrialPanel::showAssessors()
{
    std::vector<ChoiceField::Choice> choices{
        {qint64(0), phrase(QT_TRANSLATE_NOOP("oslonac::ui::TrialPanel", "nobody"))}};
    for (const Assessor& assessor : m_state->marks.assessors)
        choices.push_back({assessor.id.number(), {}, ownText(assessor.name)});
    m_assessor->setChoices(std::move(choices));
    m_assessor->setReadOnly(m_state->call().assessmentMethod == AssessmentMethod::Consensus);
}

void TrialPanel::showValues()
{
    const Lot* own = lot();
    if (!own)
        return;
    showIn(*m_places, shownOf(m_trial.places, m_lot, own->places), own->places, numberValue(0, mostPlaces));
    const auto money = amountValue(currencyOf(*own).value_or(Currency::Eur));
    m_envelope->setText(money);
    showIn(*m_envelope, shownOf(m_trial.envelopes, m_lot, own->envelope), own->envelope, money);
    const auto total = m_state->call().totalMinimum;
    showIn(*m_total, m_trial.totalMinimum.value_or(total), total, pointsValue());
    m_assessor->setValue(m_trial.withoutAssessor ? m_trial.withoutAssessor->number() : qint64(0));
    for (const auto& [id, field] : m_minimums) {
        for (const DefinedSection& section : m_state->applications.definition.sections) {
            if (section.section.id == id)
                showIn(*field, shownOf(m_trial.sectionMinimums, id, section.section.minimum),
                       section.section.minimum, pointsValue());
        }
    }
    for (const auto& [id, field] : m_multipliers) {
        if (const Criterion* criterion = m_state->applications.definition.criterion(id))
            showIn(*field, std::optional(shownOf(m_trial.multipliers, id, criterion->multiplier)),
                   std::optional(criterion->multiplier), pointsValue());
    }
    m_reset->setEnabled(!m_trial.isEmpty());
    m_export->setEnabled(!m_trial.isEmpty());
}

void TrialPanel::clear()
{
    m_trial = {};
    if (m_state)
        showValues();
    Q_EMIT changed();
}

// Told after the field has taken its value, so that its remark is not wiped again.
std::optional<QString> TrialPanel::note()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            showValues();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    return std::nullopt;
}

const Lot* TrialPanel::lot() const
{
    const DefinedLot* defined = m_state ? m_state->applications.definition.lotById(m_lot) : nullptr;
    return defined ? &defined->lot : nullptr;
}

void TrialPanel::changeEvent(QEvent* event)
{
    InspectorPanel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_grid.clear(); // labels with codes are made anew
    if (m_state)
        show(m_state, m_lot);
}

void TrialPanel::retranslate()
{
    m_reset->setText(tr("As it stands"));
    m_export->setText(tr("Export the trial…"));
    m_end->setText(tr("End the trial"));
}

} // namespace oslonac::ui
