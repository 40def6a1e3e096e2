// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/duplicates_panel.h"

#include "core/duplicates/duplicate_contacts.h"
#include "core/duplicates/merge_operations.h"
#include "core/people/contact_rules.h"
#include "core/storage/records.h"
#include "ui/municipalities/merge_panel.h"
#include "ui/municipalities/merged_values.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QString reasonText(SameBy by)
{
    switch (by) {
    case SameBy::RegistrationNumber:
        return DuplicatesPanel::tr("the same registration number");
    case SameBy::TaxNumber:
        return DuplicatesPanel::tr("the same tax number");
    case SameBy::Name:
        return DuplicatesPanel::tr("the same name");
    }
    return {};
}

OrganisationsById readOrganisations(const Connection& file)
{
    OrganisationsById organisations;
    for (Organisation& organisation : Records<Organisation>(file).all())
        organisations.emplace(organisation.id, std::move(organisation));
    return organisations;
}

} // namespace

DuplicatesPanel::DuplicatesPanel(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_notes(new NoteList(this)), m_panel(new MergePanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notes);
    column->addWidget(m_panel);
    connect(m_panel, &MergePanel::cancelled, this, [this] {
        m_panel->hide();
        m_notes->show();
    });
    connect(m_panel, &MergePanel::accepted, this, [this] {
        const auto merge = m_merge;
        const std::vector<bool> takesSecond = m_panel->takesSecond();
        m_desk.run([&] { merge(takesSecond); });
    });
}

int DuplicatesPanel::show(const Organisation& organisation)
{
    if (m_shown != organisation.id)
        m_panel->hide();
    m_shown = organisation.id;
    std::vector<Note> notes;
    const OrganisationsById organisations = readOrganisations(m_desk.file());
    for (const LikelySame& likely : DuplicateOrganisations(organisations).of(organisation.id)) {
        const Organisation& other = organisations.at(likely.organisation);
        QStringList reasons;
        for (const SameBy by : likely.by)
            reasons.append(reasonText(by));
        Note note;
        note.kind = StatusKind::Wait;
        note.title = nameOf(other, m_desk.language());
        note.text = tr("%1; %2").arg(kindText(other.kind), reasons.join(u", "_s));
        note.open = [this, id = other.id.number()] { m_desk.go({PageId::Municipalities, id}); };
        note.step = tr("Merge…");
        note.take = [this, organisation, other] { mergeWith(organisation, other); };
        notes.push_back(std::move(note));
    }
    for (const ContactPair& pair :
         duplicateContacts(contactsOf(m_desk.file(), organisation, m_desk.workspace.today()))) {
        Note note;
        note.kind = StatusKind::Mute;
        note.title = tr("%1 is a contact twice").arg(pair.older.name);
        note.text = pair.older.office == pair.newer.office
                        ? pair.older.office
                        : tr("%1; %2").arg(pair.older.office, pair.newer.office);
        note.step = tr("Merge…");
        note.take = [this, pair] { mergeContacts(pair.older, pair.newer); };
        notes.push_back(std::move(note));
    }
    if (m_desk.isReadOnly()) {
        for (Note& note : notes)
            note.take = {};
    }
    m_notes->setNotes(notes);
    m_notes->setVisible(m_panel->isHidden());
    return int(notes.size());
}

void DuplicatesPanel::mergeWith(const Organisation& own, const Organisation& other)
{
    // The registry's unit stays, else the record that was made first.
    const bool keepsOwn = isInRegistry(own) || (!isInRegistry(other) && own.id < other.id);
    const Organisation kept = keepsOwn ? own : other;
    const Organisation given = keepsOwn ? other : own;
    begin(nameOf(kept, m_desk.language()), nameOf(given, m_desk.language()), differencesOf(kept, given),
          [this, kept, given](const std::vector<bool>& takesSecond) {
              mergeOrganisations(m_desk.workspace, mergedOf(kept, given, takesSecond), given.id);
              Q_EMIT merged(kept.id.number());
          });
}

void DuplicatesPanel::mergeContacts(const Contact& older, const Contact& newer)
{
    begin(older.name, newer.name, differencesOf(older, newer, m_desk.language()),
          [this, older, newer](const std::vector<bool>& takesSecond) {
              oslonac::mergeContacts(m_desk.workspace, mergedOf(older, newer, takesSecond), newer.id);
          });
}

void DuplicatesPanel::begin(const QString& kept, const QString& other,
                            const std::vector<Difference>& differences,
                            std::function<void(const std::vector<bool>&)> merge)
{
    // Done, the panel makes room for what is left, which the refresh brings.
    m_merge = [this, merge = std::move(merge)](const std::vector<bool>& takesSecond) {
        m_panel->hide();
        merge(takesSecond);
    };
    m_notes->hide();
    m_panel->begin(kept, other, differences);
}

} // namespace oslonac::ui
