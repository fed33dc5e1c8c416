// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace daymark {

/// Version, licence, and what the program is not.
class About : public QDialog
{
    Q_OBJECT

public:
    explicit About(QWidget* parent);
};

}  // namespace daymark
