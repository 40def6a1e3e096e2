// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_period_panel.h"

#include "ui/forms/form_builder.h"
#include "ui/language/own_text.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int usualDays = 7;
constexpr auto context = "oslonac::ui::ChangePeriodPanel";

Phrase phrase(const char* text)
{
    return {context, text};
}

} // namespace

ChangePeriodPanel::ChangePeriodPanel(QWidget& owner, QDate today, const QStringList& officers)
    : PopupPanel(owner), m_heading(new QLabel(this)), m_state(new QLabel(this)),
      m_paper(new Button(ButtonKind::Primary, this)), m_file(new Button(ButtonKind::Usual, this))
{
    setMinimumWidth(380 * textPercent() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    useFont(*m_heading, TextUse::SectionTitle);
    column->addWidget(m_heading);
    auto* host = new QWidget(this);
    FormBuilder form(*host);
    const auto keep = [](const auto&) { return std::optional<QString>(); };
    m_since = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChangePeriodPanel", "Since")), keep);
    m_until = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChangePeriodPanel", "Until")), keep);
    std::vector<ChoiceField::Choice> choices{
        {QString(), phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChangePeriodPanel", "Everybody"))}};
    for (const QString& name : officers)
        choices.push_back({name, {}, ownText(name, Writing::AsName)});
    m_officer =
        form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ChangePeriodPanel", "Who")), choices, keep);
    m_officer->setValue(QString());
    column->addWidget(host);
    m_state->setProperty("use", u"refused"_s);
    m_state->setWordWrap(true);
    m_state->hide();
    column->addWidget(m_state);
    addSteps();
    setDays(today.addDays(-usualDays), today);
    retranslate();
}

void ChangePeriodPanel::retranslate()
{
    setAccessibleName(tr("What changed since"));
    m_heading->setText(tr("What changed in this time"));
    m_paper->setText(tr("Show for printing"));
    m_file->setText(tr("Export…"));
    m_state->hide(); // it was said in the other language, and is said again when asked again
    adjustSize();
}

void ChangePeriodPanel::changeEvent(QEvent* event)
{
    PopupPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangePeriodPanel::addSteps()
{
    auto* row = new QHBoxLayout;
    m_paper->setThemedIcon(u"document-print-preview"_s);
    m_file->setThemedIcon(u"document-export"_s);
    row->addWidget(m_paper);
    row->addWidget(m_file);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    const auto ask = [this](auto signal) {
        if (const auto asked = period()) {
            closePanel();
            Q_EMIT(this->*signal)(*asked);
        }
    };
    connect(m_paper, &QPushButton::clicked, this, [ask] { ask(&ChangePeriodPanel::paperRequested); });
    connect(m_file, &QPushButton::clicked, this, [ask] { ask(&ChangePeriodPanel::fileRequested); });
}

void ChangePeriodPanel::setDays(QDate since, QDate until)
{
    m_since->show(since);
    m_until->show(until);
}

std::optional<ChangePeriod> ChangePeriodPanel::period()
{
    const auto since = m_since->shown();
    const auto until = m_until->shown();
    const QString problem = !since || !until  ? tr("Enter both days.")
                            : *since > *until ? tr("The first day must not come after the last one.")
                                              : QString();
    m_state->setText(problem);
    m_state->setVisible(!problem.isEmpty());
    adjustSize();
    if (!problem.isEmpty())
        return std::nullopt;
    return ChangePeriod{since->startOfDay().toUTC(), until->addDays(1).startOfDay().toUTC(),
                        m_officer->value().toString()};
}

} // namespace oslonac::ui
