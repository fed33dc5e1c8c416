// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One input alone in a window, for tests by keys.

#include "domain/record/record.h"
#include "views/widgets/fieldinput.h"

#include <QLineEdit>
#include <QtTest>
#include <QVBoxLayout>

namespace daymark {

inline FieldInfo presence()
{
    FieldInfo field{"presence", "Presence", FieldKind::Code};
    field.codes = codesOf<Presence>();
    return field;
}

/// A window with the input under test and another one to go to.
template <class Input>
struct Form
{
    QWidget window;
    Input* input = new Input(&window);
    QLineEdit* next = new QLineEdit(&window);

    Form()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(input);
        column->addWidget(next);
        window.resize(400, 300);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        input->setFocus();
    }
};

}  // namespace daymark
