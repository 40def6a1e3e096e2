// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <memory>

namespace oslonac {

class LanguageTranslator;

/// Texts in a stated language, for lists and documents whose language is not that of the interface.
/// The names of the functions are those that lupdate looks for.
class Texts final {
public:
    explicit Texts(Language language);
    ~Texts();

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation = nullptr, int n = -1) const;
    /// Officers' own text in the script of the language, whichever it was written in.
    [[nodiscard]] QString own(const QString& text) const;

private:
    Language m_language;
    std::unique_ptr<LanguageTranslator> m_translator;
};

} // namespace oslonac
