// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/paper_kind.h"
#include "core/checks/finding.h"

#include <QStringList>

#include <vector>

namespace oslonac {

/// Something in a template that an officer can put right; line and column count from 1. An error stops the
/// paper from being made, a warning does not.
struct TemplateProblem {
    Severity severity = Severity::Warning;
    int line = 0;
    int column = 0;
    QString what;
    QString toDo;
};

/// What stands against a template, in reading order: what cannot be read, names of fields that this kind of
/// paper does not have, fields of a list's rows outside the list, marks of HTML that are never closed, and
/// pictures, which ODT leaves out (docs/decisions/0010).
/// After an error the rest is not looked at.
[[nodiscard]] std::vector<TemplateProblem> templateProblems(const QString& html, PaperKind kind);

/// What the template names and no field of this kind of paper is called, in reading order and once each: each
/// prints as a blank. Throws TemplateFault when the template cannot be read.
[[nodiscard]] QStringList unknownFields(const QString& html, PaperKind kind);

} // namespace oslonac
