// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contrast.h"
#include "tests/support/text.h"
#include "ui/theme/theme.h"

using namespace oslonac::test;
using namespace oslonac::ui;

namespace {

struct Pair {
    Token fore;
    Token back;
};

void requireContrast(std::initializer_list<Pair> pairs, double least)
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        for (const Pair& pair : pairs) {
            INFO(tokenTable()[size_t(pair.fore)].name << " on " << tokenTable()[size_t(pair.back)].name
                                                      << (shade == Shade::Dark ? ", dark" : ", light"));
            CHECK(contrast(colour(pair.fore, shade), colour(pair.back, shade)) >= least);
        }
    }
}

} // namespace

TEST_CASE("Text is readable on every ground it stands on")
{
    using T = Token;
    requireContrast(
        {{T::Text, T::Surface},         {T::Text, T::Canvas},       {T::Text, T::Chrome},
         {T::Text, T::Selected},        {T::Text, T::SelectedIdle}, {T::Text, T::Hover},
         {T::Text, T::Header},          {T::Text2, T::Surface},     {T::Text2, T::Chrome},
         {T::Text2, T::Header},         {T::Text2, T::Selected},    {T::Text3, T::Surface},
         {T::Text3, T::Chrome},         {T::Text3, T::Header},      {T::Text3, T::Selected},
         {T::Link, T::Surface},         {T::Link, T::Selected},     {T::OnAccent, T::Accent},
         {T::OnAccent, T::AccentHover}, {T::OkFore, T::OkBack},     {T::WaitFore, T::WaitBack},
         {T::LateFore, T::LateBack},    {T::InfoFore, T::InfoBack}, {T::ReserveFore, T::ReserveBack},
         {T::MuteFore, T::MuteBack},    {T::OnSolid, T::LateSolid}, {T::OnSolid, T::WaitSolid},
         {T::MarkFore, T::MarkBack},    {T::LateFore, T::Surface},  {T::WaitFore, T::Surface},
         {T::OkFore, T::Surface},       {T::Today, T::Surface}},
        4.5);
}

TEST_CASE("Borders, rings and marks that carry meaning stand out")
{
    using T = Token;
    requireContrast({{T::LineStrong, T::Surface},
                     {T::LineStrong, T::Canvas},
                     {T::LineStrong, T::Chrome},
                     {T::LineStrong, T::Header},
                     {T::Focus, T::Surface},
                     {T::Focus, T::Canvas},
                     {T::Focus, T::Chrome},
                     {T::Focus, T::Selected},
                     {T::Focus, T::Header},
                     {T::Accent, T::Surface},
                     {T::Accent, T::Selected},
                     {T::Accent, T::Chrome},
                     {T::Chart1, T::Surface},
                     {T::Chart2, T::Surface},
                     {T::Chart3, T::Surface},
                     {T::Chart4, T::Surface},
                     {T::Chart5, T::Surface},
                     {T::Chart1, T::ChartTrack}},
                    3.0);
}

TEST_CASE("The style sheet is filled in completely from the tokens")
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const QString sheet = styleSheetOf(shade, 115);
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK(sheet.contains(colour(Token::Focus, shade).name(QColor::HexArgb)));
    }
}

TEST_CASE("The shade is known from the palette alone")
{
    CHECK(shadeOf(paletteOf(Shade::Light)) == Shade::Light);
    CHECK(shadeOf(paletteOf(Shade::Dark)) == Shade::Dark);
}
