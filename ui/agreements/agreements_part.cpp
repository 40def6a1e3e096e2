// SPDX-License-Identifier: GPL-3.0-or-later
// Long because one part joins the list, the page in sight and the batch.
#include "ui/agreements/agreements_part.h"

#include "core/documents/agreement_document.h"
#include "core/values/amounts.h"
#include "ui/agreements/agreement_inspector.h"
#include "ui/agreements/agreement_sides.h"
#include "ui/agreements/batch_files.h"
#include "ui/agreements/batch_panel.h"
#include "ui/agreements/gaps_view.h"
#include "ui/agreements/paper_chooser.h"
#include "ui/lists/checks_bar.h"
#include "ui/lists/list_totals.h"
#include "ui/lists/list_view.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paper_factory.h"
#include "ui/shell/desk.h"
#include "ui/shell/list_and_panel.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_bar.h"

#include <QComboBox>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int roomForLabel = 560;     ///< px at 100 % for the tools of the preview with their words
constexpr int heightForOptions = 560; ///< of the part, below which the options of printing are folded

} // namespace

AgreementsPart::AgreementsPart(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(agreementColumns([&desk] { return desk.language(); })),
      m_bar(new PageBar(this)), m_list(new ListView(m_model, this)),
      m_draft(new Button(ButtonKind::Primary, this)), m_preview(new PagePreview(this)),
      m_paper(new PaperChooser(desk, this)), m_gaps(new GapsView(desk, this)),
      m_middle(new QStackedWidget(this)), m_inspector(new AgreementInspector(desk, this)),
      m_batch(new BatchPanel(desk, this)), m_right(new QWidget(this)),
      m_sides(new AgreementSides({*m_list, *m_middle, *m_right}, this)), m_besideList(new QSplitter(this)),
      m_splitter(new ListAndPanel(*m_list, *m_besideList, ListAndPanel::Standing::BesideIfLow, this)),
      m_askPrinter(printerDialog(this))
{
    build();
    connectParts();
    connectBatch();
    retranslate();
    showCurrent();
}

AgreementsPart::~AgreementsPart()
{
    delete m_list; // before the model it shows
}

void AgreementsPart::build()
{
    buildList();
    m_preview->addTool(m_paper);
    m_middle->addWidget(m_preview);
    m_middle->addWidget(m_gaps);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_inspector, 1);
    right->addWidget(m_batch);
    m_right->setMaximumWidth(m_inspector->maximumWidth());
    m_besideList->addWidget(m_middle);
    m_besideList->addWidget(m_right);
    m_besideList->setHandleWidth(1);
    m_besideList->setChildrenCollapsible(false);
    m_besideList->setStretchFactor(0, 1);
    m_besideList->setStretchFactor(1, 0);
    m_besideList->setSizes({436, 344});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({436, 780});
    stackPage(*this, {m_bar, m_sides}, *m_splitter);
    m_splitter->setRoomAbove([this] { return m_bar->wantedHeight(width()) + m_sides->wantedHeight(); });
    setFocusProxy(m_list);
}

void AgreementsPart::buildList()
{
    m_list->setName(
        {"oslonac::ui::AgreementsPart", QT_TRANSLATE_NOOP("oslonac::ui::AgreementsPart", "Agreements")});
    m_list->setEmptyState(
        {"oslonac::ui::AgreementsPart",
         QT_TRANSLATE_NOOP("oslonac::ui::AgreementsPart", "No agreements yet")},
        {"oslonac::ui::AgreementsPart",
         QT_TRANSLATE_NOOP("oslonac::ui::AgreementsPart",
                           "Agreements are drafted from the decided list of a call: on its page, or here "
                           "under Drafting.")});
    m_draft->setThemedIcon(u"document-edit"_s);
    m_list->emptyState().addAction(m_draft);
    connect(m_draft, &QPushButton::clicked, this, &AgreementsPart::draftingRequested);
    m_list->setFooter([this](const auto& listed, const auto&) { return footer(listed); });
    m_list->table().setRowHeight(44);
    m_list->setViews(agreementViews());
    m_list->attach(m_desk, u"agreements"_s);
    m_list->addChecks(m_checks);
}

void AgreementsPart::connectParts()
{
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &AgreementsPart::showCurrent);
    connect(&m_list->table(), &ListTable::selectedIdsChanged, this, &AgreementsPart::showBatch);
    connect(&m_list->table(), &ListTable::opened, this, [this] {
        m_sides->bringUp(AgreementSides::Side::Page);
        m_preview->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ListView::offersChanged, this, &AgreementsPart::offersChanged);
    connect(&m_checks, &RowChecks::changed, this, &AgreementsPart::showBatch);
    connect(m_paper, &PaperChooser::chosen, this, [this] {
        m_batch->setScript(m_paper->script());
        showCurrent();
        showBatch();
    });
    connect(m_preview, &PagePreview::gapChosen, m_inspector, [this](const QString& field) {
        enterMissing(current(), m_paper->addendum() ? addendumField(field) : field);
    });
    connect(m_inspector, &AgreementInspector::printRequested, this, &AgreementsPart::print);
    connect(m_inspector, &AgreementInspector::addendumShown, this,
            [this](qint64 id) { m_paper->chooseAddendum(Id<Addendum>(id)); });
    connect(m_inspector, &AgreementInspector::addendumPrinted, this,
            [this](qint64 id) { printAddendum(Id<Addendum>(id)); });
    connect(m_gaps, &GapsView::gapChosen, this,
            [this](qint64 id, const QString& field) { enterMissing(Id<Agreement>(id), field); });
    // What stands beside the gaps is the agreement of the gap, so that no value goes into another.
    connect(m_gaps, &GapsView::agreementPassed, this, [this](qint64 id) {
        if (gapsAreShown() && m_list->table().currentId() != id)
            m_list->table().setCurrentId(id);
    });
    connect(m_gaps, &GapsView::closed, this, &AgreementsPart::closeGaps);
    connect(m_bar, &PageBar::stepTaken, this, &AgreementsPart::showGaps);
    connect(m_sides, &AgreementSides::arranged, this,
            [this] { m_splitter->setPanelName(m_sides->besideName()); });
    connect(m_sides, &AgreementSides::chosen, m_splitter, &ListAndPanel::showPanel);
    connect(m_splitter, &ListAndPanel::turned, this, &AgreementsPart::giveRoom);
}

void AgreementsPart::connectBatch()
{
    connect(m_batch, &BatchPanel::pdfRequested, this, [this] { writeFiles(BatchFormat::Pdf); });
    connect(m_batch, &BatchPanel::odtRequested, this, [this] { writeFiles(BatchFormat::Odt); });
    connect(m_batch, &BatchPanel::printRequested, this, &AgreementsPart::print);
    connect(m_batch, &BatchPanel::allMissingRequested, this, &AgreementsPart::showGaps);
    connect(m_batch, &BatchPanel::paperRequested, this, &AgreementsPart::enterFirstMissing);
    connect(m_batch, &BatchPanel::scriptChosen, this, [this](Script script) {
        m_paper->setScript(script);
        showCurrent();
    });
}

Phrase AgreementsPart::tabTitle()
{
    return {"oslonac::ui::AgreementsPart", QT_TRANSLATE_NOOP("oslonac::ui::AgreementsPart", "Agreements")};
}

void AgreementsPart::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"agreements"_s,
                                   u"organisations"_s,
                                   u"agreement_instalments"_s,
                                   u"addenda"_s,
                                   u"document_templates"_s,
                                   u"signing_ceremonies"_s,
                                   u"calls"_s,
                                   u"programmes"_s,
                                   u"lots"_s,
                                   u"agreement_printings"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_list->fill(m_desk,
                 [this] { m_model.reset(readAgreementRows(m_desk.file(), m_desk.workspace.today())); });
    std::vector<qint64> existing;
    for (const AgreementRow& row : m_model.rows())
        existing.push_back(row.id.number());
    m_checks.keepOnly(existing);
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_list->table().listedIds().empty()
                                         ? m_model.rowAt(0).id.number()
                                         : m_list->table().listedIds().front());
    showCurrent();
    showBatch();
    m_desk.run([this] { showDrafted(); });
    Q_EMIT offersChanged();
}

void AgreementsPart::retranslate()
{
    m_draft->setText(tr("Draft agreements"));
    m_sides->retranslate();
    m_paper->retranslate();
    m_preview->retranslate();
    m_gaps->retranslate();
    m_inspector->retranslate();
    m_batch->retranslate();
    showCurrent();
    m_desk.run([this] { showDrafted(); });
}

void AgreementsPart::reveal(const Place& place)
{
    if (place.record == 0)
        return;
    if (!std::ranges::count(m_list->table().listedIds(), place.record)) {
        m_list->look().open(0);
        m_list->table().proxy().setNarrowing({});
    }
    closeGaps();
    m_list->table().setCurrentId(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
}

void AgreementsPart::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

std::vector<ActionId> AgreementsPart::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    if (m_model.rowCount() > 0)
        offered.insert(offered.end(), {ActionId::Print, ActionId::PrintAgreements});
    return offered;
}

void AgreementsPart::perform(ActionId id)
{
    if (id == ActionId::Print || id == ActionId::PrintAgreements)
        return print(); // the agreements, not the list of them
    if (!m_list->perform(id) && id == ActionId::Inspector)
        m_sides->toggleData();
}

void AgreementsPart::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_sides->setRoom(width());
    m_paper->setLabelled(m_middle->width() >= roomForLabel * textPercent() / 100);
    const bool hasRoom = height() >= heightForOptions * textPercent() / 100; // of letters that may have grown
    if (std::exchange(m_hadRoomForOptions, hasRoom) != hasRoom)
        m_batch->setOpen(hasRoom);
}

// Where list and data take turns there is no room but for them: the choice stands in their bar, and what was
// drafted is said beside the list.
void AgreementsPart::giveRoom()
{
    m_bar->giveWay(m_splitter->isListAway());
    m_sides->standIn(m_splitter->takesTurns() ? &m_splitter->bar() : nullptr);
}

Id<Agreement> AgreementsPart::current() const
{
    return Id<Agreement>(m_list->table().currentId());
}

void AgreementsPart::showCurrent()
{
    if (m_model.rowOf(current().number()) < 0) {
        m_inspector->showNothing();
        m_preview->showNothing(m_model.rowCount() == 0
                                   ? tr("The page of an agreement stands here once one is drafted.")
                                   : tr("Choose an agreement to see its page."));
        m_paper->hide();
        return;
    }
    m_desk.run([this] {
        const AgreementDossier dossier = readDossier(m_desk.file(), current());
        if (m_shown != dossier.agreement.id)
            m_preview->turnTo(0);
        m_shown = dossier.agreement.id;
        m_paper->setVisible(true);
        m_paper->show(dossier);
        m_inspector->show(dossier);
        showPreview(dossier);
    });
}

void AgreementsPart::showPreview(const AgreementDossier& dossier)
{
    const auto refused = m_desk.runner.attempt([&] { m_preview->show(shownPaper(dossier)); });
    if (refused)
        m_preview->showNothing(*refused);
}

PaperDocument AgreementsPart::shownPaper(const AgreementDossier& dossier) const
{
    const AgreementPaper paper{dossier.agreement.id, m_paper->addendum()};
    return paperOf(mergePaper(m_desk.file(), dossier, paper, m_paper->script()), dossier, paper,
                   m_paper->script());
}

std::vector<AgreementRow> AgreementsPart::batchRows() const
{
    std::vector<AgreementRow> rows;
    const std::vector<qint64> selected = m_list->table().chosenIds();
    for (const AgreementRow& row : m_model.rows()) {
        const bool chosen = m_checks.count() > 0 ? m_checks.isChecked(row.id.number())
                                                 : std::ranges::count(selected, row.id.number()) > 0;
        if (chosen)
            rows.push_back(row);
    }
    return rows;
}

void AgreementsPart::showBatch()
{
    std::vector<AgreementRow> rows = batchRows();
    const BatchPanel::Source source = m_checks.count() > 0 ? BatchPanel::Source::Checked
                                      : rows.size() > 1    ? BatchPanel::Source::Selected
                                                           : BatchPanel::Source::Shown;
    m_batch->show(rows, source, m_paper->addendum());
    if (gapsAreShown())
        m_gaps->show(rows, m_batch->kind());
}

// The drafting that was the last step is summed up until the next one.
void AgreementsPart::showDrafted()
{
    const auto last = m_desk.workspace.journal().nextUndo();
    if (!last || last->operation.kind != OperationKind::DraftAgreements)
        return m_bar->clear();
    std::vector<AgreementRow> drafts;
    int incomplete = 0;
    for (const FieldChange& change : m_desk.workspace.history().ofEntry(last->number)) {
        const auto row = m_model.find(change.recordId);
        if (change.table != u"agreements" || change.field != u"number" || !row)
            continue;
        drafts.push_back(*row);
        incomplete += row->missing.empty() ? 0 : 1;
    }
    if (drafts.empty())
        return m_bar->clear();
    const auto [lowest, highest] = std::ranges::minmax_element(
        drafts, {}, [](const AgreementRow& row) { return row.agreement.numberSequence; });
    const QString drafted =
        tr("%n agreements of %1 were drafted, %2 to %3.", nullptr, int(drafts.size()))
            .arg(last->operation.details.value(0), lowest->agreement.number, highest->agreement.number);
    const QString missing = incomplete == 0 ? tr("All of them are ready to be printed.")
                                            : tr("Values are missing in %n of them.", nullptr, incomplete);
    m_bar->say(incomplete == 0 ? StatusKind::Ok : StatusKind::Info, drafted + u' ' + missing,
               incomplete == 0 ? QString() : tr("Show the missing values"));
}

void AgreementsPart::enterMissing(Id<Agreement> agreement, const QString& field)
{
    if (agreement != current())
        m_list->table().setCurrentId(agreement.number());
    m_sides->bringUp(AgreementSides::Side::Data);
    if (field == u"template")
        return m_paper->templateBox().setFocus(Qt::OtherFocusReason);
    m_inspector->reveal(field);
}

void AgreementsPart::enterFirstMissing(const AgreementPaper& paper)
{
    const auto row = m_model.find(paper.agreement.number());
    if (!row)
        return;
    if (!paper.addendum) {
        if (!row->missing.empty())
            return enterMissing(row->id, row->missing.front().facts);
        return m_list->table().setCurrentId(row->id.number());
    }
    const auto addendum = std::ranges::find(row->addenda, *paper.addendum, &AddendumRow::id);
    if (addendum != row->addenda.end() && !addendum->missing.empty())
        return enterMissing(row->id, addendumField(addendum->missing.front().facts));
    m_list->table().setCurrentId(row->id.number());
    m_paper->chooseAddendum(*paper.addendum);
}

void AgreementsPart::showGaps()
{
    // From the summary of a drafting nothing is checked: all that is listed is meant.
    if (m_checks.count() == 0)
        m_checks.check(m_list->table().selectedCount() <= 1 ? m_list->table().listedIds()
                                                            : m_list->table().selectedIds());
    m_middle->setCurrentWidget(m_gaps);
    m_sides->setEntersMissing(true);
    showBatch();
    m_gaps->setFocus(Qt::OtherFocusReason);
}

void AgreementsPart::showData()
{
    m_sides->bringUp(AgreementSides::Side::Data);
}

bool AgreementsPart::gapsAreShown() const
{
    return m_middle->currentWidget() == m_gaps;
}

void AgreementsPart::closeGaps()
{
    if (!gapsAreShown())
        return;
    m_middle->setCurrentWidget(m_preview);
    m_sides->setEntersMissing(false);
    m_list->setFocus(Qt::OtherFocusReason);
}

void AgreementsPart::writeFiles(BatchFormat format)
{
    const AgreementBatch batch = m_batch->batch();
    if (batch.papers.empty())
        return m_desk.tell(tr("There is nothing to write: choose papers without missing values."));
    const bool asOne = m_batch->files() == BatchPanel::Files::OneForAll;
    m_desk.run([&] {
        if (asOne && batch.papers.size() > 1)
            askAndWriteOne(m_desk, batch, format);
        else
            askAndWriteEach(m_desk, batch, format);
    });
}

void AgreementsPart::print()
{
    const AgreementBatch batch = m_batch->batch();
    if (batch.papers.empty())
        return m_desk.tell(tr("There is nothing to print: choose papers without missing values."));
    if (auto printer = m_askPrinter())
        printBatchOn(m_desk, batch, std::move(printer));
}

void AgreementsPart::printAddendum(Id<Addendum> addendum)
{
    m_paper->chooseAddendum(addendum);
    if (auto printer = m_askPrinter())
        printBatchOn(m_desk,
                     {.papers = {{current(), addendum}}, .scripts = {m_paper->script()}, .copies = {}},
                     std::move(printer));
}

QStringList AgreementsPart::footer(const std::vector<qint64>& listed) const
{
    std::vector<Money> sums;
    int cancelled = 0;
    for (const qint64 id : listed) {
        const auto row = m_model.find(id);
        if (row && row->agreement.status == AgreementStatus::Cancelled)
            ++cancelled;
        else if (row && row->terms.amount)
            addAmount(sums, *row->terms.amount);
    }
    QStringList words{tr("%n listed", nullptr, int(listed.size()))};
    const QString amounts = amountsText(sums, m_desk.language());
    if (!sums.empty())
        words.append(cancelled == 0 ? amounts
                                    : tr("%1 without %n cancelled", nullptr, cancelled).arg(amounts));
    return words;
}

} // namespace oslonac::ui
