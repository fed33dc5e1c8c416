// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/sheets.h"
#include "views/widgets/sheetnotice.h"
#include "views/widgets/sheetview.h"

#include <QApplication>
#include <QTest>

namespace daymark::ward {

/// A page with a sheet, shown with an open child and typed into by real keys.
template <class SomePage>
struct Shown : OpenChild
{
    std::unique_ptr<SomePage> page;
    SheetView* sheet = nullptr;
    SheetNotice* notice = nullptr;

    explicit Shown(Record record = {}) : OpenChild(std::move(record)) { show(); }

    void show()
    {
        page = std::make_unique<SomePage>(*session);
        sheet = page->template findChild<SheetView*>();
        notice = page->template findChild<SheetNotice*>();
        QObject::connect(session.get(), &Session::recordChanged, page.get(), [this] { page->showChild(); });
        QObject::connect(session.get(), &Session::childOpened, page.get(), [this] { page->showChild(); });
        page->resize(1100, 560);
        page->showChild();
        page->show();
        page->activateWindow();
        sheet->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    void closeAndReopen()
    {
        page.reset();
        reopen();
        show();
    }
    /// Keys go wherever the focus is, as at a desk.
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void date(const QString& text)
    {
        press(Qt::Key_Insert, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
        QVERIFY(sheet->hasFocus());
    }
    QString head() const { return sheet->model()->headerData(sheet->currentIndex().row(), Qt::Vertical).toString(); }
    void goTo(const QString& rowHead)
    {
        for (int row = 0; row < sheet->model()->rowCount(); ++row) {
            if (sheet->model()->headerData(row, Qt::Vertical).toString().startsWith(rowHead))
                sheet->goTo(sheet->model()->index(row, sheet->currentIndex().column()));
        }
    }
    /// An empty row where there is none.
    LabResult result(const char* analyte) const
    {
        for (const LabResult& row : record().labResults) {
            if (row.analyte == QLatin1StringView(analyte)) return row;
        }
        return {};
    }
};

}  // namespace daymark::ward
