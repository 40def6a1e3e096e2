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

AgreementState stateOf(AgreementStatus status, int missing)
{
    switch (status) {
    case AgreementStatus::Draft:
        return missing > 0 ? AgreementState::Incomplete : AgreementState::Ready;
    case AgreementStatus::Printed:
        return AgreementState::Printed;
    case AgreementStatus::Signed:
        return AgreementState::Signed;
    case AgreementStatus::Cancelled:
        return AgreementState::Cancelled;
    }
    return AgreementState::Incomplete;
}

QString missingText(int missing)
{
    return Texts::tr("%n missing", nullptr, missing);
}

QString stateText(AgreementState state, int missing)
{
    if (state == AgreementState::Incomplete)
        return missingText(missing);
    if (state == AgreementState::Printed && missing > 0)
        return Texts::tr("Printed · %1", "how many values are missing").arg(missing);
    if (state == AgreementState::Signed && missing > 0)
        return Texts::tr("Signed · %1", "how many blanks it was signed with").arg(missing);
    return stateName(state);
}

QString blanksText(int blanks)
{
    return Texts::tr("Signed with %n blanks", nullptr, blanks);
}

QString stateName(AgreementState state)
{
    switch (state) {
    case AgreementState::Incomplete:
        return Texts::tr("Values missing");
    case AgreementState::Ready:
        return Texts::tr("Ready");
    case AgreementState::Printed:
        return statusText(AgreementStatus::Printed);
    case AgreementState::Signed:
        return statusText(AgreementStatus::Signed);
    case AgreementState::Cancelled:
        return statusText(AgreementStatus::Cancelled);
    }
    return {};
}

StatusKind statusKindOf(AgreementState state, int missing)
{
    if (missing > 0 && state != AgreementState::Cancelled)
        return StatusKind::Wait;
    switch (state) {
    case AgreementState::Incomplete:
        return StatusKind::Wait;
    case AgreementState::Ready:
    case AgreementState::Signed:
        return StatusKind::Ok;
    case AgreementState::Printed:
        return StatusKind::Info;
    case AgreementState::Cancelled:
        return StatusKind::Mute;
    }
    return StatusKind::None;
}

StatusKind statusKindOf(AgreementStatus status)
{
    return status == AgreementStatus::Draft ? StatusKind::Mute : statusKindOf(stateOf(status, 0));
}

QString iconOf(AgreementState state)
{
    switch (state) {
    case AgreementState::Incomplete:
        return QStringLiteral("data-warning");
    case AgreementState::Ready:
        return QStringLiteral("dialog-ok-apply");
    case AgreementState::Printed:
        return QStringLiteral("document-print");
    case AgreementState::Signed:
        return QStringLiteral("document-sign");
    case AgreementState::Cancelled:
        return QStringLiteral("dialog-cancel");
    }
    return {};
}

PackageTag packageTag(const std::optional<Money>& amount, const QString& callCode, Language language)
{
    // The two packages of the design have shapes of their own; any other amount shares the square.
    constexpr qint64 smallPackage = 60'000'00;
    constexpr qint64 largePackage = 100'000'00;
    if (!amount)
        return {PackageShape::Triangle, Token::Chart4, callCode};
    const bool isWhole = amount->minorUnits() % 100 == 0;
    const QString text =
        isWhole ? numberText(amount->minorUnits() / 100, language) : amountFigures(*amount, language);
    if (amount->minorUnits() == smallPackage)
        return {PackageShape::Circle, Token::Chart1, text};
    if (amount->minorUnits() == largePackage)
        return {PackageShape::Diamond, Token::Chart2, text};
    return {PackageShape::Square, Token::Chart3, text};
}

} // namespace oslonac::ui
