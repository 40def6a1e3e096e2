// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "tests/ui/program/typing.h"
#include "ui/applications/application_inspector.h"
#include "ui/applications/applications_part.h"
#include "ui/lists/list_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <catch2/catch.hpp>

namespace oslonac::test {

/// The applications of the sample's call of packages, worked on by keys.
struct ApplicationsTab {
    ApplicationsTab() : part(fixture.openPart("PP-2023", QStringLiteral("applications")).applications()) {}

    [[nodiscard]] Application numbered(const char* number)
    {
        const auto found = Records<Application>(fixture.workspace().file())
                               .firstBy(&Application::registryNumber, QString::fromLatin1(number));
        REQUIRE(found);
        return *found;
    }
    void choose(const char* number) { part.reveal(numbered(number).id.number()); }
    QWidget* focus() { return keyTarget(fixture.window); }
    void type(const QString& text) { typeInto(fixture.window, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    /// Types over what stands in the field and leaves it with Enter.
    void fill(ui::Field& field, const QString& text)
    {
        field.editor().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }
    /// Pastes over the list, from this column of an application on.
    void pasteAt(const char* number, const QString& column, const QString& text)
    {
        ui::ListTable& table = part.list().table();
        table.setFocus();
        table.setCurrentCell(numbered(number).id.number(), table.list()->columnOf(column));
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] qint64 count() { return Records<Application>(fixture.workspace().file()).count(); }

    SampleWindow fixture;
    ui::ApplicationsPart& part;
};

} // namespace oslonac::test
