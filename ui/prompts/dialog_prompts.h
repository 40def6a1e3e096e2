// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <QPointer>
#include <QWidget>

namespace oslonac::ui {

/// Prompts as dialogs over a window, which is shown first where it is not yet.
class DialogPrompts final : public Prompts {
public:
    explicit DialogPrompts(QWidget* window = nullptr) : m_window(window) {}

    [[nodiscard]] Answer ask(const Question& question) override;
    void tell(const Notice& notice) override;
    [[nodiscard]] std::optional<QString> line(const QString& title, const QString& label,
                                              const QString& text) override;
    [[nodiscard]] std::optional<QString> fileToOpen(const FileChoice& choice) override;
    [[nodiscard]] std::optional<QString> fileToSave(const FileChoice& choice) override;
    [[nodiscard]] std::optional<QString> folder(const FileChoice& choice) override;

private:
    [[nodiscard]] QWidget* over() const;

    QPointer<QWidget> m_window;
};

} // namespace oslonac::ui
