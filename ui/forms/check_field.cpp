// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/check_field.h"

#include <QCheckBox>
#include <QEvent>
#include <QStyleOptionButton>

namespace oslonac::ui {

namespace {

QString inLines(const QString& text, const QFontMetrics& metrics, int width)
{
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CheckField::CheckField(const Phrase& text, Commit commit, QWidget* parent)
    : Field(parent), m_text(text), m_box(new QCheckBox(this)), m_commit(std::move(commit))
{
    setEditor(m_box);
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its words give way, not the form
    fitWords();
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
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitWords();
    if (event->type() == QEvent::LanguageChange && finding() == Finding::Refused)
        say({}, Finding::None); // in the other language, of a tick that was taken back
}

void CheckField::resizeEvent(QResizeEvent* event)
{
    Field::resizeEvent(event);
    fitWords();
}

void CheckField::fitWords()
{
    QStyleOptionButton option;
    option.initFrom(m_box);
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, m_box).width();
    m_box->setAccessibleName(m_text.text());
    m_box->setText(inLines(m_text.text(), m_box->fontMetrics(), room));
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
