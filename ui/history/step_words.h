// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/operations/journal.h"
#include "core/reports/change_words.h"

#include <QHash>

#include <memory>

namespace oslonac::ui {

struct Desk;

/// What a step did, in the few words a row has room for.
struct StepSummary {
    QString record;
    QString field; ///< the first of those that changed
    QString before;
    QString after;
    QString note; ///< what else changed, or what was made or taken away
};

/// What kind of step it is, for filters and the trash.
enum class StepKind { Addition, Change, Deletion, Import, TakenBack, DoneAgain };

[[nodiscard]] StepKind kindOf(const JournalEntry& entry);
[[nodiscard]] QString codeOf(StepKind kind);
[[nodiscard]] QString titleOf(StepKind kind);
/// "Taken back: Score recorded" or what was done.
[[nodiscard]] QString sentenceOf(const JournalEntry& entry);

/// The words of steps, made when they are first asked for and kept until something changes: the list of a
/// file with very many steps is there at once.
class StepWords final {
public:
    explicit StepWords(const Desk& desk);

    [[nodiscard]] const StepSummary& of(const JournalEntry& entry);
    [[nodiscard]] std::vector<WordedChange> changes(const JournalEntry& entry) const;
    /// Names change with their records, and all words with the language.
    void forget();
    [[nodiscard]] const Texts& texts() const { return *m_texts; }

private:
    [[nodiscard]] StepSummary summary(const JournalEntry& entry) const;

    const Desk& m_desk;
    std::unique_ptr<Texts> m_texts;
    QHash<qint64, StepSummary> m_known;
};

} // namespace oslonac::ui
