// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/remembered.h"

#include <algorithm>
#include <QFileInfo>

namespace daymark {

namespace {

constexpr qsizetype mostRecent = 8;
constexpr qsizetype mostChildren = 20;

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString appearanceKey = QStringLiteral("window/appearance");
const QString languageKey = QStringLiteral("window/language");
const QString lastKey = QStringLiteral("files/last");
const QString recentKey = QStringLiteral("files/recent");
const QString rangeKey = QStringLiteral("charts/range");
const QString zKey = QStringLiteral("charts/z");
const QString sheetLanguageKey = QStringLiteral("summary/language");
const QString recentChildrenKey = QStringLiteral("children/recent");
const QString filtersKey = QStringLiteral("children/filters");
const QString hiddenColumnsKey = QStringLiteral("children/hidden");
const QString paperKey = QStringLiteral("summary/paper");

}  // namespace

QByteArray Remembered::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Remembered::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QString Remembered::lastFile() const
{
    return m_settings.value(lastKey).toString();
}

QStringList Remembered::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Remembered::noteFile(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentFiles();
    recent.removeAll(whole);
    recent.prepend(whole);
    m_settings.setValue(recentKey, recent.mid(0, mostRecent));
    m_settings.setValue(lastKey, whole);
}

void Remembered::noteClosed()
{
    m_settings.remove(lastKey);
}

int Remembered::page() const
{
    return std::max(0, m_settings.value(pageKey, 0).toInt());
}

void Remembered::setPage(int page)
{
    m_settings.setValue(pageKey, page);
}

int Remembered::chartRange() const
{
    return std::clamp(m_settings.value(rangeKey, 1).toInt(), 0, 2);
}

void Remembered::setChartRange(int range)
{
    m_settings.setValue(rangeKey, range);
}

bool Remembered::chartsAsZ() const
{
    return m_settings.value(zKey, false).toBool();
}

void Remembered::setChartsAsZ(bool z)
{
    m_settings.setValue(zKey, z);
}

QString Remembered::sheetLanguage() const
{
    return m_settings.value(sheetLanguageKey).toString();
}

void Remembered::setSheetLanguage(const QString& code)
{
    m_settings.setValue(sheetLanguageKey, code);
}

int Remembered::paper() const
{
    return m_settings.value(paperKey).toInt();
}

void Remembered::setPaper(int paper)
{
    m_settings.setValue(paperKey, paper);
}

QStringList Remembered::recentChildren() const
{
    return m_settings.value(recentChildrenKey).toStringList();
}

void Remembered::noteChild(const QString& id)
{
    QStringList recent = recentChildren();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(recentChildrenKey, recent.mid(0, mostChildren));
}

QVariantMap Remembered::childFilters() const
{
    return m_settings.value(filtersKey).toMap();
}

void Remembered::setChildFilters(const QVariantMap& filters)
{
    m_settings.setValue(filtersKey, filters);
}

QStringList Remembered::hiddenChildColumns() const
{
    return m_settings
        .value(hiddenColumnsKey,
               QStringList{QStringLiteral("last-event"), QStringLiteral("ivig-day"), QStringLiteral("drugs")})
        .toStringList();
}

void Remembered::setHiddenChildColumns(const QStringList& codes)
{
    m_settings.setValue(hiddenColumnsKey, codes);
}

Appearance Remembered::appearance() const
{
    return Appearance(std::clamp(m_settings.value(appearanceKey, 0).toInt(), 0, int(Appearance::HighContrast)));
}

void Remembered::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, int(appearance));
}

QString Remembered::language() const
{
    return m_settings.value(languageKey).toString();
}

void Remembered::setLanguage(const QString& code)
{
    m_settings.setValue(languageKey, code);
}

}  // namespace daymark
