// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_steps.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/values/dates.h"
#include "core/values/digest.h"
#include "ui/forms/form_builder.h"
#include "ui/forms/step_entries.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::AgreementSteps", source};
}

} // namespace

AgreementSteps::AgreementSteps(const Desk& desk, QWidget* parent, PaperKind kind)
    : AgreementSection(desk, parent), m_kind(kind), m_facts(new NoteList(this)), m_signing(new QWidget(this)),
      m_signingEntries(new StepEntries(*m_signing, phrase("Mark as signed"))),
      m_sign(new Button(ButtonKind::Usual, this)), m_cancelling(new QWidget(this)),
      m_cancellingEntries(new StepEntries(*m_cancelling, kind == PaperKind::Addendum
                                                             ? phrase("Cancel the addendum")
                                                             : phrase("Cancel the agreement"))),
      m_cancel(new Button(ButtonKind::Usual, this))
{
    build();
    connect(m_sign, &QPushButton::clicked, this, &AgreementSteps::sign);
    connect(m_cancel, &QPushButton::clicked, this, &AgreementSteps::cancel);
    retranslate();
}

void AgreementSteps::build()
{
    FormBuilder signing(*m_signing);
    m_signedOn = signing.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementSteps", "Signed on")),
                                 [this](const std::optional<QDate>& date) {
                                     m_date = date.value_or(QDate());
                                     return std::optional<QString>();
                                 });
    const auto keep = [](QString& where) {
        return [&where](const QString& text) {
            where = text.trimmed();
            return std::optional<QString>();
        };
    };
    m_otherNumber = signing.addLine(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementSteps", "Party's number")), keep(m_number));
    m_otherDate = signing.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementSteps", "Party's date")),
                                  keep(m_numberDate));
    // The paper of an addendum has no place for the other party's date.
    signing.setRowVisible(*m_otherDate, m_kind == PaperKind::Agreement);
    signing.addBelow(m_sign);
    FormBuilder cancelling(*m_cancelling);
    m_reason = cancelling.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementSteps", "Reason")),
                                  keep(m_reasonText));
    m_sign->setThemedIcon(u"document-sign"_s);
    m_cancel->setThemedIcon(u"dialog-cancel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_signing, m_cancelling})
        column->addWidget(part);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
}

AgreementSteps::Paper AgreementSteps::paper() const
{
    const AgreementDossier& dossier = shown()->dossier;
    if (m_kind == PaperKind::Agreement) {
        const Agreement& agreement = dossier.agreement;
        return {
            {agreement.id},      agreement.status,        agreement.concludedOn,       agreement.otherNumber,
            agreement.otherDate, agreement.printedDigest, agreement.cancellationReason};
    }
    const Addendum& addendum = dossier.addenda.back();
    return {{dossier.agreement.id, addendum.id},
            addendum.status,
            addendum.concludedOn,
            addendum.otherNumber,
            {},
            addendum.printedDigest,
            addendum.cancellationReason};
}

PrintedState AgreementSteps::printedState() const
{
    return printedStateOf(desk().file(), shown()->dossier, paper().id);
}

void AgreementSteps::fill()
{
    const Paper shownPaper = paper();
    const bool isOther = std::exchange(m_filled, shownPaper.id) != shownPaper.id;
    if (isOther) { // before a form of the other paper is hidden, or what was typed would count for nothing
        m_signingEntries->giveUp();
        m_cancellingEntries->giveUp();
    }
    const bool open =
        shown()->scope != AgreementScope::Nothing && shownPaper.status != AgreementStatus::Cancelled;
    m_signing->setVisible(open && shownPaper.status == AgreementStatus::Printed);
    m_cancel->setVisible(open);
    m_cancelling->setVisible(open && !m_cancelling->isHidden());
    const bool isTaken = std::exchange(m_taken, false);
    if (isOther || isTaken) {
        m_reasonText.clear();
        m_cancelling->hide();
        m_reason->setValue({});
        m_cancellingEntries->begin();
    }
    // What is being typed stays while the same paper changes around the form; what is proposed follows it.
    if (isTaken || !m_signingEntries->areBegun())
        proposeSigning(shownPaper);
    retranslate();
}

void AgreementSteps::proposeSigning(const Paper& shownPaper)
{
    m_date = shownPaper.concludedOn.value_or(desk().workspace.today());
    m_number = shownPaper.otherNumber;
    m_numberDate = shownPaper.otherDate;
    m_signedOn->show(m_date);
    m_otherNumber->setValue(m_number);
    m_otherDate->setValue(m_numberDate);
    m_signingEntries->begin();
}

QString AgreementSteps::cancelText() const
{
    const bool asks = m_cancelling->isHidden();
    if (m_kind == PaperKind::Addendum)
        return asks ? tr("Cancel the addendum…") : tr("Cancel the addendum");
    return asks ? tr("Cancel the agreement…") : tr("Cancel the agreement");
}

void AgreementSteps::retranslate()
{
    m_sign->setText(tr("Mark as signed"));
    m_cancel->setText(cancelText());
    m_cancel->setToolTip(tr("Its number stays taken."));
    if (shown())
        desk().run([this] { showFacts(); });
}

std::optional<Note> AgreementSteps::printedNote(const Paper& paper)
{
    if (paper.status == AgreementStatus::Cancelled && paper.digest.isEmpty())
        return std::nullopt;
    Note note;
    switch (printedState()) {
    case PrintedState::NeverPrinted:
        // An older file noted that an addendum was in force, not its paper.
        if (paper.status == AgreementStatus::Signed)
            return std::nullopt;
        note.kind = StatusKind::Mute;
        note.title = tr("Draft");
        note.text = tr("Not printed yet. It can be signed once it was printed.");
        break;
    case PrintedState::Unchanged:
        note.kind = StatusKind::Ok;
        note.icon = u"document-print"_s;
        note.title = tr("Printed");
        note.text = tr("The paper says what the file says.");
        break;
    case PrintedState::Changed:
        note.kind = StatusKind::Wait;
        note.title = paper.status == AgreementStatus::Signed ? tr("Printed") : tr("Printed, changed since");
        note.text = paper.status == AgreementStatus::Signed
                        ? tr("The signed paper says something else than the file, such as another date.")
                        : tr("The printed paper no longer says what the file says.");
        if (paper.status == AgreementStatus::Printed) {
            note.step = tr("Print it again");
            note.take = [this] { Q_EMIT printRequested(); };
        }
        break;
    }
    return note;
}

void AgreementSteps::showFacts()
{
    const Paper shownPaper = paper();
    std::vector<Note> notes;
    if (auto printed = printedNote(shownPaper))
        notes.push_back(*std::move(printed));
    if (shownPaper.status == AgreementStatus::Signed) {
        const QString number = shownPaper.otherNumber.isEmpty()
                                   ? tr("The other party's number is not entered.")
                                   : tr("The other party's number: %1.").arg(shownPaper.otherNumber);
        const QString date =
            shownPaper.concludedOn ? dateText(*shownPaper.concludedOn, desk().language()) : QString();
        notes.push_back({StatusKind::Ok, tr("Signed"), date, number, {}, {}, u"document-sign"_s});
    }
    if (shownPaper.status == AgreementStatus::Cancelled) {
        const QString reason = shownPaper.cancellationReason.isEmpty() ? tr("No reason is entered.")
                                                                       : shownPaper.cancellationReason;
        notes.push_back({StatusKind::Late, tr("Cancelled"), {}, reason, {}, {}, u"dialog-cancel"_s});
    }
    std::ranges::move(otherPapers(shownPaper), std::back_inserter(notes));
    m_facts->setNotes(notes);
}

std::vector<Note> AgreementSteps::otherPapers(const Paper& paper) const
{
    std::vector<Note> notes;
    for (const AgreementPrinting& printing : printingsOf(desk().file(), paper.id)) {
        const PaperStanding standing = standingOf(printing, paper.digest);
        if (standing == PaperStanding::Current || standing == PaperStanding::Signed)
            continue;
        Note note;
        note.icon = u"document-print"_s;
        note.title = standing == PaperStanding::LaterCopy ? tr("Later copy") : tr("Printed before a change");
        note.aside = printing.printedOn ? dateText(*printing.printedOn, desk().language()) : QString();
        note.text = tr("Its digest: %1").arg(shortDigest(printing.digest));
        notes.push_back(std::move(note));
    }
    return notes;
}

void AgreementSteps::sign()
{
    const Paper before = paper();
    const AgreementPaper& signedPaper = before.id;
    if (!m_date.isValid()) {
        m_signedOn->setDoubt(tr("Enter the day on which it was signed."));
        m_signedOn->editor().setFocus(Qt::OtherFocusReason);
        return;
    }
    m_taken = true;
    const bool isFocused = m_signing->isAncestorOf(window()->focusWidget()); // in the form that goes
    const Signing signing{m_date, m_number, m_numberDate};
    desk().run([&] {
        if (signedPaper.addendum)
            signAddendum(desk().workspace, *signedPaper.addendum, signing);
        else
            signAgreement(desk().workspace, signedPaper.agreement, signing);
        if (before.concludedOn && *before.concludedOn != signing.signedOn) {
            desk().tell(tr("The printed paper bears another date, %1; see that it was corrected on it.")
                            .arg(dateText(*before.concludedOn, desk().language())));
        }
    });
    if (isFocused && m_signing->isHidden())
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void AgreementSteps::cancel()
{
    const AgreementPaper cancelled = paper().id;
    if (m_cancelling->isHidden()) {
        m_cancelling->show();
        m_reason->editor().setFocus(Qt::OtherFocusReason);
        return retranslate();
    }
    if (m_reasonText.isEmpty()) {
        m_reason->setDoubt(tr("Enter the reason: its number stays taken, and somebody will ask why."));
        m_reason->editor().setFocus(Qt::OtherFocusReason);
        return;
    }
    m_taken = true;
    desk().run([&] {
        if (cancelled.addendum)
            cancelAddendum(desk().workspace, *cancelled.addendum, m_reasonText);
        else
            cancelAgreement(desk().workspace, cancelled.agreement, m_reasonText);
    });
}

} // namespace oslonac::ui
