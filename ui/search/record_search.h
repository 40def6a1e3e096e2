// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/record_index.h"
#include "core/workspace.h"
#include "ui/language/language.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace oslonac::ui {

/// The names of the open file, ready to be searched while typing. They are read beside the window when the
/// file is opened or the script changes, and follow every change.
class RecordSearch final : public QObject {
    Q_OBJECT

public:
    RecordSearch(Workspace& workspace, LanguageSwitch& languages, QObject* parent = nullptr);
    ~RecordSearch() override;

    /// False until the names were read for the first time.
    [[nodiscard]] bool isReady() const { return m_index != nullptr; }
    [[nodiscard]] std::vector<SearchHit> find(const QString& typed, int limit) const;
    [[nodiscard]] std::vector<SearchHit> nearest(const QString& typed, int limit) const;

Q_SIGNALS:
    void ready();

private:
    void read();
    void follow(const Changes& changes);

    Workspace& m_workspace;
    LanguageSwitch& m_languages;
    std::shared_ptr<RecordIndex> m_index;
    bool m_isReading = false;
    bool m_isOutdated = false; ///< something changed since the running reading began
    QThreadPool m_pool;
};

} // namespace oslonac::ui
