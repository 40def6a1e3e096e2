// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace oslonac::ui {

/// Lets a second start show the window that is already there instead of a new one. Windows of one officer
/// meet in a folder of the session: each keeps a lock there while it lives; a new start leaves a request, and
/// the window that has the file (any window, when no file was asked for) takes the request away and comes to
/// the front. No network is involved.
class SingleWindow final : public QObject {
    Q_OBJECT

public:
    /// Says whether this window has the file of this path; an empty path means any.
    using Has = std::function<bool(const QString& path)>;

    explicit SingleWindow(QString folder, QObject* parent = nullptr);

    /// The folder for this officer's session.
    [[nodiscard]] static QString sessionFolder();

    /// True when another window took the request: this start has nothing to do any more.
    [[nodiscard]] bool isAnsweredByAnother(const QString& path);
    /// From now on this window answers.
    void answer(Has has);

Q_SIGNALS:
    /// Another start asks for this window.
    void asked();

private:
    [[nodiscard]] bool isAnyoneHere() const;
    void look();

    QString m_folder;
    Has m_has;
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace oslonac::ui
