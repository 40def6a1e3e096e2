// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_field.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace oslonac::ui {

ChoiceField::ChoiceField(Commit commit, QWidget* parent)
    : Field(parent), m_box(new QComboBox(this)), m_commit(std::move(commit))
{
    setEditor(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::write);
}

void ChoiceField::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Choice& choice : m_choices)
        m_box->addItem(choice.shown());
    showWritten();
}

void ChoiceField::setValue(const QVariant& value)
{
    m_written = value;
    showWritten();
    say({}, Finding::None);
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ChoiceField::changeEvent(QEvent* event)
{
    Field::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (size_t place = 0; place < m_choices.size(); ++place)
        m_box->setItemText(int(place), m_choices[place].shown());
}

// The wheel scrolls the page; it must not change public money on the way.
bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

void ChoiceField::write(int place)
{
    const QVariant chosen = m_choices.at(size_t(place)).value;
    if (chosen == m_written || !m_commit)
        return;
    const QVariant before = m_written;
    m_written = chosen;
    if (const auto refusal = m_commit(chosen)) {
        m_written = before;
        showWritten();
        say(*refusal, Finding::Refused);
    } else if (finding() == Finding::Refused) {
        say({}, Finding::None);
    }
}

void ChoiceField::showWritten()
{
    const auto found = std::ranges::find(m_choices, m_written, &Choice::value);
    m_box->setCurrentIndex(found == m_choices.end() ? -1 : int(found - m_choices.begin()));
}

} // namespace oslonac::ui
