// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/definition_findings.h"
#include "core/values/folding.h"

#include <QCoreApplication>
#include <QSet>

namespace oslonac::definition {

/// For the files that make definition findings only: the context of their sentences, and the list they fill.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DefinitionFinding)
};

class Look final {
public:
    template <Mapped Record>
    void find(DefinitionFindingKind kind, Severity severity, const Record& on, const char* field,
              QString what)
    {
        Finding finding;
        finding.code = codeOf(kind);
        finding.severity = severity;
        finding.recordTable = QString::fromLatin1(Mapping<Record>::table);
        finding.recordId = on.id.number();
        finding.what = std::move(what);
        finding.facts = QString::fromLatin1(field);
        m_findings.push_back(std::move(finding));
    }

    [[nodiscard]] std::vector<Finding> taken() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
};

/// Tells names that came before; neither case nor script matters, as they do not when tables name them.
class Names final {
public:
    enum class Meeting { First, Again, Nameless };

    [[nodiscard]] Meeting meet(const QString& name)
    {
        if (name.trimmed().isEmpty())
            return Meeting::Nameless;
        const QString key = writingKey(name);
        const bool again = m_seen.contains(key);
        m_seen.insert(key);
        return again ? Meeting::Again : Meeting::First;
    }

private:
    QSet<QString> m_seen;
};

void lookAtLots(const CallDefinition& definition, Look& look);
void lookAtGrid(const CallDefinition& definition, Look& look);

} // namespace oslonac::definition
