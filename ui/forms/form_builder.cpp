// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_builder.h"

#include "ui/forms/phrase_label.h"
#include "ui/theme/type_scale.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <vector>

namespace oslonac::ui {

namespace {

constexpr int labelWidth = 128;
constexpr int leastField = 120; ///< beside its label, at 100 %
constexpr int betweenColumns = 8;
constexpr int lineInset = 9; ///< frame, padding and inner margin of a line

/// The labels stand left of their fields, or above them where that would leave too little of a field: large
/// letters in a narrow panel. Each field has a line of its own for its label, empty while that stands left.
class FieldGrid final : public QGridLayout {
public:
    using QGridLayout::QGridLayout;

    void addField(QWidget& label, QWidget& field, Qt::Alignment alignment)
    {
        m_rows.push_back({&label, &field, alignment, rowCount() + 1});
        place(m_rows.back());
    }
    void setGeometry(const QRect& room) override
    {
        const int wanted = markRoom() + betweenColumns + (labelWidth + leastField) * textPercent() / 100;
        if ((room.width() < wanted) != m_isFolded)
            fold(!m_isFolded);
        QGridLayout::setGeometry(room);
    }

private:
    struct Row {
        QWidget* label;
        QWidget* field;
        Qt::Alignment alignment;
        int place; ///< of the field; the one before is for the label
    };

    [[nodiscard]] int markRoom() const
    {
        int room = 0;
        for (const Row& row : m_rows) {
            if (const QLayoutItem* mark = itemAtPosition(row.place, 0))
                room = std::max(room, mark->sizeHint().width() + betweenColumns);
        }
        return room;
    }
    void fold(bool folded)
    {
        m_isFolded = folded;
        setColumnMinimumWidth(1, folded ? 0 : labelWidth * textPercent() / 100);
        for (const Row& row : m_rows) {
            removeWidget(row.label);
            removeWidget(row.field);
            place(row);
        }
    }
    void place(const Row& row)
    {
        const int width = labelWidth * textPercent() / 100;
        row.label->setMinimumWidth(m_isFolded ? 0 : width);
        row.label->setMaximumWidth(m_isFolded ? QWIDGETSIZE_MAX : width);
        row.label->setMinimumHeight(m_isFolded ? 0 : heightFor(28));
        if (m_isFolded) {
            addWidget(row.label, row.place - 1, 1, 1, 2);
            addWidget(row.field, row.place, 1, 1, 2, row.alignment);
        } else {
            addWidget(row.label, row.place, 1, Qt::AlignTop);
            addWidget(row.field, row.place, 2, row.alignment);
        }
    }

    std::vector<Row> m_rows;
    bool m_isFolded = false;
};

} // namespace

FormBuilder::FormBuilder(QWidget& host) : m_host(host), m_grid(new FieldGrid(&host))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(betweenColumns);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(1, labelWidth * textPercent() / 100);
    m_grid->setColumnStretch(2, 1);
}

LineField* FormBuilder::addLine(const Phrase& label, LineField::Commit commit)
{
    auto* field = new LineField(&m_host);
    field->setCommit(std::move(commit));
    return add(label, field);
}

TextField* FormBuilder::addTextArea(const Phrase& label, LineField::Commit commit)
{
    return add(label, new TextField(std::move(commit), &m_host));
}

DateField* FormBuilder::addDate(const Phrase& label, DateField::CommitValue commit)
{
    return add(label, new DateField(std::move(commit), &m_host));
}

ChoiceField* FormBuilder::addChoice(const Phrase& label, std::vector<ChoiceField::Choice> choices,
                                    ChoiceField::Commit commit)
{
    auto* field = new ChoiceField(std::move(commit), &m_host);
    field->setChoices(std::move(choices));
    return add(label, field);
}

LookupField* FormBuilder::addLookup(const Phrase& label, LookupField::Find find, LookupField::CommitId commit)
{
    return add(label, new LookupField(std::move(find), std::move(commit), &m_host));
}

CheckField* FormBuilder::addCheck(const Phrase& text, CheckField::Commit commit)
{
    return add({}, new CheckField(text, std::move(commit), &m_host));
}

FieldMark* FormBuilder::addMark()
{
    auto* mark = new FieldMark(&m_host);
    m_grid->addWidget(mark, m_grid->rowCount() - 1, 0, Qt::AlignTop);
    return mark;
}

QLabel* FormBuilder::addText(const Phrase& label)
{
    auto* text = new QLabel(&m_host);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumHeight(heightFor(28));
    text->setContentsMargins(lineInset, 0, 0, 0); // below and above what stands in lines
    addRow(label, text);
    return text;
}

void FormBuilder::addBelow(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1, 1, 2);
}

void FormBuilder::addRow(const Phrase& label, QWidget* field, QWidget* focus)
{
    QWidget* named = focus ? focus : field;
    auto* caption = new PhraseLabel(label, &m_host);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (!label.isEmpty()) // a check box has its own words
        caption->name(named);
    // A form of narrow fields alone would give their room to the labels.
    if (field->sizePolicy().horizontalPolicy() == QSizePolicy::Preferred)
        field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    const bool isNarrow = field->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding;
    static_cast<FieldGrid*>(m_grid)->addField(*caption, *field,
                                              isNarrow ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignVCenter);
    m_last = named;
    m_lastLabel = caption;
}

void FormBuilder::nameLast(const QString& label)
{
    m_lastLabel->name(m_last);
    m_lastLabel->say(label);
}

void FormBuilder::setRowVisible(QWidget& field, bool visible)
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(&field), &row, &column, &rows, &columns);
    for (const int line : {row - 1, row}) {                           // the label may stand above
        for (int place = 0; place < m_grid->columnCount(); ++place) { // mark, label, field
            if (const QLayoutItem* item = m_grid->itemAtPosition(line, place))
                item->widget()->setVisible(visible);
        }
    }
}

} // namespace oslonac::ui
