// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/account_name.h"

#include <pwd.h>
#include <unistd.h>

namespace oslonac {

QString accountName()
{
    const passwd* entry = getpwuid(getuid());
    if (entry == nullptr)
        return qEnvironmentVariable("USER");
    // The first of the fields with a comma between them; an ampersand in it stands for the login name.
    const QString login = QString::fromLocal8Bit(entry->pw_name);
    QString name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    name.replace(u'&', login.left(1).toUpper() + login.mid(1));
    return name.isEmpty() ? login : name;
}

} // namespace oslonac
