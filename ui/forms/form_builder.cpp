// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_builder.h"

#include "ui/forms/phrase_label.h"
#include "ui/theme/type_scale.h"

#include <QGridLayout>
#include <QLineEdit>

namespace oslonac::ui {

namespace {

constexpr int labelWidth = 128;
constexpr int lineInset = 9; ///< frame, padding and inner margin of a line

} // namespace

FormBuilder::FormBuilder(QWidget& host) : m_host(host), m_grid(new QGridLayout(&host))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
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
    caption->setFixedWidth(labelWidth * textPercent() / 100);
    caption->setMinimumHeight(heightFor(28));
    caption->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (!label.isEmpty()) // a check box has its own words
        caption->name(named);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 1, Qt::AlignTop);
    // A form of narrow fields alone would give their room to the labels.
    if (field->sizePolicy().horizontalPolicy() == QSizePolicy::Preferred)
        field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    const bool isNarrow = field->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding;
    m_grid->addWidget(field, row, 2, isNarrow ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignVCenter);
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
    for (int place = 0; place < m_grid->columnCount(); ++place) { // mark, label, field
        if (const QLayoutItem* item = m_grid->itemAtPosition(row, place))
            item->widget()->setVisible(visible);
    }
}

} // namespace oslonac::ui
