// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/memory_file.h"

#include "core/values/faults.h"

#include <QCoreApplication>
#include <QFile>

#include <stdexcept>

#include <sys/mman.h>
#include <unistd.h>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::MemoryFile)
};

} // namespace

MemoryFile::MemoryFile() : m_handle(memfd_create("oslonac", MFD_CLOEXEC))
{
    if (m_handle < 0) {
        throw StorageFault(StorageFaultKind::InputOutput,
                           Tr::tr("The system has no memory left to prepare the file."),
                           Tr::tr("Your data are kept; nothing was written."),
                           Tr::tr("Close other programs, then try again."));
    }
}

MemoryFile::~MemoryFile()
{
    close(m_handle);
}

QByteArray MemoryFile::path() const
{
    return "/proc/self/fd/" + QByteArray::number(m_handle);
}

QByteArray MemoryFile::bytes() const
{
    QFile file;
    if (!file.open(m_handle, QIODevice::ReadOnly) || !file.seek(0))
        throw std::logic_error("a file in memory could not be read");
    return file.readAll();
}

} // namespace oslonac
