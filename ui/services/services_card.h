// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

/// A service with how many users it is planned for and reached.
struct ServiceRow : PartRow<SupportedService> {
    std::optional<int> planned{};
    std::optional<int> reached{};
};

/// The services that a case establishes or improves. The chosen one is told, for its users.
class ServicesCard final : public ListCard {
    Q_OBJECT

public:
    explicit ServicesCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] Id<SupportedService> chosen() const;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] const RecordListModel<ServiceRow>& model() const { return m_model; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void remove(qint64 id) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();

    Id<Case> m_case;
    Application
        m_application; ///< that the case follows from: the first service is most often the one it names
    RecordListModel<ServiceRow>& m_model;
    StepForm* m_form;
    LineField* m_title;
    ChoiceField* m_kind;
    ChoiceField* m_support;
    LineField* m_provider;
    ChoiceField* m_licence;
    DateField* m_until;
};

} // namespace oslonac::ui
