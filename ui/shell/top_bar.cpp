// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int barHeight = 48;
constexpr int menuPadding = 24;
constexpr int widestSearch = 360; // unless its words need more
constexpr int nameWidth = 164;    // the menus begin where the pages do
constexpr std::array menus{Menu::File, Menu::Edit, Menu::View, Menu::Calls, Menu::Tools, Menu::Help};
constexpr std::array languages{Language::SerbianLatin, Language::SerbianCyrillic, Language::English};

} // namespace

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QFrame(parent), m_actions(actions), m_mark(new QLabel(this)), m_name(new QLabel(u"Oslonac"_s, this)),
      m_menuBar(makeMenus(actions)), m_menuButton(new QToolButton(this)),
      m_search(new Button(ButtonKind::Usual, this)), m_languages(new SegmentedControl(this)),
      m_languageButton(new QToolButton(this))
{
    setObjectName(u"topBar"_s);
    m_mark->setPixmap(icons::productMark().pixmap(24, 24));
    m_menuButton->setIcon(icons::themed(u"application-menu"_s));
    m_menuButton->setToolButtonStyle(icons::themePresent() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_languageButton->setFocusPolicy(Qt::TabFocus);
    m_languageButton->setObjectName(u"languageButton"_s);
    m_languageButton->setIcon(icons::themed(u"go-down"_s));
    m_languageButton->setIconSize({12, 12});
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_languageButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    auto* narrowMenu = new QMenu(this);
    for (QMenu* menu : m_menus)
        narrowMenu->addMenu(menu);
    m_menuButton->setMenu(narrowMenu);
    m_search->setThemedIcon(u"search"_s);
    m_search->setKeyCap(u"Ctrl+K"_s);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->hide();
    connect(m_search, &QPushButton::clicked, &actions[ActionId::Search], &QAction::trigger);
    makeLanguages(actions);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_name);
    row->addWidget(m_menuButton);
    row->addWidget(m_menuBar);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(makeTool(actions[ActionId::Undo]));
    row->addWidget(makeTool(actions[ActionId::Redo]));
    row->addSpacing(8);
    row->addWidget(m_languages);
    row->addWidget(m_languageButton);
    row->addWidget(makeTool(actions[ActionId::Help]));
    setBarWidth(BarWidth::Full);
    retranslate();
}

void TopBar::setBarWidth(BarWidth width)
{
    const bool full = width == BarWidth::Full;
    m_name->setVisible(full);
    m_menuBar->setVisible(full);
    m_menuButton->setVisible(!full);
    m_languages->setVisible(full);
    m_languageButton->setVisible(!full);
}

void TopBar::setLanguage(Language language)
{
    m_languages->setValue(int(language));
    m_languageButton->setText(shortName(language));
}

void TopBar::setSearchVisible(bool visible)
{
    m_search->setVisible(visible);
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

QMenuBar* TopBar::makeMenus(const Actions& actions)
{
    auto* bar = new QMenuBar(this);
    bar->setNativeMenuBar(false);
    bar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const Menu which : menus) {
        QMenu* menu = bar->addMenu(QString());
        actions.fill(*menu, which);
        m_menus.push_back(menu);
    }
    return bar;
}

QToolButton* TopBar::makeTool(QAction& action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(icons::themePresent() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [button, &action] { button->setAccessibleName(nameWithShortcut(action)); };
    connect(&action, &QAction::changed, button, name);
    name();
    return button;
}

void TopBar::makeLanguages(const Actions& actions)
{
    auto* menu = new QMenu(this);
    menu->addActions({&actions[ActionId::LanguageLatin], &actions[ActionId::LanguageCyrillic],
                      &actions[ActionId::LanguageEnglish]});
    m_languageButton->setMenu(menu);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    for (const Language language : languages)
        m_languages->addChoice(int(language), shortName(language), ownName(language));
    connect(m_languages, &SegmentedControl::chosen, this,
            [this](int value) { Q_EMIT languageChosen(Language(value)); });
}

void TopBar::retranslate()
{
    useFont(*m_name, TextUse::SectionTitle);
    m_name->setMinimumWidth(nameWidth * textPercent() / 100);
    setFixedHeight(heightFor(barHeight));
    m_mark->setAccessibleName(tr("Oslonac"));
    m_menuButton->setText(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
    m_languages->setAccessibleName(tr("Language"));
    m_languageButton->setAccessibleName(tr("Language"));
    m_languageButton->setToolTip(tr("Language"));
    m_search->setText(tr("Search or run a command"));
    m_search->setMaximumWidth(std::max(widestSearch, m_search->sizeHint().width()));
    m_menuBar->setAccessibleName(tr("Menu"));
    // The bar's own hint comes before the style sheet's padding and would leave the last menus out.
    int width = 0;
    for (size_t i = 0; i < m_menus.size(); ++i) {
        m_menus[i]->setTitle(menuTitle(menus[i]).text());
        width += QFontMetrics(font()).size(Qt::TextShowMnemonic, m_menus[i]->title()).width() + menuPadding;
    }
    m_menuBar->setFixedWidth(width);
}

} // namespace oslonac::ui
