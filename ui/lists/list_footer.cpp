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
    m_listed->setText(m_words ? m_words(m_table.listedIds(), m_table.selectedIds()) : listedText());
    m_listed->setToolTip(m_listed->text());
    m_selected->setText(selectedText());
    makeRoom();
}

// Sums come before what the table shows by itself.
void ListFooter::makeRoom()
{
    constexpr int margins = 48;
    const bool isNews = m_table.selectedRows().size() > 1;
    const int needed =
        m_listed->sizeHint().width() + m_selected->sizeHint().width() + layout()->spacing() + margins;
    m_selected->setVisible(isNews || needed <= width());
}

void ListFooter::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

QString ListFooter::listedText() const
{
    const ListProxy& proxy = m_table.proxy();
    const int shown = proxy.shownCount();
    const int all = proxy.recordCount();
    const Language language = shownLanguage();
    const QString count = proxy.isNarrowed() || shown != all
                              ? tr("%1 of %2", "shown and all records")
                                    .arg(strong(numberText(shown, language)), numberText(all, language))
                              : tr("%n records", nullptr, all);
    const QString sums = sumsText(m_table.listedRows());
    return sums.isEmpty() ? count : count + apart + sums;
}

QString ListFooter::selectedText() const
{
    const std::vector<int> rows = m_table.selectedRows();
    if (rows.size() > 1) {
        const QString count = tr("%n selected", nullptr, int(rows.size()));
        const QString sums = m_words ? QString() : sumsText(rows);
        return sums.isEmpty() ? strong(count) : strong(count) + apart + sums;
    }
    const ListHeader& header = m_table.header();
    if (header.shownCount() < header.count())
        return tr("columns: %1 of %2", "shown and all").arg(header.shownCount()).arg(header.count());
    return rows.empty() ? QString() : tr("%n selected", nullptr, 1);
}

QString ListFooter::sumsText(const std::vector<int>& rows) const
{
    const Language language = shownLanguage();
    QStringList parts;
    for (const ColumnSum& sum : columnSums(*m_table.list(), m_table.header().shownColumns(), rows)) {
        const QString title = m_table.list()->head(sum.column).titleText().toHtmlEscaped();
        parts.append(tr("%1 %2", "column and its sum").arg(title, strong(sum.text(language))));
    }
    return parts.join(apart);
}

} // namespace oslonac::ui
