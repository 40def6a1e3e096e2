// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/programmes_page.h"

#include "core/programmes/programme_operations.h"
#include "ui/lists/list_view.h"
#include "ui/programmes/objectives_outline.h"
#include "ui/programmes/programme_inspector.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ProgrammesPage", source};
}

} // namespace

ProgrammesPage::ProgrammesPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(programmeColumns([&desk] { return desk.language(); }),
                                          [](const ProgrammeRow& row) { return row.programme.id.number(); }),
      m_header(new PageHeader(this)), m_new(new Button(ButtonKind::Primary, this)),
      m_list(new ListView(m_model, this)), m_first(new Button(ButtonKind::Usual, this)),
      m_objectives(new ObjectivesOutline(desk, this)), m_inspector(new ProgrammeInspector(desk, this))
{
    build();
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &ProgrammesPage::showCurrent);
    connect(&m_list->table(), &ListTable::opened, m_inspector, &ProgrammeInspector::editCode);
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
    connect(m_new, &QPushButton::clicked, this, &ProgrammesPage::addNew);
    connect(m_first, &QPushButton::clicked, this, &ProgrammesPage::addNew);
    connect(m_inspector, &ProgrammeInspector::deleteRequested, this, &ProgrammesPage::deleteCurrent);
    m_list->table().installEventFilter(this);
    retranslate();
    showCurrent();
}

ProgrammesPage::~ProgrammesPage()
{
    delete m_list; // before the model it shows
}

void ProgrammesPage::build()
{
    m_new->setThemedIcon(u"list-add"_s);
    m_new->setKeyCap(u"Ctrl+N"_s);
    m_header->addAction(m_new);
    m_list->setName(pageEntry(PageId::Programmes).title);
    m_list->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ProgrammesPage", "No programme yet")),
        phrase(QT_TRANSLATE_NOOP(
            "oslonac::ui::ProgrammesPage",
            "Calls belong to a programme; from it agreements take donors, implementer and who "
            "signs.")));
    m_first->setThemedIcon(u"list-add"_s);
    m_list->emptyState().addAction(m_first);
    m_list->table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
    m_list->leaveOutBars(); // programmes are few
    m_list->attach(m_desk, u"programmes"_s);
    m_list->setMinimumHeight(140);
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->addWidget(m_list);
    lists->addWidget(m_objectives);
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 2);
    lists->setHandleWidth(1);
    lists->setChildrenCollapsible(false);
    lists->setSizes({220, 480});
    stackPage(*this, {m_header}, *listWithInspector(*lists, *m_inspector, this));
    setFocusProxy(m_list);
}

QString ProgrammesPage::title() const
{
    return pageEntry(PageId::Programmes).title.text();
}

void ProgrammesPage::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"programmes"_s, u"objectives"_s, u"measures"_s, u"calls"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_list->fill(m_desk, [this] { m_model.reset(readProgrammeRows(m_desk.file())); });
    if (m_list->table().currentId() == 0 && m_model.rowCount() > 0)
        m_list->table().setCurrentId(m_model.rowAt(0).programme.id.number());
    retranslate();
    Q_EMIT offersChanged();
}

void ProgrammesPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setFacts(tr("%n programmes in this file", nullptr, m_model.rowCount()));
    m_new->setText(tr("New programme"));
    m_first->setText(tr("New programme"));
    for (Button* button : {m_new, m_first})
        button->setEnabled(!m_desk.isReadOnly());
    m_inspector->retranslate();
    m_objectives->retranslate();
    showCurrent();
}

void ProgrammesPage::showCurrent()
{
    const auto row = m_model.find(m_list->table().currentId());
    m_desk.run([&] {
        if (row)
            m_inspector->show(*row);
        else
            m_inspector->showNothing();
        m_objectives->show(row ? std::optional(readProgrammeDefinition(m_desk.file(), row->programme.id))
                               : std::nullopt);
    });
}

void ProgrammesPage::addNew()
{
    Programme programme;
    programme.code = freeProgrammeCode(
        m_desk.file(),
        u"%1-%2"_s.arg(tr("PROGRAMME", "beginning of a code")).arg(m_desk.workspace.today().year()));
    Id<Programme> added;
    if (!m_desk.run([&] { added = addProgramme(m_desk.workspace, programme); }))
        return;
    m_list->reveal(added.number());
    showCurrent();
    m_inspector->editCode();
}

void ProgrammesPage::deleteCurrent()
{
    const Id<Programme> id(m_list->table().currentId());
    if (id.isValid() && !m_desk.isReadOnly())
        m_desk.run([&] { deleteProgramme(m_desk.workspace, id); });
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void ProgrammesPage::reveal(const Place& place)
{
    if (place.record != 0)
        m_list->reveal(place.record);
    showCurrent();
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void ProgrammesPage::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

std::vector<ActionId> ProgrammesPage::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void ProgrammesPage::perform(ActionId id)
{
    if (id == ActionId::NewRecord)
        return addNew();
    if (id == ActionId::Inspector)
        return m_inspector->setVisible(!m_inspector->isVisible());
    m_list->perform(id);
}

bool ProgrammesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
        return Page::eventFilter(watched, event);
    deleteCurrent();
    return true;
}

} // namespace oslonac::ui
