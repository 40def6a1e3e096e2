// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QTranslator>

namespace oslonac {

/// The texts of one language. Serbian has one translation in Latin, and Cyrillic is made from it as it is
/// asked for; English, in which the sources are written, needs one only for its plurals.
class LanguageTranslator final : public QTranslator {
    Q_OBJECT
public:
    explicit LanguageTranslator(Language language, QObject* parent = nullptr);

    QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                      int n = -1) const override;
    /// Texts of this context are answered with the code of the language (spoken.h).
    static constexpr const char* languageContext = "oslonac::SpokenLanguage";

    bool isEmpty() const override { return false; }

private:
    Language m_language;
    QTranslator m_texts;
};

} // namespace oslonac
