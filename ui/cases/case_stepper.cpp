// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_stepper.h"

#include "core/values/dates.h"
#include "ui/cases/case_texts.h"
#include "ui/language/own_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int stripHeight = 54;
constexpr int margin = 24;
constexpr int mark = 24;
constexpr int gap = 8;
constexpr int leastLine = 16;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CaseStepper)
};

using Progress = CaseStep::Progress;

Progress progressOf(const CaseStage& stage, QDate today)
{
    if (today > stage.endsOn)
        return Progress::Done;
    return today < stage.startsOn ? Progress::Ahead : Progress::Current;
}

CaseStep endOf(const CaseFile& of, QDate today, Language language)
{
    if (of.record.closedOn) {
        const bool isEarly = of.record.status == CaseStatus::EndedEarly;
        return {isEarly ? Tr::tr("Ended early") : Tr::tr("Closed"), dateText(*of.record.closedOn, language),
                Progress::Done};
    }
    const bool isDue = !of.stages.empty() && of.stages.back().endsOn < today;
    return {Tr::tr("Closing"), isDue ? Tr::tr("waits for it") : QString(),
            isDue ? Progress::Current : Progress::Ahead};
}

/// px that its two lines need.
int wordsOf(const CaseStep& step)
{
    constexpr int rounding = 2;
    const QFontMetrics title(fontFor(step.progress == Progress::Current ? TextUse::Strong : TextUse::Body));
    const QFontMetrics fact(fontFor(TextUse::Secondary));
    return std::max(title.horizontalAdvance(ownText(step.title)),
                    fact.horizontalAdvance(ownText(step.fact))) +
           rounding;
}

QString progressText(Progress progress)
{
    switch (progress) {
    case Progress::Done:
        return Tr::tr("done");
    case Progress::Current:
        return Tr::tr("now");
    case Progress::Ahead:
        return Tr::tr("to come");
    }
    return {};
}

} // namespace

std::vector<CaseStep> stepsOf(const CaseFile& of, QDate today, Language language)
{
    const AgreementDossier& dossier = of.dossier;
    std::vector<CaseStep> steps;
    steps.push_back({Tr::tr("Application"),
                     Tr::tr("selected on %1").arg(dateText(dossier.decision.decidedOn, language)),
                     Progress::Done});
    steps.push_back(
        {Tr::tr("Agreement"),
         dossier.agreement.concludedOn ? dateText(*dossier.agreement.concludedOn, language) : QString(),
         Progress::Done});
    const bool isOpen = of.record.status == CaseStatus::Open;
    for (const CaseStage& stage : of.stages) {
        // A case that was closed went no further.
        const QDate last = of.record.closedOn ? std::min(today, *of.record.closedOn) : today;
        Progress progress = progressOf(stage, last);
        if (!isOpen && progress == Progress::Current)
            progress = Progress::Done;
        const QDate end = isOpen ? stage.endsOn : std::min(stage.endsOn, last);
        const QString until = !isOpen && progress == Progress::Ahead
                                  ? QString()
                                  : Tr::tr("until %1").arg(dateText(end, language));
        steps.push_back(
            {shortTitleOf(stage), progress == Progress::Current ? monthText(of, today) : until, progress});
    }
    steps.push_back(endOf(of, today, language));
    return steps;
}

CaseStepper::CaseStepper(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"caseStepper"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CaseStepper::show(std::vector<CaseStep> steps)
{
    m_steps = std::move(steps);
    QStringList said;
    for (const CaseStep& step : m_steps)
        said.append(u"%1: %2, %3"_s.arg(step.title, step.fact, progressText(step.progress)));
    setAccessibleName(Tr::tr("The way of the case"));
    setAccessibleDescription(said.join(u"; "_s));
    setToolTip(said.join(u'\n'));
    update();
}

QSize CaseStepper::sizeHint() const
{
    return {600, heightFor(stripHeight)};
}

QSize CaseStepper::minimumSizeHint() const
{
    return {200, heightFor(stripHeight)};
}

void CaseStepper::paintStep(QPainter& painter, const CaseStep& step, int number, const QRectF& box,
                            bool isLast) const
{
    const bool isAhead = step.progress == Progress::Ahead;
    const bool isCurrent = step.progress == Progress::Current;
    const QRectF circle(box.left(), box.center().y() - mark / 2.0, mark, mark);
    painter.setPen(isAhead ? QPen(colour(Token::LineStrong, palette()), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isAhead     ? QBrush(Qt::NoBrush)
                     : isCurrent ? QBrush(colour(Token::Accent, palette()))
                                 : QBrush(colour(Token::OkBack, palette())));
    painter.drawEllipse(circle);
    painter.setFont(fontFor(TextUse::Strong));
    if (isAhead) {
        painter.setPen(colour(Token::Text2, palette()));
        painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    } else {
        constexpr int inner = 16;
        const QPixmap picture = icons::tinted(isCurrent ? u"clock"_s : u"dialog-ok-apply"_s, inner,
                                              colour(isCurrent ? Token::OnAccent : Token::OkFore, palette()),
                                              devicePixelRatioF());
        painter.drawPixmap(QPointF(circle.center().x() - inner / 2.0, circle.center().y() - inner / 2.0),
                           picture);
    }
    const QFontMetrics strong(fontFor(isCurrent ? TextUse::Strong : TextUse::Body));
    const QFontMetrics weak(fontFor(TextUse::Secondary));
    const qreal left = circle.right() + gap;
    const int room = std::max(0, int(box.right() - left) - (isLast ? 0 : leastLine));
    const int wanted = wordsOf(step);
    const int taken = std::min(room, wanted);
    const qreal height = strong.height() + (step.fact.isEmpty() ? 0 : weak.height());
    qreal top = box.center().y() - height / 2;
    painter.setFont(fontFor(isCurrent ? TextUse::Strong : TextUse::Body));
    painter.setPen(colour(isAhead ? Token::Text2 : Token::Text, palette()));
    painter.drawText(QRectF(left, top, taken + 1, strong.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     strong.elidedText(ownText(step.title), Qt::ElideRight, taken));
    top += strong.height();
    painter.setFont(fontFor(TextUse::Secondary));
    painter.setPen(colour(Token::Text2, palette()));
    painter.drawText(QRectF(left, top, taken + 1, weak.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     weak.elidedText(ownText(step.fact), Qt::ElideRight, taken));
    if (isLast)
        return;
    const qreal from = left + taken + gap;
    painter.setPen(QPen(colour(Token::LineStrong, palette()), 1));
    if (box.right() - gap > from)
        painter.drawLine(QPointF(from, box.center().y()), QPointF(box.right() - gap, box.center().y()));
}

void CaseStepper::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_steps.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Each takes room by its words, so that short ones leave more of the line to long ones.
    std::vector<qreal> widths;
    qreal wanted = 0;
    for (const CaseStep& step : m_steps) {
        widths.push_back(mark + gap * 3 + wordsOf(step));
        wanted += widths.back();
    }
    const qreal room = width() - margin * 2;
    const auto last = m_steps.size() - 1;
    const qreal spare = last == 0 ? 0 : (room - wanted) / qreal(last);
    qreal left = margin;
    for (size_t place = 0; place < m_steps.size(); ++place) {
        const qreal own =
            spare >= 0 ? widths[place] + (place == last ? 0 : spare) : widths[place] * room / wanted;
        paintStep(painter, m_steps[place], int(place) + 1, QRectF(left, 0, own, height()), place == last);
        left += own;
    }
}

} // namespace oslonac::ui
