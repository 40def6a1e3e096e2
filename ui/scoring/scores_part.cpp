// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the choices around the sheet and what its cells write meet here.
#include "ui/scoring/scores_part.h"

#include "core/languages/spoken.h"
#include "core/scoring/scoring_operations.h"
#include "core/values/amounts.h"
#include "ui/language/own_text.h"
#include "ui/scoring/score_inspector.h"
#include "ui/scoring/score_paste.h"
#include "ui/scoring/score_sheet.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ScoresPart::ScoresPart(const Desk& desk, QWidget* parent)
    : CallPart(parent), m_desk(desk), m_lots(new SegmentedControl(this)), m_assessors(new QComboBox(this)),
      m_rows(new QComboBox(this)), m_quick(new QLineEdit(this)), m_stack(new QStackedWidget(this)),
      m_sheet(new ScoreSheet(m_model, this)), m_empty(new EmptyState(this)),
      m_addAssessor(new Button(ButtonKind::Primary, this)), m_import(new Button(ButtonKind::Usual, this)),
      m_footer(new ElidedLabel(this)), m_differences(new Button(ButtonKind::Quiet, this)),
      m_inspector(new ScoreInspector(desk, this))
{
    auto* body = new QWidget(this);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeChoices());
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_empty);
    m_addAssessor->setThemedIcon(u"list-add"_s);
    m_import->setThemedIcon(u"document-import"_s);
    for (Button* button : {m_addAssessor, m_import})
        m_empty->addAction(button);
    rows->addWidget(m_stack, 1);
    rows->addWidget(makeFooter());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(listWithInspector(*body, *m_inspector, this));
    setFocusProxy(m_sheet);
    connectParts();
    retranslate();
}

ScoresPart::~ScoresPart()
{
    delete m_sheet; // before the model it shows
}

QWidget* ScoresPart::makeChoices()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(u"filterRow"_s);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(24, 6, 24, 6);
    row->addWidget(m_lots);
    for (QComboBox* box : {m_assessors, m_rows}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        row->addWidget(box, box == m_assessors ? 3 : 2);
    }
    row->addWidget(m_quick);
    m_quick->setClearButtonEnabled(true);
    m_quick->setMaximumWidth(200);
    m_quick->addAction(icons::themed(u"view-filter"_s), QLineEdit::LeadingPosition);
    return frame;
}

QWidget* ScoresPart::makeFooter()
{
    auto* footer = new QFrame(this);
    footer->setObjectName(u"listFooter"_s);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(m_footer, 1);
    row->addWidget(m_differences);
    m_footer->setProperty("use", u"secondary"_s);
    m_differences->setThemedIcon(u"data-warning"_s);
    m_differences->setShrinkable();
    // Its height is kept while it is hidden, or the sheet would give way to it; its width goes to the counts.
    footer->setMinimumHeight(std::max(heightFor(32), m_differences->sizeHint().height()));
    m_differences->hide();
    return footer;
}

void ScoresPart::connectParts()
{
    m_sheet->setCommit(
        [this](const MarkPlace& place, std::optional<Score> points) { return write(place, points); });
    connect(m_addAssessor, &QPushButton::clicked, this, &ScoresPart::assessorRequested);
    connect(m_import, &QPushButton::clicked, this, &ScoresPart::importRequested);
    connect(m_differences, &QPushButton::clicked, this, &ScoresPart::differencesRequested);
    connect(m_lots, &SegmentedControl::chosen, this, &ScoresPart::chooseLot);
    connect(m_assessors, &QComboBox::activated, this, [this](int place) {
        const qint64 id = m_assessors->itemData(place).toLongLong();
        chooseAssessor(id == 0 ? std::nullopt : std::optional(Id<Assessor>(id)));
    });
    connect(m_rows, &QComboBox::activated, this, [this](int place) { chooseRows(SheetRows(place)); });
    connect(m_quick, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_choice.narrowing = words;
        showSheet();
    });
    connect(m_quick, &QLineEdit::returnPressed, m_sheet, [this] { m_sheet->setFocus(); });
    connect(m_sheet, &ScoreSheet::currentCellChanged, this, &ScoresPart::showCurrent);
    connect(m_sheet, &ScoreSheet::pasteRequested, this, &ScoresPart::paste);
    connect(m_sheet, &ScoreSheet::clearRequested, this, &ScoresPart::clearChosen);
    connect(m_sheet, &ScoreSheet::assessorStepped, this, &ScoresPart::stepAssessor);
    connect(m_sheet, &ScoreSheet::remarkRequested, this, [this] {
        m_inspector->setVisible(true);
        m_inspector->remark().edit().setFocus(Qt::OtherFocusReason);
    });
}

CallPartEntry ScoresPart::entry()
{
    return {u"scores"_s,
            {"oslonac::ui::ScoresPart", QT_TRANSLATE_NOOP("oslonac::ui::ScoresPart", "Scores")},
            [](const CallState& state) { return int(state.marks.marks.size()); },
            &makeCallPart<ScoresPart>};
}

void ScoresPart::show(const State& state)
{
    const State before = std::exchange(m_state, state);
    const bool other = !before || before->call().id != state->call().id;
    const auto& lots = state->applications.definition.lots;
    if (other || !state->applications.definition.lotById(m_choice.lot))
        m_choice.lot = lots.empty() ? Id<Lot>() : lots.front().lot.id;
    const bool agreed = state->call().assessmentMethod == AssessmentMethod::Consensus;
    const auto& assessors = state->marks.assessors;
    if (agreed || (m_choice.assessor && !state->marks.assessor(*m_choice.assessor)))
        m_choice.assessor.reset();
    if (other && !agreed && !assessors.empty())
        m_choice.assessor = assessors.front().id;
    if (other)
        m_choice.rows = SheetRows::All;
    const auto& waiting = m_sheet->waiting();
    const bool isGone =
        waiting && (!state->application(waiting->place.application) ||
                    (waiting->place.assessor && !state->marks.assessor(*waiting->place.assessor)));
    if (other || isGone)
        m_sheet->giveUpRefused();
    m_sheet->setWritable(!m_desk.isReadOnly());
    std::vector<MarkPlace> changed;
    if (!other && !m_isWriting && isVisible())
        changed = changedMarks(before->marks, state->marks);
    if (changed.empty())
        showSheet();
    else
        showMarks(changed); // that came from elsewhere, such as an import
}

void ScoresPart::showMarks(const std::vector<MarkPlace>& places)
{
    Q_EMIT problemsFound({}, {}); // were of marks as they stood before
    const auto isOfChosen = [this](const MarkPlace& place) { return place.assessor == m_choice.assessor; };
    if (m_choice.assessor && places.front().assessor && std::ranges::none_of(places, isOfChosen))
        m_choice.assessor = places.front().assessor;
    showSheet();
    if (const QModelIndex first = firstCellOf(places); first.isValid())
        m_sheet->choose(first);
}

void ScoresPart::bringUp(const QWidget& widget)
{
    const auto& waiting = m_sheet->waiting();
    const Application* marked =
        waiting && &widget == m_sheet ? m_state->application(waiting->place.application) : nullptr;
    if (!marked)
        return;
    m_choice.lot = marked->lotId;
    m_choice.assessor = waiting->place.assessor;
    m_choice.rows = SheetRows::All;
    const QSignalBlocker quiet(m_quick);
    m_quick->clear();
    m_choice.narrowing.clear();
    showSheet();
}

QModelIndex ScoresPart::firstCellOf(const std::vector<MarkPlace>& places) const
{
    std::unordered_map<Id<Application>, std::vector<MarkPlace>> byApplication;
    for (const MarkPlace& place : places)
        byApplication[place.application].push_back(place);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto changed = byApplication.find(m_model.applicationAt(row).id);
        if (changed == byApplication.end())
            continue;
        QModelIndex first;
        for (const MarkPlace& place : changed->second) {
            const QModelIndex cell = m_model.cellOf(place);
            if (cell.isValid() && (!first.isValid() || cell.column() < first.column()))
                first = cell;
        }
        if (first.isValid())
            return first;
    }
    return {};
}

void ScoresPart::showSheet()
{
    const bool waited = m_sheet->waiting().has_value();
    m_model.show(m_state, m_choice);
    if (const auto& waiting = m_sheet->waiting(); waiting && !waited)
        m_desk.tell(tr("“%1” is not stored yet. It waits in its cell: %2.", "a refused mark, its place")
                        .arg(waiting->text.simplified(), waiting->name));
    m_progress = assessorProgress(m_state->applications.definition, m_choice.lot,
                                  m_state->applications.applications, m_state->marks);
    showLots();
    showAssessors();
    showFooter();
    const bool agreed = m_state->call().assessmentMethod == AssessmentMethod::Consensus;
    showEmpty();
    const bool hasSheet = m_model.columnCount() > 0 && m_model.rowCount() > 0;
    m_stack->setCurrentIndex(hasSheet ? 0 : 1);
    setFocusProxy(hasSheet ? static_cast<QWidget*>(m_sheet) : &m_empty->focusTarget());
    m_assessors->setVisible(!agreed && !m_state->marks.assessors.empty());
    if (!m_sheet->currentIndex().isValid() && m_stack->currentIndex() == 0)
        m_sheet->choose(m_model.index(0, 0));
    showCurrent();
}

void ScoresPart::showEmpty()
{
    const bool noGrid = m_model.criteriaCount() == 0;
    const bool noAssessor = m_model.columnCount() == 0 && !noGrid;
    for (Button* button : {m_addAssessor, m_import}) {
        button->setVisible(noAssessor);
        button->setEnabled(!m_desk.isReadOnly());
    }
    if (m_model.columnCount() == 0) {
        m_empty->setTexts(noGrid ? tr("No criteria yet") : tr("No assessors yet"),
                          noGrid ? tr("Marks are given for criteria. Enter the criteria of this lot first.")
                                 : tr("Enter the members of the commission first, or import the scores."));
    } else {
        m_empty->setTexts(tr("No application to mark"),
                          m_choice.rows == SheetRows::All && m_choice.narrowing.isEmpty()
                              ? tr("Enter or import the applications of this lot first.")
                              : tr("Choose all applications to see the rest."));
    }
}

void ScoresPart::showLots()
{
    const auto& lots = m_state->applications.definition.lots;
    int chosen = 0;
    for (size_t place = 0; place < lots.size(); ++place) {
        const QString text = tr("Lot %1").arg(lots[place].lot.code);
        if (m_lots->hasChoice(int(place)))
            m_lots->setChoiceText(int(place), text, text);
        else
            m_lots->addChoice(int(place), text, text);
        if (lots[place].lot.id == m_choice.lot)
            chosen = int(place);
    }
    for (int spare = int(lots.size()); m_lots->hasChoice(spare); ++spare)
        m_lots->removeChoice(spare);
    m_lots->setValue(chosen);
    m_lots->setVisible(lots.size() > 1);
}

void ScoresPart::showAssessors()
{
    const QSignalBlocker quiet(m_assessors);
    m_assessors->clear();
    for (const AssessorProgress& progress : m_progress) {
        if (progress.assessor)
            m_assessors->addItem(tr("%1 · %2 of %3")
                                     .arg(ownText(m_state->marks.assessor(*progress.assessor)->name),
                                          spokenNumber(progress.given), spokenNumber(progress.due)),
                                 progress.assessor->number());
    }
    m_assessors->addItem(tr("All assessors"), qint64(0));
    m_assessors->setCurrentIndex(
        m_assessors->findData(m_choice.assessor ? m_choice.assessor->number() : qint64(0)));
    m_rows->setCurrentIndex(int(m_choice.rows));
}

void ScoresPart::showFooter()
{
    int given = 0;
    int due = 0;
    QStringList parts;
    for (const AssessorProgress& progress : m_progress) {
        given += progress.given;
        due += progress.due;
        if (progress.assessor && progress.assessor == m_choice.assessor)
            parts.append(tr("%1: %2 of %3 marks")
                             .arg(ownText(m_state->marks.assessor(*progress.assessor)->name),
                                  spokenNumber(progress.given), spokenNumber(progress.due)));
    }
    parts.append(tr("in all %1 of %2 marks").arg(spokenNumber(given), spokenNumber(due)));
    const int shown = m_model.rowCount();
    parts.append(tr("%n applications", nullptr, shown));
    m_footer->setText(parts.join(u" · "_s));
}

QLabel& ScoresPart::footer()
{
    return *m_footer;
}

void ScoresPart::showDifferences(int count, const QString& sentence)
{
    m_differences->setText(tr("%n differences from the decided list", nullptr, count));
    m_differences->setToolTip(sentence);
    m_differences->setAccessibleDescription(sentence);
    m_differences->setVisible(count > 0);
}

void ScoresPart::showCurrent()
{
    const QModelIndex cell = m_sheet->currentIndex();
    const auto place = m_stack->currentIndex() == 0 ? m_model.placeAt(cell) : std::nullopt;
    if (place)
        m_inspector->show(*m_state, *place);
    else
        m_inspector->showNothing();
}

qint64 ScoresPart::chosenRecord() const
{
    const QModelIndex cell = m_sheet->currentIndex();
    return cell.isValid() ? m_model.applicationAt(cell.row()).id.number() : 0;
}

void ScoresPart::reveal(qint64 application)
{
    const Application* wanted = m_state->application(Id<Application>(application));
    if (!wanted)
        return;
    m_choice.lot = wanted->lotId;
    m_choice.rows = SheetRows::All;
    m_quick->clear();
    showSheet();
    const int row = m_model.rowOf(wanted->id);
    if (row >= 0 && row != m_sheet->currentIndex().row())
        m_sheet->choose(m_model.index(row, 0));
    m_sheet->setFocus(Qt::OtherFocusReason);
}

std::vector<ActionId> ScoresPart::offeredActions() const
{
    std::vector<ActionId> offered{ActionId::FindInList, ActionId::Inspector};
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void ScoresPart::perform(ActionId id)
{
    if (id == ActionId::NewRecord)
        Q_EMIT assessorRequested();
    if (id == ActionId::FindInList) {
        m_quick->setFocus(Qt::ShortcutFocusReason);
        m_quick->selectAll();
    }
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

void ScoresPart::chooseLot(int place)
{
    const auto& lots = m_state->applications.definition.lots;
    if (place < 0 || size_t(place) >= lots.size())
        return;
    m_choice.lot = lots[size_t(place)].lot.id;
    showSheet();
}

void ScoresPart::chooseAssessor(std::optional<Id<Assessor>> assessor)
{
    const QModelIndex cell = m_sheet->currentIndex();
    const auto place = m_model.placeAt(cell);
    m_choice.assessor = assessor;
    Q_EMIT problemsFound({}, {}); // were of another's marks
    showSheet();
    const int row = place ? m_model.rowOf(place->application) : -1;
    if (row >= 0)
        m_sheet->choose(m_model.index(row, cell.column() % std::max(1, m_model.columnCount())));
}

void ScoresPart::chooseRows(SheetRows rows)
{
    m_choice.rows = rows;
    showSheet();
}

void ScoresPart::stepAssessor(int step)
{
    const int count = m_assessors->count();
    if (count < 2 || m_assessors->isHidden())
        return;
    const int place = (m_assessors->currentIndex() + step + count) % count;
    const qint64 id = m_assessors->itemData(place).toLongLong();
    chooseAssessor(id == 0 ? std::nullopt : std::optional(Id<Assessor>(id)));
}

std::optional<QString> ScoresPart::write(const MarkPlace& place, std::optional<Score> points)
{
    const QScopedValueRollback writing(m_isWriting, true);
    return m_desk.runner.attempt([&] {
        if (points)
            recordMark(m_desk.workspace, place, *points);
        else
            clearMark(m_desk.workspace, place);
    });
}

void ScoresPart::paste(const QString& text)
{
    const QScopedValueRollback writing(m_isWriting, true);
    const PastedMarks pasted = readPastedMarks(text, m_model, m_sheet->selectionModel()->selectedIndexes());
    m_desk.run([&] { recordMarks(m_desk.workspace, pasted.entries); });
    Q_EMIT problemsFound(tr("These cells were not taken; the marks that stand there stay."), pasted.problems);
}

void ScoresPart::clearChosen()
{
    std::vector<MarkEntry> entries;
    for (const QModelIndex& cell : m_sheet->selectionModel()->selectedIndexes()) {
        const auto place = m_model.placeAt(cell);
        if (place && m_model.markAt(cell))
            entries.push_back({*place, std::nullopt});
    }
    if (entries.empty())
        return;
    const QScopedValueRollback writing(m_isWriting, true);
    m_desk.run([&] {
        if (entries.size() == 1)
            clearMark(m_desk.workspace, entries.front().place);
        else
            recordMarks(m_desk.workspace, entries);
    });
}

void ScoresPart::changeEvent(QEvent* event)
{
    CallPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScoresPart::retranslate()
{
    m_lots->setAccessibleName(tr("Lots of the call"));
    m_assessors->setAccessibleName(tr("Whose marks"));
    m_assessors->setToolTip(tr("Whose marks (Ctrl+Page Up, Ctrl+Page Down)"));
    m_rows->setAccessibleName(tr("Which applications"));
    const QStringList rows{tr("All applications"), tr("Not finished"), tr("Assessors disagree")};
    const int chosen = std::max(0, m_rows->currentIndex());
    const QSignalBlocker quiet(m_rows);
    m_rows->clear();
    m_rows->addItems(rows);
    m_rows->setCurrentIndex(chosen);
    m_quick->setPlaceholderText(tr("Narrow the list"));
    m_quick->setAccessibleName(tr("Narrow the list"));
    m_sheet->setAccessibleName(tr("Sheet of marks"));
    m_addAssessor->setText(tr("Add an assessor"));
    m_import->setText(tr("Import scores"));
}

} // namespace oslonac::ui
