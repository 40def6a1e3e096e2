// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_container.h"

#include <memory>
#include <stdexcept>

#include <zip.h>

namespace oslonac {

namespace {

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

[[noreturn]] void fail()
{
    throw std::runtime_error("a zip container could not be read or written");
}

Source bufferSource(const QByteArray& bytes)
{
    zip_error_t error;
    Source source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error));
    if (!source)
        fail();
    return source;
}

Archive opened(zip_source_t* source, int flags)
{
    zip_error_t error;
    Archive archive(zip_open_from_source(source, flags, &error));
    if (!archive)
        fail();
    zip_source_keep(source); // the archive takes one reference, the caller keeps its own
    return archive;
}

// Times in a container are DOS times without zone; UTC makes them the same on every machine.
void setTime(zip_t* archive, zip_uint64_t index, const QDateTime& time)
{
    const QDate date = time.toUTC().date();
    const QTime clock = time.toUTC().time();
    const int dosDate = ((date.year() - 1980) << 9) | (date.month() << 5) | date.day();
    const int dosTime = (clock.hour() << 11) | (clock.minute() << 5) | (clock.second() / 2);
    if (zip_file_set_dostime(archive, index, static_cast<zip_uint16_t>(dosTime),
                             static_cast<zip_uint16_t>(dosDate), 0) != 0)
        fail();
}

void add(zip_t* archive, const ZipEntry& entry, const QDateTime& time)
{
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const zip_int64_t index =
        source != nullptr ? zip_file_add(archive, entry.name, source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0)
        fail();
    const auto place = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = entry.method == ZipMethod::Store ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive, place, method, 0) != 0)
        fail();
    setTime(archive, place, time);
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        fail();
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (read != bytes.size())
        fail();
    return bytes;
}

} // namespace

QByteArray zipped(const std::vector<ZipEntry>& entries, const QDateTime& time)
{
    const QByteArray nothing;
    const Source source = bufferSource(nothing);
    Archive archive = opened(source.get(), ZIP_CREATE | ZIP_TRUNCATE);
    for (const ZipEntry& entry : entries)
        add(archive.get(), entry, time);
    if (zip_close(archive.get()) != 0)
        fail();
    (void)archive.release(); // closed: there is nothing left to discard
    return contentOf(source.get());
}

QByteArray unzippedEntry(const QByteArray& container, const char* name)
{
    const Source source = bufferSource(container);
    const Archive archive = opened(source.get(), ZIP_RDONLY);
    zip_stat_t facts;
    if (zip_stat(archive.get(), name, 0, &facts) != 0)
        fail();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen(archive.get(), name, 0),
                                                                 &zip_fclose);
    if (!file)
        fail();
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    if (zip_fread(file.get(), bytes.data(), facts.size) != bytes.size())
        fail();
    return bytes;
}

} // namespace oslonac
