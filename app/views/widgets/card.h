// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace daymark {

/// A flat ground with a thin rounded frame, to put things on that belong together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr) : QFrame(parent) {}

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace daymark
