// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_findings.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ProgrammeFindings)
};

} // namespace

std::vector<Finding> programmeFindings(const Programme& programme)
{
    std::vector<Finding> findings;
    const auto find = [&](const char* code, Severity severity, const char* field, const QString& what) {
        Finding finding;
        finding.code = QString::fromLatin1(code);
        finding.severity = severity;
        finding.recordTable = QString::fromLatin1(Mapping<Programme>::table);
        finding.recordId = programme.id.number();
        finding.what = what;
        finding.facts = QString::fromLatin1(field);
        findings.push_back(std::move(finding));
    };
    if (programme.code.trimmed().isEmpty())
        find("code_missing", Severity::Error, "code",
             Tr::tr("The programme needs a code; calls name it by that."));
    if (programme.title.trimmed().isEmpty())
        find("title_missing", Severity::Warning, "title",
             Tr::tr("The title is not entered; it stands on lists and agreements."));
    if (programme.donors.trimmed().isEmpty())
        find("donors_missing", Severity::Warning, "donors",
             Tr::tr("The donors are not entered; they stand at the head of printed pages."));
    if (programme.implementer.trimmed().isEmpty())
        find("implementer_missing", Severity::Warning, "implementer",
             Tr::tr("The implementer is not entered and is a party to every agreement."));
    if (programme.implementerSeat.trimmed().isEmpty())
        find("implementer_seat_missing", Severity::Warning, "implementer_seat",
             Tr::tr("The seat of the implementer is not entered; it stands in agreements."));
    if (programme.implementerOffice.trimmed().isEmpty())
        find("implementer_office_missing", Severity::Warning, "implementer_office",
             Tr::tr("The office of who signs for the implementer is not entered."));
    if (programme.startsOn && programme.endsOn && *programme.endsOn < *programme.startsOn)
        find("ends_before_start", Severity::Warning, "ends_on",
             Tr::tr("The programme ends before it starts."));
    return findings;
}

} // namespace oslonac
