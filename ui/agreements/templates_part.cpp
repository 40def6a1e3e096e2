// SPDX-License-Identifier: GPL-3.0-or-later
// Long because text, fields, trial and use of one template show each other's changes.
#include "ui/agreements/templates_part.h"

#include "core/agreements/built_in_templates.h"
#include "core/agreements/template_check.h"
#include "core/agreements/template_operations.h"
#include "ui/agreements/agreement_sides.h"
#include "ui/agreements/template_editor.h"
#include "ui/agreements/template_head.h"
#include "ui/agreements/template_trial.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/list_and_panel.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_bar.h"

#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int renderAfter = 250;  ///< ms without a key
constexpr int writeAfter = 20000; ///< ms without a key
constexpr size_t mostProblems = 4;
constexpr int roomForThree = 950;  ///< px at 100 %
constexpr int heightForHead = 400; ///< of the part, px at 100 %, below which its head is one line

Phrase phrase(const char* source)
{
    return {"oslonac::ui::TemplatesPart", source};
}

} // namespace

TemplatesPart::TemplatesPart(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(templateColumns()), m_fieldModel(fieldColumns()),
      m_list(new ListView(m_model, this)), m_fields(new ListView(m_fieldModel, this)),
      m_bar(new PageBar(this)), m_name(new LineField(this)), m_use(new ElidedLabel(this)),
      m_copy(new Button(ButtonKind::Usual, this)), m_restore(new Button(ButtonKind::Usual, this)),
      m_delete(new Button(ButtonKind::Quiet, this)), m_editor(new TemplateEditor(this)),
      m_problems(new NoteList(this)), m_trial(new TemplateTrial(desk, this))
{
    m_rendering.setSingleShot(true);
    m_pause.setSingleShot(true);
    build();
    connectParts();
    connectTyping();
    retranslate();
}

TemplatesPart::~TemplatesPart()
{
    delete m_list; // before the models they show
    delete m_fields;
}

void TemplatesPart::build()
{
    m_list->setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TemplatesPart", "Templates")));
    m_list->table().setRowHeight(44);
    m_list->leaveOutBars(); // a handful of templates needs no narrowing
    m_list->setMinimumHeight(heightFor(32 + 44 + 32));
    m_fields->setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TemplatesPart", "Fields for the text")));
    m_fields->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::TemplatesPart", "No field")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::TemplatesPart", "Choose a template to see its fields.")));
    m_fields->table().setRowHeight(44);
    auto* left = new ListAndPanel(*m_list, *m_fields, ListAndPanel::Standing::Below, this);
    left->setPanelName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TemplatesPart", "Fields for the text")));
    left->setSizes({260, 420});
    QSplitter* splitter = sidesOf(*m_list, this);
    QWidget* text = makeEditorColumn();
    m_sides =
        new AgreementSides({*left, *m_trial, *text,
                            phrase(QT_TRANSLATE_NOOP("oslonac::ui::TemplatesPart", "Text")), roomForThree},
                           this);
    for (QWidget* part : std::initializer_list<QWidget*>{left, text, m_trial})
        splitter->addWidget(part);
    splitter->setSizes({336, 460, 420});
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    leadBackByEscape(m_fields->table(), *m_list);
    makeRegion(*m_fields);
    makeRegion(*m_editor);
    stackPage(*this, {m_bar, m_sides}, *splitter);
    setFocusProxy(m_list);
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
}

QWidget* TemplatesPart::makeEditorColumn()
{
    auto* column = new QWidget(this);
    m_head = new TemplateHead(*m_name, *m_use, {m_copy, m_restore, m_delete}, column);
    m_use->setProperty("use", u"secondary"_s);
    m_copy->setThemedIcon(u"edit-copy"_s);
    m_restore->setThemedIcon(u"edit-undo"_s);
    m_delete->setThemedIcon(u"edit-delete"_s);
    auto* foot = new QFrame(column);
    foot->setObjectName(u"listFooter"_s);
    auto* notes = new QVBoxLayout(foot);
    notes->setContentsMargins(16, 6, 12, 6);
    notes->addWidget(m_problems);
    auto* all = new QVBoxLayout(column);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_editor, 1);
    all->addWidget(foot);
    column->setMinimumWidth(260);
    return column;
}

void TemplatesPart::connectParts()
{
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &TemplatesPart::showCurrent);
    connect(&m_list->table(), &ListTable::opened, this, [this] {
        m_sides->bringUp(AgreementSides::Side::Data);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_fields->table(), &ListTable::opened, this, &TemplatesPart::insertField);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesPart::copyCurrent);
    connect(m_restore, &QPushButton::clicked, this, &TemplatesPart::restoreShipped);
    connect(m_delete, &QPushButton::clicked, this, &TemplatesPart::deleteCurrent);
    connect(m_trial, &TemplateTrial::subjectChosen, this, [this] {
        showFields();
        render();
    });
    m_name->setCommit([this](const QString& text) -> std::optional<QString> {
        const auto row = current();
        if (!row)
            return std::nullopt;
        if (text.trimmed().isEmpty())
            return tr("A template has a name.");
        StoredTemplate stored = row->stored;
        stored.title = text.trimmed();
        return m_desk.runner.attempt([&] { saveTemplate(m_desk.workspace, stored); });
    });
}

void TemplatesPart::connectTyping()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_rendering.start(renderAfter);
        if (isTyping())
            m_pause.start(writeAfter);
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_rendering.start(renderAfter); }); // the page goes along
    connect(&m_rendering, &QTimer::timeout, this, &TemplatesPart::render);
    connect(&m_pause, &QTimer::timeout, this, &TemplatesPart::write);
    connect(m_editor, &TemplateEditor::writeRequested, this, &TemplatesPart::write);
    connect(m_editor, &TemplateEditor::fieldsRequested, this, [this] { m_fields->narrow(); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { onFocusChanged(now); });
}

// The fields are put into the text: going there is no leaving.
void TemplatesPart::onFocusChanged(const QWidget* now)
{
    const bool stays = now && (now == m_editor || m_fields->isAncestorOf(now));
    if (!stays && isTyping())
        write();
}

bool TemplatesPart::isTyping() const
{
    return m_shown.isValid() && !m_editor->isReadOnly() && m_editor->toPlainText() != m_written;
}

void TemplatesPart::write()
{
    m_pause.stop();
    if (!isTyping())
        return;
    const QString text = m_editor->toPlainText();
    const Id<StoredTemplate> id = m_shown;
    const QString before = std::exchange(m_written, text); // so that the change that comes back is known
    const bool done = m_desk.run([&] {
        auto stored = Records<StoredTemplate>(m_desk.file()).get(id);
        stored.html = text;
        saveTemplate(m_desk.workspace, stored);
    });
    if (!done) {
        m_written = before;
        return;
    }
    // From here on Ctrl+Z takes the written step back, not the letters.
    m_editor->document()->clearUndoRedoStacks();
}

Phrase TemplatesPart::tabTitle()
{
    return {"oslonac::ui::TemplatesPart", QT_TRANSLATE_NOOP("oslonac::ui::TemplatesPart", "Templates")};
}

std::optional<TemplateRow> TemplatesPart::current() const
{
    return m_model.find(m_list->table().currentId());
}

PaperKind TemplatesPart::kind() const
{
    const auto row = current();
    return row ? paperKindOf(row->stored.code) : PaperKind::Agreement;
}

void TemplatesPart::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"document_templates"_s,    u"agreements"_s,    u"addenda"_s,
                                   u"agreement_instalments"_s, u"organisations"_s, u"programmes"_s,
                                   u"signing_ceremonies"_s,    u"calls"_s,         u"lots"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_list->fill(m_desk, [this] { m_model.reset(readTemplateRows(m_desk.file())); });
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_model.rowAt(0).id.number());
    showCurrent();
    Q_EMIT offersChanged();
}

void TemplatesPart::showCurrent()
{
    const auto row = current();
    const Id<StoredTemplate> id = row ? row->id : Id<StoredTemplate>();
    if (m_shown != id && isTyping())
        write();
    m_editor->setReadOnly(!row || m_desk.isReadOnly());
    m_name->setReadOnly(!row || m_desk.isReadOnly());
    m_copy->setEnabled(row && !m_desk.isReadOnly());
    if (!row) {
        m_shown = {};
        m_written.clear();
        m_editor->clear();
        m_trial->showNothing(tr("Choose a template to see its page."));
        return;
    }
    showText(*row);
    showUse();
    m_trial->setTemplate(row->stored);
    showFields();
    render();
}

// What is being typed stays while other things change around it; a step taken back shows the older text.
void TemplatesPart::showText(const TemplateRow& row)
{
    const bool typing = m_shown == row.id && isTyping();
    m_shown = row.id;
    m_name->setValue(row.stored.title);
    if (typing && row.stored.html == m_written)
        return;
    m_written = row.stored.html;
    if (m_editor->toPlainText() == m_written)
        return;
    const int position = m_editor->textCursor().position();
    m_editor->setPlainText(m_written);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(std::min(position, int(m_written.size())));
    m_editor->setTextCursor(cursor);
}

void TemplatesPart::showUse()
{
    const auto row = current();
    if (!row)
        return m_bar->clear();
    m_use->setText(useText(row->use));
    const bool open = !m_desk.isReadOnly();
    const auto shipped = shippedTemplate(row->stored.code);
    m_restore->setVisible(shipped.has_value());
    m_restore->setEnabled(open && shipped && shipped->html != row->stored.html);
    m_delete->setVisible(!shipped);
    m_delete->setEnabled(open && !row->use.isUsed());
    m_delete->setToolTip(row->use.isUsed() ? tr("Lots or agreements use it.") : QString());
}

void TemplatesPart::showFields()
{
    m_desk.run([this] { m_fieldModel.reset(fieldRows(kind(), m_trial->data())); });
}

void TemplatesPart::insertField(qint64 id)
{
    const auto row = m_fieldModel.find(id);
    if (!row || m_editor->isReadOnly())
        return;
    m_sides->bringUp(AgreementSides::Side::Data);
    m_editor->insertPlaceholder(row->opening(), row->closing());
}

void TemplatesPart::renderNow()
{
    m_rendering.stop();
    render();
}

void TemplatesPart::render()
{
    if (!m_shown.isValid())
        return;
    showProblems();
    m_trial->render(m_editor->toPlainText());
    if (m_editor->hasFocus())
        m_trial->follow(m_editor->toPlainText(), m_editor->textCursor().position());
    showPapers();
}

void TemplatesPart::showPapers()
{
    const auto row = current();
    const int onPaper = row ? row->use.onPaper : 0;
    if (onPaper == 0)
        return m_bar->clear();
    int losing = 0;
    if (isTyping())
        (void)m_desk.runner.attempt(
            [&] { losing = papersLosing(m_desk.file(), row->stored, m_editor->toPlainText()); });
    if (losing > 0)
        m_bar->say(StatusKind::Wait,
                   tr("With this text the paper of %n printed agreements no longer says what the "
                      "file says.",
                      nullptr, losing));
    else
        m_bar->say(
            StatusKind::Info,
            tr("%n agreements are printed from this template. Change a copy if their paper is to stay as "
               "the file has it.",
               nullptr, onPaper));
}

void TemplatesPart::showProblems()
{
    const auto problems = templateProblems(m_editor->toPlainText(), kind());
    std::vector<Note> notes;
    std::set<int> lines;
    m_said.clear();
    for (const TemplateProblem& problem : problems) {
        lines.insert(problem.line);
        if (notes.size() >= mostProblems)
            continue;
        Note note;
        note.kind = problem.severity == Severity::Error ? StatusKind::Late : StatusKind::Wait;
        note.title = tr("Line %1").arg(problem.line);
        note.text = problem.what + u' ' + problem.toDo;
        note.step = tr("Go there");
        note.take = [this, problem] { m_editor->goTo(problem.line, problem.column); };
        m_said.append(note.text);
        notes.push_back(std::move(note));
    }
    if (problems.size() > mostProblems)
        notes.push_back({StatusKind::Mute,
                         {},
                         {},
                         tr("%n more further down.", nullptr, int(problems.size() - mostProblems))});
    if (notes.empty())
        notes.push_back(
            {StatusKind::Ok, {}, {}, tr("The text can be read. Ctrl+Enter writes it; so does leaving it.")});
    m_editor->setProblemLines(std::move(lines));
    m_problems->setNotes(notes);
}

void TemplatesPart::copyCurrent()
{
    write();
    const auto row = current();
    if (!row)
        return;
    StoredTemplate copy = row->stored;
    copy.id = {};
    copy.title = tr("%1 (copy)").arg(row->stored.title);
    const bool done = m_desk.run([&] {
        copy.code = freeTemplateCode(m_desk.file(), row->stored.code);
        copy.id = saveTemplate(m_desk.workspace, copy);
    });
    if (!done)
        return;
    m_list->table().setCurrentId(copy.id.number());
    m_name->edit().setFocus(Qt::OtherFocusReason);
    m_name->edit().selectAll();
}

void TemplatesPart::restoreShipped()
{
    write();
    const auto row = current();
    const auto shipped = row ? shippedTemplate(row->stored.code) : std::nullopt;
    if (!shipped)
        return;
    StoredTemplate stored = row->stored;
    stored.html = shipped->html;
    m_desk.run([&] { saveTemplate(m_desk.workspace, stored); });
}

void TemplatesPart::deleteCurrent()
{
    const Id<StoredTemplate> id = m_shown;
    m_desk.run([&] { deleteTemplate(m_desk.workspace, id); });
}

void TemplatesPart::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_sides->setRoom(width());
    m_head->setLow(height() * 100 < heightForHead * textPercent());
}

void TemplatesPart::retranslate()
{
    m_name->edit().setAccessibleName(tr("Name of the template"));
    m_name->edit().setToolTip(tr("Name of the template"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("A new template that begins as this one"));
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("The text that came with the program"));
    m_delete->setText(tr("Delete"));
    m_editor->setAccessibleName(tr("Text of the template"));
    m_editor->setToolTip({});
    m_editor->setAccessibleDescription(
        tr("Ctrl+Enter writes it, Ctrl+Space goes to the fields, Tab leaves it."));
    m_trial->retranslate();
    m_sides->retranslate();
    showCurrent();
}

void TemplatesPart::reveal(const Place& place)
{
    if (place.record != 0)
        m_list->table().setCurrentId(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
}

void TemplatesPart::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

std::vector<ActionId> TemplatesPart::offeredActions() const
{
    return m_list->offeredActions();
}

void TemplatesPart::perform(ActionId id)
{
    if (id == ActionId::NewRecord)
        copyCurrent();
    else
        m_list->perform(id);
}

} // namespace oslonac::ui
