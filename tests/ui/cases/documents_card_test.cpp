// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/document_operations.h"
#include "core/values/digest.h"
#include "tests/support/text.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/cases/case_dossier.h"
#include "ui/cases/documents_card.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DocumentsWindow : CasesWindow {
    CaseView& view = openFirst();
    DocumentsCard& card = view.documents();

    [[nodiscard]] QString written(const QString& name, const QByteArray& bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    [[nodiscard]] static QByteArray contentAt(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void attach(const QString& path)
    {
        prompts.paths.push_back(path);
        card.openNew();
        card.form().take();
    }
};

/// What would have been opened with another program.
class OpenedUrls final : public QObject {
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList paths;

public Q_SLOTS:
    void open(const QUrl& url) { paths.append(url.toLocalFile()); }
};

} // namespace

TEST_CASE("A document is attached in the case, opened with another program and saved as a copy",
          "[documents]")
{
    DocumentsWindow fixture;
    const QString path = fixture.written(u"zahtev.txt"_s, "zahtev za isplatu");
    fixture.attach(path);
    REQUIRE(fixture.card.model().rowCount() == 1);
    CHECK(fixture.card.model().rowAt(0).document.title == u"zahtev");
    REQUIRE(QFile::remove(path));
    OpenedUrls opened;
    const qint64 id = fixture.card.model().rowAt(0).id.number();
    fixture.card.openDocument(id);
    REQUIRE(opened.paths.size() == 1);
    CHECK(opened.paths.front().endsWith(u"zahtev.txt"_s));
    CHECK(DocumentsWindow::contentAt(opened.paths.front()) == "zahtev za isplatu");
    const QString copy = fixture.folder.filePath(u"kopija.txt"_s);
    fixture.prompts.paths.push_back(copy);
    fixture.card.list().table().setCurrentId(id);
    fixture.card.saveChosen();
    CHECK(DocumentsWindow::contentAt(copy) == "zahtev za isplatu");
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.card.model().rowCount() == 0);
}

TEST_CASE("A file that is not chosen attaches nothing", "[documents]")
{
    DocumentsWindow fixture;
    fixture.prompts.paths.push_back(std::nullopt);
    fixture.card.openNew();
    CHECK_FALSE(fixture.card.form().isOpen());
}

TEST_CASE("The dossier of a case has everything of it, and a list of digests that agrees", "[documents]")
{
    DocumentsWindow fixture;
    fixture.attach(fixture.written(u"zahtev.txt"_s, "zahtev za isplatu"));
    fixture.attach(fixture.written(u"odluka\nskupštine.txt"_s, "odluka")); // one line each in the list
    const QString target = fixture.folder.filePath(u"dosije"_s);
    const auto written = writeDossier(fixture.workspace().file(), fixture.firstCase(), QDate(2025, 3, 13),
                                      Language::SerbianLatin, target);
    CHECK(written.missing.isEmpty());
    const QDir folder(target);
    QStringList names = folder.entryList(QDir::Files);
    names.sort();
    CHECK(names == QStringList{u"SHA256SUMS.txt"_s, u"predmet.csv"_s, u"predmet.html"_s, u"predmet.pdf"_s,
                               u"sporazum.pdf"_s});
    CHECK(QDir(folder.filePath(u"dokumenti"_s)).entryList(QDir::Files).size() == 2);
    CHECK(written.files == 7);
    const QByteArray manifest = DocumentsWindow::contentAt(folder.filePath(u"SHA256SUMS.txt"_s));
    int lines = 0;
    for (const QByteArray& line : manifest.trimmed().split('\n')) {
        const QString name = QString::fromUtf8(line.mid(66));
        CHECK(digestOfBytes(DocumentsWindow::contentAt(folder.filePath(name))).toUtf8() == line.left(64));
        ++lines;
    }
    CHECK(lines == 6);
    CHECK_THROWS_AS(writeDossier(fixture.workspace().file(), fixture.firstCase(), QDate(2025, 3, 13),
                                 Language::SerbianLatin, target),
                    RuleBroken); // nothing is written over
}

TEST_CASE("A dossier names the linked documents that are gone, and one that is stopped leaves nothing",
          "[documents]")
{
    DocumentsWindow fixture;
    const QString path = fixture.written(u"zapisnik.txt"_s, "zapisnik");
    CaseDocument document;
    document.caseId = fixture.firstCase();
    (void)attachDocument(fixture.workspace(), document, path, DocumentPlace::Linked);
    REQUIRE(QFile::remove(path));
    const QString target = fixture.folder.filePath(u"dosije"_s);
    const auto stop = [] { return false; };
    CHECK_THROWS_AS(writeDossier(fixture.workspace().file(), fixture.firstCase(), QDate(2025, 3, 13),
                                 Language::SerbianCyrillic, target, stop),
                    Cancelled);
    CHECK_FALSE(QFileInfo::exists(target));
    REQUIRE(QDir().mkpath(target)); // the folder of the officer stays
    CHECK_THROWS_AS(writeDossier(fixture.workspace().file(), fixture.firstCase(), QDate(2025, 3, 13),
                                 Language::SerbianCyrillic, target, stop),
                    Cancelled);
    CHECK(QFileInfo::exists(target));
    CHECK(QDir(target).isEmpty());
    const auto written = writeDossier(fixture.workspace().file(), fixture.firstCase(), QDate(2025, 3, 13),
                                      Language::SerbianCyrillic, target);
    CHECK(written.missing == QStringList{u"zapisnik"_s});
}

#include "documents_card_test.moc"
