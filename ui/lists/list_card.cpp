// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_card.h"

#include "ui/forms/step_form.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// px of the header of a list, so many rows and its footer.
int heightForRows(const ListTable& table, int rows)
{
    constexpr int footer = 32;
    constexpr int frame = 4;
    return table.horizontalHeader()->sizeHint().height() +
           rows * table.verticalHeader()->defaultSectionSize() + heightFor(footer) + frame;
}

} // namespace

ListCard::ListCard(const Desk& desk, std::unique_ptr<ListModel> model, const QString& key, RowBounds bounds,
                   QWidget* parent)
    : Card(parent), m_desk(desk), m_model(std::move(model)), m_bounds(bounds),
      m_list(new ListView(*m_model, bodyHost())), m_add(new Button(ButtonKind::Quiet, this))
{
    m_add->setThemedIcon(u"list-add"_s);
    addTool(m_add);
    m_list->leaveOutBars();
    m_list->attach(m_desk, key);
    m_list->table().installEventFilter(this);
    setBody(m_list);
    connect(m_add, &QPushButton::clicked, this, &ListCard::openNew);
}

ListCard::~ListCard()
{
    delete m_list; // before the model it shows
}

void ListCard::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable && !m_desk.isReadOnly();
    setCanAdd(m_isChangeable);
}

void ListCard::setAddText(const QString& text, const QString& tip)
{
    m_add->setText(text);
    m_add->setToolTip(tip);
}

void ListCard::setCanAdd(bool canAdd)
{
    m_add->setVisible(canAdd && m_isChangeable);
}

void ListCard::addForm(StepForm& form)
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(&form);
    addFoot(foot);
    foot->hide();
    connect(&form, &StepForm::closed, this, [this, foot] {
        foot->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void ListCard::openForm(StepForm& form)
{
    form.parentWidget()->show();
    form.open();
}

void ListCard::giveUpForm(StepForm& form)
{
    if (!form.isOpen())
        return;
    form.giveUp();
    form.parentWidget()->hide();
}

// The host of the body and not the list: words of an empty list would want more than the list has.
void ListCard::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), m_bounds.least, m_bounds.most);
    bodyHost()->setFixedHeight(heightForRows(m_list->table(), rows));
}

bool ListCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool deletes =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    const qint64 id = deletes ? m_list->table().currentId() : 0;
    if (id == 0 || !m_isChangeable)
        return Card::eventFilter(watched, event);
    remove(id);
    return true;
}

void ListCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ListCard::fitHeight, Qt::QueuedConnection);
}

} // namespace oslonac::ui
