// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/batch_panel.h"

#include "core/languages/spoken.h"
#include "ui/agreements/batch_line.h"

#include "ui/shell/desk.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int margin = 16;
constexpr size_t mostLines =
    5; ///< more would push the fields out of sight; the list of all is one click away
constexpr int mostCopies = 20;
constexpr int roomForOneLine = 560; ///< px: wider than beside a list

} // namespace

QString BatchPanel::headingOf(Source source)
{
    switch (source) {
    case Source::Checked:
        return tr("Print the checked");
    case Source::Selected:
        return tr("Print the selected");
    case Source::Shown:
        return tr("Print the one shown");
    }
    return {};
}

BatchPanel::BatchPanel(const Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_heading(new QToolButton(this)), m_facts(new ElidedLabel(this)),
      m_head(new QHBoxLayout), m_body(new QWidget(this)), m_buttons(new QWidget(this)),
      m_list(new QVBoxLayout), m_copiesLabel(new QLabel(m_body)), m_copies(new QSpinBox(m_body)),
      m_kinds(new SegmentedControl(m_body)), m_scripts(new SegmentedControl(m_body)),
      m_oneEach(new QCheckBox(m_body)), m_skip(new QCheckBox(m_body)),
      m_pdf(new Button(ButtonKind::Usual, this)), m_odt(new Button(ButtonKind::Usual, this)),
      m_print(new Button(ButtonKind::Primary, this))
{
    build();
    connectParts();
    setOpen(true);
    retranslate();
}

void BatchPanel::build()
{
    setObjectName(u"batchPanel"_s);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_facts->setProperty("use", u"hint"_s);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_oneEach->setChecked(true);
    m_skip->setChecked(true);
    m_print->setThemedIcon(u"document-print"_s);
    m_head->setSpacing(8);
    m_head->addWidget(m_heading);
    m_head->addWidget(m_facts, 1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    m_list->setSpacing(0);
    body->addWidget(m_kinds, 0, Qt::AlignLeft);
    body->addLayout(m_list);
    body->addWidget(makeOptions());
    body->addWidget(m_oneEach);
    body->addWidget(m_skip);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_odt);
    buttons->addStretch(1);
    buttons->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 8, margin, 12);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addWidget(m_body);
    column->addWidget(m_buttons);
}

QWidget* BatchPanel::makeOptions()
{
    for (const int choice : {LatinOnly, CyrillicOnly, BothScripts})
        m_scripts->addChoice(choice, {}, {});
    for (const PaperKind choice : {PaperKind::Agreement, PaperKind::Addendum})
        m_kinds->addChoice(int(choice), {}, {});
    m_copies->setRange(0, mostCopies);
    m_copies->setMinimumHeight(heightFor(32));
    m_copiesLabel->setBuddy(m_copies);
    auto* options = new QWidget(m_body);
    auto* copies = new QHBoxLayout;
    copies->setSpacing(8);
    copies->addWidget(m_copiesLabel);
    copies->addWidget(m_copies);
    copies->addStretch(1);
    auto* rows = new QVBoxLayout(options);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_scripts, 0, Qt::AlignLeft);
    rows->addLayout(copies);
    return options;
}

void BatchPanel::connectParts()
{
    connect(m_heading, &QToolButton::toggled, this, &BatchPanel::setOpen);
    connect(m_skip, &QCheckBox::toggled, this, &BatchPanel::showButtons);
    connect(m_oneEach, &QCheckBox::toggled, this, &BatchPanel::showButtons);
    connect(m_pdf, &QPushButton::clicked, this, &BatchPanel::pdfRequested);
    connect(m_odt, &QPushButton::clicked, this, &BatchPanel::odtRequested);
    connect(m_print, &QPushButton::clicked, this, &BatchPanel::printRequested);
    connect(m_kinds, &SegmentedControl::chosen, this, &BatchPanel::retranslate);
    connect(m_scripts, &SegmentedControl::chosen, this, [this](int choice) {
        if (choice != BothScripts)
            Q_EMIT scriptChosen(choice == CyrillicOnly ? Script::Cyrillic : Script::Latin);
        showButtons();
    });
}

void BatchPanel::show(std::vector<AgreementRow> rows, Source source, std::optional<Id<Addendum>> addendum)
{
    std::erase_if(rows, [](const AgreementRow& row) { return row.state() == AgreementState::Cancelled; });
    m_rows = std::move(rows);
    m_source = source;
    m_addendum = source == Source::Shown ? addendum : std::nullopt;
    retranslate();
}

PaperKind BatchPanel::kind() const
{
    if (m_source == Source::Shown)
        return m_addendum ? PaperKind::Addendum : PaperKind::Agreement;
    return m_kinds->isHidden() ? PaperKind::Agreement : PaperKind(m_kinds->value());
}

std::vector<BatchPanel::Item> BatchPanel::itemsOf(const AgreementRow& row) const
{
    const QString party = row.party(m_desk.language());
    if (kind() == PaperKind::Agreement) {
        return {{{row.id},
                 party,
                 int(row.missing.size()),
                 row.blanks,
                 row.agreement.status == AgreementStatus::Signed}};
    }
    std::vector<Item> items;
    for (const AddendumRow& addendum : row.addenda) {
        const bool isMeant = m_addendum ? addendum.id == *m_addendum : addendum.id == row.addenda.back().id;
        if (isMeant)
            items.push_back({{row.id, addendum.id},
                             tr("%1, addendum %2").arg(party).arg(addendum.position),
                             int(addendum.missing.size()),
                             addendum.blanks,
                             addendum.status == AgreementStatus::Signed});
    }
    return items;
}

void BatchPanel::collectItems()
{
    m_items.clear();
    for (const AgreementRow& row : m_rows) {
        for (Item& item : itemsOf(row))
            m_items.push_back(std::move(item));
    }
}

void BatchPanel::setScript(Script script)
{
    if (m_scripts->value() != BothScripts)
        m_scripts->setValue(script == Script::Cyrillic ? CyrillicOnly : LatinOnly);
}

void BatchPanel::setOpen(bool open)
{
    m_body->setVisible(open);
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    placeButtons();
}

void BatchPanel::placeButtons()
{
    const int needed = m_heading->sizeHint().width() + m_facts->minimumSizeHint().width() +
                       m_buttons->sizeHint().width() + 4 * margin;
    const bool shareLine = m_body->isHidden() && width() >= std::max(needed, roomForOneLine);
    if (shareLine == (m_head->indexOf(m_buttons) >= 0))
        return;
    layout()->setContentsMargins(margin, shareLine ? 4 : 8, margin, shareLine ? 4 : 12);
    if (shareLine)
        m_head->addWidget(m_buttons);
    else
        static_cast<QVBoxLayout*>(layout())->addWidget(m_buttons);
}

void BatchPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

int BatchPanel::incompleteCount() const
{
    return int(std::ranges::count_if(m_items, [](const Item& item) { return item.missing > 0; }));
}

BatchPanel::Files BatchPanel::files() const
{
    return m_oneEach->isChecked() ? Files::OneEach : Files::OneForAll;
}

AgreementBatch BatchPanel::batch() const
{
    AgreementBatch chosen;
    for (const Item& item : m_items) {
        if (!m_skip->isChecked() || item.missing == 0)
            chosen.papers.push_back(item.paper);
    }
    chosen.scripts.clear();
    if (m_scripts->value() != CyrillicOnly)
        chosen.scripts.push_back(Script::Latin);
    if (m_scripts->value() != LatinOnly)
        chosen.scripts.push_back(Script::Cyrillic);
    if (m_copies->value() > 0)
        chosen.copies = m_copies->value();
    return chosen;
}

void BatchPanel::retranslate()
{
    m_kinds->setChoiceText(int(PaperKind::Agreement), tr("Agreements"), tr("Print the agreements"));
    m_kinds->setChoiceText(int(PaperKind::Addendum), tr("Addenda"), tr("Print the newest addenda"));
    m_kinds->setVisible(m_source != Source::Shown && std::ranges::any_of(m_rows, [](const AgreementRow& row) {
                            return !row.addenda.empty();
                        }));
    collectItems();
    m_heading->setText(headingOf(m_source));
    m_copiesLabel->setText(tr("Copies"));
    m_copies->setAccessibleName(tr("Copies from the printer"));
    m_copies->setSpecialValueText(tr("as agreed"));
    m_copies->setMinimumWidth(m_copies->sizeHint().width()); // which knows the words, as the least does not
    m_copies->setToolTip(tr("From the printer; as agreed: as many as each agreement says"));
    m_scripts->setChoiceText(LatinOnly, tr("Latin"), tr("Print in Latin script"));
    m_scripts->setChoiceText(CyrillicOnly, tr("Cyrillic"), tr("Print in Cyrillic script"));
    m_scripts->setChoiceText(BothScripts, tr("Both"), tr("Print in both scripts"));
    m_oneEach->setText(tr("A file of its own for each"));
    m_oneEach->setVisible(m_items.size() > 1);
    m_skip->setText(tr("Skip incomplete (%1)").arg(spokenNumber(incompleteCount())));
    m_skip->setVisible(incompleteCount() > 0);
    showList();
    showButtons();
}

void BatchPanel::addLine(StatusKind kind, const QString& name, const QString& aside,
                         std::function<void()> take)
{
    auto* line = new BatchLine(kind, name, aside, m_body);
    m_list->addWidget(line);
    m_lines.push_back(line);
    connect(line, &QAbstractButton::clicked, this, std::move(take));
}

void BatchPanel::addLineOf(const Item& item)
{
    QString aside = item.isSigned ? tr("signed") : tr("ready");
    if (item.missing > 0)
        aside = tr("%n values missing", nullptr, item.missing);
    else if (item.isSigned && item.blanks > 0)
        aside = tr("signed with %n blanks", nullptr, item.blanks);
    const bool hasBlanks = item.missing > 0 || (item.isSigned && item.blanks > 0);
    addLine(hasBlanks ? StatusKind::Wait : StatusKind::Ok, item.name, aside,
            [this, paper = item.paper] { Q_EMIT paperRequested(paper); });
}

// Those with missing values first: they are what can still be put right before paper is used.
void BatchPanel::showList()
{
    for (BatchLine* line : std::exchange(m_lines, {})) {
        line->hide();
        line->deleteLater(); // the one that was pressed may be among them
    }
    std::vector<const Item*> order;
    for (const Item& item : m_items)
        order.push_back(&item);
    std::ranges::stable_partition(order, [](const Item* item) { return item->missing > 0; });
    const size_t shown = order.size() <= mostLines ? order.size() : mostLines - 1;
    for (size_t i = 0; i < shown; ++i)
        addLineOf(*order[i]);
    if (order.size() > shown) {
        const auto more = int(order.size() - shown);
        const int incomplete = std::max(0, incompleteCount() - int(shown));
        addLine(incomplete > 0 ? StatusKind::Wait : StatusKind::Ok, tr("%n more", nullptr, more),
                incomplete > 0 ? tr("%n incomplete", nullptr, incomplete) : tr("ready"),
                [this] { Q_EMIT allMissingRequested(); });
    }
    const auto count = int(m_items.size());
    m_facts->setText(kind() == PaperKind::Addendum ? tr("%n addenda", nullptr, count)
                                                   : tr("%n agreements", nullptr, count));
}

// How many papers a button makes stands on it, so that one is never taken for thirty.
void BatchPanel::showButtons()
{
    const AgreementBatch chosen = batch();
    const auto count = int(chosen.papers.size());
    m_pdf->setText(tr("To PDF"));
    m_odt->setText(tr("To ODT"));
    m_print->setText(tr("Print %1", "how many").arg(spokenNumber(count)));
    m_print->setAccessibleName(kind() == PaperKind::Addendum ? tr("Print %n addenda", nullptr, count)
                                                             : tr("Print %n agreements", nullptr, count));
    const QString why = m_items.empty() ? tr("Choose an agreement first.")
                        : count == 0
                            ? tr("All of them have missing values. Enter these, or do not skip them.")
                            : QString();
    for (Button* button : {m_pdf, m_odt, m_print}) {
        button->setEnabled(count > 0);
        button->setToolTip(why);
    }
}

} // namespace oslonac::ui
