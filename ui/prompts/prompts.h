// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace oslonac::ui {

/// What an officer is asked before a step that undo cannot take back. `accept` names the step ("Overwrite"),
/// `decline` what else happens; without it, it is called Cancel.
struct Question {
    QString title;
    QString text;
    QString accept;
    QString decline{};
};

/// Something that went wrong: what happened, what was kept, what to do.
struct Notice {
    QString title;
    QString text;
    QString details;
};

struct FileChoice {
    QString title;
    QString folder;
    QString name;         ///< proposed when saving
    QStringList patterns; ///< "Oslonac file (*.oslonac)"
    QString ending;       ///< added when saving to a name without one
};

enum class Answer { Accept, Cancel };

/// Questions and file choice. An interface, so that pages and tests do not depend on dialogs.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    [[nodiscard]] virtual Answer ask(const Question& question) = 0;
    virtual void tell(const Notice& notice) = 0;
    /// Nothing when the officer gave up.
    [[nodiscard]] virtual std::optional<QString> line(const QString& title, const QString& label,
                                                      const QString& text) = 0;
    [[nodiscard]] virtual std::optional<QString> fileToOpen(const FileChoice& choice) = 0;
    [[nodiscard]] virtual std::optional<QString> fileToSave(const FileChoice& choice) = 0;
    [[nodiscard]] virtual std::optional<QString> folder(const FileChoice& choice) = 0;
};

} // namespace oslonac::ui
