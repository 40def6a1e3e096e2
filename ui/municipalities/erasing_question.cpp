// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/erasing_question.h"

#include "core/support/name_elsewhere.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ErasingQuestion)
};

QString irreversible()
{
    return Texts::tr("Undo does not bring this back. Backups that were made before keep it; delete them "
                     "yourself if they must not.");
}

QString remaining(const NameElsewhere& elsewhere)
{
    QStringList sentences;
    if (elsewhere.agreements > 0)
        sentences.append(
            Texts::tr("The name stays on %n agreements as signatory.", nullptr, elsewhere.agreements));
    if (elsewhere.assessors > 0)
        sentences.append(
            Texts::tr("The name stays in %n commissions as assessor.", nullptr, elsewhere.assessors));
    if (elsewhere.organisations > 0)
        sentences.append(Texts::tr("The name stays with %n organisations as representative.", nullptr,
                                   elsewhere.organisations));
    return sentences.join(u' ');
}

} // namespace

Question erasingQuestion(const Connection& file, const Contact& contact)
{
    const QString what =
        contact.name.isEmpty()
            ? Texts::tr("This contact is taken out of the file and out of its history.")
            : Texts::tr("%1 is taken out of the file and out of its history.").arg(contact.name);
    QStringList paragraphs{what, irreversible()};
    if (const NameElsewhere elsewhere = nameElsewhere(file, contact.name); elsewhere.isAnywhere())
        paragraphs.append(remaining(elsewhere));
    return {Texts::tr("Erase a contact for good"), paragraphs.join(u"\n\n"_s), Texts::tr("Erase for good")};
}

Question erasingQuestion(int deletedContacts)
{
    const QString what =
        Texts::tr("%n contacts that were deleted from this organisation still stand in its history.", nullptr,
                  deletedContacts);
    return {Texts::tr("Erase deleted contacts for good"), what + u"\n\n"_s + irreversible(),
            Texts::tr("Erase for good")};
}

} // namespace oslonac::ui
