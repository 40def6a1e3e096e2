// SPDX-License-Identifier: GPL-3.0-or-later
// Writes each of our templates, with and without gaps, as PDF, ODT and pictures to look at: printing_samples
// FOLDER.
#include "core/documents/agreement_fields.h"
#include "core/documents/merge.h"
#include "core/values/digest.h"
#include "tests/support/sample_documents.h"
#include "ui/printing/odt_writer.h"
#include "ui/printing/paper_pages.h"
#include "ui/printing/pdf_writer.h"

#include <QGuiApplication>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString& folder, const QString& name, const QString& templateName, const DocumentData& data,
           ui::PaperOrientation orientation = ui::PaperOrientation::Portrait)
{
    const auto merged =
        DocumentTemplate(test::templateText(templateName)).merge(data, agreementFieldNames());
    ui::PaperDocument paper;
    paper.title = name;
    paper.html = merged.html;
    paper.furniture.headerLeft = u"Stalna konferencija gradova i opština\nSavez gradova i opština Srbije"_s;
    paper.furniture.headerRight = u"Projekat finansira Evropska unija\nnacionalni program IPA 2020"_s;
    paper.furniture.footerLeft = u"Sporazum o saradnji · "_s + shortDigest(merged.digest);
    paper.orientation = orientation;
    paper.digest = merged.digest;
    paper.date = QDateTime(QDate(2023, 10, 3), QTime(12, 0), Qt::UTC);
    const QString path = folder + u'/' + name;
    ui::writePdf(path + u".pdf"_s, paper);
    ui::writeOdt(path + u".odt"_s, paper);
    ui::PaperPages(paper).image(0, 1).save(path + u"-preview.png"_s);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QString folder = QGuiApplication::arguments().value(1, u"."_s);
    write(folder, u"agreement"_s, u"cooperation_agreement"_s, test::completeAgreement());
    write(folder, u"agreement-gaps"_s, u"cooperation_agreement"_s, test::sampleAgreement());
    write(folder, u"agreement-roma"_s, u"roma_cooperation_agreement"_s,
          test::completeAgreement().setOptional(u"has_financial_part"_s, std::nullopt));
    write(folder, u"addendum"_s, u"addendum"_s, test::sampleAddendum());
    write(folder, u"signing-list"_s, u"signing_list"_s, test::sampleSigningList(30),
          ui::PaperOrientation::Landscape);
    return 0;
}
