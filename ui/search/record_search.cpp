// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/record_search.h"

#include "core/values/faults.h"

namespace oslonac::ui {

namespace {

/// More rows than these are read anew beside the window rather than one by one in it.
constexpr qint64 mostFollowed = 500;

} // namespace

RecordSearch::RecordSearch(Workspace& workspace, LanguageSwitch& languages, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_languages(languages)
{
    m_pool.setMaxThreadCount(1);
    connect(&workspace, &Workspace::changed, this, &RecordSearch::follow);
    connect(&languages, &LanguageSwitch::changed, this, &RecordSearch::read);
    read();
}

RecordSearch::~RecordSearch()
{
    m_pool.waitForDone();
}

void RecordSearch::read()
{
    if (m_isReading) {
        m_isOutdated = true;
        return;
    }
    m_isReading = true;
    m_isOutdated = false;
    m_pool.start([this, path = m_workspace.dataFile().path(), language = m_languages.current()] {
        auto index = std::make_shared<RecordIndex>();
        try {
            index->read(Connection(path, Access::ReadOnly), Texts(language));
        } catch (const Fault&) {
            index.reset(); // the file is busy or gone; the next change reads again
        }
        QMetaObject::invokeMethod(
            this,
            [this, index] {
                m_isReading = false;
                if (index)
                    m_index = index;
                if (m_isOutdated)
                    return read();
                Q_EMIT ready();
            },
            Qt::QueuedConnection);
    });
}

void RecordSearch::follow(const Changes& changes)
{
    if (m_isReading || !m_index || changes.rowCount() > mostFollowed)
        return read();
    m_index->follow(m_workspace.file(), changes, Texts(m_languages.current()));
}

std::vector<SearchHit> RecordSearch::find(const QString& typed, int limit) const
{
    return m_index ? m_index->find(typed, limit) : std::vector<SearchHit>();
}

std::vector<SearchHit> RecordSearch::nearest(const QString& typed, int limit) const
{
    return m_index ? m_index->nearest(typed, limit) : std::vector<SearchHit>();
}

} // namespace oslonac::ui
