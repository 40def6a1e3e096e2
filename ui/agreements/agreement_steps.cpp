// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_steps.h"

#include "core/agreements/agreement_printings.h"
#include "core/documents/agreement_document.h"
#include "core/values/dates.h"
#include "core/values/digest.h"
#include "ui/forms/form_builder.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::AgreementSteps", source};
}

} // namespace

AgreementSteps::AgreementSteps(const Desk& desk, QWidget* parent)
    : AgreementSection(desk, parent), m_facts(new NoteList(this)), m_signing(new QWidget(this)),
      m_sign(new Button(ButtonKind::Usual, this)), m_cancelling(new QWidget(this)),
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

void AgreementSteps::fill()
{
    const Agreement& agreement = shown()->agreement();
    const bool open = shown()->scope != AgreementScope::Nothing;
    m_signing->setVisible(open && agreement.status == AgreementStatus::Printed);
    m_cancel->setVisible(open);
    // What is being typed into the forms stays while the same agreement changes around them.
    if (m_filled != agreement.id) {
        m_filled = agreement.id;
        m_date = agreement.concludedOn.value_or(desk().workspace.today());
        m_number = agreement.otherNumber;
        m_numberDate = agreement.otherDate;
        m_reasonText.clear();
        m_cancelling->hide();
        m_signedOn->show(m_date);
        m_otherNumber->setValue(m_number);
        m_otherDate->setValue(m_numberDate);
        m_reason->setValue({});
    }
    retranslate();
}

void AgreementSteps::retranslate()
{
    m_sign->setText(tr("Mark as signed"));
    m_cancel->setText(m_cancelling->isHidden() ? tr("Cancel the agreement…") : tr("Cancel the agreement"));
    m_cancel->setToolTip(tr("Its number stays taken."));
    if (shown())
        desk().run([this] { showFacts(); });
}

void AgreementSteps::showFacts()
{
    const Agreement& agreement = shown()->agreement();
    const auto dateOf = [this](std::optional<QDate> date) {
        return date ? dateText(*date, desk().language()) : QString();
    };
    std::vector<Note> notes;
    Note printed;
    switch (printedStateOf(desk().file(), agreement.id)) {
    case PrintedState::NeverPrinted:
        printed.kind = StatusKind::Mute;
        printed.title = tr("Draft");
        printed.text = tr("Not printed yet. It can be signed once it was printed.");
        break;
    case PrintedState::Unchanged:
        printed.kind = StatusKind::Ok;
        printed.icon = u"document-print"_s;
        printed.title = tr("Printed");
        printed.text = tr("The paper says what the file says.");
        break;
    case PrintedState::Changed:
        printed.kind = StatusKind::Wait;
        printed.title = tr("Printed, changed since");
        printed.text = tr("The printed paper no longer says what the file says.");
        if (agreement.status == AgreementStatus::Printed) {
            printed.step = tr("Print it again");
            printed.take = [this] { Q_EMIT printRequested(); };
        }
        break;
    }
    if (agreement.status != AgreementStatus::Cancelled || !agreement.printedDigest.isEmpty())
        notes.push_back(std::move(printed));
    if (agreement.status == AgreementStatus::Signed) {
        const QString number = agreement.otherNumber.isEmpty()
                                   ? tr("The other party's number is not entered.")
                                   : tr("The other party's number: %1.").arg(agreement.otherNumber);
        notes.push_back({StatusKind::Ok,
                         tr("Signed"),
                         dateOf(agreement.concludedOn),
                         number,
                         {},
                         {},
                         u"document-sign"_s});
    }
    if (agreement.status == AgreementStatus::Cancelled) {
        const QString reason = agreement.cancellationReason.isEmpty() ? tr("No reason is entered.")
                                                                      : agreement.cancellationReason;
        notes.push_back({StatusKind::Late, tr("Cancelled"), {}, reason, {}, {}, u"dialog-cancel"_s});
    }
    std::ranges::move(otherPapers(), std::back_inserter(notes));
    m_facts->setNotes(notes);
}

std::vector<Note> AgreementSteps::otherPapers() const
{
    std::vector<Note> notes;
    const Agreement& agreement = shown()->agreement();
    for (const AgreementPrinting& printing : printingsOf(desk().file(), agreement.id)) {
        const PaperStanding standing = standingOf(printing, agreement);
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
    const Agreement agreement = shown()->agreement();
    if (!m_date.isValid()) {
        m_signedOn->setDoubt(tr("Enter the day on which it was signed."));
        m_signedOn->editor().setFocus(Qt::OtherFocusReason);
        return;
    }
    m_filled = {};
    desk().run([&] { signAgreement(desk().workspace, agreement.id, {m_date, m_number, m_numberDate}); });
}

void AgreementSteps::cancel()
{
    const Agreement agreement = shown()->agreement();
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
    m_filled = {};
    desk().run([&] { cancelAgreement(desk().workspace, agreement.id, m_reasonText); });
}

} // namespace oslonac::ui
