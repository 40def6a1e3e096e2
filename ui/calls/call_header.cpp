// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_header.h"

#include "core/calls/definition_findings.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pill_label.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QString iconOf(StepPlace place)
{
    switch (place) {
    case StepPlace::Overview:
    case StepPlace::Lots:
    case StepPlace::Criteria:
    case StepPlace::Scores:
    case StepPlace::Draft:
        return u"document-edit"_s;
    case StepPlace::Import:
        return u"document-import"_s;
    case StepPlace::Decide:
        return u"object-locked"_s;
    case StepPlace::Tie:
    case StepPlace::None:
        return u"go-next"_s;
    }
    return {};
}

} // namespace

CallHeader::CallHeader(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_header(new PageHeader(this)), m_status(new PillLabel(this)),
      m_back(new Button(ButtonKind::Quiet, this)), m_import(new Button(ButtonKind::Usual, this)),
      m_export(new Button(ButtonKind::Usual, this)), m_next(new Button(ButtonKind::Primary, this)),
      m_importMenu(new QMenu(this)), m_exportMenu(new QMenu(this))
{
    if (desk.language() != Language::English)
        m_exportLanguage = desk.language();
    build();
    connect(m_back, &QPushButton::clicked, this, &CallHeader::backRequested);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(m_step.place); });
    dropDown(*m_import, *m_importMenu);
    dropDown(*m_export, *m_exportMenu);
}

// Where the button stands in the menu of the head, its own opens where that one was.
void CallHeader::dropDown(Button& button, QMenu& menu)
{
    connect(&button, &QPushButton::clicked, this, [this, &button, &menu] {
        const QPoint corner = button.isVisible()
                                  ? button.mapToGlobal(QPoint(0, button.height() + 2))
                                  : mapToGlobal(QPoint(width() - menu.sizeHint().width(), height() + 2));
        menu.popup(corner);
    });
}

void CallHeader::build()
{
    m_back->setThemedIcon(u"go-previous"_s);
    m_import->setThemedIcon(u"document-import"_s);
    m_export->setThemedIcon(u"document-export"_s);
    m_header->addTag(m_status);
    m_header->setFactsBelow();
    for (Button* button : {m_import, m_export, m_next})
        m_header->addAction(button);
    m_header->setMore([this](QMenu& menu) { fillMoreMenu(menu); });
    m_header->addLead(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
}

void CallHeader::show(const CallState& state, const Texts& texts)
{
    m_header->setTitle(state.call().code);
    m_header->setFacts(texts.own(state.call().title));
    showOffers(state);
    showStatus(state);
}

void CallHeader::retranslate()
{
    m_back->setToolTip(tr("All calls"));
    m_back->setAccessibleName(tr("All calls"));
    m_import->setText(tr("Import"));
    m_export->setText(tr("Export lists"));
    m_importMenu->clear();
    m_importMenu->addAction(tr("&Applications…"), this, &CallHeader::applicationsImportRequested);
    m_importMenu->addAction(tr("&Scores…"), this, &CallHeader::scoresImportRequested);
    fillExportMenu();
}

void CallHeader::showOffers(const CallState& state)
{
    const bool writable = !m_desk.isReadOnly();
    const bool hasList = !state.applications.applications.empty();
    const auto offer = [](Button* button, bool isOffered, const QString& otherwise) {
        button->setEnabled(isOffered);
        button->setToolTip(isOffered ? QString() : otherwise);
    };
    offer(m_import, writable, {});
    offer(m_export, hasList, tr("There are no applications to list yet."));
    m_step = nextStep(state, m_desk.workspace.today());
    const bool isNext = m_step.place == StepPlace::Decide;
    m_decision = !writable || !hasList || isNext ? QString()
                 : state.decision()              ? tr("&Decide a new version of the list…")
                                                 : tr("&Decide the list…");
    showStep();
}

void CallHeader::showStep()
{
    const bool isElsewhere = m_step.place != m_leftOut && !m_step.button.isEmpty();
    m_next->setText(m_step.button);
    m_next->setToolTip(m_step.text);
    m_next->setThemedIcon(iconOf(m_step.place));
    m_header->setOffered(*m_next, isElsewhere && !m_desk.isReadOnly());
}

void CallHeader::leaveOut(StepPlace place)
{
    m_leftOut = place;
    showStep();
}

void CallHeader::fillExportMenu()
{
    m_exportMenu->clear();
    m_exportMenu->addAction(tr("&Ranked list with points…"), this,
                            [this] { Q_EMIT exportRequested(ListKind::Ranked); });
    m_exportMenu->addAction(tr("List for &publication…"), this,
                            [this] { Q_EMIT exportRequested(ListKind::Published); });
    m_exportMenu->addSection(tr("Language of the list"));
    auto* languages = new QActionGroup(m_exportMenu);
    for (const Language language : {Language::SerbianLatin, Language::SerbianCyrillic, Language::English}) {
        QAction* choice = m_exportMenu->addAction(ownName(language));
        choice->setCheckable(true);
        choice->setChecked(language == m_exportLanguage);
        languages->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, language] { m_exportLanguage = language; });
    }
}

void CallHeader::fillMoreMenu(QMenu& menu)
{
    if (!m_decision.isEmpty()) {
        menu.addAction(m_decision, this, &CallHeader::decisionRequested);
        menu.addSeparator();
    }
    QAction* duplicated =
        menu.addAction(tr("&New call from this one"), this, &CallHeader::duplicateRequested);
    menu.addAction(tr("&Write the call to a file (JSON)…"), this, &CallHeader::writingRequested);
    menu.addSeparator();
    QAction* deleted = menu.addAction(tr("&Delete the call…"), this, &CallHeader::deletionRequested);
    for (QAction* action : {duplicated, deleted})
        action->setEnabled(!m_desk.isReadOnly());
}

void CallHeader::showStatus(const CallState& state)
{
    if (const SelectionDecision* decision = state.decision()) {
        m_status->setPill(state.matchesDecision() ? StatusKind::Ok : StatusKind::Wait,
                          tr("Decided: %1, version %2").arg(decision->number).arg(decision->version));
    } else if (isIncomplete(definitionFindings(state.applications.definition))) {
        m_status->setPill(StatusKind::Late, tr("Incomplete", "a call"));
    } else {
        m_status->setPill(StatusKind::Info, tr("Not decided"));
    }
}

} // namespace oslonac::ui
