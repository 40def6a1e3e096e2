// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program.h"

#include <catch2/catch.hpp>

namespace oslonac::test {

/// The sample with its package call decided, its agreements drafted and printed, and the first one signed:
/// all of it by the command line.
struct SignedSample {
    Program program;
    QString file = program.sample();
    QString number = QStringLiteral("400-73/2023-1");

    SignedSample()
    {
        REQUIRE(program.run(deciding(file, QStringLiteral("PP-2023"))).status == 0);
        REQUIRE(run(QStringLiteral("agreements draft"), {"--call", "PP-2023"}).status == 0);
        REQUIRE(print({}).status == 0);
        REQUIRE(run(QStringLiteral("agreements sign"),
                    {"--number", number.toUtf8().constData(), "--date", "3.10.2023."})
                    .status == 0);
    }

    /// "agreements list" of the file, with these options.
    [[nodiscard]] Outcome run(const QString& verb, const std::vector<const char*>& options) const
    {
        QStringList words = verb.split(u' ');
        words.append(file);
        for (const char* option : options)
            words.append(QString::fromUtf8(option));
        return program.run(words);
    }
    [[nodiscard]] Outcome print(const QStringList& more) const
    {
        return program.run(QStringList{QStringLiteral("agreements"), QStringLiteral("print"), file,
                                       QStringLiteral("--call"), QStringLiteral("PP-2023"),
                                       QStringLiteral("--format"), QStringLiteral("odt"),
                                       QStringLiteral("--output"), QStringLiteral("out")} +
                           more);
    }
};

} // namespace oslonac::test
