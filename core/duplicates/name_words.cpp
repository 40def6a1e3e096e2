// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/name_words.h"

#include "core/municipalities/name_index.h"
#include "core/values/folding.h"

namespace oslonac {

QStringList nameWords(const QString& name)
{
    QStringList words = foldedWords(foldedLoose(name)).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace oslonac
