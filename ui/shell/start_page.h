// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace oslonac::ui {

class Button;

/// What stands in the window while no file is open: a new file, an existing one, the sample programme, and
/// the files that were open lately.
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    Button* m_new;
    Button* m_open;
    Button* m_sample;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    QStringList m_paths;
};

} // namespace oslonac::ui
