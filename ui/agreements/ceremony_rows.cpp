// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/ceremony_rows.h"

#include "core/languages/spoken.h"
#include "core/values/dates.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::CeremonyRows", source};
}

QString whenOf(const SigningCeremony& ceremony, Language language)
{
    if (!ceremony.heldAt)
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyRows", "no date yet")).text();
    const QString date = dateText(ceremony.heldAt->date, language);
    return ceremony.heldAt->time == unknownHour() ? date
                                                  : u"%1 %2"_s.arg(date, timeText(ceremony.heldAt->time));
}

} // namespace

bool CeremonyRow::hasHour() const
{
    return ceremony.heldAt && ceremony.heldAt->time != unknownHour();
}

QTime unknownHour()
{
    return {0, 0};
}

std::vector<CeremonyRow> readCeremonyRows(const Connection& file, const std::vector<AgreementRow>& agreements)
{
    std::vector<CeremonyRow> rows;
    for (const SigningCeremony& one : Records<SigningCeremony>(file).all("ORDER BY held_at, id")) {
        CeremonyRow row{one.id, one};
        for (const AgreementRow& agreement : agreements) {
            if (agreement.agreement.ceremonyId != one.id || agreement.state() == AgreementState::Cancelled)
                continue;
            ++row.agreements;
            row.signedCount += agreement.state() == AgreementState::Signed ? 1 : 0;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<CeremonyRow>> ceremonyColumns(std::function<Language()> language)
{
    using Row = CeremonyRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>({u"ceremony"_s,
                     phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyRows", "Signing ceremony")),
                     CellKind::Text, 220},
                    [language](const Row& row) {
                        return u"%1\n%2"_s.arg(row.ceremony.title, whenOf(row.ceremony, language()));
                    })
            .sortedBy([](const Row& row) {
                return QVariant(row.ceremony.heldAt ? row.ceremony.heldAt->toIsoText() : QString());
            }));
    columns.push_back(
        Column<Row>({u"signed"_s, phrase(QT_TRANSLATE_NOOP("oslonac::ui::CeremonyRows", "Signed")),
                     CellKind::Number, 90},
                    [](const Row& row) {
                        return u"%1/%2"_s.arg(spokenNumber(row.signedCount), spokenNumber(row.agreements));
                    })
            .asNumber([](const Row& row) { return std::optional(qint64(row.signedCount)); }));
    return columns;
}

std::vector<Column<AgreementRow>> attachedColumns(std::function<Language()> language)
{
    std::vector<Column<AgreementRow>> columns = agreementColumns(std::move(language));
    std::erase_if(columns, [](const Column<AgreementRow>& column) {
        return column.head.key != u"party" && column.head.key != u"state" && column.head.key != u"ceremony" &&
               column.head.key != u"party_signatory" && column.head.key != u"call";
    });
    return columns;
}

} // namespace oslonac::ui
