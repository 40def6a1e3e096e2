// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/storage/backups.h"
#include "ui/forms/phrase_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int cardWidth = 640;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::SettingsPage", source};
}

} // namespace

SettingsPage::SettingsPage(const Desk& desk, Settings& settings, Theme& theme, QWidget* parent)
    : Page(parent), m_desk(desk), m_settings(settings), m_theme(theme), m_header(new PageHeader(this))
{
    stackPage(*this, {m_header}, *makeBody());
    setFocusProxy(m_officer);
    connect(&theme, &Theme::changed, this, &SettingsPage::showValues);
    connect(&desk.languages, &LanguageSwitch::changed, this, &SettingsPage::showValues);
    retranslate();
    showValues();
}

QWidget* SettingsPage::makeBody()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(scroll);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    makeOfficer(*column);
    makeLook(*column);
    makeBackups(*column);
    column->addStretch(1);
    scroll->setWidget(body);
    return scroll;
}

FormBuilder SettingsPage::addCard(QVBoxLayout& column, const Phrase& title)
{
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    m_cards.push_back(card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 16);
    inside->setSpacing(8);
    auto* heading = new PhraseLabel(title, card);
    useFont(*heading, TextUse::SectionTitle);
    inside->addWidget(heading);
    auto* form = new QWidget(card);
    inside->addWidget(form);
    column.addWidget(card);
    return FormBuilder(*form);
}

void SettingsPage::makeOfficer(QVBoxLayout& column)
{
    FormBuilder form = addCard(column, phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Officer")));
    m_officer = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Your name")),
                             [this](const QString& name) -> std::optional<QString> {
                                 m_settings.setOfficerName(name.trimmed());
                                 Q_EMIT officerChanged(name.trimmed());
                                 return std::nullopt;
                             });
}

void SettingsPage::makeLook(QVBoxLayout& column)
{
    using Choice = ChoiceField::Choice;
    FormBuilder form =
        addCard(column, phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Language and look")));
    std::vector<Choice> languages;
    for (const Language language : {Language::SerbianLatin, Language::SerbianCyrillic, Language::English})
        languages.push_back({int(language), {}, ownName(language)});
    m_language = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Language")),
                                std::move(languages), [this](const QVariant& value) {
                                    const auto language = Language(value.toInt());
                                    m_settings.setLanguage(language);
                                    m_desk.languages.use(language);
                                    return std::optional<QString>();
                                });
    m_themeField = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Theme")),
        {{int(ThemeChoice::Light), phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "light"))},
         {int(ThemeChoice::Dark), phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "dark"))},
         {int(ThemeChoice::System), phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "as the system"))}},
        [this](const QVariant& value) {
            m_theme.use(ThemeChoice(value.toInt()));
            return std::optional<QString>();
        });
    std::vector<Choice> sizes;
    for (const int percent : {90, 100, 115, 130, 150})
        sizes.push_back({percent, {}, u"%1%"_s.arg(percent)});
    m_textSize = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Text size")),
                                std::move(sizes), [this](const QVariant& value) {
                                    m_theme.setTextSize(value.toInt());
                                    return std::optional<QString>();
                                });
    m_density = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Rows of lists")),
        {{int(Density::Compact), phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "compact"))},
         {int(Density::Usual), phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "usual"))},
         {int(Density::Roomy), phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "roomy"))}},
        [this](const QVariant& value) {
            Q_EMIT densityChosen(Density(value.toInt()));
            return std::optional<QString>();
        });
    for (ChoiceField* look : {m_language, m_themeField, m_textSize, m_density})
        look->setLive();
}

void SettingsPage::makeBackups(QVBoxLayout& column)
{
    FormBuilder form = addCard(column, phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Backups")));
    m_keepsBackups = form.addCheck(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage",
                                                            "Make a copy once a day, when the file changed")),
                                   [this](bool keeps) {
                                       m_settings.setKeepsBackups(keeps);
                                       Q_EMIT backupsChanged();
                                       return std::optional<QString>();
                                   });
    m_folder = form.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SettingsPage", "Folder of copies")));
    m_chooseFolder = new Button(ButtonKind::Usual, this);
    m_chooseFolder->setThemedIcon(u"folder-open"_s);
    connect(m_chooseFolder, &QPushButton::clicked, this, &SettingsPage::chooseBackupFolder);
    form.addRow({}, m_chooseFolder);
}

QString SettingsPage::title() const
{
    return pageEntry(PageId::Settings).title.text();
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setFacts(tr("Kept on this computer, apart from the file"));
    m_officer->edit().setPlaceholderText(tr("Until you enter it, the history has the name of your account"));
    m_chooseFolder->setText(tr("Choose a folder…"));
}

void SettingsPage::showValues()
{
    for (QWidget* card : m_cards)
        card->setMaximumWidth(cardWidth * std::max(100, textPercent()) / 100);
    m_officer->setValue(m_settings.enteredOfficerName());
    m_language->setValue(int(m_desk.languages.current()));
    m_themeField->setValue(int(m_theme.choice()));
    m_textSize->setValue(m_theme.textSize());
    m_density->setValue(int(m_settings.density()));
    m_keepsBackups->setValue(m_settings.keepsBackups());
    m_folder->setText(QDir::toNativeSeparators(m_settings.backupFolder()));
}

void SettingsPage::chooseBackupFolder()
{
    const auto folder =
        m_desk.prompts.folder({tr("Folder for copies of the file"), m_settings.backupFolder(), {}, {}, {}});
    if (!folder || !m_desk.run([&] { requireBackupFolder(*folder); }))
        return;
    m_settings.setBackupFolder(*folder);
    showValues();
    Q_EMIT backupsChanged();
}

} // namespace oslonac::ui
