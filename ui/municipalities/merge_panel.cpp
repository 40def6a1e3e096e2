// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/merge_panel.h"

#include "core/values/quotation_marks.h"
#include "ui/forms/phrase_label.h"
#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

MergePanel::MergePanel(QWidget* parent)
    : QWidget(parent), m_intro(new QLabel(this)), m_column(new QVBoxLayout(this)),
      m_merge(new Button(ButtonKind::Usual, this)), m_cancel(new Button(ButtonKind::Quiet, this))
{
    m_column->setContentsMargins(0, 4, 0, 4);
    m_column->setSpacing(8);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_column->addWidget(m_intro);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_merge);
    steps->addWidget(m_cancel);
    steps->addStretch(1);
    m_column->addLayout(steps);
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &MergePanel::cancelled);
    retranslate();
    hide();
}

void MergePanel::begin(const QString& kept, const QString& other, const std::vector<Difference>& differences)
{
    m_kept = kept;
    m_other = other;
    m_differs = !differences.empty();
    m_second.clear();
    delete m_host;
    m_host = new QWidget(this);
    auto* column = new QVBoxLayout(m_host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_column->insertWidget(1, m_host);
    for (const Difference& difference : differences)
        addDifference(difference);
    m_host->setVisible(m_differs);
    retranslate();
    show();
    m_merge->setFocus(Qt::OtherFocusReason);
}

void MergePanel::addDifference(const Difference& difference)
{
    auto* label = new PhraseLabel(difference.label, m_host);
    label->setProperty("use", u"secondary"_s);
    m_host->layout()->addWidget(label);
    auto* group = new QButtonGroup(m_host);
    for (const QString& value : {difference.first, difference.second}) {
        auto* choice = new QRadioButton(value, m_host);
        choice->setAccessibleName(tr("%1: %2").arg(difference.label.text(), value));
        choice->setToolTip(value); // a long one does not fit
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        group->addButton(choice);
        m_host->layout()->addWidget(choice);
        choice->setChecked(group->buttons().size() == 1);
    }
    m_second.push_back(static_cast<QRadioButton*>(group->buttons().last()));
}

std::vector<bool> MergePanel::takesSecond() const
{
    std::vector<bool> taken;
    for (const QRadioButton* choice : m_second)
        taken.push_back(choice->isChecked());
    return taken;
}

void MergePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MergePanel::retranslate()
{
    const QString what = tr("\"%1\" goes; everything that refers to it will refer to \"%2\".")
                             .arg(innerQuotes(m_other), innerQuotes(m_kept));
    m_intro->setText(m_differs ? tr("%1 Choose what stays where they differ:").arg(what) : what);
    m_merge->setText(tr("Merge into one"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace oslonac::ui
