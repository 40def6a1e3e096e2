// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/ceremony_form.h"

#include "core/agreements/ceremony_operations.h"
#include "core/values/dates.h"
#include "ui/forms/form_builder.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::CeremonyForm", source};
}

} // namespace

CeremonyForm::CeremonyForm(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_remove(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_remove, &QPushButton::clicked, this, &CeremonyForm::remove);
    retranslate();
}

void CeremonyForm::build()
{
    InspectorSection* section =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyForm", "When and where")));
    FormBuilder form(section->body());
    const auto text = [this](QString SigningCeremony::*member) {
        return [this, member](const QString& typed) {
            return store([&](SigningCeremony& ceremony) { ceremony.*member = typed.trimmed(); });
        };
    };
    m_name = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyForm", "Name")),
                          text(&SigningCeremony::title));
    m_date =
        form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyForm", "Date")),
                     [this](const std::optional<QDate>& date) {
                         return store([&](SigningCeremony& ceremony) {
                             const QTime hour = ceremony.heldAt ? ceremony.heldAt->time : unknownHour();
                             ceremony.heldAt = date ? std::optional(WallTime{*date, hour}) : std::nullopt;
                         });
                     });
    m_hour = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyForm", "Hour")),
                          [this](const QString& typed) { return writeHour(typed); });
    m_place = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyForm", "Place")),
                           text(&SigningCeremony::place));
    m_address = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyForm", "Address")),
                             text(&SigningCeremony::address));
    form.addBelow(m_remove);
    m_remove->setThemedIcon(u"edit-delete"_s);
}

std::optional<QString> CeremonyForm::store(const CeremonyEdit& edit) const
{
    if (!m_row)
        return std::nullopt;
    const Id<SigningCeremony> id = m_row->id;
    return m_desk.runner.attempt([&] {
        auto ceremony = Records<SigningCeremony>(m_desk.file()).get(id);
        edit(ceremony);
        saveCeremony(m_desk.workspace, ceremony);
    });
}

std::optional<QString> CeremonyForm::writeHour(const QString& text) const
{
    if (m_row && !m_row->ceremony.heldAt)
        return tr("Enter the date first.");
    auto hour = text.trimmed().isEmpty() ? std::optional(unknownHour()) : readTime(text);
    if (!hour)
        hour = readTime(QString(text + u" h")); // in this field a bare "12" or "11.30" can only be a time
    if (!hour)
        return tr("This is no time of day; write it as 12:00.");
    return store([&](SigningCeremony& ceremony) { ceremony.heldAt->time = *hour; });
}

void CeremonyForm::show(const std::optional<CeremonyRow>& row)
{
    m_row = row;
    const SigningCeremony ceremony = row ? row->ceremony : SigningCeremony();
    setEnabled(row.has_value());
    m_name->setValue(ceremony.title);
    m_date->show(ceremony.heldAt ? std::optional(ceremony.heldAt->date) : std::nullopt);
    m_hour->setValue(row && row->hasHour() ? timeText(ceremony.heldAt->time) : QString());
    m_place->setValue(ceremony.place);
    m_address->setValue(ceremony.address);
    for (Field* field : std::initializer_list<Field*>{m_name, m_date, m_hour, m_place, m_address})
        field->setReadOnly(m_desk.isReadOnly());
    retranslate();
}

void CeremonyForm::retranslate()
{
    setTitle(m_row ? m_row->ceremony.title : tr("No ceremony is chosen"));
    setFacts(m_row ? tr("%n agreements", nullptr, m_row->agreements) : QString());
    m_remove->setText(tr("Delete the ceremony"));
    const bool free = m_row && m_row->agreements == 0 && !m_desk.isReadOnly();
    m_remove->setEnabled(free);
    m_remove->setToolTip(free || !m_row ? QString() : tr("Agreements are signed there."));
}

void CeremonyForm::remove()
{
    const Id<SigningCeremony> id = m_row->id;
    m_desk.run([&] { deleteCeremony(m_desk.workspace, id); });
}

} // namespace oslonac::ui
