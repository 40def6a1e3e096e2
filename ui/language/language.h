// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QLocale>
#include <QObject>

#include <memory>

class QTranslator;

namespace oslonac::ui {

/// The interface's language. Changing it retranslates every open window (QEvent::LanguageChange) and sets the
/// default locale, so that dates and amounts follow. Content typed by officers is never changed.
class LanguageSwitch final : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject* parent = nullptr);
    ~LanguageSwitch() override;

    void use(Language language);
    void next();
    [[nodiscard]] Language current() const { return m_current; }

Q_SIGNALS:
    void changed(oslonac::Language language);

private:
    Language m_current = Language::English;
    std::unique_ptr<QTranslator> m_translator;
};

[[nodiscard]] QLocale localeOf(Language language);
/// The language that LanguageSwitch set last; English before it set any.
[[nodiscard]] Language shownLanguage();
/// "SR lat", "СР ћир", "EN": written each in its own script, whatever the interface's language is.
[[nodiscard]] QString shortName(Language language);
[[nodiscard]] QString ownName(Language language);

} // namespace oslonac::ui
