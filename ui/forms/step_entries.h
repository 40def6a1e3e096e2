// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

class QWidget;

namespace oslonac::ui {

/// What is typed into the fields of a step and waits for its button. The entries are begun once a text
/// differs from what the fields held when the step was opened; a form that is hidden, or was never opened,
/// has none.
class StepEntries final : public QObject {
    Q_OBJECT

public:
    /// Of every field within the form, which owns this; `name` is what the officer knows the step by.
    StepEntries(QWidget& form, const Phrase& name);

    /// What the fields hold now was put there by the program.
    void begin();
    [[nodiscard]] bool areBegun() const;
    /// The fields make room for another record: the window says what was typed and which step was not taken.
    void giveUp();
    [[nodiscard]] QString name() const { return m_name.text(); }
    [[nodiscard]] QWidget& form() const { return m_form; }
    /// In which typing stopped; null before a field had the focus.
    [[nodiscard]] QWidget* lastEditor() const { return m_lastEditor; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStringList typed() const;
    void follow(QWidget* focus);

    QWidget& m_form;
    Phrase m_name;
    QPointer<QWidget> m_lastEditor;
    std::optional<QStringList> m_given; ///< nothing before the step was opened for the first time
};

} // namespace oslonac::ui
