// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/own_text.h"
#include "ui/language/phrase.h"

#include <QScrollArea>

class QFrame;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace oslonac::ui {

class ElidedLabel;
class FocusInSight;

/// A part of the inspector that can be folded: a heading, and a body to fill.
class InspectorSection final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorSection(const Phrase& title, QWidget* parent = nullptr);

    [[nodiscard]] QWidget& body() { return *m_body; }
    /// The widgets of the body below each other; for bodies that have no other layout.
    [[nodiscard]] QVBoxLayout* column();
    /// Below what stands in the column.
    template <typename Part>
    Part* add(Part* part)
    {
        place(part);
        return part;
    }
    void setTitle(const Phrase& title);
    void setNote(const QString& note);
    /// At the right of the heading, such as a pill or what adds to the section.
    void addTag(QWidget* tag);
    void setOpen(bool open);

protected:
    void changeEvent(QEvent* event) override;

private:
    void place(QWidget* part);
    void retranslate();

    Phrase m_title;
    QToolButton* m_heading;
    QHBoxLayout* m_head;
    ElidedLabel* m_note;
    QWidget* m_body;
};

/// The panel at the right of a list: name and facts of the chosen record, then sections in one scroll area.
/// Once the name is scrolled away it stands above what is in sight: whose fields these are is always seen.
/// What gets the focus is scrolled into sight.
class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    void setTitle(const QString& title, Writing writing = Writing::InScript);
    void setFacts(const QString& facts, Writing writing = Writing::InScript);
    void addTag(QWidget* tag);
    InspectorSection* addSection(const Phrase& title);
    /// Opens the section around a field, brings it into sight and gives it the focus.
    void reveal(QWidget& field);
    /// Below the last section, above the free space.
    void addWidget(QWidget* widget);

    QSize sizeHint() const override;

protected:
    /// Nothing is cut at the right: the panel is at least as wide as its fields need.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void pinTitle();

    QLabel* m_title;
    QFrame* m_pinned;
    ElidedLabel* m_pinnedTitle;
    QLabel* m_facts;
    QHBoxLayout* m_tags;
    QVBoxLayout* m_column;
    FocusInSight* m_sight = nullptr;
};

} // namespace oslonac::ui
