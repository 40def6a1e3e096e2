// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/support_timeline.h"

#include "core/languages/texts.h"
#include "core/selection/reason_text.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/lists/list_totals.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/selection/ranked_rows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::SupportTimeline)
};

QString joined(const QStringList& parts)
{
    return parts.join(u" · "_s);
}

QString dayOf(const SupportStep& step, Language language)
{
    if (step.result && step.result->decision)
        return dateText(step.result->decision->decidedOn, language);
    return step.application.received ? dateText(step.application.received->date, language) : QString();
}

/// "Rank 3, 81.25 points, 60.000,00 EUR asked for, partner"
QString factsOf(const SupportStep& step, Language language)
{
    QStringList facts;
    if (step.result && step.result->place.rank)
        facts.append(Words::tr("rank %1").arg(*step.result->place.rank));
    if (step.result && step.result->place.total)
        facts.append(Words::tr("%1 points")
                         .arg(pointsText(*step.result->place.total, language, step.result->decimals)));
    if (step.application.requested)
        facts.append(Words::tr("asked for %1").arg(amountsText({*step.application.requested}, language)));
    if (step.role == ParticipationRole::Partner)
        facts.append(Words::tr("as partner"));
    if (step.through.kind == OrganisationKind::AdministrativeUnit)
        facts.append(Words::tr("through %1").arg(nameOf(step.through, language)));
    if (step.result && !step.result->decision)
        facts.append(Words::tr("not decided yet"));
    return joined(facts);
}

Note applicationNote(const SupportStep& step, const Desk& desk)
{
    const Language language = desk.language();
    Note note;
    note.title = Words::tr("%1, lot %2").arg(step.call.code, step.lot.code);
    if (step.result) {
        const Standing standing = step.result->decision ? Standing::Decided : Standing::Proposed;
        note.kind = statusKindOf(step.result->place);
        note.title = Words::tr("%1, lot %2: %3")
                         .arg(step.call.code, step.lot.code,
                              statusText(step.result->place, standing, Texts(language)));
    }
    note.aside = dayOf(step, language);
    QStringList lines{factsOf(step, language), step.application.service};
    lines.removeAll(QString());
    note.text = lines.join(u'\n');
    note.open = [&desk, call = step.call.id.number(), application = step.application.id.number()] {
        desk.go({PageId::Calls, call, u"applications"_s, application});
    };
    return note;
}

Note agreementNote(const SupportPaper& paper, const Desk& desk)
{
    const Agreement& agreement = paper.agreement;
    const Language language = desk.language();
    Note note;
    note.kind = statusKindOf(agreement.status);
    note.icon = u"document-sign"_s;
    note.title = Words::tr("Agreement %1").arg(agreement.number);
    note.aside = agreement.concludedOn ? dateText(*agreement.concludedOn, language) : QString();
    QStringList facts{statusText(agreement.status), paper.terms.amount
                                                        ? amountsText({*paper.terms.amount}, language)
                                                        : Words::tr("without money")};
    if (paper.terms.addendum > 0)
        facts.append(Words::tr("with addendum %1").arg(paper.terms.addendum));
    note.text = joined(facts);
    note.open = [&desk, id = agreement.id.number()] { desk.go({PageId::Agreements, id}); };
    return note;
}

QString sumsText(const SupportHistory& history, Language language)
{
    QStringList sums;
    const auto add = [&](const QString& text, const std::vector<Money>& amounts) {
        if (!amounts.empty())
            sums.append(text.arg(amountsText(amounts, language)));
    };
    add(Words::tr("asked for %1"), history.requested);
    add(Words::tr("awarded %1"), history.awarded);
    add(Words::tr("agreed %1"), history.agreed);
    return joined(sums);
}

} // namespace

SupportTimeline::SupportTimeline(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_sums(new QLabel(this)), m_notes(new NoteList(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sums);
    column->addWidget(m_notes);
    m_sums->setWordWrap(true);
    m_sums->setProperty("use", u"secondary"_s);
    m_notes->setShape(NoteList::Shape::Timeline);
}

void SupportTimeline::show(const SupportHistory& history)
{
    std::vector<Note> notes;
    for (const SupportStep& step : history.steps) {
        for (auto paper = step.agreements.rbegin(); paper != step.agreements.rend(); ++paper)
            notes.push_back(agreementNote(*paper, m_desk));
        notes.push_back(applicationNote(step, m_desk));
    }
    const QString sums = sumsText(history, m_desk.language());
    m_sums->setText(notes.empty() ? Words::tr("It has not applied to any call of this file.") : sums);
    m_sums->setVisible(!m_sums->text().isEmpty());
    m_notes->setNotes(notes);
}

} // namespace oslonac::ui
