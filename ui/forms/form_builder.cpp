// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_builder.h"

#include "ui/forms/phrase_label.h"
#include "ui/theme/type_scale.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace oslonac::ui {

namespace {

constexpr int labelWidth = 128;

} // namespace

FormBuilder::FormBuilder(QWidget& host) : m_host(host), m_grid(new QGridLayout(&host))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelWidth * textPercent() / 100);
    m_grid->setColumnStretch(1, 1);
}

LineField* FormBuilder::addLine(const Phrase& label, LineField::Commit commit)
{
    auto* field = new LineField(&m_host);
    field->setCommit(std::move(commit));
    addRow(label, field, &field->edit());
    return field;
}

QLabel* FormBuilder::addText(const Phrase& label)
{
    auto* text = new QLabel(&m_host);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumHeight(heightFor(28));
    addRow(label, text);
    return text;
}

QComboBox* FormBuilder::addChoice(const Phrase& label)
{
    auto* choice = new QComboBox(&m_host);
    addRow(label, choice);
    return choice;
}

void FormBuilder::addRow(const Phrase& label, QWidget* field, QWidget* focus)
{
    QWidget* named = focus ? focus : field;
    auto* caption = new PhraseLabel(label, &m_host);
    caption->setFixedWidth(labelWidth * textPercent() / 100);
    caption->setMinimumHeight(heightFor(28));
    caption->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    caption->name(named);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1, Qt::AlignVCenter);
    if (m_last)
        QWidget::setTabOrder(m_last, named);
    m_last = named;
}

} // namespace oslonac::ui
