// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_problem.h"
#include "ui/actions/action_catalogue.h"
#include "ui/calls/call_state.h"
#include "ui/language/phrase.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace oslonac::ui {

struct Desk;

/// One tab of a call's page. It shows the state it is given and asks the desk for changes; the new state
/// comes by itself. States are kept by shared pointer, because an operation started from a part replaces the
/// state while the part still works.
class CallPart : public QWidget {
    Q_OBJECT

public:
    using State = std::shared_ptr<const CallState>;

    using QWidget::QWidget;

    /// Called when the call, the file or the language changed; only while the part is in sight, and again
    /// when it comes into sight.
    virtual void show(const State& state) = 0;
    /// Brings an application, criterion, ... of the call into sight and focus.
    virtual void reveal(qint64) {}
    /// As Page::bringUp(), of what the part holds out of sight.
    virtual void bringUp(const QWidget&) {}
    /// The application, criterion, ... that is chosen; 0 for none.
    [[nodiscard]] virtual qint64 chosenRecord() const { return 0; }
    [[nodiscard]] virtual std::vector<ActionId> offeredActions() const { return {}; }
    virtual void perform(ActionId) {}
    /// As Page::showsTheFile().
    [[nodiscard]] virtual bool showsTheFile() const { return true; }
    using QWidget::show;

Q_SIGNALS:
    void offersChanged();
    /// Values that could not be taken, for the panel below the page; none takes away those told of before.
    void problemsFound(const QString& title, const std::vector<oslonac::RowProblem>& problems);
};

/// What is known of a part before its first visit, which builds it.
struct CallPartEntry {
    QString key; ///< stable, for what is remembered
    Phrase title;
    std::function<int(const CallState&)> count; ///< said beside the title; may be empty
    std::function<CallPart*(const Desk&, QWidget* parent)> make;
};

template <class Part>
CallPart* makeCallPart(const Desk& desk, QWidget* parent)
{
    return new Part(desk, parent);
}

} // namespace oslonac::ui
