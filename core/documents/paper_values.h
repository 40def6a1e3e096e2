// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/documents/document_data.h"
#include "core/values/script.h"

namespace oslonac::papers {

/// For the files of documents/ that fill templates: values in the script of the paper, and what papers of all
/// kinds say of programme and party.

/// Texts as officers typed them, in the script of the document; conversion to Cyrillic follows merging.
class Typed final {
public:
    explicit Typed(Script script) : m_script(script) {}

    [[nodiscard]] QString operator()(const QString& text) const
    {
        return m_script == Script::Latin ? toLatin(text) : text;
    }
    [[nodiscard]] QString registered(const QString& latin, const QString& cyrillic) const
    {
        return m_script == Script::Cyrillic && !cyrillic.isEmpty() ? cyrillic : (*this)(latin);
    }

private:
    Script m_script;
};

/// What an agreement calls the other party, in the cases that its sentences need.
struct PartyTerm {
    QString nominative;
    QString genitive;
    QString dative;
    QString accusative;
};

[[nodiscard]] PartyTerm partyTerm(OrganisationKind kind);

/// Its month as a word; empty for none.
[[nodiscard]] QString longDate(std::optional<QDate> date);

void setProgramme(DocumentData& data, const AgreementDossier& dossier, const Typed& typed);
void setParty(DocumentData& data, const AgreementDossier& dossier, const Typed& typed);

} // namespace oslonac::papers
