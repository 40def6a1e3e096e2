// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_inspector.h"

#include "core/agreements/agreement_findings.h"
#include "core/agreements/template_check.h"
#include "core/agreements/template_scan.h"
#include "ui/agreements/agreement_addenda.h"
#include "ui/agreements/agreement_money.h"
#include "ui/agreements/agreement_rows.h"
#include "ui/agreements/agreement_steps.h"
#include "ui/agreements/instalments_editor.h"
#include "ui/forms/record_name.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::AgreementInspector", source};
}

/// A name that the template alone can put right.
bool isMisspelt(const QString& html, PaperKind kind, const QString& name)
{
    try {
        return unknownFields(html, kind).contains(name);
    } catch (const TemplateFault&) {
        return true;
    }
}

/// The document field that a finding is about, if it is about one.
QString fieldOf(const Finding& finding)
{
    const bool isOnNumber = finding.code == u"organisation_number_unusual"_s;
    return isOnNumber ? u"party_"_s + finding.facts.section(u';', 0, 0) : finding.facts;
}

AgreementScope scopeOf(const Desk& desk, AgreementStatus status)
{
    if (desk.isReadOnly() || status == AgreementStatus::Cancelled)
        return AgreementScope::Nothing;
    return status == AgreementStatus::Signed ? AgreementScope::BesidePaper : AgreementScope::All;
}

} // namespace

AgreementInspector::AgreementInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_state(new PillLabel(this)), m_package(new PillLabel(this)),
      m_findings(new NoteList(this))
{
    addTag(m_package);
    addTag(m_state);
    build();
    showNothing();
}

template <typename Section>
Section* AgreementInspector::addPart(const Phrase& title)
{
    InspectorSection* section = addSection(title);
    auto* part = section->add(new Section(m_desk, &section->body()));
    m_sections.push_back(section);
    m_parts.push_back(part);
    return part;
}

void AgreementInspector::build()
{
    auto* findings = new QWidget(this);
    auto* column = new QVBoxLayout(findings);
    column->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_findings);
    addWidget(findings);
    m_data = addPart<AgreementDataFields>(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Data of the agreement")));
    m_money = addPart<AgreementMoney>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Money")));
    m_implementer = addPart<ImplementerFields>(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Implementer and programme")));
    m_steps = addPart<AgreementSteps>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Status")));
    m_addenda =
        addPart<AgreementAddenda>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Addenda")));
    InspectorSection* history =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "History")));
    m_sections.push_back(history);
    m_history = history->add(new NoteList);
    connect(m_steps, &AgreementSteps::printRequested, this, &AgreementInspector::printRequested);
    connect(m_addenda, &AgreementAddenda::added, this, [this](qint64 id) {
        Q_EMIT addendumShown(id);
        reveal(addendumField(u"number"_s));
    });
    connect(m_addenda, &AgreementAddenda::paperRequested, this, &AgreementInspector::addendumShown);
    connect(m_addenda, &AgreementAddenda::printRequested, this, &AgreementInspector::addendumPrinted);
}

void AgreementInspector::show(const AgreementDossier& dossier)
{
    ShownAgreement shown;
    shown.dossier = dossier;
    shown.scope = scopeOf(m_desk, dossier.agreement.status);
    for (const Finding& finding : blanksOf(dossier))
        shown.missing.insert(finding.facts);
    // The other party enters it when it signs; from then on it is expected.
    if (dossier.agreement.status == AgreementStatus::Signed && dossier.agreement.otherNumber.isEmpty())
        shown.missing.insert(u"other_number"_s);
    m_shown = std::make_shared<const ShownAgreement>(std::move(shown));
    for (AgreementSection* part : m_parts)
        part->show(m_shown);
    for (InspectorSection* section : m_sections)
        section->setVisible(true);
    retranslate();
}

void AgreementInspector::showNothing()
{
    m_shown.reset();
    setTitle(tr("No agreement is chosen"));
    setFacts(tr("Agreements are drafted from the decided list of a call."));
    m_state->setPill(StatusKind::None, {});
    m_package->setTags({});
    m_findings->setNotes({});
    for (InspectorSection* section : m_sections)
        section->hide();
}

void AgreementInspector::retranslate()
{
    if (!m_shown)
        return showNothing();
    for (AgreementSection* part : m_parts)
        part->retranslate();
    showHead();
    showFindings();
    showHistory();
}

void AgreementInspector::showHead()
{
    const AgreementDossier& dossier = m_shown->dossier;
    const Agreement& agreement = dossier.agreement;
    const Language language = m_desk.language();
    setTitle(nameOf(dossier.party, language));
    setRecordName(
        *this,
        QStringList{nameOf(dossier.party, language), agreement.number, dossier.call.code}.join(u", "_s));
    setFacts(tr("Agreement %1, call %2, lot %3").arg(agreement.number, dossier.call.code, dossier.lot.code));
    const int missing =
        agreement.status == AgreementStatus::Signed ? blankCount(dossier) : int(m_shown->missing.size());
    const AgreementState state = stateOf(agreement.status, missing);
    m_state->setPill(statusKindOf(state, missing), stateText(state, missing), iconOf(state));
    const AgreementTerms terms = termsOn(m_desk.workspace.today(), agreement, dossier.addenda);
    m_package->setTags({packageTag(terms.amount, dossier.call.code, language)});
    m_sections[0]->setNote(m_data->missingCount() > 0 ? tr("%n missing", nullptr, m_data->missingCount())
                                                      : QString());
    m_sections[2]->setNote(m_implementer->missingCount() > 0
                               ? tr("%n missing", nullptr, m_implementer->missingCount())
                               : QString());
}

// Values with a field here are asked for in it; the rest is said above.
void AgreementInspector::showFindings()
{
    std::vector<Note> notes;
    for (const Finding& finding : findingsOfAgreement(m_desk.file(), m_shown->dossier)) {
        const bool onPaper = finding.code == u"agreement_value_missing" &&
                             m_shown->agreement().status == AgreementStatus::Signed;
        if (finding.severity == Severity::Note || onPaper || field(fieldOf(finding)))
            continue;
        Note note;
        note.kind = finding.severity == Severity::Error ? StatusKind::Late : StatusKind::Wait;
        note.text = finding.what;
        if (finding.recordTable == u"calls" || finding.recordTable == u"lots") {
            note.step = tr("Open the call");
            note.take = [this, call = m_shown->dossier.call.id.number()] {
                m_desk.go({PageId::Calls, call});
            };
        }
        notes.push_back(std::move(note));
    }
    if (const int elsewhere = m_implementer->missingCount(); elsewhere > 0) {
        Note note;
        note.kind = StatusKind::Wait;
        note.text = tr("%n values are missing under “Implementer and programme”.", nullptr, elsewhere);
        note.step = tr("Enter them");
        note.take = [this] {
            const auto isThere = [this](const QString& name) {
                return m_implementer->field(name) != nullptr;
            };
            const auto first = std::ranges::find_if(m_shown->missing, isThere);
            if (first != m_shown->missing.end())
                reveal(QString(*first));
        };
        notes.push_back(std::move(note));
    }
    m_findings->setNotes(notes);
    m_findings->parentWidget()->setVisible(!notes.empty());
}

void AgreementInspector::showHistory()
{
    Note note;
    note.icon = u"view-history"_s;
    note.text = tr("Who changed what, and when.");
    note.step = tr("Show the history");
    note.take = [this] {
        m_desk.go({PageId::History, 0, QString::fromLatin1(Mapping<Agreement>::table),
                   m_shown->agreement().id.number()});
    };
    m_history->setNotes({note});
}

Field* AgreementInspector::field(const QString& name) const
{
    for (const AgreementSection* part : m_parts) {
        if (Field* found = part->field(name))
            return found;
    }
    return nullptr;
}

void AgreementInspector::reveal(const QString& name)
{
    if (Field* found = field(name))
        return InspectorPanel::reveal(*found);
    if (!m_shown)
        return;
    const AgreementDossier& dossier = m_shown->dossier;
    // A party's data are edited here also where an addendum misses them.
    if (Field* found = field(plainField(name)); found && plainField(name).startsWith(u"party_"_s))
        return InspectorPanel::reveal(*found);
    const bool isOfAddendum = plainField(name) != name;
    const auto& form = isOfAddendum ? dossier.addendumTemplate : dossier.storedTemplate;
    const PaperKind kind = isOfAddendum ? PaperKind::Addendum : PaperKind::Agreement;
    if (form && (plainField(name) == u"template" || isMisspelt(form->html, kind, plainField(name))))
        return m_desk.go({PageId::Agreements, 0, u"templates"_s, form->id.number()});
    m_desk.go({PageId::Calls, dossier.call.id.number()});
}

} // namespace oslonac::ui
