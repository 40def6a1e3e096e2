// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/programme_inspector.h"

#include "core/calls/call.h"
#include "core/programmes/programme_operations.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::ProgrammeInspector";

constexpr int wholeHeading = 100; ///< percent

} // namespace

ProgrammeInspector::ProgrammeInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_history(new Button(ButtonKind::Quiet, this)),
      m_delete(new Button(ButtonKind::Quiet, this))
{
    makeForms();
    m_callsSection =
        addSection({context, QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Calls of the programme")});
    m_calls = m_callsSection->add(new NoteList);
    m_history->setThemedIcon(u"view-history"_s);
    m_delete->setThemedIcon(u"edit-delete"_s);
    addWidget(m_history);
    addWidget(m_delete);
    connect(m_history, &QPushButton::clicked, this, [this] {
        m_desk.go({PageId::History, 0, u"programmes"_s, m_shown.number()});
    });
    connect(m_delete, &QPushButton::clicked, this, &ProgrammeInspector::deleteRequested);
    retranslate();
    showNothing();
}

ProgrammeInspector::~ProgrammeInspector() = default;

RecordForm<Programme>& ProgrammeInspector::form(QWidget& host)
{
    const Desk& desk = m_desk;
    m_forms.push_back(
        std::make_unique<RecordForm<Programme>>(desk, host, context, [&desk](const Programme& programme) {
            editProgramme(desk.workspace, programme);
        }));
    return *m_forms.back();
}

void ProgrammeInspector::makeForms()
{
    const auto section = [this](const char* title) -> QWidget& {
        m_sections.push_back(addSection({context, title}));
        return m_sections.back()->body();
    };
    auto& itself = form(section(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "The programme")));
    m_code = itself.line(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Code"), &Programme::code);
    itself.text(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Title"), &Programme::title);
    itself.date(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Starts on"), &Programme::startsOn);
    itself.date(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Ends on"), &Programme::endsOn);
    itself.value<Money>(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Total value"),
                        &Programme::totalValue, amountValue(Currency::Eur));
    auto& roles = form(section(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Who stands behind it")));
    roles.text(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Donors"), &Programme::donors);
    roles.text(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Contracting body"),
               &Programme::contractingBody);
    roles.text(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Responsible ministry"),
               &Programme::responsibleMinistry);
    auto& implementer = form(
        section(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Implementer, party to agreements")));
    implementer.text(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Organisation"),
                     &Programme::implementer);
    implementer.text(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Seat"),
                     &Programme::implementerSeat);
    implementer.line(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Office of who signs"),
                     &Programme::implementerOffice);
    implementer.line(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Name of who signs"),
                     &Programme::implementerSignatory);
    auto& payments = form(section(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Payments")));
    payments.check(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector",
                                     "A second person authorises what another one checked"),
                   &Programme::secondPerson);
    payments.value(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeInspector", "Limit of transfers in percent"),
                   &Programme::transferLimitPercent, numberValue(0, wholeHeading),
                   Programme().transferLimitPercent);
}

void ProgrammeInspector::show(const ProgrammeRow& row)
{
    m_shown = row.programme.id;
    const Lock lock = m_desk.isReadOnly() ? Lock::Closed : Lock::Open;
    for (const auto& shown : m_forms)
        shown->show(row.programme, row.findings, lock);
    for (InspectorSection* section : m_sections)
        section->setVisible(true);
    const bool hasCode = !row.programme.code.isEmpty();
    setTitle(hasCode ? row.programme.code : tr("Programme without a code"), Writing::AsWritten);
    setFacts(periodText(row.programme, m_desk.language()));
    m_history->setVisible(true);
    m_delete->setVisible(true);
    m_delete->setEnabled(!m_desk.isReadOnly());
    showCalls();
}

void ProgrammeInspector::showNothing()
{
    m_shown = {};
    setTitle(tr("No programme is chosen"));
    setFacts({});
    for (InspectorSection* section : m_sections)
        section->setVisible(false);
    m_callsSection->setVisible(false);
    m_history->setVisible(false);
    m_delete->setVisible(false);
}

void ProgrammeInspector::showCalls()
{
    std::vector<Note> notes;
    for (const Call& call :
         Records<Call>(m_desk.file()).by(&Call::programmeId, std::optional(m_shown), "code, id")) {
        Note note;
        note.icon = u"view-form"_s;
        note.title = call.code;
        note.text = call.title;
        note.open = [this, id = call.id.number()] { m_desk.go({PageId::Calls, id}); };
        notes.push_back(std::move(note));
    }
    m_callsSection->setVisible(!notes.empty());
    m_callsSection->setNote(QString::number(notes.size()));
    m_calls->setNotes(notes);
}

void ProgrammeInspector::retranslate()
{
    m_history->setText(tr("History of this programme"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete this programme"));
}

void ProgrammeInspector::editCode()
{
    setVisible(true);
    reveal(m_code->edit());
    m_code->edit().selectAll();
}

} // namespace oslonac::ui
