// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStatusBar>
#include <QTime>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace oslonac::ui {

/// What can be taken back and done again; an empty name means nothing can.
struct UndoState {
    QString undoName;
    QString redoName;

    friend bool operator==(const UndoState&, const UndoState&) = default;
};

/// The bottom row: what just happened, what can be undone, what runs now, what wants attention, and the day.
class StatusArea final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusArea(QAction& undo, QWidget* parent = nullptr);

    void setSaved(std::optional<QTime> time);
    void setUndoState(const UndoState& state);
    void setFindings(int count);
    [[nodiscard]] QToolButton& findings() { return *m_findings; }
    void setToday(QDate today);
    /// The newest copy the program made by itself; nothing when there is none.
    void setBackup(const std::optional<QDateTime>& made);
    /// Today's copy could not be made.
    void setBackupMissing();
    /// One sentence in place of "Saved at ..." until the next change is saved.
    void tell(const QString& sentence);
    /// Another program wrote into the file: said from now on in place of everything else, for no step is
    /// taken any more.
    void setWrittenByOthers(bool isWritten);
    /// For those who ask to save: everything is saved already.
    void tellSaved();

    void startProgress(const QString& task);
    /// `total` 0 means that nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    void endProgress();
    [[nodiscard]] bool isWorking() const { return !m_task.isEmpty(); }

    /// The row takes what the window has, and its sentences give way: long ones do not make the row wider
    /// than the window.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, QStatusBar::minimumSizeHint().height()};
    }

Q_SIGNALS:
    void cancelRequested();
    void findingsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void showSaved();
    void showUndo();
    void showFacts();
    /// Sentences with long names give way, so that findings, backup and date stay in the window.
    void fitTexts();
    void shareRoom(int room);
    [[nodiscard]] int lackingRoom() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString backupText() const;
    QLabel* makeLabel();
    QWidget* makeProgress();

    QAction& m_undoAction;
    QLabel* m_savedMark;
    QLabel* m_saved;
    QWidget* m_savedLine;
    QToolButton* m_undo;
    QLabel* m_undoKeys;
    QWidget* m_progressBox;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QToolButton* m_findings;
    QLabel* m_backup;
    QWidget* m_backupLine;
    QLabel* m_date;

    std::optional<QTime> m_savedAt;
    QString m_sentence;
    bool m_isWrittenByOthers = false;
    UndoState m_undoState;
    int m_findingCount = 0;
    QDate m_today;
    std::optional<QDateTime> m_backupMade;
    bool m_isBackupMissing = false;
    QString m_task;
};

} // namespace oslonac::ui
