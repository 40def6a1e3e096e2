// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/applications_import.h"
#include "core/municipalities/municipality_registry.h"
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/bench/plain_sqlite.h"
#include "tests/support/fresh_workspace.h"

#include <QFile>

#include <stdexcept>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Municipalities whose name alone says which one is meant.
std::vector<Municipality> plainlyNamed(const Connection& file)
{
    std::vector<Municipality> municipalities = Records<Municipality>(file).all();
    std::erase_if(municipalities, [](const Municipality& municipality) {
        return findMunicipalities(municipality.nameLatin).size() != 1;
    });
    return municipalities;
}

/// As an officer's spreadsheet saves it; applicants are the municipalities in turn.
QByteArray tableOf(const LargeCall& call, const std::vector<Municipality>& municipalities, int count)
{
    QString text =
        u"Delovodni broj;Primljeno;Partija;Podnosilac;Usluga;Vrsta usluge;Traženi iznos;Napomena\r\n"_s;
    for (int ordinal = 1; ordinal <= count; ++ordinal) {
        const Application row = call.application(ordinal);
        const auto& applicant = municipalities[static_cast<size_t>(ordinal) % municipalities.size()];
        text += u"%1;%2;1;%3;\"%4\";standardizovana;%5,00 EUR;%6\r\n"_s.arg(
            row.registryNumber, row.received->toIsoText(), applicant.nameLatin, row.service,
            QString::number(row.requested->minorUnits() / 100), row.note);
    }
    return text.toUtf8();
}

double imported(const QString& path, const Call& call, const QByteArray& table, int count)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    return secondsOf([&] {
        const ImportResult result = importApplications(*workspace, call, table, u"prijave.csv"_s);
        if (!result.isDone())
            throw std::runtime_error(result.problems.front().reason.toStdString());
        if (result.added != count)
            throw std::runtime_error("the import lost rows");
    });
}

/// The least any import does: cut lines into cells and write them, without knowing what they mean.
double plainlyImported(const QString& path, const QByteArray& table, const PlainApplication& pattern)
{
    const PlainFile file(path);
    file.prepareForWriting();
    return secondsOf([&] {
        file.execute("BEGIN IMMEDIATE");
        const PlainStatement insert = file.prepare(mapping::insertSql<Application>());
        qint64 id = 1;
        qsizetype from = table.indexOf('\n') + 1;
        while (from < table.size()) {
            const qsizetype end = table.indexOf('\n', from);
            const QList<QByteArray> cells = table.mid(from, end - from).split(';');
            PlainApplication row = pattern;
            row.id = ++id;
            row.number = cells.at(0).toStdString();
            row.received = cells.at(1).toStdString();
            row.service = cells.at(4).toStdString();
            row.note = cells.at(7).toStdString();
            row.bind(insert.get());
            file.step(insert.get(), SQLITE_DONE);
            sqlite3_reset(insert.get());
            from = end + 1;
        }
        file.execute("COMMIT");
    });
}

} // namespace

std::vector<Line> importLines(const Settings& settings)
{
    const int count = settings.size.value_or(100'000);
    FreshWorkspace workspace;
    const LargeCall call(*workspace);
    const QByteArray table = tableOf(call, plainlyNamed(workspace->file()), count);
    workspace.close();
    const PlainApplication pattern(call.application(1));
    const QString copy = workspace.beside(u"round.oslonac"_s);
    const auto nextFile = [&] {
        QFile::remove(copy);
        if (!QFile::copy(workspace.path(), copy))
            throw std::runtime_error("the file for a round could not be copied");
        return copy;
    };
    const Timing timing = compared(
        settings.rounds, [&] { return imported(nextFile(), call.call(), table, count); },
        [&] { return plainlyImported(nextFile(), table, pattern); });
    return {ratioLine(u"import a table of %L1 applications"_s.arg(count), timing)};
}

} // namespace oslonac::bench
