// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <QLabel>

namespace oslonac::ui {

/// A label that follows the language by itself and names its buddy for screen readers.
class PhraseLabel final : public QLabel {
    Q_OBJECT

public:
    explicit PhraseLabel(const Phrase& phrase, QWidget* parent = nullptr);

    void name(QWidget* buddy);
    /// Words that name data ("Multiplier of A1") instead of the phrase; whoever gave them makes them anew in
    /// another language.
    void say(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Phrase m_phrase;
    QString m_words;
};

} // namespace oslonac::ui
