// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/name_elsewhere.h"

#include "core/storage/statement.h"
#include "core/values/folding.h"

namespace oslonac {

namespace {

int countOf(const Connection& file, const char* sql, const QString& folded)
{
    int count = 0;
    Statement statement = file.prepare(sql);
    while (statement.step())
        count += foldedLoose(statement.take<QString>()) == folded ? 1 : 0;
    return count;
}

} // namespace

NameElsewhere nameElsewhere(const Connection& file, const QString& name)
{
    const QString folded = foldedLoose(name);
    if (folded.isEmpty())
        return {};
    NameElsewhere found;
    found.agreements = countOf(file,
                               "SELECT party_signatory\nFROM agreements\nUNION ALL\n"
                               "SELECT implementer_signatory\nFROM agreements",
                               folded);
    found.assessors = countOf(file, "SELECT name\nFROM assessors", folded);
    found.organisations = countOf(file, "SELECT representative_name\nFROM organisations", folded);
    return found;
}

} // namespace oslonac
