// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_texts.h"

#include "core/values/amounts.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Agreements)
};

} // namespace

QString statusText(AgreementStatus status)
{
    switch (status) {
    case AgreementStatus::Draft:
        return Texts::tr("Draft");
    case AgreementStatus::Printed:
        return Texts::tr("Printed");
    case AgreementStatus::Signed:
        return Texts::tr("Signed");
    case AgreementStatus::Cancelled:
        return Texts::tr("Cancelled");
    }
    return {};
}

StatusKind statusKindOf(AgreementStatus status)
{
    switch (status) {
    case AgreementStatus::Draft:
        return StatusKind::Mute;
    case AgreementStatus::Printed:
        return StatusKind::Info;
    case AgreementStatus::Signed:
        return StatusKind::Ok;
    case AgreementStatus::Cancelled:
        return StatusKind::Late;
    }
    return StatusKind::None;
}

PackageTag packageTag(const std::optional<Money>& amount, const QString& callCode, Language language)
{
    // The two packages of the design have shapes of their own; any other amount shares the square.
    constexpr qint64 smallPackage = 60'000'00;
    constexpr qint64 largePackage = 100'000'00;
    if (!amount)
        return {PackageShape::Triangle, Token::Chart4, callCode};
    const QString text = numberText(amount->minorUnits() / 100, language);
    if (amount->minorUnits() == smallPackage)
        return {PackageShape::Circle, Token::Chart1, text};
    if (amount->minorUnits() == largePackage)
        return {PackageShape::Diamond, Token::Chart2, text};
    return {PackageShape::Square, Token::Chart3, text};
}

} // namespace oslonac::ui
