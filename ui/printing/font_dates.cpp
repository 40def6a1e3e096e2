// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/font_dates.h"

#include <QtEndian>

namespace oslonac::ui {

namespace {

quint32 numberAt(const QByteArray& font, qsizetype at)
{
    return qFromBigEndian<quint32>(font.constData() + at);
}

void put(QByteArray& font, qsizetype at, quint32 value)
{
    qToBigEndian(value, font.data() + at);
}

quint32 checksum(const QByteArray& font, qsizetype from, qsizetype length)
{
    quint32 sum = 0;
    for (qsizetype at = from; at < from + length; at += 4) {
        if (at + 4 <= font.size()) {
            sum += numberAt(font, at);
            continue;
        }
        for (qsizetype left = at; left < font.size(); ++left)
            sum += static_cast<quint32>(static_cast<quint8>(font.at(left))) << (24 - 8 * (left - at));
    }
    return sum;
}

} // namespace

QByteArray fontWithoutDates(QByteArray font)
{
    constexpr qsizetype directory = 12;
    constexpr qsizetype entrySize = 16;
    constexpr qsizetype headSize = 54;
    const int tables = font.size() < directory ? 0 : qFromBigEndian<quint16>(font.constData() + 4);
    for (qsizetype entry = directory;
         entry < directory + tables * entrySize && entry + entrySize <= font.size(); entry += entrySize) {
        if (font.mid(entry, 4) != "head")
            continue;
        const qsizetype head = numberAt(font, entry + 8);
        if (head + headSize > font.size())
            return font;
        for (const qsizetype field : {8, 20, 24, 28, 32}) // the file's checksum, then created and modified
            put(font, head + field, 0);
        put(font, entry + 4, checksum(font, head, headSize));
        put(font, head + 8, 0xB1B0AFBAU - checksum(font, 0, font.size()));
    }
    return font;
}

} // namespace oslonac::ui
