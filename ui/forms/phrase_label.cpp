// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/phrase_label.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

PhraseLabel::PhraseLabel(const Phrase& phrase, QWidget* parent) : QLabel(parent), m_phrase(phrase)
{
    setProperty("use", u"secondary"_s);
    setWordWrap(true);
    retranslate();
}

void PhraseLabel::name(QWidget* namedBuddy)
{
    setBuddy(namedBuddy);
    retranslate();
}

void PhraseLabel::say(const QString& words)
{
    m_words = words;
    retranslate();
}

void PhraseLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PhraseLabel::retranslate()
{
    setText(m_words.isEmpty() ? m_phrase.text() : m_words);
    if (buddy())
        buddy()->setAccessibleName(text());
}

} // namespace oslonac::ui
