// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/paper_kind.h"
#include "core/documents/agreement_document.h"
#include "ui/agreements/agreement_section.h"
#include "ui/forms/date_field.h"
#include "ui/forms/phrase_label.h"
#include "ui/widgets/note_list.h"

class QLabel;

namespace oslonac::ui {

class Button;
class NoteList;
class StepEntries;

/// How far an agreement or its newest addendum is: drafted, printed, signed or cancelled, each step with its
/// fact, and the small forms that take it further. What is typed into these is written by their buttons,
/// because date and number of a signature belong to one step.
class AgreementSteps final : public AgreementSection {
    Q_OBJECT

public:
    AgreementSteps(const Desk& desk, QWidget* parent, PaperKind kind = PaperKind::Agreement);

    void retranslate() override;
    [[nodiscard]] DateField& signedOn() { return *m_signedOn; }
    [[nodiscard]] LineField& otherNumber() { return *m_otherNumber; }
    [[nodiscard]] LineField& otherDate() { return *m_otherDate; }
    [[nodiscard]] LineField& reason() { return *m_reason; }
    [[nodiscard]] Button& signButton() { return *m_sign; }
    [[nodiscard]] Button& cancelButton() { return *m_cancel; }

Q_SIGNALS:
    void printRequested();

protected:
    void fill() override;

private:
    /// What the steps are taken with.
    struct Paper {
        AgreementPaper id;
        AgreementStatus status = AgreementStatus::Draft;
        std::optional<QDate> concludedOn{};
        QString otherNumber{};
        QString otherDate{};
        QString digest{};
        QString cancellationReason{};
    };

    [[nodiscard]] Paper paper() const;
    [[nodiscard]] PrintedState printedState() const;
    void build();
    void proposeSigning(const Paper& shownPaper);
    void sign();
    void cancel();
    void showFacts();
    [[nodiscard]] std::optional<Note> printedNote(const Paper& paper);
    [[nodiscard]] QString cancelText() const;
    /// Those that no longer count, or never did.
    [[nodiscard]] std::vector<Note> otherPapers(const Paper& paper) const;

    PaperKind m_kind;
    NoteList* m_facts;
    QWidget* m_signing;
    StepEntries* m_signingEntries;
    DateField* m_signedOn;
    LineField* m_otherNumber;
    LineField* m_otherDate;
    Button* m_sign;
    QWidget* m_cancelling;
    StepEntries* m_cancellingEntries;
    LineField* m_reason;
    Button* m_cancel;
    AgreementPaper m_filled; ///< the paper whose proposals stand in the forms
    bool m_taken = false;    ///< a step is being taken: what was typed for it has served
    QDate m_date;
    QString m_number;
    QString m_numberDate;
    QString m_reasonText;
};

} // namespace oslonac::ui
