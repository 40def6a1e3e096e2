// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"
#include "ui/forms/form_builder.h"

#include <QObject>

#include <vector>

namespace oslonac::ui {

struct Desk;

/// The data of an organisation, edited where they are read: each field left is one step of undo. Names and
/// kind of a unit of the registry are the registry's and not shown here. Numbers whose control digits do not
/// fit are written and marked. A new organisation is written with its name; what was chosen before waits for
/// it.
class OrganisationForm final : public QObject {
    Q_OBJECT

public:
    OrganisationForm(const Desk& desk, QWidget& host);

    void show(const Organisation& organisation);
    /// Begins a new organisation and puts the focus into its name.
    void startNew();
    [[nodiscard]] bool isNew() const { return !m_organisation.id.isValid(); }
    /// By the column's name: "tax_number".
    [[nodiscard]] LineField* line(const QString& column) const;
    [[nodiscard]] ChoiceField& kind() const { return *m_kind; }

Q_SIGNALS:
    void added(qint64 id);

private:
    struct Line {
        QString column;
        QString Organisation::*member;
        LineField* field;
    };

    void makeIdentity();
    void makeData(QWidget& host);
    void makeNameLine(FormBuilder& form, const char* label, Script script);
    void showValues();
    [[nodiscard]] std::optional<QString> writeName(Script script, const QString& name);
    /// Changes the organisation as it stands in the file, or the one that waits for its name.
    [[nodiscard]] std::optional<QString> write(const std::function<void(Organisation&)>& edit);
    [[nodiscard]] std::optional<QString> add();

    const Desk& m_desk;
    Organisation m_organisation;
    QWidget* m_identity;
    QWidget* m_above;
    LineField* m_latin = nullptr;
    LineField* m_cyrillic = nullptr;
    ChoiceField* m_kind = nullptr;
    LookupField* m_seatUnit = nullptr;
    LookupField* m_parent = nullptr;
    std::vector<Line> m_lines;
};

} // namespace oslonac::ui
