// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_encoding.h"

#include "core/exchange/code_page_guess.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

class EncodingTexts {
    Q_DECLARE_TR_FUNCTIONS(TableReading)
};

/// A code page from 0x80 on; 0 where no character stands.
using CodePage = std::array<char16_t, 128>;

// As Unicode's mappings CP1250.TXT and CP1251.TXT give them.
constexpr CodePage windows1250{
    0x20ac, 0,      0x201a, 0,      0x201e, 0x2026, 0x2020, 0x2021, 0,      0x2030, 0x0160, 0x2039, 0x015a,
    0x0164, 0x017d, 0x0179, 0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0161, 0x203a, 0x015b, 0x0165, 0x017e, 0x017a, 0x00a0, 0x02c7, 0x02d8, 0x0141, 0x00a4, 0x0104, 0x00a6,
    0x00a7, 0x00a8, 0x00a9, 0x015e, 0x00ab, 0x00ac, 0x00ad, 0x00ae, 0x017b, 0x00b0, 0x00b1, 0x02db, 0x0142,
    0x00b4, 0x00b5, 0x00b6, 0x00b7, 0x00b8, 0x0105, 0x015f, 0x00bb, 0x013d, 0x02dd, 0x013e, 0x017c, 0x0154,
    0x00c1, 0x00c2, 0x0102, 0x00c4, 0x0139, 0x0106, 0x00c7, 0x010c, 0x00c9, 0x0118, 0x00cb, 0x011a, 0x00cd,
    0x00ce, 0x010e, 0x0110, 0x0143, 0x0147, 0x00d3, 0x00d4, 0x0150, 0x00d6, 0x00d7, 0x0158, 0x016e, 0x00da,
    0x0170, 0x00dc, 0x00dd, 0x0162, 0x00df, 0x0155, 0x00e1, 0x00e2, 0x0103, 0x00e4, 0x013a, 0x0107, 0x00e7,
    0x010d, 0x00e9, 0x0119, 0x00eb, 0x011b, 0x00ed, 0x00ee, 0x010f, 0x0111, 0x0144, 0x0148, 0x00f3, 0x00f4,
    0x0151, 0x00f6, 0x00f7, 0x0159, 0x016f, 0x00fa, 0x0171, 0x00fc, 0x00fd, 0x0163, 0x02d9};
constexpr CodePage windows1251{
    0x0402, 0x0403, 0x201a, 0x0453, 0x201e, 0x2026, 0x2020, 0x2021, 0x20ac, 0x2030, 0x0409, 0x2039, 0x040a,
    0x040c, 0x040b, 0x040f, 0x0452, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0459, 0x203a, 0x045a, 0x045c, 0x045b, 0x045f, 0x00a0, 0x040e, 0x045e, 0x0408, 0x00a4, 0x0490, 0x00a6,
    0x00a7, 0x0401, 0x00a9, 0x0404, 0x00ab, 0x00ac, 0x00ad, 0x00ae, 0x0407, 0x00b0, 0x00b1, 0x0406, 0x0456,
    0x0491, 0x00b5, 0x00b6, 0x00b7, 0x0451, 0x2116, 0x0454, 0x00bb, 0x0458, 0x0405, 0x0455, 0x0457, 0x0410,
    0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041a, 0x041b, 0x041c, 0x041d,
    0x041e, 0x041f, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042a,
    0x042b, 0x042c, 0x042d, 0x042e, 0x042f, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043a, 0x043b, 0x043c, 0x043d, 0x043e, 0x043f, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444,
    0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044a, 0x044b, 0x044c, 0x044d, 0x044e, 0x044f};

FormatFault encodingFault(const QString& file, int line, TableEncoding encoding)
{
    return {file, line,
            EncodingTexts::tr("Line %1 of %2 has bytes that are not text in the encoding %3.")
                .arg(line)
                .arg(file, nameOf(encoding)),
            EncodingTexts::tr("Nothing was imported."),
            EncodingTexts::tr("Save the table again as CSV in UTF-8 and import that file.")};
}

FormatFault unclearFault(const QString& file)
{
    return {file, 0,
            EncodingTexts::tr("%1 is not UTF-8. Some of its words are Cyrillic in the encoding Windows-1251, "
                              "others Latin in Windows-1250, so it cannot be read for sure.")
                .arg(file),
            EncodingTexts::tr("Nothing was imported."),
            EncodingTexts::tr("Save the table again as CSV in UTF-8 and import that file.")};
}

FormatFault zeroFault(const QString& file, int line)
{
    return {
        file, line,
        EncodingTexts::tr("Line %1 of %2 has a zero character: this is not a text file, or it is damaged.")
            .arg(line)
            .arg(file),
        EncodingTexts::tr("Nothing was imported."),
        EncodingTexts::tr("Open the file in a spreadsheet, save it as CSV in UTF-8 and import that file.")};
}

/// CR LF, CR and LF each end a line.
int lineAt(QStringView text, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position; ++i) {
        const bool isEndOfPair = text[i] == u'\n' && i > 0 && text[i - 1] == u'\r';
        line += (text[i] == u'\n' || text[i] == u'\r') && !isEndOfPair ? 1 : 0;
    }
    return line;
}

int lineAt(QByteArrayView bytes, qsizetype position)
{
    return lineAt(QString::fromLatin1(bytes.first(position)), position);
}

QString decodedUtf8(QByteArrayView bytes, const QString& file)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    // Line ends are never part of a longer UTF-8 character, so the first bad line can be found alone.
    qsizetype begin = 0;
    for (qsizetype end = 0; end < bytes.size(); ++end) {
        if (bytes[end] != '\n' && bytes[end] != '\r')
            continue;
        if (!bytes.sliced(begin, end - begin).isValidUtf8())
            break;
        begin = end + 1;
    }
    throw encodingFault(file, lineAt(bytes, begin), TableEncoding::Utf8);
}

QString decodedUtf16(QByteArrayView bytes, TableEncoding encoding, const QString& file)
{
    const bool isLittle = encoding == TableEncoding::Utf16LittleEndian;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        text[i] = QChar(static_cast<char16_t>(isLittle ? second << 8 | first : first << 8 | second));
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !isPair)
            throw encodingFault(file, lineAt(text, i), encoding);
        i += isPair ? 1 : 0;
    }
    if (bytes.size() % 2 != 0)
        throw encodingFault(file, lineAt(text, text.size()), encoding);
    return text;
}

QString decodedBytes(QByteArrayView bytes, TableEncoding encoding, const QString& file)
{
    const CodePage& page = encoding == TableEncoding::Windows1251 ? windows1251 : windows1250;
    QString text(bytes.size(), Qt::Uninitialized);
    QChar* target = text.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t character = byte < 0x80 ? char16_t(byte) : page[byte - 0x80u];
        if (character == 0 && byte != 0)
            throw encodingFault(file, lineAt(bytes, i), encoding);
        target[i] = QChar(character);
    }
    return text;
}

/// Texts of our scripts in UTF-16 have a high byte of 0, 1, 4 or 0x20 in nearly every unit, and the plain
/// characters among them (separators, digits, line ends) give zero bytes on one side only.
bool looksLikeUtf16(QByteArrayView bytes, qsizetype highByte)
{
    constexpr qsizetype sample = 4096;
    const qsizetype units = std::min(bytes.size() / 2, sample);
    qsizetype zeros = 0;
    qsizetype likely = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const char high = bytes[2 * i + highByte];
        if (bytes[2 * i + 1 - highByte] == 0)
            return false;
        zeros += high == 0 ? 1 : 0;
        likely += high == 0 || high == 1 || high == 4 || high == 0x20 ? 1 : 0;
    }
    return units > 1 && zeros * 10 > units && likely * 10 > units * 9;
}

/// A text with letters of several bytes that are sound UTF-8 is UTF-8, even when some bytes are damaged or
/// the end was cut off: read as Windows-1250 it would be stored garbled. In Windows-1250 such pairs hardly
/// ever occur.
bool isDamagedUtf8(QByteArrayView bytes)
{
    qsizetype sound = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80)
            continue;
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead >= 0xC2 && i + length <= bytes.size() && bytes.sliced(i, length).isValidUtf8()) {
            ++sound;
            i += length - 1;
        } else {
            ++broken;
        }
    }
    return sound > broken;
}

DecodedText decoded(QByteArrayView bytes, const QString& file)
{
    using enum TableEncoding;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {decodedUtf8(bytes.sliced(3), file), Utf8};
    if (bytes.startsWith("\xff\xfe"))
        return {decodedUtf16(bytes.sliced(2), Utf16LittleEndian, file), Utf16LittleEndian};
    if (bytes.startsWith("\xfe\xff"))
        return {decodedUtf16(bytes.sliced(2), Utf16BigEndian, file), Utf16BigEndian};
    if (looksLikeUtf16(bytes, 1))
        return {decodedUtf16(bytes, Utf16LittleEndian, file), Utf16LittleEndian};
    if (looksLikeUtf16(bytes, 0))
        return {decodedUtf16(bytes, Utf16BigEndian, file), Utf16BigEndian};
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), Utf8};
    if (isDamagedUtf8(bytes))
        return {decodedUtf8(bytes, file), Utf8};
    switch (guessCodePage(bytes)) {
    case CodePageGuess::Windows1250:
        return {decodedBytes(bytes, Windows1250, file), Windows1250};
    case CodePageGuess::Windows1251:
        return {decodedBytes(bytes, Windows1251, file), Windows1251};
    case CodePageGuess::Unclear:
        break;
    }
    throw unclearFault(file);
}

} // namespace

DecodedText decodeTable(const QByteArray& bytes, const QString& file)
{
    DecodedText result = decoded(bytes, file);
    if (const qsizetype zero = result.text.indexOf(QChar(u'\0')); zero >= 0)
        throw zeroFault(file, lineAt(result.text, zero));
    return result;
}

QString nameOf(TableEncoding encoding)
{
    switch (encoding) {
    case TableEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TableEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case TableEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    case TableEncoding::Windows1250:
        return QStringLiteral("Windows-1250");
    case TableEncoding::Windows1251:
        return QStringLiteral("Windows-1251");
    }
    return {};
}

} // namespace oslonac
