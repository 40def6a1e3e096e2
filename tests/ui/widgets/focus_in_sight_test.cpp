// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_in_sight.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace oslonac::ui;

namespace {

/// A page of which the lower part is a form: a line first, its button last.
struct ScrolledForm {
    QScrollArea area;
    QWidget* form = nullptr;
    QPushButton* above = nullptr;
    QLineEdit* line = nullptr;
    QPushButton* button = nullptr;

    explicit ScrolledForm(int height)
    {
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        above = new QPushButton(page);
        column->addWidget(above);
        column->addSpacing(1'000);
        form = new QWidget(page);
        auto* fields = new QVBoxLayout(form);
        line = new QLineEdit(form);
        button = new QPushButton(form);
        fields->addWidget(line);
        fields->addSpacing(height);
        fields->addWidget(button);
        column->addWidget(form);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(400, 500);
        new FocusInSight(area);
        area.show();
        area.activateWindow();
        above->setFocus();
        QApplication::processEvents();
    }

    void enter()
    {
        line->setFocus();
        QApplication::processEvents();
    }

    [[nodiscard]] bool shows(QWidget& widget) const
    {
        const QRect place(widget.mapTo(area.viewport(), QPoint()), widget.size());
        return area.viewport()->rect().contains(place);
    }
};

} // namespace

TEST_CASE("A form that is kept whole comes into sight with its button when its first field gets the focus")
{
    ScrolledForm scrolled(200);
    FocusInSight::keepWhole(*scrolled.form);
    scrolled.enter();
    CHECK(scrolled.shows(*scrolled.line));
    CHECK(scrolled.shows(*scrolled.button));
}

TEST_CASE("Of a form that is higher than the page the field with the focus is in sight")
{
    ScrolledForm scrolled(700);
    FocusInSight::keepWhole(*scrolled.form);
    scrolled.enter();
    CHECK(scrolled.shows(*scrolled.line));
    CHECK_FALSE(scrolled.shows(*scrolled.button));
}
