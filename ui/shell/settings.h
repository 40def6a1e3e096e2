// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/language.h"
#include "ui/lists/density.h"
#include "ui/shell/place.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace oslonac::ui {

/// The officer's own choices on this computer, kept apart from the file. Unreadable values count as the
/// default.
class Settings final {
public:
    Settings();
    /// For tests: a settings file of one's own, with everything else beside it.
    explicit Settings(const QString& path);

    /// Empty until the officer entered it.
    [[nodiscard]] QString enteredOfficerName() const;
    /// The same, or until then the account's on this computer, so that no step is without an author.
    [[nodiscard]] QString officerName() const;
    void setOfficerName(const QString& name);
    /// Nothing until the officer chose one.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString& path);
    /// Newest first, at most eight; the last file is the first of them.
    [[nodiscard]] QStringList recentFiles() const;
    /// Where the officer was in this file; nothing when it was never open here.
    [[nodiscard]] std::optional<Place> lastPlace(const QString& file) const;
    void setLastPlace(const QString& file, const Place& place);
    void forgetFile(const QString& file);

    /// Where copies of files go; a folder of the program's own until the officer chose one.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString& folder);
    [[nodiscard]] bool keepsBackups() const;
    void setKeepsBackups(bool keeps);

    /// What lists keep, as they write it: of each file, and of the officer in every file. Files that are no
    /// longer among the recent ones are forgotten.
    [[nodiscard]] QByteArray listState(const QString& file, const QString& list) const;
    void setListState(const QString& file, const QString& list, const QByteArray& state);
    [[nodiscard]] QByteArray listViews(const QString& list) const;
    void setListViews(const QString& list, const QByteArray& views);

    /// Gives the window its former place, moved and cut so that it lies with its frame on a screen that
    /// exists.
    void restoreGeometry(QWidget& window);
    void saveGeometry(const QWidget& window);

private:
    mutable QSettings m_store;
    QSize m_sizeAtStart; ///< which a smaller screen may have cut
    QString m_usualBackups;
};

} // namespace oslonac::ui

template <>
struct oslonac::Codes<oslonac::ui::ThemeChoice> {
    static constexpr std::array list{coded(ui::ThemeChoice::Light, "light"),
                                     coded(ui::ThemeChoice::Dark, "dark"),
                                     coded(ui::ThemeChoice::System, "system")};
};
