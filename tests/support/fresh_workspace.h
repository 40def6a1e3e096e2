// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"
#include "core/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace oslonac {

/// 26 June 2024, 10:00 UTC.
[[nodiscard]] Clock fixedClock();

/// A new file in a folder of its own, which goes away with it.
class FreshWorkspace final {
public:
    FreshWorkspace();

    Workspace& operator*() const { return *m_workspace; }
    Workspace* operator->() const { return m_workspace.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.oslonac")); }
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.filePath(name); }

    void close() { m_workspace.reset(); }
    /// As after a restart of the program.
    void reopen(Access access = Access::ReadWrite);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// An organisation that no registry knows.
[[nodiscard]] Organisation aClub(const QString& name);
/// Adds it in one operation.
Id<Organisation> addClub(Workspace& workspace, const QString& name);

} // namespace oslonac
