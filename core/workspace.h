// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/door.h"
#include "core/operations/history.h"
#include "core/operations/performer.h"
#include "core/storage/data_file.h"

#include <QObject>

#include <memory>

namespace oslonac {

/// What the window and the command line hold: one open file, the one door for its changes, undo, and one
/// signal after every change. Lives on the thread that made it; long reading opens a connection of its own.
class Workspace final : public QObject, public Performer {
    Q_OBJECT
public:
    /// Makes a new file with the registry of municipalities and the document templates in it.
    [[nodiscard]] static std::unique_ptr<Workspace> create(const QString& path, Clock clock = systemClock());
    [[nodiscard]] static std::unique_ptr<Workspace> open(const QString& path, Access access,
                                                         Clock clock = systemClock());
    [[nodiscard]] static Clock systemClock();

    [[nodiscard]] const Connection& file() const override { return m_file.connection(); }
    [[nodiscard]] const DataFile& dataFile() const { return m_file; }
    [[nodiscard]] Journal journal() const { return Journal(file()); }
    [[nodiscard]] History history() const { return History(file()); }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] QDate today() const override { return m_clock().toLocalTime().date(); }

    void setOfficer(const QString& name) { m_door.setOfficer(name); }
    [[nodiscard]] const QString& officer() const override { return m_door.officer(); }

    Changes perform(const Operation& operation, const std::function<void(const Change&)>& body) override;
    void eraseForGood(const Operation& operation, const std::vector<RecordRef>& records) override;
    /// The newest step; false when there is nothing to take back or to bring again.
    bool undo();
    bool redo();
    /// One step alone, however old; throws RuleBroken when later work stands in the way.
    void undoEntry(qint64 number);
    /// One step that was undone, however long ago; throws RuleBroken when later work stands in the way.
    void redoEntry(qint64 number);
    /// One step with the later ones that stand on it: all or nothing.
    void undoWithLater(qint64 number);
    [[nodiscard]] UndoPlan planUndo(qint64 number) const { return m_door.planUndo(number); }
    [[nodiscard]] UndoPlan planRedo(qint64 number) const { return m_door.planRedo(number); }
    [[nodiscard]] UndoCheck checkUndo(qint64 number) const { return m_door.checkUndo(number); }

Q_SIGNALS:
    void changed(const oslonac::Changes& changes);

private:
    Workspace(DataFile file, Clock clock);
    Changes announced(Changes changes);

    DataFile m_file;
    Clock m_clock;
    Door m_door;
};

} // namespace oslonac
