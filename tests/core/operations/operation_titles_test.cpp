// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_findings.h"
#include "core/operations/finding_words.h"
#include "core/operations/operation.h"
#include "core/scoring/scoring_rules.h"
#include "tests/support/text.h"

#include <QDir>
#include <QRegularExpression>

using namespace oslonac;

TEST_CASE("Every operation has a title that names what it was done to, and a code that leads back to it")
{
    for (const auto& [kind, code] : Codes<OperationKind>::list) {
        CAPTURE(code);
        CHECK(titleOf({kind, {QStringLiteral("PP-2023")}}).contains(QStringLiteral("PP-2023")));
        CHECK_FALSE(titleOf({kind, {}}).contains(u'%'));
        CHECK((fromCode<OperationKind>(codeOf(kind)) == kind));
    }
}

TEST_CASE("Every operation has a name without a colon, for after the word Undo and its own")
{
    for (const auto& [kind, code] : Codes<OperationKind>::list) {
        CAPTURE(code);
        const QString name = stepName({kind, {QStringLiteral("PP-2023")}});
        CHECK(name.contains(QStringLiteral("PP-2023")));
        CHECK_FALSE(name.contains(u':'));
        CHECK_FALSE(stepName({kind, {}}).contains(u'%'));
    }
}

TEST_CASE("A step on several records names the first and counts the others")
{
    const QStringList several{QStringLiteral("400-73/2023-1"), QStringLiteral("+17")};
    for (const OperationKind kind :
         {OperationKind::SignAgreement, OperationKind::OpenCases, OperationKind::CheckPayment,
          OperationKind::AuthorisePayment, OperationKind::RecordPayment, OperationKind::ConfirmPayment}) {
        CAPTURE(codeOf(kind));
        CHECK(titleOf({kind, several}).contains(QStringLiteral("400-73/2023-1 and 17 more")));
    }
}

TEST_CASE("A recorded mark is named by its values with one colon at most")
{
    const Operation mark{
        OperationKind::RecordMark,
        {QStringLiteral("Šid"), QStringLiteral("O1"), QStringLiteral("K3"), {}, QStringLiteral("12")}};
    CHECK(titleOf(mark) == QStringLiteral("Mark K3: – → 12 (Šid, O1)"));
    CHECK(stepName(mark) == QStringLiteral("mark K3, – → 12 (Šid, O1)"));
}

TEST_CASE("What was approved is named in words, whatever was found")
{
    CHECK(titleOf({OperationKind::ApproveFinding,
                   {QStringLiteral("1"), QStringLiteral("Opština Ada"), QStringLiteral("over_ceiling")}}) ==
          QStringLiteral("Finding approved: 1, Opština Ada, amount over the ceiling"));
    for (const auto& [kind, code] : Codes<ApplicationFindingKind>::list)
        CHECK(findingWord(QString::fromLatin1(code)).contains(u' '));
    for (const auto& [kind, code] : Codes<ScoringFindingKind>::list)
        CHECK(findingWord(QString::fromLatin1(code)).contains(u' '));
}

TEST_CASE("Every finding of a case has words for its approval")
{
    static const QRegularExpression found(QStringLiteral("onCase\\(of, u\"(\\w+)\"_s"));
    int count = 0;
    for (const QFileInfo& source : QDir(QStringLiteral(OSLONAC_SOURCE_DIR "/core/cases"))
                                       .entryInfoList({QStringLiteral("*_findings.cpp")})) {
        QFile file(source.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto codes = found.globalMatch(QString::fromUtf8(file.readAll()));
        while (codes.hasNext()) {
            const QString code = codes.next().captured(1);
            INFO(code);
            CHECK(findingWord(code).contains(u' '));
            ++count;
        }
    }
    CHECK(count > 20);
}
