// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

class QWidget;

namespace oslonac::ui {

struct Desk;

/// The ways in which a whole case leaves the program: on paper, with preview, and as a dossier in a folder
/// that the officer chooses (case_dossier.h), on a worker.
void printCase(const Desk& desk, const CaseFile& of, QWidget* window);
void askAndSaveDossier(const Desk& desk, const CaseFile& of);

} // namespace oslonac::ui
