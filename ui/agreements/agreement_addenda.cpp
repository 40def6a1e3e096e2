// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_addenda.h"

#include "core/agreements/agreement_terms.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/agreements/agreement_rows.h"
#include "ui/agreements/agreement_steps.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/shell/desk.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int mostMonths = 120;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::AgreementAddenda", source};
}

} // namespace

AgreementAddenda::AgreementAddenda(const Desk& desk, QWidget* parent)
    : AgreementSection(desk, parent), m_terms(new QLabel(this)), m_list(new NoteList(this)),
      m_newest(new QWidget(this)), m_newestTitle(new QLabel(this)),
      m_steps(new AgreementSteps(desk, this, PaperKind::Addendum)),
      m_print(new Button(ButtonKind::Usual, this)), m_add(new Button(ButtonKind::Quiet, this))
{
    makeForm();
    m_terms->setWordWrap(true);
    m_newestTitle->setFont(fontFor(TextUse::Strong));
    m_add->setThemedIcon(u"list-add"_s);
    m_print->setThemedIcon(u"document-print"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_terms, m_list, m_newestTitle, m_newest, m_steps})
        column->addWidget(part);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_add);
    steps->addStretch(1);
    steps->addWidget(m_print);
    column->addLayout(steps);
    connect(m_add, &QPushButton::clicked, this, &AgreementAddenda::add);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (newest())
            Q_EMIT printRequested(newest()->id.number());
    });
    connect(m_steps, &AgreementSteps::printRequested, m_print, &QPushButton::click);
    retranslate();
}

void AgreementAddenda::makeForm()
{
    FormBuilder form(*m_newest);
    addText(form, "number", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Number"), &Addendum::number,
            Stands::BesidePaper);
    addText(form, "other_number", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Party's number"),
            &Addendum::otherNumber, Stands::BesidePaper);
    addDate(form, "concluded_on", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Concluded on"),
            &Addendum::concludedOn);
    addDate(form, "in_force_on", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "In force from"),
            &Addendum::inForceOn);
    addText(form, "reason", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Reason"), &Addendum::reason);
    addAmount(form);
    addMonths(form, "technical_months",
              QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Technical months"),
              &Addendum::technicalMonths);
    addMonths(form, "financial_months",
              QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Financial months"),
              &Addendum::financialMonths);
    addText(form, "place", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Place"), &Addendum::place);
    addText(form, "implementer_signatory", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Signs for us"),
            &Addendum::implementerSignatory);
    addText(form, "implementer_office", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Our office"),
            &Addendum::implementerOffice);
    addText(form, "party_signatory",
            QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Signs for the party"),
            &Addendum::partySignatory);
    addText(form, "party_office", QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Party's office"),
            &Addendum::partyOffice);
    TextField* change =
        form.addTextArea(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Other changes")),
                         [this](const QString& typed) {
                             return store([&](Addendum& addendum) { addendum.change = typed.trimmed(); });
                         });
    m_rows.push_back(
        {u"change"_s, change, [change](const Addendum& addendum) { change->setValue(addendum.change); }});
}

void AgreementAddenda::addText(FormBuilder& form, const char* name, const char* label,
                               QString Addendum::*member, Stands stands)
{
    LineField* line = form.addLine(phrase(label), [this, member](const QString& typed) {
        return store([&](Addendum& addendum) { addendum.*member = typed.trimmed(); });
    });
    m_rows.push_back({QString::fromLatin1(name), line,
                      [line, member](const Addendum& addendum) { line->setValue(addendum.*member); },
                      stands});
}

void AgreementAddenda::addDate(FormBuilder& form, const char* name, const char* label,
                               std::optional<QDate> Addendum::*member)
{
    DateField* field = form.addDate(phrase(label), [this, member](const std::optional<QDate>& day) {
        return store([&](Addendum& addendum) { addendum.*member = day; });
    });
    m_rows.push_back({QString::fromLatin1(name), field,
                      [field, member](const Addendum& addendum) { field->show(addendum.*member); }});
}

void AgreementAddenda::addMonths(FormBuilder& form, const char* name, const char* label,
                                 std::optional<int> Addendum::*member)
{
    NumberField* field = form.addValue<int>(
        phrase(label), numberValue(0, mostMonths), [this, member](const std::optional<int>& count) {
            return store([&](Addendum& addendum) { addendum.*member = count; });
        });
    m_rows.push_back({QString::fromLatin1(name), field, [field, member](const Addendum& addendum) {
                          field->show(addendum.*member);
                          field->edit().setPlaceholderText(tr("as it was"));
                      }});
}

void AgreementAddenda::addAmount(FormBuilder& form)
{
    AmountField* amount =
        form.addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementAddenda", "Amount after it")),
                             amountValue(Currency::Eur), [this](const std::optional<Money>& value) {
                                 return store([&](Addendum& addendum) { addendum.amount = value; });
                             });
    m_rows.push_back({u"amount"_s, amount, [this, amount](const Addendum& addendum) {
                          const auto& agreed = shown()->agreement().amount;
                          amount->setText(amountValue(agreed ? agreed->currency() : Currency::Eur));
                          amount->show(addendum.amount);
                          amount->edit().setPlaceholderText(tr("as it was"));
                      }});
}

const Addendum* AgreementAddenda::newest() const
{
    return shown() && !shown()->dossier.addenda.empty() ? &shown()->dossier.addenda.back() : nullptr;
}

std::optional<QString> AgreementAddenda::store(const AddendumEdit& edit) const
{
    Addendum addendum = *newest();
    edit(addendum);
    return desk().runner.attempt([&] { editAddendum(desk().workspace, addendum); });
}

bool AgreementAddenda::isEdited(const Row& row) const
{
    if (shown()->scope == AgreementScope::Nothing || !newest())
        return false;
    switch (newest()->status) {
    case AgreementStatus::Draft:
    case AgreementStatus::Printed:
        return true;
    case AgreementStatus::Signed:
        return row.stands == Stands::BesidePaper && (row.name != u"number" || newest()->number.isEmpty());
    case AgreementStatus::Cancelled:
        return false;
    }
    throw std::logic_error("the status of an addendum is unknown");
}

void AgreementAddenda::fill()
{
    const Id<Addendum> before = std::exchange(m_filled, newest() ? newest()->id : Id<Addendum>());
    for (const Row& row : m_rows) {
        // What was refused stays until it is put right or given up, while others are written.
        if (newest() && !(row.field->isRefused() && before == m_filled))
            row.show(*newest());
        row.field->setReadOnly(!isEdited(row));
    }
    if (newest())
        m_steps->show(shown());
    retranslate();
}

void AgreementAddenda::retranslate()
{
    m_add->setText(tr("Add an addendum"));
    if (!shown())
        return;
    const bool isSigned = shown()->agreement().status == AgreementStatus::Signed;
    const Addendum* last = newest();
    const bool isOpen = last != nullptr && isUnsigned(last->status);
    for (QWidget* part : std::initializer_list<QWidget*>{m_newest, m_newestTitle, m_steps})
        part->setVisible(last != nullptr);
    m_newestTitle->setText(last ? tr("Addendum %1").arg(last->position) : QString());
    m_print->setVisible(last != nullptr && last->status != AgreementStatus::Cancelled);
    m_print->setText(last ? tr("Print addendum %1…").arg(last->position) : tr("Print an addendum…"));
    m_add->setVisible(shown()->scope != AgreementScope::Nothing && !isOpen);
    m_add->setEnabled(isSigned);
    m_add->setToolTip(isSigned ? QString() : tr("Until it is signed the agreement itself is edited."));
    if (last)
        m_steps->retranslate();
    m_terms->setText(termsText());
    std::vector<Note> notes;
    for (const Addendum& addendum : shown()->dossier.addenda)
        notes.push_back(noteOf(addendum));
    m_list->setNotes(notes);
    m_list->setVisible(!notes.empty());
}

QString AgreementAddenda::termsText() const
{
    const Agreement& agreement = shown()->agreement();
    if (shown()->dossier.addenda.empty()) {
        if (isUnsigned(agreement.status))
            return tr("None. Until it is signed, the agreement itself is changed.");
        return agreement.status == AgreementStatus::Cancelled ? tr("None. The agreement is cancelled.")
                                                              : tr("None. What was signed holds.");
    }
    const AgreementTerms terms = termsOn(desk().workspace.today(), agreement, shown()->dossier.addenda);
    const QString amount =
        terms.amount ? amountText(*terms.amount, desk().language()) : tr("no financial part");
    const QString months = tr("%n months (%1 + %2)", "in all, technical and financial", terms.totalMonths())
                               .arg(terms.technicalMonths)
                               .arg(terms.financialMonths);
    if (terms.addendum == 0)
        return tr("What was signed holds today: %1, %2.").arg(amount, months);
    return tr("By addendum %1 this holds today: %2, %3.").arg(terms.addendum).arg(amount, months);
}

Note AgreementAddenda::noteOf(const Addendum& addendum)
{
    const Language language = desk().language();
    const auto from = inForceFrom(addendum);
    const bool inForce = from && *from <= desk().workspace.today();
    QStringList changes;
    if (addendum.amount)
        changes.append(tr("Amount: %1.").arg(amountText(*addendum.amount, language)));
    if (addendum.technicalMonths)
        changes.append(tr("Technical months: %1.").arg(*addendum.technicalMonths));
    if (addendum.financialMonths)
        changes.append(tr("Financial months: %1.").arg(*addendum.financialMonths));
    if (!addendum.change.isEmpty())
        changes.append(addendum.change);
    if (changes.isEmpty())
        changes.append(tr("It changes nothing yet."));
    Note note;
    note.kind = inForce ? StatusKind::Ok : StatusKind::Wait;
    note.title = tr("Addendum %1").arg(addendum.position);
    note.aside = from ? tr("from %1").arg(dateText(*from, language)) : statusText(addendum.status);
    note.text = changes.join(u' ');
    note.step = tr("Show its page");
    note.take = [this, id = addendum.id.number()] { Q_EMIT paperRequested(id); };
    return note;
}

Field* AgreementAddenda::field(const QString& name) const
{
    return newest() && plainField(name) != name ? addendumField(plainField(name)) : nullptr;
}

Field* AgreementAddenda::addendumField(const QString& name) const
{
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    return row == m_rows.end() ? nullptr : row->field;
}

void AgreementAddenda::add()
{
    Addendum addendum;
    addendum.agreementId = shown()->agreement().id;
    addendum.concludedOn = desk().workspace.today();
    Id<Addendum> id;
    if (desk().run([&] { id = addAddendum(desk().workspace, addendum); }))
        Q_EMIT added(id.number());
}

} // namespace oslonac::ui
