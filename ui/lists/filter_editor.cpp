// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_editor.h"

#include "core/languages/spoken.h"
#include "ui/lists/filter_matcher.h"
#include "ui/lists/filter_texts.h"
#include "ui/lists/list_model.h"
#include "ui/widgets/search_list.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

std::set<Currency> currenciesOf(const ListModel& model, int column)
{
    std::set<Currency> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const Money& amount : model.cellAmounts(row, column))
            found.insert(amount.currency());
    }
    return found;
}

} // namespace

FilterEditor::FilterEditor(const ListModel& model, int column, const std::optional<ColumnFilter>& filter,
                           QWidget* parent)
    : QWidget(parent), m_model(model), m_column(column)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    switch (model.head(column).filter) {
    case FilterKind::None:
    case FilterKind::Text:
        makeTests(tr("Contains"));
        makeWords(filter ? filter->text : QString());
        break;
    case FilterKind::Choice:
        makeChoices(filter);
        break;
    case FilterKind::Money:
    case FilterKind::Number:
    case FilterKind::Date:
        makeTests(tr("Range"));
        makeRange(filter);
        break;
    }
    const bool blanks = filter && (filter->test == FilterTest::Blank || filter->test == FilterTest::NotBlank);
    if (m_tests) {
        const FilterTest first = m_words ? FilterTest::Contains : FilterTest::Between;
        m_tests->setValue(int(blanks ? filter->test : first));
        showTest(blanks ? filter->test : first);
    }
}

void FilterEditor::makeTests(const QString& first)
{
    const bool words = m_model.head(m_column).filter == FilterKind::Text;
    m_tests = new SegmentedControl(this);
    m_tests->addChoice(int(words ? FilterTest::Contains : FilterTest::Between), first, first);
    m_tests->addChoice(int(FilterTest::Blank), tr("Blank"), tr("Blank"));
    m_tests->addChoice(int(FilterTest::NotBlank), tr("Not blank"), tr("Not blank"));
    m_tests->setAccessibleName(tr("Condition"));
    layout()->addWidget(m_tests);
    connect(m_tests, &SegmentedControl::chosen, this, [this](int value) {
        showTest(FilterTest(value));
        Q_EMIT changed();
    });
}

void FilterEditor::makeWords(const QString& words)
{
    m_words = makeLine(tr("Words"), words);
    layout()->addWidget(m_words);
    setFocusProxy(m_words);
}

void FilterEditor::makeRange(const std::optional<ColumnFilter>& filter)
{
    const FilterKind kind = m_model.head(m_column).filter;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_from = makeLine(tr("From"), filter ? limitText(filter->from, kind) : QString());
    m_to = makeLine(tr("To"), filter ? limitText(filter->to, kind) : QString());
    for (const auto& [text, line] : {std::pair(tr("From"), m_from), std::pair(tr("To"), m_to)}) {
        auto* label = new QLabel(text, this);
        label->setProperty("use", u"secondary"_s);
        label->setBuddy(line);
        row->addWidget(label);
        row->addWidget(line, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    setFocusProxy(m_from);
    if (kind == FilterKind::Money)
        makeCurrencies(filter);
    if (kind == FilterKind::Date)
        m_from->setPlaceholderText(tr("date, today, -30"));
}

void FilterEditor::makeCurrencies(const std::optional<ColumnFilter>& filter)
{
    const std::set<Currency> found = currenciesOf(m_model, m_column);
    if (found.size() < 2)
        return;
    m_currencies = new SegmentedControl(this);
    m_currencies->setAccessibleName(tr("Currency"));
    for (const Currency currency : found)
        m_currencies->addChoice(int(currency), codeOf(currency), codeOf(currency));
    m_currencies->setValue(int(filter && filter->currency ? *filter->currency : *found.begin()));
    layout()->addWidget(m_currencies);
    connect(m_currencies, &SegmentedControl::chosen, this, &FilterEditor::changed);
}

void FilterEditor::makeChoices(const std::optional<ColumnFilter>& filter)
{
    m_choices = new SearchList(EntryChecks::Boxes, EntryOrder::Fixed, this);
    m_choices->setNames(tr("Find a value"), tr("Values"));
    std::vector<SearchEntry> entries;
    for (const CountedChoice& choice : choicesOf(m_model, m_column)) {
        entries.push_back({choice.value.code, choice.value.code.isEmpty() ? tr("Blank") : choice.value.text,
                           spokenNumber(choice.count)});
    }
    m_choices->setEntries(entries);
    for (const ChoiceValue& value : filter ? filter->values : std::vector<ChoiceValue>())
        m_choices->setChecked(value.code, true);
    layout()->addWidget(m_choices);
    setFocusProxy(m_choices);
    connect(m_choices, &SearchList::checksChanged, this, &FilterEditor::changed);
    connect(m_choices, &SearchList::taken, this, [this](const QString& key) {
        if (m_choices->checkedKeys().isEmpty()) // Enter on the one that was found
            m_choices->setChecked(key, true);
        Q_EMIT accepted();
    });
}

QLineEdit* FilterEditor::makeLine(const QString& name, const QString& text)
{
    auto* line = new QLineEdit(text, this);
    line->setAccessibleName(name);
    line->setMinimumWidth(96);
    connect(line, &QLineEdit::textChanged, this, &FilterEditor::changed);
    connect(line, &QLineEdit::returnPressed, this, &FilterEditor::accepted);
    return line;
}

void FilterEditor::showTest(FilterTest test)
{
    const bool typed = test == FilterTest::Contains || test == FilterTest::Between;
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_from, m_to, m_currencies}) {
        if (part)
            part->setEnabled(typed);
    }
}

FilterTest FilterEditor::test() const
{
    return m_tests ? FilterTest(m_tests->value()) : FilterTest::AnyOf;
}

QString FilterEditor::problem() const
{
    if (!m_from || test() != FilterTest::Between)
        return {};
    const FilterKind kind = m_model.head(m_column).filter;
    for (const QLineEdit* line : {m_from, m_to}) {
        if (const QString reason = readLimit(line->text(), kind).reason; !reason.isEmpty())
            return reason;
    }
    return {};
}

std::optional<ColumnFilter> FilterEditor::filter() const
{
    ColumnFilter made{m_model.head(m_column).key, test()};
    switch (made.test) {
    case FilterTest::Contains:
        made.text = m_words->text().trimmed();
        return made.text.isEmpty() ? std::nullopt : std::optional(made);
    case FilterTest::AnyOf: {
        const QStringList chosen = m_choices->checkedKeys();
        for (const CountedChoice& choice : choicesOf(m_model, m_column)) {
            if (chosen.contains(choice.value.code))
                made.values.push_back(choice.value);
        }
        return made.values.empty() ? std::nullopt : std::optional(made);
    }
    case FilterTest::Between: {
        const FilterKind kind = m_model.head(m_column).filter;
        made.from = readLimit(m_from->text(), kind).limit;
        made.to = readLimit(m_to->text(), kind).limit;
        if (m_currencies)
            made.currency = Currency(m_currencies->value());
        return problem().isEmpty() && (made.from || made.to) ? std::optional(made) : std::nullopt;
    }
    case FilterTest::Blank:
    case FilterTest::NotBlank:
        return made;
    }
    return std::nullopt;
}

} // namespace oslonac::ui
