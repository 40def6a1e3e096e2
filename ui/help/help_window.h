// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guide.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace oslonac::ui {

class Button;

/// The guide in a window of its own, beside the work: sections at the left, the text at the right, and a line
/// to find a section by any word in it. Esc closes it.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* window);

    /// Shows the section about this page and part.
    void open(const QString& page, const QString& part);
    /// A text that is no part of the guide: the sheet of shortcuts.
    void openText(const QString& title, const QString& html);
    [[nodiscard]] QListWidget& topics() { return *m_topics; }
    [[nodiscard]] QTextBrowser& text() { return *m_text; }
    [[nodiscard]] QLineEdit& words() { return *m_words; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void comeUp();
    void readTopics();
    void showTopic(int place);
    void spaceParagraphs();
    void showNothingFound();
    void narrow();
    [[nodiscard]] QStringList wantedWords() const;
    /// Marks the words looked for in the text that is shown, and brings the first into sight.
    void markHits();
    void goToHit(qsizetype hit);
    /// After the last one of a section the first of the next section that fits, and round.
    void goToNextHit();
    [[nodiscard]] int nextTopic() const;
    void print();
    void retranslate();

    std::vector<GuideTopic> m_guide;
    QLineEdit* m_words;
    QListWidget* m_topics;
    QTextBrowser* m_text;
    Button* m_print;
    QString m_page;
    QString m_part;
    qsizetype m_hit = 0; ///< among the marks of the text
};

} // namespace oslonac::ui
