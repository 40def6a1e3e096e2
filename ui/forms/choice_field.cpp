// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_field.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace oslonac::ui {

namespace {

/// Knows whether a value is chosen by a key while the list is closed.
class WalkedBox final : public QComboBox {
public:
    using QComboBox::QComboBox;
    [[nodiscard]] bool isWalked() const { return m_isWalked; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        m_isWalked = true;
        QComboBox::keyPressEvent(event);
        m_isWalked = false;
    }

private:
    bool m_isWalked = false;
};

} // namespace

ChoiceField::ChoiceField(Commit commit, QWidget* parent)
    : Field(parent), m_box(new WalkedBox(this)), m_commit(std::move(commit))
{
    setEditor(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::choose);
}

void ChoiceField::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Choice& choice : m_choices)
        m_box->addItem(choice.shown());
    showChosen();
}

void ChoiceField::setValue(const QVariant& value)
{
    m_written = value;
    showChosen();
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
    if (finding() ==
        Finding::Refused) // in the other language, of a choice that does not stand there any more
        say({}, Finding::None);
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_box)
        return Field::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel: // scrolls the page; it must not change public money on the way
        event->ignore();
        return true;
    case QEvent::FocusOut: {
        const auto reason = static_cast<const QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            write();
        return false;
    }
    case QEvent::ShortcutOverride:
        if (!m_walkedTo || !static_cast<const QKeyEvent*>(event)->matches(QKeySequence::Undo))
            return false;
        event->accept(); // the choice is taken back before a step in the file
        return true;
    case QEvent::KeyPress:
        return m_walkedTo && takeKey(static_cast<const QKeyEvent&>(*event));
    default:
        return false;
    }
}

bool ChoiceField::takeKey(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape || key.matches(QKeySequence::Undo)) {
        takeBack();
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        write();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        write(); // before the next field is looked for, which may come with the choice
        return false;
    default:
        return false;
    }
}

void ChoiceField::choose(int place)
{
    m_walkedTo = m_choices.at(size_t(place)).value;
    if (m_isLive || !static_cast<const WalkedBox*>(m_box)->isWalked())
        write();
}

void ChoiceField::takeBack()
{
    m_walkedTo.reset();
    showChosen();
}

void ChoiceField::write()
{
    const QVariant chosen = std::exchange(m_walkedTo, std::nullopt).value_or(m_written);
    if (chosen == m_written || !m_commit)
        return;
    const QVariant before = m_written;
    m_written = chosen;
    if (const auto refusal = m_commit(chosen)) {
        m_written = before;
        showChosen();
        say(*refusal, Finding::Refused);
    } else if (finding() == Finding::Refused) {
        say({}, Finding::None);
    }
}

void ChoiceField::showChosen()
{
    const auto found = std::ranges::find(m_choices, m_walkedTo.value_or(m_written), &Choice::value);
    m_box->setCurrentIndex(found == m_choices.end() ? -1 : int(found - m_choices.begin()));
}

} // namespace oslonac::ui
