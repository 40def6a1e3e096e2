// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

namespace oslonac::ui {

/// The letters of a document that no font of this machine has, each once and in order: they are empty boxes
/// on paper, which whoever prints has to be told.
[[nodiscard]] QString unprintableLetters(const PaperDocument& document);

} // namespace oslonac::ui
