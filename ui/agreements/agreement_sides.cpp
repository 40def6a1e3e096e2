// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_sides.h"

#include "ui/shell/turn_bar.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int above = 6; ///< px, and below the choice in its row

} // namespace

AgreementSides::AgreementSides(const Parts& parts, QWidget* parent)
    : QFrame(parent), m_parts(parts), m_choice(new SegmentedControl(this))
{
    setObjectName(u"filterRow"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, above, 16, above);
    row->addStretch(1);
    row->addWidget(m_choice);
    for (const Side side : {Side::Data, Side::Page})
        m_choice->addChoice(int(side), {}, {});
    m_choice->setValue(int(Side::Data));
    connect(m_choice, &SegmentedControl::chosen, this, [this] {
        arrange();
        Q_EMIT chosen();
    });
    arrange();
}

void AgreementSides::setRoom(int width)
{
    m_isNarrow = width < m_parts.roomForThree * textPercent() / 100;
    arrange();
}

void AgreementSides::setEntersMissing(bool entersMissing)
{
    m_entersMissing = entersMissing;
    arrange();
}

void AgreementSides::standIn(TurnBar* bar)
{
    if (m_isInBar == (bar != nullptr))
        return;
    m_isInBar = bar != nullptr;
    if (bar)
        bar->addAside(*m_choice);
    else
        layout()->addWidget(m_choice);
    arrange();
}

int AgreementSides::wantedHeight() const
{
    return chooses() ? m_choice->sizeHint().height() + 2 * above : 0;
}

void AgreementSides::bringUp(Side side)
{
    m_choice->setValue(int(side));
    m_hasData = m_hasData || side == Side::Data;
    arrange();
}

void AgreementSides::toggleData()
{
    if (m_isNarrow)
        m_choice->setValue(int(Side(m_choice->value()) == Side::Data ? Side::Page : Side::Data));
    else
        m_hasData = !m_hasData;
    arrange();
    Q_EMIT chosen();
}

Phrase AgreementSides::besideName() const
{
    if (m_isNarrow && Side(m_choice->value()) == Side::Page)
        return {"oslonac::ui::AgreementSides", QT_TRANSLATE_NOOP("oslonac::ui::AgreementSides", "Page")};
    return m_parts.dataName;
}

void AgreementSides::arrange()
{
    const bool isData = Side(m_choice->value()) == Side::Data;
    setVisible(chooses() && !m_isInBar);
    m_choice->setVisible(chooses());
    m_parts.list.setVisible(!m_isNarrow || !m_entersMissing);
    m_parts.page.setVisible(!chooses() || !isData);
    m_parts.data.setVisible(chooses() ? isData : m_hasData || m_entersMissing);
    Q_EMIT arranged();
}

void AgreementSides::retranslate()
{
    m_choice->setAccessibleName(tr("Beside the list"));
    const auto name = [this](Side side, const QString& shown) {
        m_choice->setChoiceText(int(side), shown, tr("%1 beside the list", "data or page").arg(shown));
    };
    name(Side::Data, m_parts.dataName.text());
    name(Side::Page, tr("Page"));
}

} // namespace oslonac::ui
