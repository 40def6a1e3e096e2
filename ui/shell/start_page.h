// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <utility>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace oslonac::ui {

class Button;
class NoteList;

/// What stands in the window while no file is open: a new file, an existing one, the sample programme, the
/// first steps of a newcomer, and the files that were open lately.
class StartPage final : public QFrame {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentChosen(const QString& path);
    void forgetRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showSteps();
    QWidget* makeHeading(QWidget& card);
    QLayout* makeButtons();
    QWidget* recentRow(const QString& path);
    [[nodiscard]] std::pair<int, int> focusedRecent() const;
    void focusRecent(int row, int button);

    QLabel* m_mark;
    QLabel* m_title;
    QLabel* m_text;
    Button* m_new;
    Button* m_open;
    Button* m_sample;
    NoteList* m_steps;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    QStringList m_paths;
};

} // namespace oslonac::ui
