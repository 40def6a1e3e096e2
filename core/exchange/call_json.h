// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "core/exchange/strict_json.h"
#include "core/programmes/programme_definition.h"
#include "core/scoring/mark.h"

namespace oslonac {

/// What a call's JSON says, before it is compared with any file: the ids only tie the parts together and
/// belong to no file. With any problem nothing may be imported; import is in call_import.h. The format:
/// docs/call-json.md.
struct CallImport {
    QString fileName;
    std::optional<ProgrammeDefinition> programme;
    CallDefinition definition;
    std::vector<Assessor> assessors;
    JsonProblems problems;

    [[nodiscard]] bool isSound() const { return problems.empty(); }
};

/// Reads strictly and collects every problem with its place; an unknown key is a problem too. Throws nothing.
[[nodiscard]] CallImport readCallJson(const QByteArray& bytes, const QString& fileName);

/// The whole call with its programme and assessors. The same content gives the same bytes, whatever the ids.
[[nodiscard]] QByteArray writeCallJson(const Connection& file, Id<Call> call);

} // namespace oslonac
