// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "core/operations/account_name.h"
#include "core/values/digest.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMargins>
#include <QScreen>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr QSize usualSize{1440, 900};
constexpr int mostRecent = 8;
/// Room for a title bar and borders, which are known only once the window is shown.
constexpr QMargins frame{8, 40, 8, 8};

template <typename Enum>
Enum codedValue(const QSettings& store, const QString& key, Enum otherwise)
{
    return fromCode<Enum>(store.value(key).toString()).value_or(otherwise);
}

/// A path cannot stand in a key as it is.
QString fileKey(const QString& path)
{
    return u"file_" + digestOfBytes(path.toUtf8()).left(16);
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"oslonac"_s, u"oslonac"_s),
      m_usualBackups(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     u"/oslonac/backups")
{}

Settings::Settings(const QString& path)
    : m_store(path, QSettings::IniFormat), m_usualBackups(QFileInfo(path).path() + u"/backups")
{}

QString Settings::enteredOfficerName() const
{
    return m_store.value("officer/name").toString();
}

QString Settings::officerName() const
{
    const QString entered = enteredOfficerName();
    return entered.isEmpty() ? accountName() : entered;
}

void Settings::setOfficerName(const QString& name)
{
    m_store.setValue("officer/name", name);
}

std::optional<Language> Settings::language() const
{
    return fromCode<Language>(m_store.value("look/language").toString());
}

void Settings::setLanguage(Language language)
{
    m_store.setValue("look/language", codeOf(language));
}

ThemeChoice Settings::theme() const
{
    return codedValue(m_store, u"look/theme"_s, ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue("look/theme", codeOf(theme));
}

int Settings::textSize() const
{
    return std::clamp(m_store.value("look/text_size", 100).toInt(), 90, 150);
}

void Settings::setTextSize(int percent)
{
    m_store.setValue("look/text_size", percent);
}

Density Settings::density() const
{
    return codedValue(m_store, u"look/density"_s, Density::Usual);
}

void Settings::setDensity(Density density)
{
    m_store.setValue("look/density", codeOf(density));
}

QString Settings::lastFile() const
{
    return m_store.value("files/last").toString();
}

void Settings::setLastFile(const QString& path)
{
    QStringList recent = recentFiles();
    // Most starts open the file of the last one: nothing is written then, which would wait for the disk
    // before the window is there.
    if (lastFile() == path && !recent.isEmpty() && recent.front() == path)
        return;
    m_store.setValue("files/last", path);
    recent.removeAll(path);
    recent.prepend(path);
    for (const QString& forgotten : recent.mid(mostRecent))
        m_store.remove(fileKey(forgotten));
    m_store.setValue("files/recent", recent.mid(0, mostRecent));
}

QStringList Settings::recentFiles() const
{
    return m_store.value("files/recent").toStringList();
}

std::optional<Place> Settings::lastPlace(const QString& file) const
{
    const QString group = fileKey(file);
    const auto page = pageWithKey(m_store.value(group + u"/page").toString());
    if (!page)
        return std::nullopt;
    return Place{*page, m_store.value(group + u"/record").toLongLong(),
                 m_store.value(group + u"/part").toString(), m_store.value(group + u"/detail").toLongLong()};
}

void Settings::setLastPlace(const QString& file, const Place& place)
{
    const QString group = fileKey(file);
    m_store.setValue(group + u"/page", QString::fromLatin1(pageEntry(place.page).key));
    m_store.setValue(group + u"/record", place.record);
    m_store.setValue(group + u"/part", place.part);
    m_store.setValue(group + u"/detail", place.detail);
}

void Settings::forgetFile(const QString& file)
{
    QStringList recent = recentFiles();
    recent.removeAll(file);
    m_store.setValue("files/recent", recent);
    m_store.remove(fileKey(file));
}

QString Settings::backupFolder() const
{
    return m_store.value("backups/folder", m_usualBackups).toString();
}

void Settings::setBackupFolder(const QString& folder)
{
    m_store.setValue("backups/folder", folder);
}

bool Settings::keepsBackups() const
{
    return m_store.value("backups/kept", true).toBool();
}

void Settings::setKeepsBackups(bool keeps)
{
    m_store.setValue("backups/kept", keeps);
}

QByteArray Settings::listState(const QString& file, const QString& list) const
{
    return m_store.value(fileKey(file) + u"/lists/" + list).toByteArray();
}

void Settings::setListState(const QString& file, const QString& list, const QByteArray& state)
{
    m_store.setValue(fileKey(file) + u"/lists/" + list, state);
}

QByteArray Settings::listViews(const QString& list) const
{
    return m_store.value(u"views/" + list).toByteArray();
}

void Settings::setListViews(const QString& list, const QByteArray& views)
{
    m_store.setValue(u"views/" + list, views);
}

void Settings::restoreGeometry(QWidget& window)
{
    QRect place = m_store.value("window/place").toRect();
    const bool isKnown = !place.isEmpty();
    if (!isKnown)
        place = QRect(QPoint(0, 0), usualSize);
    const auto seenOn = [&place](const QScreen* screen) {
        const QRect seen = screen->availableGeometry().intersected(place);
        return seen.width() * seen.height();
    };
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto most = std::ranges::max_element(screens, {}, seenOn);
    const bool isSeen = isKnown && most != screens.end() && seenOn(*most) > 0;
    const QScreen* screen = isSeen ? *most : QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry().marginsRemoved(frame);
    // On a small screen shown at 150 % even the least size would reach beyond it.
    window.setMinimumSize(window.minimumSize().boundedTo(room.size()));
    place.setSize(place.size().boundedTo(room.size()));
    if (!isSeen)
        place.moveCenter(room.center());
    place.moveLeft(std::clamp(place.left(), room.left(), room.left() + room.width() - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.top() + room.height() - place.height()));
    window.setGeometry(place);
    m_sizeAtStart = place.size().expandedTo(window.minimumSize());
    if (m_store.value("window/maximized").toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void Settings::saveGeometry(const QWidget& window)
{
    m_store.setValue("window/maximized", window.isMaximized());
    QRect place = window.isMaximized() ? window.normalGeometry() : window.geometry();
    // A size that a smaller screen made of it is not what the officer chose.
    const QSize wished = m_store.value("window/place").toRect().size();
    if (place.size() == m_sizeAtStart && !wished.isEmpty())
        place.setSize(wished);
    m_store.setValue("window/place", place);
}

} // namespace oslonac::ui
