// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_inspector.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/forms/record_name.h"
#include "ui/payments/payment_steps.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::PaymentInspector", source};
}

} // namespace

PaymentInspector::PaymentInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_state(new PillLabel(this)),
      m_next(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::PaymentInspector", "Next step")))),
      m_past(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::PaymentInspector", "Course")))),
      m_links(addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::PaymentInspector", "Related")))),
      m_steps(m_next->add(new PaymentSteps(desk, &m_next->body()))),
      m_course(m_past->add(new NoteList(&m_past->body()))),
      m_places(m_links->add(new NoteList(&m_links->body())))
{
    addTag(m_state);
    m_course->setShape(NoteList::Shape::Timeline);
    show({});
}

void PaymentInspector::show(const std::vector<PaymentRow>& rows)
{
    m_rows = rows;
    m_steps->show(rows);
    retranslate();
}

void PaymentInspector::retranslate()
{
    m_steps->retranslate();
    showHead();
    showCourse();
    showLinks();
}

void PaymentInspector::showHead()
{
    m_next->setVisible(!m_rows.empty());
    if (m_rows.empty()) {
        setTitle(tr("No payment is chosen"));
        setFacts(tr("Payments are requested for the instalments of cases."));
        return m_state->setPill(StatusKind::None, {});
    }
    if (m_rows.size() > 1) {
        std::vector<Money> sums;
        for (const PaymentRow& row : m_rows) {
            if (row.state() != PaymentState::Returned)
                addAmount(sums, row.amount);
        }
        QStringList amounts;
        for (const Money& sum : sums)
            amounts.append(amountText(sum, m_desk.language()));
        setTitle(tr("%n payments chosen", nullptr, int(m_rows.size())));
        setRecordName(*this, accessibleName());
        setFacts(amounts.join(u" + "_s));
        return m_state->setPill(StatusKind::None, {});
    }
    const PaymentRow& row = m_rows.front();
    setTitle(row.party(m_desk.language()));
    setRecordName(
        *this,
        QStringList{accessibleName(), row.number, titleOf(row.instalment), row.callCode}.join(u", "_s));
    setFacts(tr("%1, agreement %2: %3", "instalment, number, amount")
                 .arg(titleOf(row.instalment), row.number, amountText(row.amount, m_desk.language())));
    m_state->setPill(statusKindOf(row.state()), stateText(row.state()), iconOf(row.state()));
}

void PaymentInspector::showCourse()
{
    const bool isOne = m_rows.size() == 1;
    m_past->setVisible(isOne);
    if (!isOne)
        return;
    const PaymentRow& row = m_rows.front();
    const Language language = m_desk.language();
    std::vector<Note> notes;
    const auto add = [&](const std::optional<QDate>& day, StatusKind kind, const QString& icon,
                         const QString& title, const QString& text) {
        if (!day)
            return;
        Note note;
        note.kind = kind;
        note.icon = icon;
        note.title = title;
        note.aside = dateText(*day, language);
        note.text = text;
        notes.push_back(std::move(note));
    };
    if (!row.instalment.condition.isEmpty()) {
        Note note;
        note.icon = u"flag"_s;
        note.title = tr("Condition of the instalment");
        note.text = row.instalment.condition;
        notes.push_back(std::move(note));
    }
    if (const auto& payment = row.payment) {
        const QString requested = amountText(payment->requested, language);
        add(payment->requestedOn, StatusKind::Info, iconOf(PaymentAction::Request), tr("Requested"),
            payment->requestNumber.isEmpty()
                ? requested
                : tr("%1, request no. %2", "amount, number").arg(requested, payment->requestNumber));
        add(payment->checkedOn, StatusKind::Info, iconOf(PaymentAction::Check), tr("Checked"),
            payment->checkedBy);
        const QString authorised =
            payment->authorised ? tr("%1, %2", "person, amount")
                                      .arg(payment->authorisedBy, amountText(*payment->authorised, language))
                                : QString();
        const bool isCut = payment->authorised && *payment->authorised < payment->requested;
        add(payment->authorisedOn, isCut ? StatusKind::Wait : StatusKind::Info,
            iconOf(PaymentAction::Authorise), isCut ? tr("Authorised with less") : tr("Authorised"),
            isCut ? tr("%1. Reason: %2", "person and amount").arg(authorised, payment->reason) : authorised);
        add(payment->paidOn, StatusKind::Ok, iconOf(PaymentAction::Pay), tr("Paid"),
            payment->paid ? amountText(*payment->paid, language) : QString());
        add(payment->confirmedOn, StatusKind::Ok, {}, tr("Confirmed by the party"), {});
        add(payment->returnedOn, StatusKind::Wait, u"edit-undo"_s, tr("Returned to the party"),
            payment->reason);
    }
    m_past->setVisible(!notes.empty());
    m_course->setNotes(notes);
}

void PaymentInspector::showLinks()
{
    m_links->setVisible(m_rows.size() == 1);
    if (m_rows.size() != 1)
        return;
    const PaymentRow row = m_rows.front();
    const auto link = [this](const QString& title, const QString& icon, const Place& place) {
        Note note;
        note.icon = icon;
        note.title = title;
        note.open = [this, place] { m_desk.go(place); };
        return note;
    };
    m_places->setNotes({link(tr("Case of agreement %1").arg(row.number), u"folder-open"_s,
                             {PageId::Cases, row.caseId.number()}),
                        link(tr("Agreement %1").arg(row.number), u"document-sign"_s,
                             {PageId::Agreements, row.agreement.number()})});
}

} // namespace oslonac::ui
