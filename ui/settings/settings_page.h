// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_builder.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"

class QVBoxLayout;

namespace oslonac::ui {

class Button;
class PageHeader;
struct Desk;

/// The officer's own choices on this computer: name, language, look, and where copies of the file go. Each is
/// kept at once, apart from the file, so there is nothing to undo.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(const Desk& desk, Settings& settings, Theme& theme, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const RecordChanges&) override {}
    void retranslate() override;

    [[nodiscard]] LineField& officer() { return *m_officer; }
    [[nodiscard]] ChoiceField& language() { return *m_language; }
    [[nodiscard]] ChoiceField& theme() { return *m_themeField; }
    [[nodiscard]] ChoiceField& textSize() { return *m_textSize; }
    [[nodiscard]] ChoiceField& density() { return *m_density; }
    [[nodiscard]] CheckField& keepsBackups() { return *m_keepsBackups; }
    void chooseBackupFolder();

Q_SIGNALS:
    void officerChanged(const QString& name);
    void densityChosen(oslonac::ui::Density density);
    void backupsChanged();

private:
    QWidget* makeBody();
    FormBuilder addCard(QVBoxLayout& column, const Phrase& title);
    void makeOfficer(QVBoxLayout& column);
    void makeLook(QVBoxLayout& column);
    void makeBackups(QVBoxLayout& column);
    void showValues();

    const Desk& m_desk;
    Settings& m_settings;
    Theme& m_theme;
    PageHeader* m_header;
    LineField* m_officer = nullptr;
    ChoiceField* m_language = nullptr;
    ChoiceField* m_themeField = nullptr;
    ChoiceField* m_textSize = nullptr;
    ChoiceField* m_density = nullptr;
    CheckField* m_keepsBackups = nullptr;
    QLabel* m_folder = nullptr;
    std::vector<QWidget*> m_cards; ///< as wide as the size of the text asks for
    Button* m_chooseFolder = nullptr;
};

} // namespace oslonac::ui
