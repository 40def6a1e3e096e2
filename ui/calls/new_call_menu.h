// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"

#include <QMenu>

namespace oslonac::ui {

struct Desk;

/// The ways to begin a call: empty, like another of the file, with example criteria, from a file. Filled anew
/// whenever it opens.
class NewCallMenu final : public QMenu {
    Q_OBJECT

public:
    explicit NewCallMenu(const Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void created(oslonac::Id<oslonac::Call> call);
    void importRequested();

private:
    void fill();
    template <typename Make>
    void offer(const QString& text, const Make& make);

    const Desk& m_desk;
};

} // namespace oslonac::ui
