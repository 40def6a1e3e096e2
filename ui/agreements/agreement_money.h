// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_fields.h"

namespace oslonac::ui {

class InstalmentsEditor;

/// The money of an agreement: amount, the amount in words, the other party's share, and the instalments with
/// their sum held against the amount. The words are the program's until somebody writes others; an emptied
/// line brings the program's back.
class AgreementMoney final : public AgreementFields {
    Q_OBJECT

public:
    AgreementMoney(const Desk& desk, QWidget* parent);

    void retranslate() override;
    [[nodiscard]] Field* field(const QString& name) const override;
    [[nodiscard]] InstalmentsEditor& instalments() { return *m_instalments; }

protected:
    void fill() override;

private:
    void addWords();

    TextField* m_words;
    FieldMark* m_wordsMark;
    InstalmentsEditor* m_instalments;
};

} // namespace oslonac::ui
