// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labgrid.h"
#include "sheets.h"

#include <QAbstractItemModelTester>

namespace daymark::ward {

/// The lab sheet of an open child, typed into as the view does.
struct Sheet : OpenChild
{
    Language language{QStringLiteral("en")};
    std::unique_ptr<LabGrid> grid;
    std::unique_ptr<QAbstractItemModelTester> tester;

    explicit Sheet(Record record = {}) : OpenChild(std::move(record)) { open(); }

    void open()
    {
        tester.reset();
        grid = std::make_unique<LabGrid>(*session, language);
        tester = std::make_unique<QAbstractItemModelTester>(grid.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    int draw(const char* day) { return grid->addDraw(when(day)).value(); }
    QModelIndex cell(const char* analyte, int column) const
    {
        return grid->index(grid->rowOf(QString::fromLatin1(analyte)), column);
    }
    bool type(const char* analyte, int column, const QString& text)
    {
        return grid->setData(cell(analyte, column), text);
    }
    QString text(const char* analyte, int column) const { return cell(analyte, column).data().toString(); }
};

}  // namespace daymark::ward
