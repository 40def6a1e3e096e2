// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/check_field.h"

#include <QCheckBox>
#include <QEvent>

namespace oslonac::ui {

CheckField::CheckField(const Phrase& text, Commit commit, QWidget* parent)
    : Field(parent), m_text(text), m_box(new QCheckBox(text.text(), this)), m_commit(std::move(commit))
{
    setEditor(m_box);
    connect(m_box, &QCheckBox::clicked, this, &CheckField::write);
}

void CheckField::setValue(bool value)
{
    m_box->setChecked(value);
    say({}, Finding::None);
}

void CheckField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void CheckField::changeEvent(QEvent* event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_box->setText(m_text.text());
}

void CheckField::write(bool value)
{
    const auto refusal = m_commit ? m_commit(value) : std::nullopt;
    if (refusal) {
        m_box->setChecked(!value);
        say(*refusal, Finding::Refused);
    } else if (finding() == Finding::Refused) {
        say({}, Finding::None);
    }
}

} // namespace oslonac::ui
