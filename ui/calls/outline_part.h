// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/definition_outline.h"

namespace oslonac::ui {

/// A tab in which a call is defined: an outline of parts, each edited in the inspector beside it, and new
/// ones added like the current one (Ctrl+N).
class OutlinePart : public CallPart {
    Q_OBJECT

public:
    OutlinePart(const Desk& desk, std::vector<Column<OutlineRow>> columns, QWidget* parent);

    void reveal(qint64 part) override;
    [[nodiscard]] qint64 chosenRecord() const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    /// Where the current part says; the new one is chosen and ready to be written into.
    void add(PartKind kind);
    [[nodiscard]] DefinitionOutline& outline() { return *m_outline; }

protected:
    virtual void addLikeCurrent() = 0;
    /// `make` gives the new part's id, or 0 when nothing was added.
    void addBy(const std::function<qint64(const CallDefinition& definition)>& make);
    /// Keeps the state. True when it is of another call than the one before.
    bool take(const State& state);

    const Desk& m_desk;
    State m_state;
    DefinitionOutline* m_outline;
};

} // namespace oslonac::ui
