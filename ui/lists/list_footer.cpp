// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_footer.h"

#include "core/values/amounts.h"
#include "ui/language/language.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/lists/list_totals.h"
#include "ui/theme/type_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocumentFragment>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

const QString apart = u"&nbsp;&nbsp;&nbsp; "_s;

QString strong(const QString& text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

} // namespace

ListFooter::ListFooter(ListTable& table, QWidget* parent)
    : QFrame(parent), m_table(table), m_listed(new QLabel(this)), m_selected(new QLabel(this))
{
    setObjectName(u"listFooter"_s);
    setMinimumHeight(heightFor(32));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    row->addWidget(m_listed, 1);
    row->addWidget(m_selected);
    m_listed->setTextFormat(Qt::RichText);
    m_selected->setTextFormat(Qt::RichText);
    m_listed->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Preferred); // a long sum does not widen the page
    for (QLabel* label : {m_listed, m_selected})
        label->setProperty("use", u"secondary"_s);
}

void ListFooter::setWords(Words words)
{
    m_words = std::move(words);
    update();
}

void ListFooter::addTool(QWidget* tool)
{
    layout()->addWidget(tool);
}

void ListFooter::update()
{
    if (!m_table.list())
        return;
    m_items = m_words ? m_words(m_table.listedIds(), m_table.selectedIds()) : listedWords();
    m_selected->setText(selectedText());
    makeRoom();
}

int ListFooter::roomForWords() const
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (int place = 0; place < layout()->count(); ++place) {
        const QWidget* part = layout()->itemAt(place)->widget();
        if (part != m_listed && part->isVisibleTo(this))
            room -= part->sizeHint().width() + layout()->spacing();
    }
    return room;
}

// What the table shows by itself goes first, then sums from the last.
void ListFooter::makeRoom()
{
    const QString all = m_items.join(apart);
    m_listed->setText(all);
    m_listed->setToolTip(QString());
    const bool isNews = m_table.selectedRows().size() > 1;
    m_selected->setVisible(!m_selected->text().isEmpty());
    if (!isVisible())
        return;
    if (!isNews && m_listed->sizeHint().width() > roomForWords())
        m_selected->hide();
    const int room = roomForWords();
    for (qsizetype kept = m_items.size() - 1; kept > 0 && m_listed->sizeHint().width() > room; --kept) {
        const int folded = int(m_items.size() - kept);
        m_listed->setText(m_items.first(kept).join(apart) + apart + tr("%n more", nullptr, folded));
        m_listed->setToolTip(all);
    }
}

void ListFooter::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

void ListFooter::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    makeRoom();
}

QStringList ListFooter::listedWords() const
{
    const ListProxy& proxy = m_table.proxy();
    const int shown = proxy.shownCount();
    const int all = proxy.recordCount();
    const Language language = shownLanguage();
    QStringList words{proxy.isNarrowed() || shown != all
                          ? tr("%1 of %2", "shown and all records")
                                .arg(strong(numberText(shown, language)), numberText(all, language))
                          : tr("%n records", nullptr, all)};
    return words + sumsWords(m_table.listedRows());
}

QString ListFooter::selectedText() const
{
    const std::vector<int> rows = m_table.selectedRows();
    if (rows.size() > 1) {
        const QString count = strong(tr("%n selected", nullptr, int(rows.size())));
        return (QStringList{count} + (m_words ? QStringList() : sumsWords(rows))).join(apart);
    }
    const ListHeader& header = m_table.header();
    const qsizetype chosen = std::ssize(header.chosenColumns());
    const qsizetype seen = std::ssize(header.seenColumns());
    if (seen < chosen && isVisible())
        return tr("columns: %1 of %2, no room for more", "seen and chosen").arg(seen).arg(chosen);
    if (chosen < header.count())
        return tr("columns: %1 of %2", "shown and all").arg(chosen).arg(header.count());
    return rows.empty() ? QString() : tr("%n selected", nullptr, 1);
}

QStringList ListFooter::sumsWords(const std::vector<int>& rows) const
{
    const Language language = shownLanguage();
    QStringList parts;
    for (const ColumnSum& sum : columnSums(*m_table.list(), m_table.header().chosenColumns(), rows)) {
        const QString title = m_table.list()->head(sum.column).titleText().toHtmlEscaped();
        parts.append(tr("%1 %2", "column and its sum").arg(title, strong(sum.text(language))));
    }
    return parts;
}

} // namespace oslonac::ui
