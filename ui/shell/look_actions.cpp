// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look_actions.h"

#include "ui/actions/actions.h"
#include "ui/language/language.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace oslonac::ui {

void chooseLanguage(Language language, LanguageSwitch& languages, Settings& settings)
{
    languages.use(language);
    settings.setLanguage(language);
}

void connectLookActions(Actions& actions, Theme& theme, LanguageSwitch& languages, Settings& settings)
{
    const auto on = [&actions](ActionId id, auto work) {
        QObject::connect(&actions[id], &QAction::triggered, &actions[id], work);
    };
    const auto speak = [&languages, &settings](Language language) {
        return [&languages, &settings, language] { chooseLanguage(language, languages, settings); };
    };
    on(ActionId::LanguageEnglish, speak(Language::English));
    on(ActionId::LanguageLatin, speak(Language::SerbianLatin));
    on(ActionId::LanguageCyrillic, speak(Language::SerbianCyrillic));
    on(ActionId::NextLanguage, [&languages, &settings] {
        languages.next();
        settings.setLanguage(languages.current());
    });
    on(ActionId::ThemeLight, [&theme] { theme.use(ThemeChoice::Light); });
    on(ActionId::ThemeDark, [&theme] { theme.use(ThemeChoice::Dark); });
    on(ActionId::ThemeSystem, [&theme] { theme.use(ThemeChoice::System); });
    on(ActionId::NextTheme, [&theme] { theme.next(); });
    on(ActionId::LargerText, [&theme] { theme.largerText(); });
    on(ActionId::SmallerText, [&theme] { theme.smallerText(); });
    on(ActionId::UsualText, [&theme] { theme.setTextSize(100); });
}

} // namespace oslonac::ui
