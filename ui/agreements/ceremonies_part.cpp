// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/ceremonies_part.h"

#include "core/agreements/agreement_operations.h"
#include "core/agreements/ceremony_operations.h"
#include "core/documents/agreement_document.h"
#include "core/values/dates.h"
#include "ui/forms/form_builder.h"
#include "ui/forms/inspector_panel.h"
#include "ui/lists/checks_bar.h"
#include "ui/lists/list_view.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paper_factory.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::CeremoniesPart", source};
}

/// A ceremony is never held at midnight: that time stands for an hour that is not known yet.
QTime hourUnknown()
{
    return QTime(0, 0);
}

QString whenOf(const SigningCeremony& ceremony, Language language)
{
    if (!ceremony.heldAt)
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "no date yet")).text();
    const QString date = dateText(ceremony.heldAt->date, language);
    return ceremony.heldAt->time == hourUnknown() ? date
                                                  : u"%1 %2"_s.arg(date, timeText(ceremony.heldAt->time));
}

std::vector<Column<CeremonyRow>> ceremonyColumns(std::function<Language()> language)
{
    using Row = CeremonyRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>({u"ceremony"_s,
                     phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Signing ceremony")),
                     CellKind::Text, 220},
                    [language](const Row& row) {
                        return u"%1\n%2"_s.arg(row.ceremony.title, whenOf(row.ceremony, language()));
                    })
            .sortedBy([](const Row& row) {
                return QVariant(row.ceremony.heldAt ? row.ceremony.heldAt->toIsoText() : QString());
            }));
    columns.push_back(
        Column<Row>({u"signed"_s, phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Signed")),
                     CellKind::Number, 90},
                    [](const Row& row) { return u"%1/%2"_s.arg(row.signedCount).arg(row.agreements); })
            .asNumber([](const Row& row) { return std::optional(qint64(row.signedCount)); }));
    return columns;
}

std::vector<Column<AgreementRow>> attachedColumns(std::function<Language()> language)
{
    std::vector<Column<AgreementRow>> columns = agreementColumns(std::move(language));
    std::erase_if(columns, [](const Column<AgreementRow>& column) {
        return column.head.key != u"party" && column.head.key != u"state" && column.head.key != u"ceremony" &&
               column.head.key != u"party_signatory" && column.head.key != u"call";
    });
    return columns;
}

} // namespace

CeremoniesPart::CeremoniesPart(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(ceremonyColumns([&desk] { return desk.language(); })),
      m_agreementModel(attachedColumns([&desk] { return desk.language(); })),
      m_list(new ListView(m_model, this)), m_panel(new InspectorPanel(this)),
      m_agreements(new ListView(m_agreementModel, this)), m_preview(new PagePreview(this)),
      m_remove(new Button(ButtonKind::Quiet, this)), m_sign(new Button(ButtonKind::Usual, this)),
      m_script(new SegmentedControl(this)), m_pdf(new Button(ButtonKind::Usual, this)),
      m_print(new Button(ButtonKind::Primary, this)), m_askPrinter(printerDialog(this))
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
    makeForm();
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
    for (QWidget* tool : std::initializer_list<QWidget*>{m_print, m_pdf, m_script})
        m_preview->addTool(tool);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_list);
    left->addWidget(m_panel);
    left->setHandleWidth(1);
    left->setChildrenCollapsible(false);
    left->setMaximumWidth(m_panel->maximumWidth());
    auto* splitter = new QSplitter(this);
    for (QWidget* part : std::initializer_list<QWidget*>{left, m_agreements, m_preview})
        splitter->addWidget(part);
    splitter->setSizes({330, 360, 526});
    splitter->setStretchFactor(2, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    stackPage(*this, {}, *splitter);
    setFocusProxy(m_list);
    chainTabs({m_list, m_panel, m_agreements, m_preview});
}

void CeremoniesPart::makeForm()
{
    InspectorSection* section =
        m_panel->addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "When and where")));
    FormBuilder form(section->body());
    const auto text = [this](QString SigningCeremony::*member) {
        return [this, member](const QString& typed) {
            return store([&](SigningCeremony& ceremony) { ceremony.*member = typed.trimmed(); });
        };
    };
    m_name = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Name")),
                          text(&SigningCeremony::title));
    m_date =
        form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Date")),
                     [this](const std::optional<QDate>& date) {
                         return store([&](SigningCeremony& ceremony) {
                             const QTime hour = ceremony.heldAt ? ceremony.heldAt->time : hourUnknown();
                             ceremony.heldAt = date ? std::optional(WallTime{*date, hour}) : std::nullopt;
                         });
                     });
    m_hour = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Hour")),
                          [this](const QString& typed) { return writeHour(typed); });
    m_place = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Place")),
                           text(&SigningCeremony::place));
    m_address = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremoniesPart", "Address")),
                             text(&SigningCeremony::address));
    form.addBelow(m_remove);
    m_remove->setThemedIcon(u"edit-delete"_s);
}

void CeremoniesPart::connectParts()
{
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &CeremoniesPart::showCurrent);
    connect(&m_checks, &RowChecks::changed, this, &CeremoniesPart::onChecksChanged);
    connect(&m_agreements->table(), &ListTable::opened, this, [this](qint64 id) {
        m_desk.go({PageId::Agreements, id});
    });
    connect(m_remove, &QPushButton::clicked, this, &CeremoniesPart::removeCurrent);
    connect(m_sign, &QPushButton::clicked, this, &CeremoniesPart::signPrinted);
    connect(m_script, &SegmentedControl::chosen, this, &CeremoniesPart::showPreview);
    connect(m_pdf, &QPushButton::clicked, this, [this] { writeList(BatchFormat::Pdf); });
    connect(m_print, &QPushButton::clicked, this, &CeremoniesPart::printList);
}

QString CeremoniesPart::title() const
{
    return tr("Signing");
}

Id<SigningCeremony> CeremoniesPart::current() const
{
    return Id<SigningCeremony>(m_list->table().currentId());
}

std::optional<QString> CeremoniesPart::store(const CeremonyEdit& edit) const
{
    const Id<SigningCeremony> id = current();
    return m_desk.runner.attempt([&] {
        auto ceremony = Records<SigningCeremony>(m_desk.file()).get(id);
        edit(ceremony);
        saveCeremony(m_desk.workspace, ceremony);
    });
}

std::optional<QString> CeremoniesPart::writeHour(const QString& text) const
{
    const auto row = m_model.find(current().number());
    if (row && !row->ceremony.heldAt)
        return tr("Enter the date first.");
    const auto hour = text.trimmed().isEmpty() ? std::optional(hourUnknown()) : readTime(text);
    if (!hour)
        return tr("This is no time of day; write it as 12:00.");
    return store([&](SigningCeremony& ceremony) { ceremony.heldAt->time = *hour; });
}

void CeremoniesPart::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"signing_ceremonies"_s, u"agreements"_s, u"organisations"_s,
                                   u"programmes"_s, u"document_templates"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_desk.run([this] {
        std::vector<AgreementRow> agreements = readAgreementRows(m_desk.file());
        std::erase_if(agreements,
                      [](const AgreementRow& row) { return row.state() == AgreementState::Cancelled; });
        std::vector<CeremonyRow> rows;
        for (const SigningCeremony& one :
             Records<SigningCeremony>(m_desk.file()).all("ORDER BY held_at, id")) {
            CeremonyRow row{one.id, one};
            for (const AgreementRow& agreement : agreements) {
                if (agreement.agreement.ceremonyId != one.id)
                    continue;
                ++row.agreements;
                row.signedCount += agreement.state() == AgreementState::Signed ? 1 : 0;
            }
            rows.push_back(std::move(row));
        }
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
    showForm(m_model.find(current().number()));
    showAgreements();
    showPreview();
}

void CeremoniesPart::showForm(const std::optional<CeremonyRow>& row)
{
    const SigningCeremony ceremony = row ? row->ceremony : SigningCeremony();
    m_panel->setTitle(row ? ceremony.title : tr("No ceremony is chosen"));
    m_panel->setFacts(row ? tr("%n agreements", nullptr, row->agreements) : QString());
    m_panel->setEnabled(row.has_value());
    m_name->setValue(ceremony.title);
    m_date->show(ceremony.heldAt ? std::optional(ceremony.heldAt->date) : std::nullopt);
    const bool hasHour = ceremony.heldAt && ceremony.heldAt->time != hourUnknown();
    m_hour->setValue(hasHour ? timeText(ceremony.heldAt->time) : QString());
    m_place->setValue(ceremony.place);
    m_address->setValue(ceremony.address);
    for (Field* field : std::initializer_list<Field*>{m_name, m_date, m_hour, m_place, m_address})
        field->setReadOnly(m_desk.isReadOnly());
    const bool free = row && row->agreements == 0 && !m_desk.isReadOnly();
    m_remove->setEnabled(free);
    m_remove->setToolTip(free || !row ? QString() : tr("Agreements are signed there."));
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
    m_sign->setText(tr("Mark %n as signed", nullptr, count));
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
    const std::vector<Id<Agreement>> printed = printedHere();
    if (row && row->ceremony.heldAt && !printed.empty())
        m_desk.run([&] { signAgreements(m_desk.workspace, printed, row->ceremony.heldAt->date); });
}

std::optional<PaperDocument> CeremoniesPart::paper() const
{
    const auto row = m_model.find(current().number());
    if (!row || row->agreements == 0)
        return std::nullopt;
    const auto script = Script(m_script->value());
    const std::vector<AgreementDossier> dossiers = dossiersAt(m_desk.file(), row->id);
    return paperOf(mergeSigningList(m_desk.file(), row->id, script), row->ceremony,
                   dossiers.front().programme, script);
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

void CeremoniesPart::retranslate()
{
    m_remove->setText(tr("Delete the ceremony"));
    m_script->setChoiceText(int(Script::Latin), tr("Latin"), tr("Document in Latin script"));
    m_script->setChoiceText(int(Script::Cyrillic), tr("Cyrillic"), tr("Document in Cyrillic script"));
    m_pdf->setText(tr("To PDF…"));
    m_print->setText(tr("Print…"));
    m_preview->retranslate();
    showCurrent();
}

void CeremoniesPart::reveal(const Place& place)
{
    if (place.record != 0)
        m_list->table().setCurrentId(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
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
    m_name->edit().setFocus(Qt::OtherFocusReason);
    m_name->edit().selectAll();
}

void CeremoniesPart::removeCurrent()
{
    const Id<SigningCeremony> id = current();
    m_desk.run([&] { deleteCeremony(m_desk.workspace, id); });
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
