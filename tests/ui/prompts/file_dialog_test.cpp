// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/file_dialog.h"

#include "core/values/dates.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The dialog over a folder with a file of ours and another one, in a language.
struct FilesShown {
    QTemporaryDir folder;
    LanguageSwitch languages;
    std::unique_ptr<QFileDialog> dialog;

    explicit FilesShown(Language language)
    {
        for (const QString& name : {u"primer.oslonac"_s, u"ocene.xlsx"_s}) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(3000, ' '));
        }
        languages.use(language);
        dialog = makeFileDialog({u"-"_s, folder.path(), u"nova"_s, {}, u"oslonac"_s}, nullptr);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->show();
        (void)QTest::qWaitFor([this] { return rows() == 2; });
    }
    ~FilesShown() { languages.use(Language::English); }

    [[nodiscard]] QTreeView& list() const { return *dialog->findChild<QTreeView*>(u"treeView"_s); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(list().rootIndex()); }
    [[nodiscard]] QString cell(const QString& file, int column) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (list().model()->index(row, 0, list().rootIndex()).data().toString() == file)
                return list().model()->index(row, column, list().rootIndex()).data().toString();
        }
        return {};
    }
    /// Of the columns, the labels and the buttons.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (int column = 0; column < list().model()->columnCount(); ++column)
            all.append(list().model()->headerData(column, Qt::Horizontal).toString());
        for (const auto* label : dialog->findChildren<QLabel*>())
            all.append(label->text());
        for (const auto* button : dialog->findChildren<QPushButton*>())
            all.append(button->text());
        return all.join(u' ');
    }
};

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

} // namespace

TEST_CASE("The dialog for files speaks the language of the interface in its script", "[prompts]")
{
    {
        const FilesShown latin(Language::SerbianLatin);
        CHECK(latin.cell(u"primer.oslonac"_s, 2) == u"Datoteka Oslonca"_s);
        CHECK(latin.cell(u"ocene.xlsx"_s, 2) == u"XLSX datoteka"_s);
        CHECK(latin.cell(u"ocene.xlsx"_s, 1) == u"2,9 kB"_s);
        CHECK(latin.words().contains(u"Veličina"_s));
        CHECK(std::ranges::none_of(latin.words(), isCyrillic));
    }
    {
        const FilesShown cyrillic(Language::SerbianCyrillic);
        CHECK(cyrillic.cell(u"primer.oslonac"_s, 2) == u"Датотека Ослонца"_s);
        CHECK(cyrillic.cell(u"ocene.xlsx"_s, 3)
                  .contains(dateText(QDate::currentDate(), Language::SerbianCyrillic)));
        CHECK(std::ranges::none_of(cyrillic.words(), isLatin));
    }
    const FilesShown english(Language::English);
    CHECK(english.cell(u"primer.oslonac"_s, 2) == u"Oslonac file"_s);
    CHECK(english.words().contains(u"Date Modified"_s));
    CHECK(std::ranges::none_of(english.words(), isCyrillic));
}

TEST_CASE("The dialog for files begins in its folder with the proposed name, and gives the chosen one",
          "[prompts]")
{
    const FilesShown shown(Language::English);
    CHECK(shown.dialog->directory().absolutePath() == QDir(shown.folder.path()).absolutePath());
    auto& name = *shown.dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    CHECK(name.text() == u"nova"_s);
    name.setText(u"ocene.xlsx"_s);
    REQUIRE(shown.dialog->selectedFiles().size() == 1);
    CHECK(shown.dialog->selectedFiles().front().endsWith(u"/ocene.xlsx"_s));
}
