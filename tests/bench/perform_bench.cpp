// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_call.h"
#include "tests/bench/measure.h"
#include "tests/bench/plain_sqlite.h"
#include "tests/support/fresh_workspace.h"

#include <QFile>

#include <stdexcept>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A fresh copy of a file for every round, so that all rounds write the same.
class Copies final {
public:
    explicit Copies(const FreshWorkspace& original)
        : m_original(original.path()), m_copy(original.beside(u"round.oslonac"_s))
    {}

    const QString& next() const
    {
        QFile::remove(m_copy);
        if (!QFile::copy(m_original, m_copy))
            throw std::runtime_error("the file for a round could not be copied");
        return m_copy;
    }

private:
    QString m_original;
    QString m_copy;
};

double plainWrites(const QString& path, const std::string& sql, const std::vector<PlainApplication>& rows)
{
    const PlainFile file(path);
    file.prepareForWriting();
    return secondsOf([&] {
        file.execute("BEGIN IMMEDIATE");
        const PlainStatement statement = file.prepare(sql);
        for (const PlainApplication& row : rows) {
            row.bind(statement.get());
            file.step(statement.get(), SQLITE_DONE);
            sqlite3_reset(statement.get());
        }
        file.execute("COMMIT");
    });
}

double performed(const QString& path, const std::function<void(const Change&)>& body)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    return secondsOf([&] { workspace->perform({OperationKind::ImportApplications, {}}, body); });
}

Line insertLine(const Settings& settings, const Copies& copies, const LargeCall& call, int count)
{
    std::vector<Application> records;
    std::vector<PlainApplication> plain;
    for (int ordinal = 1; ordinal <= count; ++ordinal) {
        records.push_back(call.application(ordinal));
        Application numbered = records.back();
        numbered.id = Id<Application>::make();
        plain.emplace_back(numbered);
    }
    const Timing timing = compared(
        settings.rounds,
        [&] {
            return performed(copies.next(), [&](const Change& change) {
                for (const Application& record : records)
                    change.insert(record);
            });
        },
        [&] { return plainWrites(copies.next(), mapping::insertSql<Application>(), plain); });
    return ratioLine(u"perform(): insert %L1 applications"_s.arg(count), timing, u"2.5 x at most"_s);
}

Line updateLine(const Settings& settings, const Copies& copies, std::vector<Application> records)
{
    std::vector<PlainApplication> plain;
    for (Application& record : records) {
        record.service += u", dopunjeno"_s;
        record.requested = Money::eur(30'000);
        plain.emplace_back(record);
    }
    const Timing timing = compared(
        settings.rounds,
        [&] {
            return performed(copies.next(), [&](const Change& change) {
                for (const Application& record : records)
                    change.update(record);
            });
        },
        [&] { return plainWrites(copies.next(), mapping::updateSql<Application>(), plain); });
    return ratioLine(u"perform(): update %L1 applications"_s.arg(records.size()), timing, u"2.5 x at most"_s);
}

} // namespace

std::vector<Line> performLines(const Settings& settings)
{
    const int count = settings.size.value_or(10'000);
    FreshWorkspace workspace;
    const LargeCall call(*workspace);
    workspace.close();
    std::vector<Line> lines{insertLine(settings, Copies(workspace), call, count)};
    workspace.reopen();
    const std::vector<Application> standing = call.addApplications(*workspace, count);
    workspace.close();
    lines.push_back(updateLine(settings, Copies(workspace), standing));
    return lines;
}

} // namespace oslonac::bench
