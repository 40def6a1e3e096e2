// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_factory.h"

#include "core/values/digest.h"

#include <algorithm>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime noonOf(QDate date)
{
    return {date, QTime(12, 0), Qt::UTC};
}

/// A long name on the lines of a page's head: broken at the dash that joins an institution's two names, or at
/// the comma nearest to the middle.
QString onTwoLines(QString name)
{
    constexpr qsizetype longestLine = 48;
    if (const qsizetype dash = name.indexOf(u" – "_s); dash > 0)
        return name.replace(dash, 3, u"\n"_s);
    const qsizetype comma = name.indexOf(u", "_s, name.size() / 3);
    if (name.size() > longestLine && comma > 0)
        return name.replace(comma, 2, u",\n"_s);
    return name;
}

} // namespace

QString pageNumberPattern(Language language)
{
    switch (language) {
    case Language::English:
        return u"Page %1 of %2"_s;
    case Language::SerbianLatin:
        return u"Strana %1 od %2"_s;
    case Language::SerbianCyrillic:
        return u"Страна %1 од %2"_s;
    }
    throw std::logic_error("a language is unknown");
}

PaperDocument paperOf(const Report& report, QDate date)
{
    PaperDocument paper;
    paper.title = report.title;
    paper.html = reportBody(report);
    // Every page says which list it is of, or a loose sheet would be nobody's.
    paper.furniture.headerLeft = report.title;
    paper.furniture.headerRight = report.heading;
    paper.furniture.footerLeft = report.footer;
    paper.furniture.pageNumber = pageNumberPattern(report.language);
    paper.orientation = report.wide ? PaperOrientation::Landscape : PaperOrientation::Portrait;
    paper.digest = report.digest;
    paper.date = noonOf(date);
    return paper;
}

namespace {

/// What every paper of a programme has: implementer and donors above, its name and digest below.
PaperDocument programmePaper(const MergedPaper& merged, const QString& title, const QString& footer,
                             Script script)
{
    PaperDocument paper;
    paper.title = inScript(title, script);
    paper.html = merged.html;
    paper.furniture.headerLeft = onTwoLines(inScript(merged.implementer, script));
    paper.furniture.headerRight = onTwoLines(inScript(merged.donors, script));
    paper.furniture.footerLeft = footer + u" · "_s + shortDigest(merged.digest);
    paper.furniture.pageNumber =
        pageNumberPattern(script == Script::Cyrillic ? Language::SerbianCyrillic : Language::SerbianLatin);
    paper.digest = merged.digest;
    return paper;
}

} // namespace

PaperDocument paperOf(const MergedPaper& merged, const AgreementDossier& dossier, Script script)
{
    PaperDocument paper = programmePaper(merged, u"Sporazum %1, %2"_s.arg(merged.number, merged.partyName),
                                         inScript(u"Sporazum"_s, script) + u' ' + merged.number, script);
    paper.date = noonOf(dossier.agreement.concludedOn.value_or(dossier.decision.decidedOn));
    return paper;
}

PaperDocument paperOf(const MergedPaper& merged, const AgreementDossier& dossier, const AgreementPaper& paper,
                      Script script)
{
    const Addendum* addendum = addendumOf(dossier, paper);
    return addendum ? paperOf(merged, dossier, *addendum, script) : paperOf(merged, dossier, script);
}

QString batchTitle(const std::vector<Call>& calls, PaperKind kind, Script script)
{
    const QString what = kind == PaperKind::Addendum ? u"Aneksi sporazuma"_s : u"Sporazumi"_s;
    const auto isOther = [&calls](const Call& call) { return call.id != calls.front().id; };
    if (calls.empty() || std::any_of(calls.begin(), calls.end(), isOther))
        return inScript(what, script);
    const Call& call = calls.front();
    return inScript(QString(what + u", poziv"_s), script) +
           u" %1: %2"_s.arg(call.code, inScript(toLatin(call.title), script));
}

PaperDocument paperOf(const MergedPaper& merged, const AgreementDossier& dossier, const Addendum& addendum,
                      Script script)
{
    const QString& number = dossier.agreement.number;
    PaperDocument paper = programmePaper(
        merged, u"Aneks %1 sporazuma %2, %3"_s.arg(addendum.position).arg(number, merged.partyName),
        inScript(u"Aneks %1 sporazuma"_s.arg(addendum.position), script) + u' ' + number, script);
    paper.date = noonOf(addendum.concludedOn.value_or(dossier.decision.decidedOn));
    return paper;
}

PaperDocument paperOf(const MergedPaper& merged, const SigningCeremony& ceremony, Script script)
{
    const QString name = u"Spisak za potpisivanje"_s;
    PaperDocument paper =
        programmePaper(merged, u"%1, %2"_s.arg(name, ceremony.title), inScript(name, script), script);
    paper.date = noonOf(ceremony.heldAt ? ceremony.heldAt->date : QDate(2000, 1, 1));
    return paper;
}

PaperDocument letterPaper(const MergedPaper& merged, QDate date, Script script)
{
    const QString name = u"Dopis"_s;
    PaperDocument paper =
        programmePaper(merged,
                       merged.number.isEmpty() ? u"%1, %2"_s.arg(name, merged.partyName)
                                               : u"%1 %2, %3"_s.arg(name, merged.number, merged.partyName),
                       inScript(name, script) + u' ' + merged.number, script);
    paper.date = noonOf(date);
    return paper;
}

} // namespace oslonac::ui
