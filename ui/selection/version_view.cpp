// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/version_view.h"

#include "core/selection/selection_comparison.h"
#include "ui/lists/list_view.h"
#include "ui/selection/ranked_list.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

VersionView::VersionView(CurrentTexts texts, QWidget* parent)
    : QWidget(parent), m_texts(std::move(texts)),
      m_differences(differenceColumns(m_texts), [](const DifferenceRow& row) { return row.id; }),
      m_lots(new SegmentedControl(this)), m_compare(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_list(new RankedList(m_texts, this)), m_tools(makeTools()),
      m_differenceList(new ListView(m_differences, this))
{
    m_differenceList->setName(
        {"oslonac::ui::VersionView",
         QT_TRANSLATE_NOOP("oslonac::ui::VersionView", "Differences between two lists")});
    m_differenceList->setEmptyState(
        {"oslonac::ui::VersionView", QT_TRANSLATE_NOOP("oslonac::ui::VersionView", "The two lists agree")},
        {"oslonac::ui::VersionView",
         QT_TRANSLATE_NOOP("oslonac::ui::VersionView",
                           "Rank, points, status and amount of every application are the same in both.")});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_differenceList);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    connect(m_lots, &SegmentedControl::chosen, this, &VersionView::chooseLot);
    connect(m_compare, &QComboBox::activated, this, [this](int place) {
        const qint64 id = m_compare->itemData(place).toLongLong();
        compareWith(id == 0 ? std::nullopt : std::optional(id));
    });
    retranslate();
}

VersionView::~VersionView()
{
    delete m_stack; // before the models it shows
}

QWidget* VersionView::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_compare);
    row->addWidget(m_lots);
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(20);
    return tools;
}

void VersionView::show(const DecisionRow& version, const std::vector<DecisionRow>& all,
                       std::optional<int> divergenceLimitPercent)
{
    m_version = version;
    m_all = all;
    m_limit = divergenceLimitPercent;
    const auto known = [&](qint64 id) { return std::ranges::count(m_all, id, &DecisionRow::id) > 0; };
    if (m_other && (*m_other == m_version.id || !known(*m_other)))
        m_other.reset();
    showChoices();
    showContent();
}

void VersionView::showChoices()
{
    const QSignalBlocker quiet(m_compare);
    m_compare->clear();
    m_compare->addItem(tr("The list itself"), qint64(0));
    for (const DecisionRow& row : m_all) {
        if (row.id != m_version.id)
            m_compare->addItem(tr("Against: %1").arg(versionText(row, m_texts().language())), row.id);
    }
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(m_other.value_or(0))));
    const auto& lots = m_version.list.lots;
    m_lotPlace = std::min(m_lotPlace, lots.empty() ? 0 : lots.size() - 1);
    for (size_t place = 0; place < lots.size(); ++place) {
        const QString text = tr("Lot %1").arg(lots[place].code);
        if (m_lots->hasChoice(int(place)))
            m_lots->setChoiceText(int(place), text, m_texts().own(lots[place].title));
        else
            m_lots->addChoice(int(place), text, m_texts().own(lots[place].title));
    }
    for (int spare = int(lots.size()); m_lots->hasChoice(spare); ++spare)
        m_lots->removeChoice(spare);
    m_lots->setValue(int(m_lotPlace));
}

void VersionView::showContent()
{
    const auto other = std::ranges::find(m_all, m_other.value_or(0), &DecisionRow::id);
    m_lots->setVisible(other == m_all.end() && m_version.list.lots.size() > 1);
    if (other != m_all.end()) {
        m_differences.reset(differenceRows(compareSelections(m_version.list, other->list),
                                           {m_version.standing(), other->standing()}));
        nameLists(*other);
        m_stack->setCurrentWidget(m_differenceList);
        m_differenceList->filterRow().insertWidget(0, m_tools);
        return;
    }
    m_stack->setCurrentWidget(m_list);
    if (m_lotPlace < m_version.list.lots.size()) {
        m_list->show(m_version.list.lots[m_lotPlace],
                     {DrawnLines::Drawn, m_version.list.totalMinimum, m_limit, m_version.standing()});
    }
    m_list->setTool(m_tools);
}

void VersionView::nameLists(const DecisionRow& other)
{
    const Language language = m_texts().language();
    m_differences.setName(firstListColumn, versionName(m_version), versionText(m_version, language));
    m_differences.setName(otherListColumn, versionName(other), versionText(other, language));
}

void VersionView::chooseLot(int place)
{
    m_lotPlace = size_t(place);
    m_lots->setValue(place);
    showContent();
}

void VersionView::compareWith(std::optional<qint64> version)
{
    m_other = version;
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(m_other.value_or(0))));
    showContent();
}

void VersionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VersionView::retranslate()
{
    m_lots->setAccessibleName(tr("Lots of the list"));
    m_compare->setAccessibleName(tr("The list itself, or held against another"));
}

} // namespace oslonac::ui
