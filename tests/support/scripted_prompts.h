// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <deque>
#include <stdexcept>
#include <vector>

namespace oslonac::test {

/// Prompts that answer from a script and remember what was asked. A question the test did not expect throws.
class ScriptedPrompts final : public ui::Prompts {
public:
    std::deque<ui::Answer> answers;
    std::deque<std::optional<QString>> lines;
    std::deque<std::optional<QString>> paths;

    std::vector<ui::Question> questions;
    std::vector<ui::Notice> notices;
    std::vector<ui::FileChoice> choices;

    ui::Answer ask(const ui::Question& question) override
    {
        questions.push_back(question);
        return next(answers);
    }
    void tell(const ui::Notice& notice) override { notices.push_back(notice); }
    std::optional<QString> line(const QString&, const QString&, const QString&) override
    {
        return next(lines);
    }
    std::optional<QString> fileToOpen(const ui::FileChoice& choice) override { return path(choice); }
    std::optional<QString> fileToSave(const ui::FileChoice& choice) override { return path(choice); }
    std::optional<QString> folder(const ui::FileChoice& choice) override { return path(choice); }

private:
    template <typename T>
    static T next(std::deque<T>& script)
    {
        if (script.empty())
            throw std::logic_error("a prompt the test did not expect");
        T value = std::move(script.front());
        script.pop_front();
        return value;
    }
    std::optional<QString> path(const ui::FileChoice& choice)
    {
        choices.push_back(choice);
        return next(paths);
    }
};

} // namespace oslonac::test
