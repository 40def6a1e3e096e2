// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_paper.h"

#include "core/values/dates.h"
#include "ui/charts/chart_picture.h"
#include "ui/language/own_text.h"
#include "ui/overview/overview_texts.h"
#include "ui/shell/page_catalogue.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_scale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr qreal headHeight = 72;
constexpr qreal figuresHeight = 78;
constexpr qreal between = 14;
constexpr size_t mostDue = 9;
constexpr qreal dueRow = 20;
constexpr qreal dateWidth = 84;
constexpr qreal badgeGap = 12;
constexpr qreal mostCharts = 620;
/// Pictures and figures are drawn a little smaller than on the screen: a reader holds paper nearer.
constexpr qreal closeness = 0.78;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::OverviewPaper)
};

class Page final {
public:
    Page(QPainter& painter, const OverviewPaper& paper)
        : m_painter(painter), m_paper(paper), m_palette(paletteOf(Shade::Light))
    {}

    void paintHead(const QRectF& area)
    {
        write(area, TextUse::PageTitle, Token::Text, Qt::AlignTop | Qt::AlignLeft,
              pageEntry(PageId::Overview).title.text());
        write(area, TextUse::Secondary, Token::Text2, Qt::AlignTop | Qt::AlignRight, m_paper.note);
        const QRectF facts = area.adjusted(0, 28, 0, 0);
        m_painter.setFont(fontFor(TextUse::Secondary));
        m_painter.setPen(colour(Token::Text2, m_palette));
        m_painter.drawText(facts, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_paper.facts);
        line(area.bottomLeft(), area.bottomRight());
    }

    void paintFigures(const QRectF& area)
    {
        const QRectF box = shrunk(area);
        const qreal width = box.width() / overviewFigures;
        for (int place = 0; place < overviewFigures; ++place) {
            const Figure figure = figureOf(OverviewFigure(place), m_paper.state);
            QStringList foot{figure.note};
            for (const FigureRemark& remark : figure.remarks)
                foot.append(remark.text);
            foot.removeAll(QString());
            const QRectF own(box.left() + place * width, box.top() + 12, width - 8, box.height());
            write(own, TextUse::Secondary, Token::Text2, Qt::AlignTop | Qt::AlignLeft, figure.title);
            write(own.adjusted(0, 18, 0, 0), TextUse::PageTitle, Token::Text, Qt::AlignTop | Qt::AlignLeft,
                  u"%1 %2"_s.arg(figure.value, figure.unit));
            m_painter.setFont(fontFor(TextUse::Secondary));
            m_painter.setPen(colour(Token::Text2, m_palette));
            m_painter.drawText(own.adjusted(0, 46, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                               foot.join(u", "_s));
        }
        m_painter.restore();
        line(area.bottomLeft(), area.bottomRight());
    }

    void paintChart(const QRectF& area, const ChartSheet& sheet)
    {
        const QRectF box = shrunk(area);
        constexpr qreal title = 28;
        write(box, TextUse::InspectorTitle, Token::Text, Qt::AlignTop | Qt::AlignLeft, sheet.title);
        sheet.picture->paintPicture(m_painter, box.adjusted(0, title, 0, 0), m_palette);
        m_painter.restore();
    }

    void paintDue(const QRectF& area)
    {
        write(area, TextUse::InspectorTitle, Token::Text, Qt::AlignTop | Qt::AlignLeft,
              Tr::tr("What is due"));
        if (!m_paper.state.due.isThere())
            return write(area.adjusted(0, 26, 0, 0), TextUse::Secondary, Token::Text2, Qt::AlignTop,
                         m_paper.state.due.fault);
        const std::vector<DueItem>& items = *m_paper.state.due.value;
        const DueQuestion& day = m_paper.state.question.day;
        const qreal badges = widestBadge(items);
        QRectF row(area.left(), area.top() + 28, area.width(), dueRow);
        for (size_t i = 0; i < std::min(items.size(), mostDue); ++i) {
            write({row.left(), row.top(), dateWidth, dueRow}, TextUse::Secondary, Token::Text2, Qt::AlignLeft,
                  items[i].date ? dateText(*items[i].date, day.language) : u"–"_s);
            write({row.left() + dateWidth, row.top(), badges, dueRow}, TextUse::Header, Token::Text,
                  Qt::AlignLeft, badgeOf(items[i], day.today).text);
            write(row.adjusted(dateWidth + badges, 0, 0, 0), TextUse::Secondary, Token::Text, Qt::AlignLeft,
                  ownText(u"%1: %2"_s.arg(items[i].what, items[i].about)));
            row.translate(0, dueRow);
        }
        if (items.size() > mostDue)
            write(row, TextUse::Secondary, Token::Text3, Qt::AlignLeft,
                  Tr::tr("%n more", nullptr, int(items.size() - mostDue)));
    }

private:
    [[nodiscard]] qreal widestBadge(const std::vector<DueItem>& items) const
    {
        const QFontMetricsF metrics(fontFor(TextUse::Header), m_painter.device());
        qreal widest = 0;
        for (size_t i = 0; i < std::min(items.size(), mostDue); ++i)
            widest = std::max(
                widest, metrics.horizontalAdvance(badgeOf(items[i], m_paper.state.question.day.today).text));
        return widest + badgeGap;
    }
    /// Until the painter is restored, everything is drawn smaller, in the area that is returned.
    [[nodiscard]] QRectF shrunk(const QRectF& area)
    {
        m_painter.save();
        m_painter.translate(area.topLeft());
        m_painter.scale(closeness, closeness);
        return {QPointF(), area.size() / closeness};
    }
    void write(const QRectF& box, TextUse use, Token ink, Qt::Alignment alignment, const QString& text)
    {
        m_painter.setFont(fontFor(use));
        m_painter.setPen(colour(ink, m_palette));
        m_painter.drawText(box, int(alignment),
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(box.width())));
    }
    void line(QPointF from, QPointF to)
    {
        m_painter.setPen(QPen(colour(Token::LineStrong, m_palette), 0.7));
        m_painter.drawLine(from, to);
    }

    QPainter& m_painter;
    const OverviewPaper& m_paper;
    QPalette m_palette;
};

} // namespace

void paintOverview(QPainter& painter, const QRectF& area, const OverviewPaper& paper)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Page page(painter, paper);
    page.paintHead({area.left(), area.top(), area.width(), headHeight});
    page.paintFigures({area.left(), area.top() + headHeight, area.width(), figuresHeight});
    const size_t due = paper.state.due.isThere() ? paper.state.due.value->size() : 1;
    const qreal dueHeight = 28 + dueRow * qreal(std::min(due, mostDue) + (due > mostDue ? 1 : 0));
    const qreal top = area.top() + headHeight + figuresHeight + between;
    const QRectF charts(area.left(), top, area.width(),
                        std::min(mostCharts, area.bottom() - dueHeight - between - top));
    const qreal half = (charts.width() - 2 * between) / 2;
    const qreal right = charts.right() - half;
    const qreal middle = charts.center().y() + between;
    page.paintChart({charts.left(), charts.top(), half, charts.height() / 2}, paper.money);
    page.paintChart({charts.left(), middle, half, charts.bottom() - middle}, paper.pipeline);
    page.paintChart({right, charts.top(), half, charts.height()}, paper.map);
    page.paintDue({area.left(), charts.bottom() + between, area.width(), dueHeight});
    painter.restore();
}

} // namespace oslonac::ui
