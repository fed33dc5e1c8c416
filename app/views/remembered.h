// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/looks.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace daymark {

/// What the window remembers from one day to the next. Of a child it keeps the random id alone, by which only the
/// registry tells who it is, and of a file its name.
class Remembered
{
public:
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    QString lastFile() const;            ///< empty: none, or it was closed on purpose
    QStringList recentFiles() const;     ///< newest first, at most eight
    void noteFile(const QString& path);  ///< opened just now
    void noteClosed();                   ///< nothing is to be opened next time

    int page() const;  ///< index among the pages; 0 where none is remembered
    void setPage(int page);

    int chartRange() const;  ///< as in AxisRange; 1 (whole course) where none is remembered
    void setChartRange(int range);
    bool chartsAsZ() const;
    void setChartsAsZ(bool z);

    QString sheetLanguage() const;  ///< of the summary; empty: the window's
    void setSheetLanguage(const QString& code);
    int paper() const;  ///< as in Paper
    void setPaper(int paper);

    QStringList recentChildren() const;  ///< ids, the last opened first, of whatever registry; at most twenty
    void noteChild(const QString& id);
    QVariantMap childFilters() const;  ///< filters of children kept under a name: keptText() by name
    void setChildFilters(const QVariantMap& filters);
    QStringList hiddenChildColumns() const;  ///< codes of the columns not shown in the table of children
    void setHiddenChildColumns(const QStringList& codes);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    QString language() const;  ///< "en", "fr", or empty: the system's
    void setLanguage(const QString& code);

private:
    QSettings m_settings;
};

}  // namespace daymark
