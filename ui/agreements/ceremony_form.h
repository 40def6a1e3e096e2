// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/ceremony_rows.h"
#include "ui/forms/date_field.h"
#include "ui/forms/inspector_panel.h"

namespace oslonac::ui {

class Button;
struct Desk;

/// When and where a ceremony is held; agreements that stood on its old date or place follow.
class CeremonyForm final : public InspectorPanel {
    Q_OBJECT

public:
    explicit CeremonyForm(const Desk& desk, QWidget* parent = nullptr);

    void show(const std::optional<CeremonyRow>& row);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] LineField& name() { return *m_name; }
    [[nodiscard]] DateField& date() { return *m_date; }
    [[nodiscard]] LineField& hour() { return *m_hour; }
    [[nodiscard]] LineField& place() { return *m_place; }
    [[nodiscard]] Button& removeButton() { return *m_remove; }

private:
    using CeremonyEdit = std::function<void(SigningCeremony&)>;

    void build();
    [[nodiscard]] std::optional<QString> store(const CeremonyEdit& edit) const;
    [[nodiscard]] std::optional<QString> writeHour(const QString& text) const;
    void remove();

    const Desk& m_desk;
    std::optional<CeremonyRow> m_row;
    LineField* m_name;
    DateField* m_date;
    LineField* m_hour;
    LineField* m_place;
    LineField* m_address;
    Button* m_remove;
};

} // namespace oslonac::ui
