// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_store.h"

namespace oslonac::ui {

class Settings;

/// What lists keep, in the officer's settings: outside the file, which others may get.
class SettingsListStore final : public ListStore {
public:
    SettingsListStore(Settings& settings, QString file);

    [[nodiscard]] QJsonObject state(const QString& list) const override;
    void setState(const QString& list, const QJsonObject& state) override;
    [[nodiscard]] QJsonObject views(const QString& list) const override;
    void setViews(const QString& list, const QJsonObject& views) override;

private:
    Settings& m_settings;
    QString m_file;
};

} // namespace oslonac::ui
