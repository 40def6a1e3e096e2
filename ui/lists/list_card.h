// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <memory>

namespace oslonac::ui {

class ListModel;
class ListView;
class StepForm;
struct Desk;

/// A card whose body is a short list: all of its rows are seen, within bounds, while the page around it
/// scrolls. A button in its head adds a row and Delete takes the chosen one away, as long as the card may be
/// changed; the heir says what both do.
class ListCard : public Card {
    Q_OBJECT

public:
    ~ListCard() override;

    [[nodiscard]] ListView& list() const { return *m_list; }
    /// What the button in the head does.
    virtual void openNew() = 0;
    virtual void retranslate() = 0;

protected:
    struct RowBounds {
        int least = 3; ///< also the room of the words of an empty list
        int most = 10;
    };

    /// `key` is what the list is remembered by.
    ListCard(const Desk& desk, std::unique_ptr<ListModel> model, const QString& key, RowBounds bounds,
             QWidget* parent);

    [[nodiscard]] const Desk& desk() const { return m_desk; }
    [[nodiscard]] ListModel& listModel() { return *m_model; }
    /// Nothing can in a file that is read only.
    void setChangeable(bool isChangeable);
    [[nodiscard]] bool isChangeable() const { return m_isChangeable; }
    void setAddText(const QString& text, const QString& tip);
    void setCanAdd(bool canAdd);
    /// A form below the list that is out of sight while it is closed. Once it is closed the focus is back in
    /// the list.
    void addForm(StepForm& form);
    void openForm(StepForm& form);
    /// For another record; what was typed is told.
    void giveUpForm(StepForm& form);
    /// After the rows changed.
    void fitHeight();
    virtual void remove(qint64 id) = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Desk& m_desk;
    std::unique_ptr<ListModel> m_model;
    RowBounds m_bounds;
    bool m_isChangeable = false;
    ListView* m_list;
    Button* m_add;
};

} // namespace oslonac::ui
