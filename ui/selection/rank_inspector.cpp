// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rank_inspector.h"

#include "core/selection/point_decimals.h"
#include "core/selection/rank_explanation.h"
#include "core/selection/reason_text.h"
#include "ui/applications/finding_list.h"
#include "ui/scoring/marks_matrix.h"
#include "ui/selection/tie_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QLabel* wrapped(QWidget* parent, Qt::TextFormat format)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(format);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RankInspector::RankInspector(const Desk& desk, CurrentTexts texts, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_texts(std::move(texts)), m_status(new PillLabel(this))
{
    const auto section = [this](const char* title) {
        m_sections.push_back(addSection({"oslonac::ui::RankInspector", title}));
        return m_sections.back();
    };
    addTag(m_status);
    m_why = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "Why this rank"));
    buildWhy();
    m_move = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "What would have moved it"));
    m_moveNotes = new NoteList(this);
    m_move->add(m_moveNotes);
    m_marks = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "Marks by assessor"));
    QVBoxLayout* marks = m_marks->column();
    m_matrix = wrapped(this, Qt::RichText);
    m_legend = wrapped(this, Qt::PlainText);
    m_legend->setProperty("use", u"hint"_s);
    marks->addWidget(m_matrix);
    marks->addWidget(m_legend);
    m_remarks = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "Remarks of the assessors"));
    m_remarkText = wrapped(this, Qt::RichText);
    m_remarks->add(m_remarkText);
    m_found = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "Findings"));
    m_findings = new FindingList(desk, this);
    m_found->add(m_findings);
    retranslate();
    showNothing();
}

void RankInspector::buildWhy()
{
    QVBoxLayout* column = m_why->column();
    m_whyNotes = new NoteList(this);
    m_tie = new TieForm(m_desk, m_texts, this);
    m_copy = new Button(ButtonKind::Quiet, this);
    m_copy->setThemedIcon(u"edit-copy"_s);
    column->addWidget(m_whyNotes);
    column->addWidget(m_tie);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyForMinutes();
        m_desk.tell(tr("Copied for the minutes."));
    });
}

void RankInspector::show(const CallState& state, const SelectionLot& lot, const SelectionRow& row)
{
    for (InspectorSection* section : m_sections)
        section->show();
    m_tie->hide();
    showHead(state, lot, row);
    showReasons(state, lot, row);
    showMoves(state, lot, row);
    showMarks(state, row);
    showRemarks(state, row);
    const std::vector<Finding> findings = state.findingsOn(row.listed.application);
    m_findings->show(findings, state);
    m_found->setVisible(!findings.empty());
    const int open = m_findings->openCount();
    m_found->setNote(open > 0 ? tr("%n open", nullptr, open) : QString());
}

void RankInspector::showNothing()
{
    setTitle(tr("No application is chosen"));
    setFacts({});
    m_status->setPill(StatusKind::None, {});
    for (InspectorSection* section : m_sections)
        section->hide();
}

void RankInspector::showHead(const CallState& state, const SelectionLot& lot, const SelectionRow& row)
{
    const int decimals = pointDecimals(lot, state.call().totalMinimum).total;
    const Texts& texts = m_texts();
    setTitle(nameIn(row.listed, texts));
    QStringList facts;
    if (row.rank && row.total) {
        Score maximum;
        for (const ListedSection& section : lot.sections)
            maximum += section.maximum;
        facts.append(tr("Place %1, %2 of %3 points")
                         .arg(*row.rank)
                         .arg(pointsText(*row.total, texts.language(), decimals),
                              maximumText(maximum, texts.language())));
    }
    if (!row.listed.registryNumber.isEmpty())
        facts.append(tr("number %1").arg(row.listed.registryNumber));
    if (!row.listed.service.isEmpty())
        facts.append(row.listed.service);
    setFacts(facts.join(u" · "_s));
    m_status->setPill(statusKindOf(row), statusText(row, standingOf(state), texts), statusIconOf(row.status));
}

void RankInspector::showReasons(const CallState& state, const SelectionLot& lot, const SelectionRow& row)
{
    const CallDefinition& definition = state.applications.definition;
    m_minutes = minutesText(lot, row, definition, standingOf(state), m_texts());
    m_reasons.clear();
    std::vector<Note> notes;
    for (const RankStep& step : whyThisRank(lot, row, definition, standingOf(state), m_texts())) {
        Note note;
        note.kind = step.code ? statusKindOf(*step.code) : StatusKind::Mute;
        note.number = QString::number(notes.size() + 1);
        note.text = step.text;
        m_reasons.append(note.text);
        notes.push_back(std::move(note));
    }
    const std::vector<SelectionRow> tied = tiedWith(lot, row);
    if (tied.size() > 1 && !notes.empty() && !m_desk.isReadOnly()) {
        notes.back().step = tr("Record the decision on the tie…");
        notes.back().take = [this, call = state.call(), id = lot.id, tied] { m_tie->open(call, id, tied); };
    }
    m_whyNotes->setNotes(notes);
}

void RankInspector::showMoves(const CallState& state, const SelectionLot& lot, const SelectionRow& row)
{
    m_moves = whatWouldMove(lot, row, state.applications.definition, standingOf(state), m_texts());
    std::vector<Note> notes;
    for (const QString& move : m_moves) {
        Note note;
        note.text = move;
        note.icon = u"go-next"_s;
        notes.push_back(std::move(note));
    }
    m_moveNotes->setNotes(notes);
    m_move->setVisible(!notes.empty());
}

void RankInspector::showMarks(const CallState& state, const SelectionRow& row)
{
    const Application* application = state.application(row.listed.application);
    m_matrix->setText(application ? marksMatrix(state, *application, m_texts().language(), palette())
                                  : QString());
    m_legend->setText(matrixLegend(state));
    m_legend->setVisible(!m_legend->text().isEmpty());
    m_marks->setVisible(!m_matrix->text().isEmpty());
}

void RankInspector::showRemarks(const CallState& state, const SelectionRow& row)
{
    QStringList remarks;
    const auto add = [&](const QString& who, std::optional<Id<Assessor>> assessor) {
        for (const DefinedSection& section : state.applications.definition.sections) {
            for (const Criterion& criterion : section.criteria) {
                const Mark* mark = state.markIndex().at({row.listed.application, assessor, criterion.id});
                if (mark && !mark->comment.isEmpty())
                    remarks.append(
                        u"<b>%1</b> %2"_s.arg(tr("%1, %2:").arg(who, criterion.code).toHtmlEscaped(),
                                              mark->comment.toHtmlEscaped()));
            }
        }
    };
    add(tr("Commission"), std::nullopt);
    for (const Assessor& assessor : state.marks.assessors)
        add(assessor.name, assessor.id);
    m_remarkText->setText(remarks.join(u"<br>"_s));
    m_remarks->setNote(QString::number(remarks.size()));
    m_remarks->setVisible(!remarks.isEmpty());
}

void RankInspector::copyForMinutes() const
{
    QGuiApplication::clipboard()->setText(m_minutes);
}

void RankInspector::changeEvent(QEvent* event)
{
    InspectorPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RankInspector::retranslate()
{
    m_copy->setText(tr("Copy for the minutes"));
}

} // namespace oslonac::ui
