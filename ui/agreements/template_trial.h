// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/template_paper.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace oslonac::ui {

class PagePreview;
class SegmentedControl;
struct Desk;

/// What a template gives while it is typed: the very page for an agreement or a ceremony that is chosen over
/// it, at first one that is not signed yet. A text that cannot be read leaves the last good page.
class TemplateTrial final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateTrial(const Desk& desk, QWidget* parent = nullptr);

    /// Offers what this template can be tried on; what was chosen stays when it can.
    void setTemplate(const StoredTemplate& stored);
    void render(const QString& html);
    /// Turns to the page on which this place of the text is printed, if it is.
    void follow(const QString& html, int place);
    void showNothing(const QString& why);
    void retranslate();
    /// Of what it is tried on.
    [[nodiscard]] DocumentData data() const { return dataOf(m_subject); }
    [[nodiscard]] PagePreview& preview() { return *m_preview; }
    [[nodiscard]] QComboBox& subject() { return *m_choice; }
    /// That the paper of a signed one stays as it is; empty for others.
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    /// Another agreement, ceremony or script: the values of the fields and the page are others.
    void subjectChosen();

private:
    void readChosen();
    /// One that prints this template rather than any, and one that is not signed rather than either.
    [[nodiscard]] int firstPlace(Id<StoredTemplate> stored) const;

    const Desk& m_desk;
    PaperKind m_kind = PaperKind::Agreement;
    Id<StoredTemplate> m_template;
    TemplateSubject m_subject;
    QComboBox* m_choice;
    SegmentedControl* m_script;
    QLabel* m_remark;
    PagePreview* m_preview;
};

} // namespace oslonac::ui
