// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_inspector.h"

#include "core/values/amounts.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/forms/form_builder.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

MunicipalityInspector::MunicipalityInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk)
{
    FormBuilder form(addSection({"oslonac::ui::MunicipalityInspector",
                                 QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Registry facts")})
                         ->body());
    const auto text = [&form](const char* source) {
        return form.addText({"oslonac::ui::MunicipalityInspector", source});
    };
    m_otherName = text(QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Name in the other script"));
    m_code = text(QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Territory code"));
    m_region = text(QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Region"));
    m_population = text(QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Population"));
    m_roma = text(QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Roma population"));
    m_area = text(QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Area"));
    m_group = text(QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Development group"));
    m_support =
        addSection({"oslonac::ui::MunicipalityInspector",
                    QT_TRANSLATE_NOOP("oslonac::ui::MunicipalityInspector", "Applications and support")});
    m_notes = new NoteList(&m_support->body());
    auto* column = new QVBoxLayout(&m_support->body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notes);
}

void MunicipalityInspector::show(const MunicipalityRow& row)
{
    const Municipality& municipality = row.municipality;
    setTitle(nameOf(municipality, m_desk.language()));
    setFacts(
        tr("%1, district: %2").arg(kindText(municipality.kind), districtOf(municipality, m_desk.language())));
    showFacts(municipality);
    showSupport(municipality.id);
}

void MunicipalityInspector::showFacts(const Municipality& municipality)
{
    const Language language = m_desk.language();
    const auto counted = [&](std::optional<int> number, std::optional<int> year) {
        if (!number)
            return tr("not entered");
        const QString text = numberText(*number, language);
        return year ? tr("%1 (census of %2)").arg(text).arg(*year) : text;
    };
    m_otherName->setText(scriptOf(language) == Script::Cyrillic ? municipality.nameLatin
                                                                : municipality.nameCyrillic);
    m_code->setText(QString::number(municipality.id.number()));
    m_region->setText(inScript(municipality.region, scriptOf(language)));
    m_population->setText(counted(municipality.population, municipality.populationYear));
    m_roma->setText(counted(municipality.romaPopulation, municipality.romaYear));
    m_area->setText(municipality.areaKm2 ? u"%1 km²"_s.arg(numberText(*municipality.areaKm2, language))
                                         : tr("not entered"));
    m_group->setText(municipality.developmentGroup ? groupText(*municipality.developmentGroup)
                                                   : tr("not entered"));
}

void MunicipalityInspector::showSupport(Id<Municipality> id)
{
    const std::vector<SupportStep> steps = supportOf(m_desk.file(), id);
    std::vector<Note> notes;
    for (const SupportStep& step : steps) {
        Note note;
        note.title = tr("%1, lot %2").arg(step.callCode, step.lot.code);
        note.text = step.application.service;
        note.kind = StatusKind::Mute;
        if (step.agreement) {
            const QString amount = step.agreement->amount
                                       ? amountText(*step.agreement->amount, m_desk.language())
                                       : tr("technical support");
            note.kind = statusKindOf(step.agreement->status);
            note.aside = step.agreement->number;
            note.text =
                tr("%1, %2. %3").arg(statusText(step.agreement->status), amount, step.application.service);
        }
        notes.push_back(std::move(note));
    }
    if (notes.empty())
        notes.push_back({StatusKind::Mute, {}, {}, tr("It has not applied to any call of this file.")});
    m_support->setNote(QString::number(steps.size()));
    m_notes->setNotes(notes);
}

} // namespace oslonac::ui
