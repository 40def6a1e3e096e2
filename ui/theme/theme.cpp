// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/oslonac_style.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr std::array textSizes{90, 100, 115, 130, 150};

// Some platforms of Qt look for icons in their resources only.
void findIconTheme()
{
    QStringList paths = QIcon::themeSearchPaths();
    const auto folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s,
                                                   QStandardPaths::LocateDirectory);
    for (const QString& folder : folders) {
        if (!paths.contains(folder))
            paths.append(folder);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(u"breeze"_s);
}

auto nearestSize(int percent)
{
    return std::ranges::min_element(textSizes, {}, [percent](int size) { return std::abs(size - percent); });
}

} // namespace

Theme::Theme(QApplication& application, ThemeChoice choice, int textSize)
    : QObject(&application), m_application(application), m_systemPalette(QApplication::palette()),
      m_choice(choice), m_textSize(*nearestSize(textSize))
{
    findIconTheme();
    QApplication::setStyle(new OslonacStyle);
    new FocusRing(application);
    apply();
}

void Theme::use(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::next()
{
    use(shade() == Shade::Light ? ThemeChoice::Dark : ThemeChoice::Light);
}

void Theme::setTextSize(int percent)
{
    m_textSize = *nearestSize(percent);
    apply();
}

void Theme::largerText()
{
    const auto place = nearestSize(m_textSize);
    if (std::next(place) != textSizes.end())
        setTextSize(*std::next(place));
}

void Theme::smallerText()
{
    const auto place = nearestSize(m_textSize);
    if (place != textSizes.begin())
        setTextSize(*std::prev(place));
}

Shade Theme::shade() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Shade::Light;
    case ThemeChoice::Dark:
        return Shade::Dark;
    case ThemeChoice::System:
        return shadeOf(m_systemPalette);
    }
    return Shade::Light;
}

void Theme::apply()
{
    const std::pair look(shade(), m_textSize);
    if (std::exchange(m_applied, look) != look) {
        // Qt replaces one sheet by another in five times the time that it takes away one and then sets one.
        m_application.setStyleSheet({});
        QApplication::setFont(bodyFont(m_textSize));
        QApplication::setPalette(paletteOf(shade()));
        m_application.setStyleSheet(styleSheetOf(shade(), textPercent()));
        applyUsedFonts();
    }
    Q_EMIT changed();
}

QPalette paletteOf(Shade shade)
{
    const auto tone = [shade](Token token) { return colour(token, shade); };
    QPalette palette;
    using Role = QPalette::ColorRole;
    const std::pair<Role, Token> roles[]{
        {Role::Window, Token::Canvas},
        {Role::WindowText, Token::Text},
        {Role::Text, Token::Text},
        {Role::ButtonText, Token::Text},
        {Role::Base, Token::Surface},
        {Role::AlternateBase, Token::Header},
        {Role::Button, Token::Surface},
        {Role::Mid, Token::LineStrong},
        {Role::Dark, Token::LineStrong},
        {Role::Light, Token::Line},
        {Role::Midlight, Token::Line},
        {Role::Shadow, Token::LineStrong},
        {Role::Highlight, Token::Selected},
        {Role::HighlightedText, Token::Text},
        {Role::Link, Token::Link},
        {Role::LinkVisited, Token::Link},
        {Role::ToolTipBase, Token::Text},
        {Role::ToolTipText, Token::Surface},
        {Role::PlaceholderText, Token::Text3},
        {Role::BrightText, Token::OnAccent},
    };
    for (const auto& [role, token] : roles)
        palette.setColor(role, tone(token));
    palette.setColor(QPalette::Inactive, Role::Highlight, tone(Token::SelectedIdle));
    for (const Role role : {Role::Text, Role::ButtonText, Role::WindowText})
        palette.setColor(QPalette::Disabled, role, tone(Token::Disabled));
    return palette;
}

} // namespace oslonac::ui
