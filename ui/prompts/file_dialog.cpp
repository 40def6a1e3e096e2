// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/file_dialog.h"

#include "core/values/dates.h"
#include "ui/language/language.h"
#include "ui/theme/type_scale.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QListView>
#include <QLocale>
#include <QScreen>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr QSize usualSize{760, 460}; ///< at 100 %

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::FileDialog)
};

QString kindOf(const QFileInfo& file)
{
    const QString ending = file.suffix();
    if (ending.compare(u"oslonac", Qt::CaseInsensitive) == 0)
        return Tr::tr("Oslonac file", "the kind of a file");
    return ending.isEmpty() ? Tr::tr("File", "the kind of a file")
                            : Tr::tr("%1 file", "the ending of its name").arg(ending.toUpper());
}

/// What Qt's model of the files takes from the system, said as the interface says it.
class FilesInWords final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override
    {
        enum { Name, Size, Kind, Changed };
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (role != Qt::DisplayRole || !files || index.column() == Name)
            return QIdentityProxyModel::data(index, role);
        const QFileInfo file = files->fileInfo(mapToSource(index));
        if (index.column() == Changed)
            return changedText(file.lastModified());
        if (file.isDir())
            return QIdentityProxyModel::data(index, role);
        return index.column() == Kind
                   ? kindOf(file)
                   : QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat);
    }

private:
    static QString changedText(const QDateTime& at)
    {
        return at.isValid() ? u"%1 %2"_s.arg(dateText(at.date(), shownLanguage()), at.toString(u"HH:mm"_s))
                            : QString();
    }
};

bool systemSpeaksOurs()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale().language() && system.script() == QLocale().script();
}

/// The columns are as wide as their words, and so are the places at the left.
void fitColumns(QFileDialog& dialog)
{
    if (auto* list = dialog.findChild<QTreeView*>(u"treeView"_s)) {
        list->header()->setStretchLastSection(false);
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    if (auto* places = dialog.findChild<QListView*>(u"sidebar"_s))
        places->setMinimumWidth(places->sizeHintForColumn(0) + 24);
    const QSize room = dialog.screen()->availableSize() * 9 / 10;
    dialog.resize(dialog.size().expandedTo(usualSize * textPercent() / 100).boundedTo(room));
}

} // namespace

std::unique_ptr<QFileDialog> makeFileDialog(const FileChoice& choice, QWidget* over)
{
    auto dialog = std::make_unique<QFileDialog>(over, choice.title);
    dialog->setOption(QFileDialog::DontUseNativeDialog, !systemSpeaksOurs());
    dialog->setProxyModel(new FilesInWords(dialog.get()));
    if (!choice.folder.isEmpty())
        dialog->setDirectory(choice.folder);
    if (!choice.patterns.isEmpty())
        dialog->setNameFilters(choice.patterns);
    if (!choice.name.isEmpty())
        dialog->selectFile(choice.name);
    fitColumns(*dialog);
    return dialog;
}

} // namespace oslonac::ui
