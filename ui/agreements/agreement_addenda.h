// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/addendum_operations.h"
#include "ui/agreements/agreement_section.h"
#include "ui/forms/form_builder.h"

#include <functional>

class QLabel;

namespace oslonac::ui {

class AgreementSteps;
class Button;
class NoteList;
struct Note;

/// The addenda of a signed agreement: what each changes, and what holds today. The newest one is edited,
/// printed, signed or cancelled here, because nothing stands on it yet; the earlier ones are read.
class AgreementAddenda final : public AgreementSection {
    Q_OBJECT

public:
    AgreementAddenda(const Desk& desk, QWidget* parent);

    void retranslate() override;
    void add();
    [[nodiscard]] Button& addButton() { return *m_add; }
    [[nodiscard]] AgreementSteps& steps() { return *m_steps; }
    /// "addendum.reason", as the fields of the newest addendum are called beside those of the agreement.
    [[nodiscard]] Field* field(const QString& name) const override;
    /// Fields of the newest addendum by the columns of its table: "reason", "amount".
    [[nodiscard]] Field* addendumField(const QString& name) const;
    /// What holds today, as a sentence.
    [[nodiscard]] QString termsText() const;

Q_SIGNALS:
    /// The page of this addendum is to be seen.
    void paperRequested(qint64 addendum);
    /// One was added; its first field is to be seen.
    void added(qint64 addendum);
    void printRequested(qint64 addendum);

protected:
    void fill() override;

private:
    using AddendumEdit = std::function<void(Addendum&)>;

    void makeForm();
    /// What a row stands on: once signed, what is on paper stays.
    enum class Stands { OnPaper, BesidePaper };
    void addText(FormBuilder& form, const char* name, const char* label, QString Addendum::*member,
                 Stands stands = Stands::OnPaper);
    void addDate(FormBuilder& form, const char* name, const char* label,
                 std::optional<QDate> Addendum::*member);
    void addMonths(FormBuilder& form, const char* name, const char* label,
                   std::optional<int> Addendum::*member);
    void addAmount(FormBuilder& form);
    [[nodiscard]] Note noteOf(const Addendum& addendum);
    [[nodiscard]] std::optional<QString> store(const AddendumEdit& edit) const;
    [[nodiscard]] const Addendum* newest() const;

    struct Row {
        QString name;
        Field* field;
        std::function<void(const Addendum&)> show;
        Stands stands = Stands::OnPaper;
    };
    [[nodiscard]] bool isEdited(const Row& row) const;

    QLabel* m_terms;
    NoteList* m_list;
    QWidget* m_newest;
    QLabel* m_newestTitle;
    std::vector<Row> m_rows;
    Id<Addendum> m_filled; ///< whose values the fields hold
    AgreementSteps* m_steps;
    Button* m_print;
    Button* m_add;
};

} // namespace oslonac::ui
