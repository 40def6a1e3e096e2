// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/document_checklist.h"

#include "core/applications/application_operations.h"
#include "ui/applications/application_texts.h"
#include "ui/applications/checklist_delegate.h"
#include "ui/forms/form_builder.h"
#include "ui/language/own_text.h"
#include "ui/lists/list_model.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

std::optional<DocumentState> stateAfter(const std::optional<DocumentState>& state)
{
    if (!state)
        return DocumentState::Present;
    switch (*state) {
    case DocumentState::Present:
        return DocumentState::Missing;
    case DocumentState::Missing:
        return DocumentState::NotNeeded;
    case DocumentState::NotNeeded:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void ChecklistModel::show(std::vector<ChecklistRow> rows)
{
    if (rows.size() == m_rows.size()) { // the usual case: the same documents in other states
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ChecklistRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.document.mandatory
                   ? ownText(row.document.title)
                   : DocumentChecklist::tr("%1 (not obligatory)").arg(ownText(row.document.title));
    case Qt::AccessibleTextRole:
        return row.note.isEmpty()
                   ? DocumentChecklist::tr("%1: %2").arg(ownText(row.document.title),
                                                         documentStateText(row.state))
                   : DocumentChecklist::tr("%1: %2, %3")
                         .arg(ownText(row.document.title), documentStateText(row.state), ownText(row.note));
    case Qt::ToolTipRole:
        return ownText(row.note);
    case StatusRole:
        return QVariant::fromValue(documentStatusKind(row.state));
    case ChecklistDelegate::StateTextRole:
        return documentStateText(row.state);
    case ChecklistDelegate::NoteRole:
        return ownText(row.note);
    default:
        return {};
    }
}

ChecklistView::ChecklistView(QWidget* parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new ChecklistDelegate(this));
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
}

QSize ChecklistView::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return {200, height};
}

void ChecklistView::choose(std::optional<DocumentState> state)
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    Q_EMIT chosen(row, state);
    if (row + 1 < model()->rowCount())
        setCurrentIndex(model()->index(row + 1, 0));
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_1:
        return choose(DocumentState::Present);
    case Qt::Key_2:
        return choose(DocumentState::Missing);
    case Qt::Key_3:
        return choose(DocumentState::NotNeeded);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(std::nullopt);
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            const auto* rows = static_cast<const ChecklistModel*>(model());
            Q_EMIT chosen(currentIndex().row(), stateAfter(rows->at(currentIndex().row()).state));
        }
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return void(Q_EMIT noteRequested());
    default:
        return QListView::keyPressEvent(event);
    }
}

void ChecklistView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto* painter = static_cast<const ChecklistDelegate*>(itemDelegate());
    if (!index.isValid() || !painter->pillBox(visualRect(index), index).contains(event->position().toPoint()))
        return;
    const auto* rows = static_cast<const ChecklistModel*>(model());
    Q_EMIT chosen(index.row(), stateAfter(rows->at(index.row()).state));
}

void ChecklistView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        doItemsLayout();
        updateGeometry();
    }
}

void ChecklistView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void ChecklistView::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void ChecklistView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

DocumentChecklist::DocumentChecklist(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_view(new ChecklistView(this)), m_hint(new QLabel(this)),
      m_rest(new Button(ButtonKind::Usual, this))
{
    m_view->setModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view);
    auto* form = new QWidget(this);
    m_note = FormBuilder(*form).addLine(
        {"oslonac::ui::DocumentChecklist",
         QT_TRANSLATE_NOOP("oslonac::ui::DocumentChecklist", "Note on the document")},
        [this](const QString& note) { return writeNote(note); });
    column->addWidget(form);
    m_rest->setThemedIcon(u"dialog-ok-apply"_s);
    column->addWidget(m_rest, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    m_hint->setProperty("use", u"hint"_s);
    m_hint->setWordWrap(true);
    connect(m_view, &ChecklistView::chosen, this, &DocumentChecklist::write);
    connect(m_view, &ChecklistView::currentRowChanged, this, &DocumentChecklist::showCurrent);
    connect(m_view, &ChecklistView::noteRequested, this, [this] {
        m_note->edit().setFocus(Qt::OtherFocusReason);
        m_note->edit().selectAll();
    });
    connect(&m_note->edit(), &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_rest, &QPushButton::clicked, this, &DocumentChecklist::markRestPresent);
    retranslate();
}

void DocumentChecklist::show(const CallState& state, const Application& application)
{
    const bool other = application.id != m_application;
    m_application = application.id;
    std::vector<ChecklistRow> rows;
    const auto lines = state.applications.completenessLines.find(application.id);
    for (const RequiredDocument& document : state.applications.definition.documents) {
        ChecklistRow row{document, std::nullopt, {}};
        if (lines != state.applications.completenessLines.end()) {
            const auto line =
                std::ranges::find(lines->second, document.id, &CompletenessLine::requiredDocumentId);
            if (line != lines->second.end()) {
                row.state = line->state;
                row.note = line->note;
            }
        }
        rows.push_back(std::move(row));
    }
    m_model.show(std::move(rows));
    if (other && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0));
    m_view->updateGeometry();
    m_rest->setVisible(
        !m_desk.isReadOnly() &&
        std::ranges::any_of(m_model.rows(), [](const ChecklistRow& row) { return !row.state; }));
    m_hint->setVisible(!m_desk.isReadOnly());
    showCurrent();
}

QString DocumentChecklist::summary() const
{
    int obligatory = 0;
    int checked = 0;
    int missing = 0;
    for (const ChecklistRow& row : m_model.rows()) {
        if (!row.document.mandatory)
            continue;
        ++obligatory;
        if (row.state)
            ++(*row.state == DocumentState::Missing ? missing : checked);
    }
    const QString counted = tr("%1 of %2").arg(checked).arg(obligatory);
    return missing > 0 ? tr("%1, %n missing", nullptr, missing).arg(counted) : counted;
}

void DocumentChecklist::markRestPresent()
{
    std::vector<CheckedDocument> documents;
    for (const ChecklistRow& row : m_model.rows()) {
        if (!row.state)
            documents.push_back({row.document.id, DocumentState::Present, row.note});
    }
    m_desk.run([&] { checkCompleteness(m_desk.workspace, m_application, documents); });
    m_view->setFocus(Qt::OtherFocusReason);
}

void DocumentChecklist::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DocumentChecklist::write(int row, std::optional<DocumentState> state)
{
    const ChecklistRow checked = m_model.at(row);
    if (m_desk.isReadOnly() || checked.state == state)
        return;
    m_desk.run([&] {
        checkCompleteness(m_desk.workspace, m_application,
                          {{checked.document.id, state, state ? checked.note : QString()}});
    });
}

std::optional<QString> DocumentChecklist::writeNote(const QString& note)
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return std::nullopt;
    const ChecklistRow checked = m_model.at(row);
    if (!checked.state)
        return tr("Say first whether the document is present.");
    return m_desk.runner.attempt([&] {
        checkCompleteness(m_desk.workspace, m_application,
                          {{checked.document.id, checked.state, note.trimmed()}});
    });
}

void DocumentChecklist::showCurrent()
{
    const int row = m_view->currentIndex().row();
    m_note->setValue(row < 0 ? QString() : m_model.at(row).note);
    m_note->setReadOnly(m_desk.isReadOnly());
}

void DocumentChecklist::retranslate()
{
    m_view->setAccessibleName(tr("Required documents"));
    m_rest->setText(tr("Mark the rest as present"));
    m_hint->setText(
        tr("Space: next state. 1 present, 2 missing, 3 not needed, Delete not checked. F2: note."));
    m_view->viewport()->update();
}

} // namespace oslonac::ui
