// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/ceremonies_part.h"

#include "core/agreements/agreement_operations.h"
#include "core/agreements/ceremony_operations.h"
#include "core/documents/agreement_document.h"
#include "ui/agreements/agreement_sides.h"
#include "ui/agreements/ceremony_form.h"
#include "ui/lists/checks_bar.h"
#include "ui/lists/list_view.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paper_factory.h"
#include "ui/shell/desk.h"
#include "ui/shell/list_and_panel.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int roomForThree = 950; ///< px at 100 %

Phrase phrase(const char* source)
{
    return {"oslonac::ui::CeremoniesPart", source};
}

} // namespace

CeremoniesPart::CeremoniesPart(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(ceremonyColumns([&desk] { return desk.language(); })),
      m_agreementModel(attachedColumns([&desk] { return desk.language(); })),
      m_list(new ListView(m_model, this)), m_form(new CeremonyForm(desk, this)),
      m_agreements(new ListView(m_agreementModel, this)), m_preview(new PagePreview(this)),
      m_sign(new Button(ButtonKind::Usual, this)), m_script(new SegmentedControl(this)),
      m_pdf(new Button(ButtonKind::Usual, this)), m_print(new Button(ButtonKind::Primary, this)),
      m_askPrinter(printerDialog(this))
{
    build();
    connectParts();
    retranslate();
}

CeremoniesPart::~CeremoniesPart()
{
    delete m_list; // before the models they show
    delete m_agreements;
}

void CeremoniesPart::build()
{
    m_list->setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Signing ceremonies")));
    m_list->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "No ceremony yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart",
                                 "A ceremony gives its agreements their date and place, and "
                                 "the table on which the parties sign. Ctrl+N adds one.")));
    m_list->table().setRowHeight(44);
    m_list->leaveOutBars(); // a handful of ceremonies needs no narrowing
    m_agreements->setName(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Agreements signed there")));
    m_agreements->setEmptyState(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "No agreements yet")),
                                phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart",
                                                         "Draft them from the decided list of a call.")));
    m_agreements->table().setRowHeight(44);
    m_agreements->addChecks(m_checks).addAction(m_sign);
    m_sign->setThemedIcon(u"document-sign"_s);
    m_script->addChoice(int(Script::Latin), {}, {});
    m_script->addChoice(int(Script::Cyrillic), {}, {});
    m_pdf->setThemedIcon(u"document-export"_s);
    m_print->setThemedIcon(u"document-print"_s);
    for (Button* button : {m_sign, m_pdf, m_print})
        button->setShrinkable();
    for (QWidget* tool : std::initializer_list<QWidget*>{m_script, m_pdf, m_print})
        m_preview->addTool(tool);
    auto* left = new ListAndPanel(*m_list, *m_form, ListAndPanel::Standing::Below, this);
    left->setMaximumWidth(m_form->maximumWidth());
    m_sides = new AgreementSides({*left, *m_preview, *m_agreements,
                                  phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Agreements")),
                                  roomForThree},
                                 this);
    QSplitter* splitter = sidesOf(*m_list, this);
    for (QWidget* part : std::initializer_list<QWidget*>{left, m_agreements, m_preview})
        splitter->addWidget(part);
    splitter->setSizes({330, 360, 526});
    splitter->setStretchFactor(2, 1);
    stackPage(*this, {m_sides}, *splitter);
    leadBackByEscape(m_agreements->table(), *m_list);
    setFocusProxy(m_list);
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
}

void CeremoniesPart::connectParts()
{
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &CeremoniesPart::showCurrent);
    connect(&m_checks, &RowChecks::changed, this, &CeremoniesPart::onChecksChanged);
    connect(&m_agreements->table(), &ListTable::opened, this, [this](qint64 id) {
        m_desk.go({PageId::Agreements, id});
    });
    connect(m_sign, &QPushButton::clicked, this, &CeremoniesPart::signPrinted);
    connect(m_script, &SegmentedControl::chosen, this, &CeremoniesPart::showPreview);
    connect(m_pdf, &QPushButton::clicked, this, [this] { writeList(BatchFormat::Pdf); });
    connect(m_print, &QPushButton::clicked, this, &CeremoniesPart::printList);
}

Phrase CeremoniesPart::tabTitle()
{
    return {"oslonac::ui::CeremoniesPart", QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Signing")};
}

Id<SigningCeremony> CeremoniesPart::current() const
{
    return Id<SigningCeremony>(m_list->table().currentId());
}

void CeremoniesPart::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"signing_ceremonies"_s, u"agreements"_s, u"organisations"_s,
                                   u"programmes"_s, u"document_templates"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_list->fill(m_desk, [this] {
        std::vector<AgreementRow> agreements = readAgreementRows(m_desk.file(), m_desk.workspace.today());
        std::erase_if(agreements,
                      [](const AgreementRow& row) { return row.state() == AgreementState::Cancelled; });
        std::vector<CeremonyRow> rows = readCeremonyRows(m_desk.file(), agreements);
        m_agreementModel.reset(std::move(agreements));
        m_model.reset(std::move(rows));
    });
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_model.rowAt(m_model.rowCount() - 1).id.number());
    showCurrent();
    Q_EMIT offersChanged();
}

void CeremoniesPart::showCurrent()
{
    m_form->show(m_model.find(current().number()));
    showAgreements();
    showPreview();
}

void CeremoniesPart::showAgreements()
{
    m_showing = true;
    std::vector<qint64> here;
    for (const AgreementRow& row : m_agreementModel.rows()) {
        if (current().isValid() && row.agreement.ceremonyId == current())
            here.push_back(row.id.number());
    }
    m_checks.keepOnly(here);
    m_checks.check(here);
    m_showing = false;
    m_agreements->setEnabled(current().isValid() && !m_desk.isReadOnly());
    const auto count = int(printedHere().size());
    m_sign->setText(count > 0 ? tr("Mark %n as signed", nullptr, count) : tr("Mark as signed"));
    m_sign->setToolTip(count > 0 ? tr("The printed ones, on the day of the ceremony, in one step")
                                 : tr("None of them is printed and unsigned."));
    const auto row = m_model.find(current().number());
    m_sign->setEnabled(count > 0 && row && row->ceremony.heldAt && !m_desk.isReadOnly());
}

// A check put or taken by the officer is written at once.
void CeremoniesPart::onChecksChanged()
{
    if (m_showing || !current().isValid())
        return;
    std::vector<Id<Agreement>> added;
    std::vector<Id<Agreement>> taken;
    for (const AgreementRow& row : m_agreementModel.rows()) {
        const bool isHere = row.agreement.ceremonyId == current();
        const bool checked = m_checks.isChecked(row.id.number());
        if (checked && !isHere)
            added.push_back(row.id);
        if (!checked && isHere)
            taken.push_back(row.id);
    }
    const Id<SigningCeremony> ceremony = current();
    const bool done = m_desk.run([&] {
        if (!added.empty())
            attachAgreements(m_desk.workspace, ceremony, added);
        if (!taken.empty())
            detachAgreements(m_desk.workspace, taken);
    });
    if (!done)
        showAgreements();
}

std::vector<Id<Agreement>> CeremoniesPart::printedHere() const
{
    std::vector<Id<Agreement>> printed;
    for (const AgreementRow& row : m_agreementModel.rows()) {
        if (row.state() == AgreementState::Printed && row.agreement.ceremonyId == current())
            printed.push_back(row.id);
    }
    return printed;
}

void CeremoniesPart::signPrinted()
{
    const auto row = m_model.find(current().number());
    std::vector<Id<Agreement>> printed = printedHere();
    if (!row || !row->ceremony.heldAt || printed.empty())
        return;
    int changed = 0;
    const bool done = m_desk.run([&] {
        changed = int(std::erase_if(printed, [&](Id<Agreement> id) {
            const AgreementDossier dossier = readDossier(m_desk.file(), id);
            return printedStateOf(m_desk.file(), dossier, {id}) == PrintedState::Changed;
        }));
        if (!printed.empty())
            signAgreements(m_desk.workspace, printed, row->ceremony.heldAt->date);
    });
    if (done && changed > 0)
        m_desk.tell(
            tr("%n agreements were left: their paper no longer says what the file says. Print them anew, or "
               "sign each where it is shown.",
               nullptr, changed));
}

std::optional<PaperDocument> CeremoniesPart::paper() const
{
    const auto row = m_model.find(current().number());
    if (!row || row->agreements == 0)
        return std::nullopt;
    const auto script = Script(m_script->value());
    return paperOf(mergeSigningList(m_desk.file(), row->id, script), row->ceremony, script);
}

void CeremoniesPart::showPreview()
{
    std::optional<PaperDocument> shown;
    const auto refused = m_desk.runner.attempt([&] { shown = paper(); });
    if (shown)
        m_preview->show(*shown);
    else
        m_preview->showNothing(refused.value_or(
            current().isValid()
                ? tr("Check the agreements that are signed there: the table on which the parties "
                     "sign stands here then.")
                : tr("Choose a ceremony to see the table on which the parties sign.")));
    m_pdf->setEnabled(shown.has_value());
    m_print->setEnabled(shown.has_value());
}

void CeremoniesPart::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_sides->setRoom(width());
}

void CeremoniesPart::retranslate()
{
    m_form->retranslate();
    m_script->setChoiceText(int(Script::Latin), tr("Latin"), tr("Document in Latin script"));
    m_script->setChoiceText(int(Script::Cyrillic), tr("Cyrillic"), tr("Document in Cyrillic script"));
    m_pdf->setText(tr("To PDF…"));
    m_print->setText(tr("Print…"));
    m_preview->retranslate();
    m_sides->retranslate();
    showCurrent();
}

void CeremoniesPart::reveal(const Place& place)
{
    if (place.record != 0)
        m_list->table().setCurrentId(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
}

void CeremoniesPart::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

std::vector<ActionId> CeremoniesPart::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    if (m_print->isEnabled())
        offered.push_back(ActionId::Print);
    return offered;
}

void CeremoniesPart::perform(ActionId id)
{
    if (id == ActionId::NewRecord)
        add();
    else if (id == ActionId::Print)
        printList();
    else
        m_list->perform(id);
}

void CeremoniesPart::add()
{
    SigningCeremony ceremony;
    ceremony.title = tr("Signing of agreements");
    Id<SigningCeremony> added;
    if (!m_desk.run([&] { added = saveCeremony(m_desk.workspace, ceremony); }))
        return;
    m_list->table().setCurrentId(added.number());
    m_form->name().edit().setFocus(Qt::OtherFocusReason);
    m_form->name().edit().selectAll();
}

void CeremoniesPart::writeList(BatchFormat format)
{
    m_desk.run([&] {
        const auto written = paper();
        if (!written)
            return;
        const QString ending = format == BatchFormat::Pdf ? u"pdf"_s : u"odt"_s;
        const QString name = mergeSigningList(m_desk.file(), current(), Script(m_script->value())).fileName;
        const auto path = m_desk.prompts.fileToSave(
            {tr("Table of signatures"), {}, name + u'.' + ending, {tr("PDF file (*.pdf)")}, ending});
        if (path)
            writePaper(m_desk, *written, format, *path);
    });
}

void CeremoniesPart::printList()
{
    m_desk.run([&] {
        const auto printed = paper();
        if (!printed)
            return;
        if (auto printer = m_askPrinter())
            printPaperOn(m_desk, *printed, std::move(printer));
    });
}

} // namespace oslonac::ui
