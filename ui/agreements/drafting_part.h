// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/drafting_outlook.h"
#include "core/values/language.h"
#include "ui/forms/choice_field.h"
#include "ui/forms/value_field.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

class QLabel;

namespace oslonac::ui {

class Button;
class InspectorPanel;
class ListView;
class NoteList;
struct Desk;

/// A call in the list of what can be drafted.
struct DraftingRow {
    Id<Call> id;
    DraftingOutlook outlook;
};

/// An agreement that would be drafted, with the number it would get.
struct PlannedRow {
    Id<Application> id;
    QString partyLatin;
    QString partyCyrillic;
    QString lot;
    std::optional<Money> amount;
    QString number;
    QString cancelled; ///< the number of the agreement in whose place it would be drafted
};

/// Agreements from decided lists: of each call how many are drafted and how many wait, who would get which
/// number, and the scheme these numbers follow. Drafting gives all waiting agreements of a call in one step.
class DraftingPart final : public Page {
    Q_OBJECT

public:
    explicit DraftingPart(const Desk& desk, QWidget* parent = nullptr);
    ~DraftingPart() override;

    [[nodiscard]] static Phrase tabTitle();
    QString title() const override { return tabTitle().text(); }
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    /// The record is a call.
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    void draft();

    [[nodiscard]] ListView& calls() { return *m_list; }
    [[nodiscard]] ListView& plannedList() { return *m_planned; }
    [[nodiscard]] const RecordListModel<PlannedRow>& planned() const { return m_plannedModel; }
    [[nodiscard]] LineField& scheme() { return *m_scheme; }
    [[nodiscard]] Button& draftButton() { return *m_draft; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void drafted();

private:
    void build();
    void makeForm();
    void showCurrent();
    void showPlanned(const DraftingOutlook& outlook);
    void showForm(const DraftingOutlook& outlook);
    void fillCeremonies();
    [[nodiscard]] std::optional<DraftingOutlook> current() const;
    [[nodiscard]] QString summaryOf(const DraftingOutlook& outlook) const;

    const Desk& m_desk;
    RecordListModel<DraftingRow> m_model;
    RecordListModel<PlannedRow> m_plannedModel;
    ListView* m_list;
    ListView* m_planned;
    InspectorPanel* m_panel;
    NoteList* m_summary;
    LineField* m_scheme;
    QLabel* m_numbers;
    ChoiceField* m_ceremony;
    NumberField* m_copies;
    Button* m_draft;
    std::optional<Id<SigningCeremony>> m_ceremonyId; ///< for the next drafting; the newest at first
    bool m_ceremonyChosen = false;
    int m_copyCount = 4;
};

} // namespace oslonac::ui
