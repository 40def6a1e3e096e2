// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/palette_model.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

bool PaletteLine::canBeChosen() const
{
    switch (kind) {
    case Kind::Heading:
        return false;
    case Kind::Record:
        return true;
    case Kind::Command:
        return command->isEnabled();
    }
    return false;
}

void PaletteModel::setLines(std::vector<PaletteLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PaletteModel::nextChoice(int row, int direction) const
{
    for (int next = row; next >= 0 && next < rowCount(); next += direction) {
        if (line(next).canBeChosen())
            return next;
    }
    return -1;
}

int PaletteModel::resultCount() const
{
    return int(std::ranges::count_if(
        m_lines, [](const PaletteLine& line) { return line.kind != PaletteLine::Kind::Heading; }));
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteLine& shown = line(index.row());
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role == Qt::AccessibleTextRole)
        return shown.hint.isEmpty() ? shown.title : QString(u"%1, %2"_s.arg(shown.title, shown.hint));
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !line(index.row()).canBeChosen())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace oslonac::ui
