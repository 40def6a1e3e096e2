// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/map_strip.h"

#include "core/values/amounts.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/pill_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// The agreement that is least far: what there is still to do.
AgreementStatus leastFar(const SupportPlace& place)
{
    return std::ranges::min(place.agreements, {},
                            [](const AgreementStanding& standing) { return standing.agreement.status; })
        .agreement.status;
}

} // namespace

MapStrip::MapStrip(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel(this)), m_tags(new PillLabel(this)),
      m_status(new PillLabel(this)), m_facts(new ElidedLabel(this))
{
    setObjectName(u"cardFoot"_s);
    useFont(*m_name, TextUse::Strong);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_facts->setProperty("use", u"secondary"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_tags);
    first->addStretch(1);
    first->addWidget(m_status);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(m_facts);
    setMinimumHeight(heightFor(22) + heightFor(18) + 18);
    showHint();
}

void MapStrip::show(const SupportPlace& place, const SupportMap& support, Language language)
{
    const Municipality& unit = place.municipality;
    m_name->setText(nameOf(unit, language));
    m_tags->setTags(tagsOf(place, support, language));
    QStringList facts{districtOf(unit, language)};
    if (unit.population)
        facts.append(tr("inhabitants: %1").arg(numberText(*unit.population, language)));
    if (place.isSupported())
        facts.append(tr("%n agreements", nullptr, int(place.agreements.size())));
    else
        facts.append(tr("no agreement"));
    m_facts->setText(facts.join(u" · "_s));
    if (place.isSupported())
        m_status->setPill(statusKindOf(leastFar(place)), statusText(leastFar(place)));
    else
        m_status->setPill(StatusKind::None, {});
    setAccessibleName(u"%1, %2"_s.arg(m_name->text(), m_facts->text()));
}

void MapStrip::showHint()
{
    m_name->setText(tr("No place is chosen"));
    m_tags->setTags({});
    m_status->setPill(StatusKind::None, {});
    m_facts->setText(tr("Arrow keys go from place to place, Enter leads to it"));
    setAccessibleName(m_facts->text());
}

} // namespace oslonac::ui
