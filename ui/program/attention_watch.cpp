// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/attention_watch.h"

#include "ui/overview/overview_state.h"
#include "ui/shell/desk.h"

#include <QPointer>

using namespace std::chrono_literals;

namespace oslonac::ui {

AttentionWatch::AttentionWatch(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AttentionWatch::count);
    m_pause.start(isReadInAFrame(m_desk.file()) ? 50ms : 1s); // first the page is painted
}

void AttentionWatch::follow(const RecordChanges& changes)
{
    if (overviewMinds(changes))
        wait();
}

void AttentionWatch::wait()
{
    m_pause.start(isReadInAFrame(m_desk.file()) ? 0ms : 1s);
}

void AttentionWatch::count()
{
    const DueQuestion question{m_desk.workspace.today(), m_desk.language()};
    if (isReadInAFrame(m_desk.file())) {
        Attention attention;
        // The overview says what cannot be read; here it only goes uncounted.
        (void)m_desk.runner.attempt(
            [&] { attention = attentionOf(dueItems(m_desk.file(), question), question.today); });
        return Q_EMIT counted(attention);
    }
    m_desk.tasks.runAside(
        tr("Counting what is due"),
        [path = m_desk.workspace.dataFile().path(), question](TaskProgress&) {
            return attentionOf(dueItems(Connection(path, Access::ReadOnly), question), question.today);
        },
        [watch = QPointer(this)](const Attention& attention) {
            if (watch)
                Q_EMIT watch->counted(attention);
        });
}

} // namespace oslonac::ui
