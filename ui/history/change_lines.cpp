// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_lines.h"

#include "ui/theme/type_scale.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t mostLines = 60;
constexpr qsizetype longestText = 400;
constexpr qsizetype longestWord = 28; // digests and the like cannot wrap

QString shown(const QString& text)
{
    if (text.size() > longestWord && !text.contains(u' '))
        return text.left(longestWord) + u'…';
    return text.size() > longestText ? QString(text.left(longestText) + u'…') : text;
}

QLabel* label(const QString& text, const char* use, QWidget* host)
{
    auto* made = new QLabel(text, host);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setProperty("use", QString::fromLatin1(use));
    return made;
}

/// Old and new are told apart by sign and stroke as well as by colour.
QLabel* oldLine(const QString& text, QWidget* host)
{
    auto* line = label({}, "removed", host);
    line->setTextFormat(Qt::RichText);
    line->setText(u"− <s>%1</s>"_s.arg(shown(text).toHtmlEscaped()));
    line->setAccessibleName(ChangeLines::tr("Before: %1").arg(text));
    return line;
}

QLabel* newLine(const QString& text, QWidget* host)
{
    auto* line = label(u"+ %1"_s.arg(shown(text)), "added", host);
    line->setAccessibleName(ChangeLines::tr("After: %1").arg(text));
    return line;
}

} // namespace

ChangeLines::ChangeLines(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void ChangeLines::setChanges(const std::vector<WordedChange>& changes)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // a click on it may be what brought us here
        }
        delete item;
    }
    m_fields.clear();
    QGridLayout* grid = nullptr;
    const size_t lines = std::min(changes.size(), mostLines);
    const bool areOfOne = std::ranges::all_of(
        changes, [&](const WordedChange& change) { return change.record == changes.front().record; });
    for (size_t i = 0; i < lines; ++i) {
        if (i == 0 || !(changes[i].record == changes[i - 1].record)) {
            addRecord(changes[i]);
            auto* host = new QWidget(this);
            grid = new QGridLayout(host);
            grid->setContentsMargins(0, 0, 0, 4);
            grid->setHorizontalSpacing(8);
            grid->setVerticalSpacing(4);
            grid->setColumnStretch(1, 1);
            m_column->addWidget(host);
        }
        QWidget* host = grid->parentWidget();
        addField(*grid, changes[i],
                 areOfOne && changes.size() > 1 ? fieldName(changes[i], host)
                                                : label(changes[i].field, "secondary", host));
    }
    if (changes.size() > lines)
        m_column->addWidget(
            label(tr("and %n more fields", nullptr, int(changes.size() - lines)), "hint", this));
}

void ChangeLines::addRecord(const WordedChange& record)
{
    auto* host = new QWidget(this);
    auto* row = new QVBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QString name = record.title.isEmpty() ? record.kind : record.title;
    auto* link = new LinkButton(host);
    link->setObjectName(u"recordLink"_s);
    link->setText(name);
    link->setToolTip(tr("Show %1").arg(name));
    link->setAccessibleName(tr("Show %1").arg(name));
    useFont(*link, TextUse::Strong);
    connect(link, &QAbstractButton::clicked, this, [this, ref = record.record] { Q_EMIT recordChosen(ref); });
    row->addWidget(link);
    const QString kind =
        record.title.isEmpty() ? QString()
        : record.hint.isEmpty()
            ? record.kind
            : tr("%1, %2", "kind of record and what tells it from others").arg(record.kind, record.hint);
    row->addWidget(label(kind, "secondary", host));
    m_column->addWidget(host);
}

QWidget* ChangeLines::fieldName(const WordedChange& change, QWidget* host)
{
    auto* name = new LinkButton(host, TextUse::Body);
    name->setText(change.field);
    name->setToolTip(tr("Show the history of this field"));
    name->setAccessibleName(tr("Show the history of: %1", "a field").arg(change.field));
    name->installEventFilter(this);
    m_fields.push_back(name);
    return name;
}

bool ChangeLines::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto field = std::ranges::find(m_fields, watched);
        if (field != m_fields.end())
            Q_EMIT fieldChosen(size_t(field - m_fields.begin()));
    }
    return QWidget::eventFilter(watched, event);
}

void ChangeLines::addField(QGridLayout& grid, const WordedChange& change, QWidget* name)
{
    QWidget* host = grid.parentWidget();
    int row = grid.rowCount();
    name->setMaximumWidth(128 * textPercent() / 100);
    name->setMinimumWidth(96 * textPercent() / 100);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    if (change.change == RowChange::Inserted)
        return void(grid.addWidget(label(shown(change.after), "value", host), row, 1));
    grid.addWidget(oldLine(change.before.isEmpty() ? tr("nothing") : change.before, host), row, 1);
    if (change.change == RowChange::Deleted)
        return;
    grid.addWidget(newLine(change.after.isEmpty() ? tr("nothing") : change.after, host), ++row, 1);
    if (!change.difference.isEmpty())
        grid.addWidget(label(tr("Difference: %1").arg(change.difference), "value", host), ++row, 1);
}

} // namespace oslonac::ui
