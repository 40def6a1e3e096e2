// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"

#include <QWidget>

class QGridLayout;

namespace oslonac::ui {

class ApplicantSearch;
class Button;
class LookupField;
class NewOrganisation;
struct Desk;

/// Who takes part in an application beside the applicant: one line each with a button that takes it away, and
/// a field that adds one by any spelling of its name. A partner that is not in the file yet is added below.
class PartnersEditor final : public QWidget {
    Q_OBJECT

public:
    PartnersEditor(const Desk& desk, ApplicantSearch& search, QWidget* parent = nullptr);

    void show(const CallState& state, const Application& application);
    using QWidget::show;
    [[nodiscard]] int count() const { return int(m_partners.size()); }
    [[nodiscard]] LookupField& field() { return *m_add; }
    [[nodiscard]] NewOrganisation& organisation() { return *m_organisation; }
    [[nodiscard]] Button& unknown() { return *m_unknown; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildOrganisation();
    void retranslate();
    std::optional<QString> write(const std::vector<Id<Organisation>>& partners);
    std::optional<QString> add(qint64 organisation);
    void remove(Id<Organisation> organisation);
    void addLine(Id<Organisation> id, const QString& name);

    const Desk& m_desk;
    Application m_application;
    std::vector<Id<Organisation>> m_partners;
    QGridLayout* m_lines;
    LookupField* m_add;
    Button* m_unknown;
    NewOrganisation* m_organisation;
};

} // namespace oslonac::ui
