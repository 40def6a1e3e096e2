// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/overview_part.h"

#include "core/agreements/agreement_numbering.h"
#include "core/calls/call_operations.h"
#include "core/calls/definition_findings.h"
#include "core/languages/spoken.h"
#include "core/values/amounts.h"
#include "ui/calls/definition_texts.h"
#include "ui/calls/extension_form.h"
#include "ui/forms/phrase_label.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/focus_in_sight.h"
#include "ui/widgets/note_list.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::OverviewPart";
constexpr int pageMargin = 24;
constexpr int cardMargin = 16;
constexpr int leastColumn = 400; ///< a date with its hour and a scheme of numbers stand whole in their fields
constexpr int wholeScale = 100;

/// The part of the page where a record of the definition is edited.
QString partOf(const Finding& finding)
{
    const QString& table = finding.recordTable;
    if (table.startsWith(u"criteria") || table == u"tie_rules" || finding.facts == u"sections" ||
        finding.facts == u"tie_rules")
        return u"criteria"_s;
    if (table == u"calls" && finding.facts != u"lots" && finding.facts != u"required_documents")
        return {};
    return table == u"deadline_extensions" ? QString() : u"lots"_s;
}

} // namespace

OverviewPart::OverviewPart(const Desk& desk, QWidget* parent)
    : CallPart(parent), m_desk(desk), m_scroll(new QScrollArea(this)),
      m_extension(new ExtensionForm(desk, this)), m_inspector(new InspectorPanel(this))
{
    m_scroll->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(u"cardsDesk"_s);
    setAccessibleRole(*m_scroll, QAccessible::Grouping);
    m_scroll->setAccessibleName(tr("The call"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(m_scroll);
    body->setObjectName(u"startPage"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(pageMargin, cardMargin, pageMargin, pageMargin);
    m_columns->setSpacing(cardMargin);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(cardMargin);
        m_columns->addLayout(column, 1);
    }
    makeForms(*left, *right);
    left->addStretch(1);
    right->addStretch(1);
    m_scroll->setWidget(body);
    new FocusInSight(*m_scroll);
    makeInspector();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(listWithInspector(*m_scroll, *m_inspector, this));
    setFocusProxy(m_scroll); // and not the code, which a stray key would replace
}

OverviewPart::~OverviewPart() = default;

RecordForm<Call>& OverviewPart::addCard(QBoxLayout& column, const char* title, QWidget* below)
{
    auto* card = new QFrame(m_scroll);
    card->setObjectName(u"card"_s);
    auto* heading = new PhraseLabel({context, title}, card);
    heading->setProperty("use", QString());
    useFont(*heading, TextUse::SectionTitle);
    auto* fields = new QWidget(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(cardMargin, 12, cardMargin, cardMargin);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(fields);
    if (below)
        layout->addWidget(below);
    column.addWidget(card);
    const Desk& desk = m_desk;
    m_forms.push_back(std::make_unique<RecordForm<Call>>(
        desk, *fields, context, [&desk](const Call& call) { editCall(desk.workspace, call); }));
    return *m_forms.back();
}

void OverviewPart::makeForms(QBoxLayout& left, QBoxLayout& right)
{
    auto& call = addCard(left, QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "The call"));
    m_code = call.line(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Code"), &Call::code);
    call.text(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Title"), &Call::title);
    m_programme =
        call.reference(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Programme"), &Call::programmeId);
    call.check(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Criteria and rules are an example"),
               &Call::isExample);

    auto& assessment =
        addCard(left, QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Assessment and selection"));
    assessment.choice(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Method of assessment"),
                      &Call::assessmentMethod, choicesOf<AssessmentMethod>());
    assessment.value<int>(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Divergence limit (% of the scale)"),
                          &Call::divergenceLimitPercent, numberValue(0, wholeScale));
    m_minimum = assessment.value<Score>(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Total minimum"),
                                        &Call::totalMinimum, pointsValue());
    assessment.choice(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "When the next one no longer fits"),
                      &Call::whenResourcesRunOut, choicesOf<WhenResourcesRunOut>());

    auto& dates =
        addCard(right, QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Dates and deadline"), m_extension);
    dates.date(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Published on"), &Call::publishedOn);
    dates.date(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Questions until"), &Call::questionsUntil);
    dates.date(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Answers until"), &Call::answersUntil);
    m_deadline = dates.value<WallTime>(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Deadline"),
                                       &Call::deadline, wallTimeValue());

    auto& numbers = addCard(right, QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Numbers of agreements"));
    m_scheme =
        numbers.line(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Scheme"), &Call::agreementNumberScheme);
    m_scheme->edit().setPlaceholderText(u"400-73/{year}-{sequence}"_s);
    m_numbers =
        numbers.builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Next number")});
}

void OverviewPart::makeInspector()
{
    const auto section = [this](const char* title) { return m_inspector->addSection({context, title}); };
    m_next = section(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "What to do next"))->add(new NoteList);
    m_found = section(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "What the definition lacks"));
    m_findingNotes = m_found->add(new NoteList);
    InspectorSection* counts = section(QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "In this call"));
    m_counts = new QLabel(&counts->body());
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setWordWrap(true);
    counts->add(m_counts);
}

CallPartEntry OverviewPart::entry()
{
    return {u"overview"_s,
            {context, QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "Overview")},
            nullptr,
            &makeCallPart<OverviewPart>};
}

void OverviewPart::show(const State& state)
{
    m_state = state;
    const Call& call = state->call();
    const std::vector<Finding> findings = definitionFindings(state->applications.definition);
    const Lock lock = m_desk.isReadOnly() ? Lock::Closed : Lock::Open;
    showProgrammes();
    for (const auto& form : m_forms)
        form->show(call, findings, lock);
    // Somebody relies on the deadline: from now on only a recorded extension moves it.
    const bool fixed = call.deadline && (!state->applications.definition.extensions.empty() ||
                                         !state->applications.applications.empty());
    m_deadline->setReadOnly(lock == Lock::Closed || fixed);
    m_deadline->edit().setToolTip(
        fixed ? tr("A deadline that applications came under is moved by an extension.") : QString());
    m_deadline->edit().setPlaceholderText(tr("date and hour"));
    m_extension->show(state);
    showNumbers();
    m_scroll->setAccessibleName(tr("The call"));
    m_inspector->setTitle(call.code, Writing::AsWritten);
    const bool lacks = std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.severity == Severity::Warning; });
    m_inspector->setFacts(isIncomplete(findings) ? tr("The definition is incomplete; it is kept as it is.")
                          : lacks                ? tr("The call can be used, but something is still lacking.")
                                                 : tr("The definition is complete."));
    showNext();
    showFindings(findings);
    showCounts();
}

void OverviewPart::showProgrammes()
{
    std::vector<ChoiceField::Choice> choices{
        {qlonglong(0), {context, QT_TRANSLATE_NOOP("oslonac::ui::OverviewPart", "no programme")}}};
    for (const Programme& programme : Records<Programme>(m_desk.file()).all())
        choices.push_back({qlonglong(programme.id.number()), {}, programme.code});
    m_programme->setChoices(std::move(choices));
}

void OverviewPart::showNumbers()
{
    const QString& scheme = m_state->call().agreementNumberScheme;
    const int year = m_desk.workspace.today().year();
    const auto next = agreementNumber(scheme, year, nextSequence(m_desk.file(), scheme, year));
    m_numbers->setText(next ? *next : tr("{year} and {sequence} stand for the year and the number in it"));
}

void OverviewPart::showNext()
{
    const NextStep step = nextStep(*m_state, m_desk.workspace.today());
    Note note;
    note.kind = step.place == StepPlace::None ? StatusKind::Ok : StatusKind::Info;
    note.text = step.text;
    note.icon = step.place == StepPlace::None ? QString() : u"go-next"_s;
    if (!step.button.isEmpty() && !m_desk.isReadOnly()) {
        note.step = step.button;
        note.take = [this, place = step.place] { Q_EMIT stepRequested(place); };
    }
    m_next->setNotes({note});
}

Field* OverviewPart::fieldOf(const QString& column) const
{
    for (const auto& form : m_forms) {
        if (Field* field = form->field(column))
            return field;
    }
    return nullptr;
}

void OverviewPart::showFindings(const std::vector<Finding>& findings)
{
    std::vector<Note> notes;
    for (const Finding& finding : findings) {
        Note note;
        note.kind = finding.severity == Severity::Error     ? StatusKind::Late
                    : finding.severity == Severity::Warning ? StatusKind::Wait
                                                            : StatusKind::Mute;
        note.icon = finding.severity == Severity::Note ? u"help-about"_s : QString();
        note.text = finding.what;
        if (const QString part = partOf(finding); !part.isEmpty()) {
            note.step = tr("Go there");
            note.take = [this, part, record = finding.recordId] { Q_EMIT partRequested(part, record); };
        } else if (Field* field = fieldOf(finding.facts)) {
            note.step = tr("Go there");
            note.take = [field] {
                field->bringIntoSight();
                field->editor().setFocus(Qt::OtherFocusReason);
            };
        }
        notes.push_back(std::move(note));
    }
    std::ranges::stable_sort(notes, {}, [](const Note& note) {
        return note.kind == StatusKind::Late ? 0 : note.kind == StatusKind::Wait ? 1 : 2;
    });
    m_found->setVisible(!notes.empty());
    m_found->setNote(spokenNumber(std::ssize(notes)));
    m_findingNotes->setNotes(notes);
}

void OverviewPart::showCounts()
{
    const CallDefinition& definition = m_state->applications.definition;
    size_t criteria = 0;
    for (const DefinedSection& defined : definition.sections)
        criteria += defined.criteria.size();
    const std::pair<QString, size_t> counts[]{{tr("Lots"), definition.lots.size()},
                                              {tr("Eligibility rules"), definition.rules.size()},
                                              {tr("Required documents"), definition.documents.size()},
                                              {tr("Criteria"), criteria},
                                              {tr("Assessors"), m_state->marks.assessors.size()},
                                              {tr("Applications"), m_state->applications.applications.size()},
                                              {tr("Marks"), m_state->marks.marks.size()},
                                              {tr("Agreements"), size_t(m_state->agreements)}};
    QString rows;
    for (const auto& [name, count] : counts)
        rows += u"<tr><td>%1</td><td align=right><b>%2</b></td></tr>"_s.arg(
            name, numberText(qint64(count), m_desk.language()));
    m_counts->setText(u"<table width=\"100%\" cellspacing=\"4\">"_s + rows + u"</table>"_s);
}

std::vector<ActionId> OverviewPart::offeredActions() const
{
    return {ActionId::Inspector};
}

void OverviewPart::perform(ActionId id)
{
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

void OverviewPart::editCode()
{
    m_code->edit().setFocus(Qt::OtherFocusReason);
    m_code->edit().selectAll();
}

void OverviewPart::editNumberScheme()
{
    m_scheme->bringIntoSight();
    m_scheme->edit().setFocus(Qt::OtherFocusReason);
}

// The room of the cards, which also changes with the inspector, and later than the size of the part.
bool OverviewPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize)
        arrange();
    return CallPart::eventFilter(watched, event);
}

void OverviewPart::arrange()
{
    const int room = m_scroll->width() - 2 * pageMargin;
    const bool beside = room >= 2 * leastColumn * textPercent() / 100;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, beside ? 1 : 0);
}

} // namespace oslonac::ui
