// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreements_page.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "core/documents/agreement_document.h"
#include "core/values/amounts.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/page_preview.h"
#include "ui/lists/list_view.h"
#include "ui/municipalities/municipality_rows.h"
#include "ui/printing/paper_factory.h"
#include "ui/prompts/questions.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

AgreementsPage::AgreementsPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(agreementColumns([&desk] { return desk.language(); })),
      m_header(new PageHeader(this)), m_list(new ListView(m_model, this)), m_preview(new PagePreview(this)),
      m_inspector(new AgreementInspector(desk, this)), m_script(new SegmentedControl(this)),
      m_pdf(new Button(ButtonKind::Usual, this)), m_odt(new Button(ButtonKind::Usual, this)),
      m_print(new Button(ButtonKind::Primary, this))
{
    build();
    connectParts();
    retranslate();
    showCurrent();
}

AgreementsPage::~AgreementsPage()
{
    delete m_list; // before the model it shows
}

void AgreementsPage::build()
{
    m_pdf->setThemedIcon(u"document-export"_s);
    m_odt->setThemedIcon(u"document-export"_s);
    m_print->setThemedIcon(u"document-print"_s);
    for (Button* button : {m_odt, m_pdf, m_print})
        m_header->addAction(button);
    m_list->setName(pageEntry(PageId::Agreements).title);
    m_list->setEmptyState(
        {"oslonac::ui::AgreementsPage",
         QT_TRANSLATE_NOOP("oslonac::ui::AgreementsPage", "No agreements yet")},
        {"oslonac::ui::AgreementsPage",
         QT_TRANSLATE_NOOP("oslonac::ui::AgreementsPage",
                           "Agreements are drafted from the decided list of a call, on its page.")});
    m_list->setFooter([this](const auto& listed, const auto&) { return footer(listed); });
    m_list->table().setRowHeight(44);
    m_script->addChoice(int(Script::Latin), {}, {});
    m_script->addChoice(int(Script::Cyrillic), {}, {});
    m_preview->addTool(m_script);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    // Number and amount stand in the first column and in the tag; the header's menu brings the columns back.
    for (const int column : {3, 4})
        m_list->table().setColumnHidden(column, true);
    QSplitter* right = listWithInspector(*m_preview, *m_inspector, splitter);
    right->setSizes({500, 330});
    splitter->addWidget(right);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(260);
    splitter->setSizes({430, 790});
    stackPage(*this, {m_header}, *splitter);
    chainTabs({m_header, m_list, m_preview, m_inspector});
    setFocusProxy(m_list);
}

void AgreementsPage::connectParts()
{
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &AgreementsPage::showCurrent);
    connect(&m_list->table(), &ListTable::selectedIdsChanged, this, &AgreementsPage::showBatchSize);
    connect(m_script, &SegmentedControl::chosen, this, &AgreementsPage::showCurrent);
    connect(m_pdf, &QPushButton::clicked, this, [this] { writeFiles(BatchFormat::Pdf); });
    connect(m_odt, &QPushButton::clicked, this, [this] { writeFiles(BatchFormat::Odt); });
    connect(m_print, &QPushButton::clicked, this, &AgreementsPage::print);
    connect(m_inspector, &AgreementInspector::signRequested, this, &AgreementsPage::sign);
    connect(m_inspector, &AgreementInspector::cancelRequested, this, &AgreementsPage::cancelCurrent);
}

QString AgreementsPage::title() const
{
    return pageEntry(PageId::Agreements).title.text();
}

void AgreementsPage::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"agreements"_s,
                                   u"organisations"_s,
                                   u"agreement_instalments"_s,
                                   u"document_templates"_s,
                                   u"signing_ceremonies"_s,
                                   u"calls"_s,
                                   u"programmes"_s,
                                   u"lots"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_desk.run([this] { m_model.reset(readAgreementRows(m_desk.file())); });
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_model.rowAt(0).id.number());
    retranslate();
    showCurrent();
    Q_EMIT offersChanged();
}

void AgreementsPage::retranslate()
{
    m_header->setTitle(title());
    const QString agreements = tr("%n agreements", nullptr, m_model.rowCount());
    m_header->setFacts(
        tr("%1 with %2")
            .arg(agreements, tr("%n cities and municipalities", nullptr, municipalitiesIn(m_model.rows()))));
    m_script->setChoiceText(int(Script::Latin), tr("Latin"), tr("Document in Latin script"));
    m_script->setChoiceText(int(Script::Cyrillic), tr("Cyrillic"), tr("Document in Cyrillic script"));
    for (Button* button : {m_pdf, m_odt, m_print})
        button->setToolTip(tr("The selected agreements; Ctrl+A selects all that are listed"));
    showBatchSize();
    m_inspector->retranslate();
    m_preview->retranslate();
    showCurrent();
}

// How many papers a button makes stands on it, so that one is never taken for thirty.
void AgreementsPage::showBatchSize()
{
    const auto count = QString::number(batch().agreements.size());
    m_pdf->setText(tr("To PDF (%1)…").arg(count));
    m_odt->setText(tr("To ODT (%1)…").arg(count));
    m_print->setText(tr("Print (%1)…").arg(count));
    for (Button* button : {m_pdf, m_odt, m_print})
        button->setEnabled(!batch().agreements.empty());
}

std::vector<ActionId> AgreementsPage::offeredActions() const
{
    std::vector<ActionId> offered{ActionId::FindInList, ActionId::Inspector};
    if (m_model.rowCount() > 0)
        offered.insert(offered.end(), {ActionId::Print, ActionId::PrintAgreements});
    return offered;
}

void AgreementsPage::perform(ActionId id)
{
    if (id == ActionId::FindInList)
        m_list->narrow();
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
    if (id == ActionId::Print || id == ActionId::PrintAgreements)
        print();
}

void AgreementsPage::reveal(const Place& place)
{
    m_list->table().setCurrentId(place.record);
}

void AgreementsPage::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

Id<Agreement> AgreementsPage::current() const
{
    return Id<Agreement>(m_list->table().currentId());
}

void AgreementsPage::showCurrent()
{
    if (m_model.rowOf(current().number()) < 0) {
        m_inspector->showNothing();
        m_preview->showNothing(tr("Choose an agreement to see its page."));
        return;
    }
    m_desk.run([this] {
        m_inspector->show(readDossier(m_desk.file(), current()));
        showPreview(current());
    });
}

void AgreementsPage::showPreview(Id<Agreement> id)
{
    const auto refused = m_desk.runner.attempt([&] {
        const auto script = Script(m_script->value());
        const MergedAgreement merged = mergeAgreement(m_desk.file(), id, script);
        m_preview->show(paperOf(merged, readDossier(m_desk.file(), id), script));
    });
    if (refused)
        m_preview->showNothing(*refused);
}

AgreementBatch AgreementsPage::batch() const
{
    AgreementBatch chosen;
    chosen.script = Script(m_script->value());
    for (const qint64 id : m_list->table().selectedIds()) {
        const auto row = m_model.find(id);
        if (row && row->agreement.status != AgreementStatus::Cancelled)
            chosen.agreements.push_back(row->id);
    }
    return chosen;
}

void AgreementsPage::writeFiles(BatchFormat format)
{
    const auto folder = m_desk.prompts.folder({tr("Folder for the agreements"), {}, {}, {}, {}});
    if (folder && mayWriteInto(*folder, format))
        writeBatch(m_desk, batch(), format, *folder);
}

// A paper outside the file is not brought back by undo.
bool AgreementsPage::mayWriteInto(const QString& folder, BatchFormat format)
{
    const QString ending = format == BatchFormat::Pdf ? u"pdf"_s : u"odt"_s;
    const QString pattern = u"*-%1.%2"_s.arg(codeOf(Script(m_script->value())), ending);
    if (QDir(folder).entryList({pattern}, QDir::Files).isEmpty())
        return true;
    return m_desk.prompts.ask(
               {tr("Replace papers"),
                tr("The folder already holds agreements in this script and format. Files of the same "
                   "name are replaced."),
                tr("Replace")}) == Answer::Accept;
}

void AgreementsPage::print()
{
    // The layout of 600 dots per inch is the printer's own business; the dialog belongs to the platform.
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        printBatchOn(m_desk, batch(), printer);
}

void AgreementsPage::sign()
{
    m_desk.run([this] {
        const auto agreement = Records<Agreement>(m_desk.file()).get(current());
        const QString title = tr("Agreement %1 is signed").arg(agreement.number);
        const auto date =
            askDate(m_desk.prompts, title, tr("Signed on"),
                    agreement.concludedOn.value_or(m_desk.workspace.today()), m_desk.language());
        if (!date)
            return;
        const auto number = m_desk.prompts.line(title, tr("The other party's number"), agreement.otherNumber);
        if (!number)
            return;
        signAgreement(m_desk.workspace, agreement.id, {*date, *number, agreement.otherDate});
    });
}

void AgreementsPage::cancelCurrent()
{
    m_desk.run([this] {
        const auto agreement = Records<Agreement>(m_desk.file()).get(current());
        const auto reason =
            m_desk.prompts.line(tr("Cancel agreement %1").arg(agreement.number), tr("Reason"), {});
        if (reason)
            cancelAgreement(m_desk.workspace, agreement.id, *reason);
    });
}

QString AgreementsPage::footer(const std::vector<qint64>& listed) const
{
    std::vector<Money> sums;
    for (const qint64 id : listed) {
        const auto row = m_model.find(id);
        if (row && row->agreement.amount && row->agreement.status != AgreementStatus::Cancelled)
            addAmount(sums, *row->agreement.amount);
    }
    const QString count = tr("%n listed", nullptr, int(listed.size()));
    return sums.empty() ? count : tr("%1, %2").arg(count, amountsText(sums, m_desk.language()));
}

} // namespace oslonac::ui
