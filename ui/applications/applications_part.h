// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/call_standing.h"
#include "ui/applications/application_rows.h"
#include "ui/calls/call_part.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

class ApplicationInspector;
class Button;
class ListView;
struct Desk;

/// All applications of a call, whatever their lot: who applied for what, how complete and how eligible it is,
/// and everything that can be changed about one of them beside the list.
class ApplicationsPart final : public CallPart {
    Q_OBJECT

public:
    explicit ApplicationsPart(const Desk& desk, QWidget* parent = nullptr);
    ~ApplicationsPart() override;

    [[nodiscard]] static CallPartEntry entry();
    void show(const State& state) override;
    void reveal(qint64 application) override;
    [[nodiscard]] qint64 chosenRecord() const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    using CallPart::show;

    /// Those alone that the list of the call says came so far.
    void showStage(Stage stage);
    void enterNew();
    void deleteChosen();
    /// The next or previous application of the list; the focus stays in its field.
    void step(int rows);
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] const RecordListModel<ApplicationRow>& model() const { return m_model; }
    [[nodiscard]] ApplicationInspector& inspector() { return *m_inspector; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCurrent();
    [[nodiscard]] QStringList footer(const std::vector<qint64>& listed) const;

    const Desk& m_desk;
    State m_state;
    std::unique_ptr<Texts> m_texts;
    RecordListModel<ApplicationRow> m_model;
    ListView* m_list;
    Button* m_first;
    ApplicationInspector* m_inspector;
};

} // namespace oslonac::ui
