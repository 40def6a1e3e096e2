// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/drafting_part.h"

#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_findings.h"
#include "core/agreements/agreement_numbering.h"
#include "core/agreements/ceremony_operations.h"
#include "core/languages/spoken.h"
#include "core/organisations/placed_name.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/agreements/drafting_texts.h"
#include "ui/forms/form_builder.h"
#include "ui/forms/inspector_panel.h"
#include "ui/language/own_text.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int mostCopies = 20;
constexpr int heightOfOneLine = 32; ///< px at 100 %
constexpr int heightOfTwoLines = 44;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::DraftingPart", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

std::vector<Column<DraftingRow>> callColumns()
{
    using Row = DraftingRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("call", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Call"), CellKind::Text, 120),
                    [](const Row& row) { return row.outlook.call.code; })
            .withTooltip([](const Row& row) { return row.outlook.call.title; })
            .asWritten());
    columns.push_back(Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Agreements"),
                                       CellKind::Pill, 156),
                                  [](const Row& row) { return stateOfCall(row.outlook); })
                          .withStatus([](const Row& row) {
                              if (!row.outlook.decision)
                                  return StatusKind::Mute;
                              return row.outlook.waiting.empty() ? StatusKind::Ok : StatusKind::Wait;
                          })
                          .asKey());
    columns.push_back(Column<Row>(head("drafted", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Drafted"),
                                       CellKind::Number, 90),
                                  [](const Row& row) {
                                      return row.outlook.decision
                                                 ? u"%1/%2"_s.arg(spokenNumber(row.outlook.drafted),
                                                                  spokenNumber(row.outlook.selected))
                                                 : QString();
                                  })
                          .asNumber([](const Row& row) {
                              return row.outlook.decision ? std::optional(qint64(row.outlook.drafted))
                                                          : std::nullopt;
                          }));
    return columns;
}

// Who drafts for a second time knows at once whom the first one was cancelled for.
QString partyText(const PlannedRow& row, Language language)
{
    const QString& party = scriptOf(language) == Script::Cyrillic ? row.partyCyrillic : row.partyLatin;
    if (row.cancelled.isEmpty())
        return party;
    return party + u'\n' + DraftingPart::tr("cancelled: %1").arg(row.cancelled);
}

/// The number of the application's agreement that was cancelled last.
QString cancelledNumber(const Connection& file, Id<Application> application)
{
    const auto all = Records<Agreement>(file).select(
        "WHERE application_id = ?1\n  AND status = 'cancelled'\nORDER BY id DESC\nLIMIT 1", application);
    return all.empty() ? QString() : all.front().number;
}

std::vector<Column<PlannedRow>> plannedColumns(std::function<Language()> language)
{
    using Row = PlannedRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>(
        head("number", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Number"), CellKind::Text, 136),
        [](const Row& row) { return row.number; }));
    columns.push_back(Column<Row>(head("party", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Party"),
                                       CellKind::Text, 144),
                                  [language](const Row& row) { return partyText(row, language()); })
                          .asKey()
                          .takingRoom());
    columns.push_back(
        Column<Row>(head("lot", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Lot"), CellKind::Text, 60),
                    [](const Row& row) { return row.lot; })
            .asMinor());
    columns.push_back(Column<Row>(head("amount", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Amount"),
                                       CellKind::Number, 130),
                                  [language](const Row& row) {
                                      return row.amount ? amountText(*row.amount, language()) : QString();
                                  })
                          .asMoney([](const Row& row) { return row.amount; })
                          .asKey());
    return columns;
}

} // namespace

DraftingPart::DraftingPart(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(callColumns()),
      m_plannedModel(plannedColumns([&desk] { return desk.language(); })),
      m_list(new ListView(m_model, this)), m_planned(new ListView(m_plannedModel, this)),
      m_panel(new InspectorPanel(this)), m_summary(new NoteList(this)),
      m_draft(new Button(ButtonKind::Primary, this))
{
    build();
    retranslate();
}

DraftingPart::~DraftingPart()
{
    delete m_list; // before the models they show
    delete m_planned;
}

void DraftingPart::build()
{
    m_list->setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Calls")));
    m_list->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "No calls yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart",
                                 "Agreements are drafted from the decided list of a call.")));
    m_planned->setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Agreements to be drafted")));
    makeForm();
    QSplitter* lists = sidesOf(*m_list, this);
    lists->addWidget(m_list);
    lists->addWidget(m_planned);
    m_list->leaveOutBars();      // a handful of calls needs no narrowing
    lists->setSizes({400, 460}); // the calls whole, with their counts
    lists->setStretchFactor(1, 1);
    stackPage(*this, {}, *listWithInspector(*lists, *m_panel, this));
    setFocusProxy(m_list);
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &DraftingPart::showCurrent);
    connect(m_draft, &QPushButton::clicked, this, &DraftingPart::draft);
}

void DraftingPart::makeForm()
{
    InspectorSection* outlook =
        m_panel->addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Summary")));
    outlook->add(m_summary);
    InspectorSection* numbering =
        m_panel->addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Numbering")));
    FormBuilder numbers(numbering->body());
    m_scheme = numbers.addLine(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Scheme")), [this](const QString& text) {
            const Id<Call> call(m_list->table().currentId());
            return m_desk.runner.attempt([&] { setNumberScheme(m_desk.workspace, call, text); });
        });
    m_numbers = numbers.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Next numbers")));
    InspectorSection* options =
        m_panel->addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "For all of them")));
    FormBuilder form(options->body());
    m_ceremony = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Ceremony")), {},
                                [this](const QVariant& value) {
                                    const qint64 id = value.toLongLong();
                                    m_ceremonyId =
                                        id == 0 ? std::nullopt : std::optional(Id<SigningCeremony>(id));
                                    m_ceremonyChosen = true;
                                    refresh({});
                                    return std::optional<QString>();
                                });
    m_copies = form.addValue<int>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Copies")),
                                  numberValue(1, mostCopies), [this](const std::optional<int>& copies) {
                                      m_copyCount = copies.value_or(m_copyCount);
                                      return std::optional<QString>();
                                  });
    m_copies->show(m_copyCount);
    form.addBelow(m_draft);
    m_draft->setThemedIcon(u"document-edit"_s);
}

Phrase DraftingPart::tabTitle()
{
    return {"oslonac::ui::DraftingPart", QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Drafting")};
}

void DraftingPart::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"calls"_s, u"selection_decisions"_s, u"agreements"_s,
                                   u"signing_ceremonies"_s, u"lots"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_desk.run([this] {
        fillCeremonies();
        std::vector<DraftingRow> rows;
        for (DraftingOutlook& outlook : m_ceremonyChosen ? draftingOutlook(m_desk.file(), m_ceremonyId)
                                                         : draftingOutlook(m_desk.file())) {
            const Id<Call> id = outlook.call.id;
            rows.push_back({id, std::move(outlook)});
        }
        m_model.reset(std::move(rows));
    });
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_model.rowAt(0).id.number());
    showCurrent();
    Q_EMIT offersChanged();
}

void DraftingPart::fillCeremonies()
{
    if (m_ceremonyId && !Records<SigningCeremony>(m_desk.file()).find(*m_ceremonyId)) {
        m_ceremonyId.reset();
        m_ceremonyChosen = false;
    }
    std::vector<ChoiceField::Choice> choices{
        {qint64(0), phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "none, the date stays open"))}};
    for (const SigningCeremony& one : Records<SigningCeremony>(m_desk.file()).all("ORDER BY held_at, id"))
        choices.push_back({one.id.number(), {}, ownText(one.title)});
    m_ceremony->setChoices(std::move(choices));
}

std::optional<DraftingOutlook> DraftingPart::current() const
{
    const auto row = m_model.find(m_list->table().currentId());
    return row ? std::optional(row->outlook) : std::nullopt;
}

void DraftingPart::showCurrent()
{
    const auto outlook = current();
    m_panel->setTitle(outlook ? outlook->call.code : tr("No call is chosen"), Writing::AsWritten);
    m_panel->setFacts(outlook ? outlook->call.title : QString());
    m_panel->widget()->setEnabled(outlook.has_value());
    m_ceremony->setValue(outlook && outlook->ceremony ? outlook->ceremony->number() : qint64(0));
    m_draft->setEnabled(outlook && outlook->canDraft() && !m_desk.isReadOnly());
    m_draft->setText(tr("Draft %n agreements", nullptr, outlook ? int(outlook->waiting.size()) : 0));
    m_planned->setEmptyState(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Nothing to draft")),
                             whyNothing(outlook));
    m_desk.run([&] {
        showPlanned(outlook.value_or(DraftingOutlook()));
        showForm(outlook.value_or(DraftingOutlook()));
    });
}

void DraftingPart::showPlanned(const DraftingOutlook& outlook)
{
    const Connection& file = m_desk.file();
    std::vector<PlannedRow> rows;
    int sequence =
        outlook.waiting.empty() ? 0 : nextSequence(file, outlook.call.agreementNumberScheme, outlook.year);
    for (const SelectedApplication& selected : outlook.waiting) {
        const PlacedName party = placedName(Records<Organisation>(file).get(selected.applicant));
        rows.push_back({selected.application, party.latin, party.cyrillic,
                        Records<Lot>(file).get(selected.lot).code, selected.awarded,
                        agreementNumber(outlook.call.agreementNumberScheme, outlook.year, sequence++)
                            .value_or(QString()),
                        cancelledNumber(file, selected.application)});
    }
    const bool isSecond = !std::ranges::all_of(rows, &QString::isEmpty, &PlannedRow::cancelled);
    m_planned->table().setRowHeight(isSecond ? heightOfTwoLines : heightOfOneLine);
    m_plannedModel.reset(std::move(rows));
}

void DraftingPart::showForm(const DraftingOutlook& outlook)
{
    m_scheme->setValue(outlook.call.agreementNumberScheme);
    m_scheme->setReadOnly(m_desk.isReadOnly());
    const auto scheme = outlook.call.id.isValid() ? schemeFinding(outlook.call) : std::nullopt;
    m_scheme->setDoubt(!scheme ? QString()
                       : outlook.call.agreementNumberScheme.isEmpty()
                           ? tr("Write a scheme with {sequence} in it, such as 400-73/{year}-{sequence}.")
                           : tr("It has no place for the sequence number: write {sequence} into it."));
    m_numbers->setText(numbersOf(outlook));
    Note note;
    const bool lacksNumbers = !outlook.waiting.empty() && outlook.nextNumber.isEmpty();
    note.kind = outlook.canDraft() || lacksNumbers ? StatusKind::Wait
                : outlook.decision                 ? StatusKind::Ok
                                                   : StatusKind::Mute;
    note.text = summaryOf(outlook);
    if (outlook.call.id.isValid() && !outlook.decision) {
        note.step = tr("Open the call");
        note.take = [this, id = outlook.call.id.number()] { m_desk.go({PageId::Calls, id}); };
    } else if (lacksNumbers && scheme) {
        note.text += u' ' + scheme->what;
        note.step = tr("Go there");
        note.take = [this] {
            m_scheme->bringIntoSight();
            m_scheme->edit().setFocus(Qt::OtherFocusReason);
        };
    }
    m_draft->setToolTip(m_draft->isEnabled() ? QString() : note.text);
    m_summary->setNotes(outlook.call.id.isValid() ? std::vector{note} : std::vector<Note>());
}

QString DraftingPart::summaryOf(const DraftingOutlook& outlook) const
{
    if (!outlook.decision)
        return tr(
            "The list of this call is not decided. Decide it first; then agreements are drafted from it.");
    const QString decided =
        tr("Decision %1 of %2 selects %n applicants.", nullptr, outlook.selected)
            .arg(outlook.decision->number, dateText(outlook.decision->decidedOn, m_desk.language()));
    if (outlook.selected == 0)
        return tr("Decision %1 of %2 selects nobody.")
            .arg(outlook.decision->number, dateText(outlook.decision->decidedOn, m_desk.language()));
    const int withdrawn = outlook.withdrawn();
    QStringList sentences{decided};
    if (!outlook.waiting.empty())
        sentences.append(tr("%n of them have no agreement yet.", nullptr, int(outlook.waiting.size())));
    else if (outlook.drafted > 0)
        sentences.append(withdrawn > 0 ? tr("The others have an agreement.")
                                       : tr("All of them have an agreement."));
    if (const auto cancelled = std::ranges::count_if(
            m_plannedModel.rows(), [](const PlannedRow& row) { return !row.cancelled.isEmpty(); }))
        sentences.append(tr("%n of them had an agreement that was cancelled.", nullptr, int(cancelled)));
    if (withdrawn > 0)
        sentences.insert(1,
                         tr("%n of them withdrew; a new version of the list gives the place to the reserve.",
                            nullptr, withdrawn));
    return sentences.join(u' ');
}

QString DraftingPart::summary() const
{
    const auto outlook = current();
    return outlook ? summaryOf(*outlook) : QString();
}

void DraftingPart::retranslate()
{
    showCurrent();
}

void DraftingPart::reveal(const Place& place)
{
    if (place.record != 0)
        m_list->table().setCurrentId(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
}

void DraftingPart::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

std::vector<ActionId> DraftingPart::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    const auto outlook = current();
    if (outlook && outlook->canDraft() && !m_desk.isReadOnly())
        offered.push_back(ActionId::DraftAgreements);
    return offered;
}

void DraftingPart::perform(ActionId id)
{
    if (id == ActionId::DraftAgreements || id == ActionId::NewRecord)
        draft();
    else
        m_list->perform(id);
}

void DraftingPart::draft()
{
    const auto outlook = current();
    if (!outlook || !outlook->canDraft())
        return;
    const bool done = m_desk.run([&] {
        const DraftedAgreements made = draftAgreements(
            m_desk.workspace, outlook->call, {.ceremonyId = outlook->ceremony, .copies = m_copyCount});
        m_desk.tell(tr("%n agreements of %1 were drafted.", nullptr, int(made.drafted.size()))
                        .arg(outlook->call.code));
    });
    if (done)
        Q_EMIT drafted();
}

} // namespace oslonac::ui
