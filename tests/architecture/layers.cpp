// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include "sources.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace daymark::architecture {

using namespace Qt::StringLiterals;

const QList<Layer>& layers()
{
    static const QStringList core{u"QtCore"_s};
    static const QStringList gui{u"QtCore"_s, u"QtGui"_s};
    static const QStringList paper{u"QtCore"_s, u"QtGui"_s, u"QtPrintSupport"_s};
    static const QStringList widgets{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s};
    static const QList<Layer> house{
        {u"base"_s, {}, core},
        {u"domain"_s, {u"base"_s}, core},
        {u"storage"_s, {u"base"_s, u"domain"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"session"_s, {u"base"_s, u"domain"_s, u"storage"_s}, gui},
        {u"models"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"session"_s}, gui},
        {u"charts"_s, {u"base"_s, u"domain"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtCharts"_s}},
        {u"reports"_s, {u"base"_s, u"domain"_s, u"charts"_s}, paper},
        {u"interchange"_s, {u"base"_s, u"domain"_s}, core},
        {u"commands"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"charts"_s, u"reports"_s, u"interchange"_s}, gui},
        {u"views"_s,
         {u"base"_s, u"domain"_s, u"storage"_s, u"session"_s, u"models"_s, u"charts"_s, u"reports"_s, u"interchange"_s},
         widgets},
        {u"main"_s,
         {u"base"_s, u"domain"_s, u"storage"_s, u"session"_s, u"models"_s, u"charts"_s, u"reports"_s, u"interchange"_s,
          u"commands"_s, u"views"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s}},
    };
    return house;
}

const Layer* layerOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    const QString name = parts.size() > 2 ? parts.at(1) : u"main"_s;
    const auto found = std::find_if(layers().begin(), layers().end(), [&](const Layer& l) { return l.name == name; });
    return found == layers().end() ? nullptr : &*found;
}

namespace {

/// The Qt module whose folder holds `header` ("QString", "QtCore/QString", "qglobal.h"); empty when Qt has no such.
QString moduleOf(const QString& header)
{
    const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(u'/')) {
        return qt.exists(header) ? header.section(u'/', 0, 0) : QString();
    }
    for (const QString& module : qt.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (QFileInfo(qt.filePath(module + u'/' + header)).isFile()) {
            return module;
        }
    }
    return {};
}

QString breachOfInclude(const Layer& layer, const QString& included)
{
    if (included.startsWith(u"ui_"_s)) {
        return layer.name == u"views"_s ? QString() : u"includes the form %1; forms belong to views"_s.arg(included);
    }
    const bool ofQt = included.startsWith(u'Q') || (included.startsWith(u'q') && included.endsWith(u".h"_s));
    if (ofQt) {
        const QString module = moduleOf(included);
        return layer.qt.contains(module)
                   ? QString()
                   : u"includes %1 of %2"_s.arg(included, module.isEmpty() ? u"no Qt module"_s : module);
    }
    if (!included.contains(u'/')) {
        return {};  // the standard library, or the file's own .moc
    }
    const QString other = included.section(u'/', 0, 0);
    const bool ofHouse = std::any_of(layers().begin(), layers().end(), [&](const Layer& l) { return l.name == other; });
    if (!ofHouse || other == layer.name || layer.below.contains(other)) {
        return {};
    }
    return u"includes %1, which does not lie below %2"_s.arg(included, layer.name);
}

/// A word of the language that a layer must not speak, and why.
struct Forbidden
{
    QStringList layers;  ///< empty = everywhere
    QString pattern;
    QString why;
};

const QList<Forbidden>& forbidden()
{
    static const QStringList pure{u"base"_s, u"domain"_s};
    static const QList<Forbidden> words{
        {pure, uR"(\bQ_OBJECT\b|\bQObject\b)"_s, u"values have no QObject"_s},
        {pure, uR"(\bQ(?:Date|Time|DateTime)::current|\bQElapsedTimer\b|_clock::now|\bQDeadlineTimer\b)"_s,
         u"the clock is an argument"_s},
        {pure, uR"(\bQ(?:SaveFile|TemporaryFile|TemporaryDir|Dir|DirIterator|Settings|StandardPaths|Process)\b)"_s,
         u"knows no file system"_s},
        {pure, uR"(\bstd::[io]?fstream\b|\bfopen\b|QIODevice::(?:WriteOnly|ReadWrite|Append))"_s,
         u"knows no file system"_s},
        {{u"models"_s}, uR"(\bQWidget\b|\bQApplication\b|\bQMessageBox\b)"_s, u"models have no widgets"_s},
        {{u"base"_s, u"domain"_s, u"storage"_s, u"session"_s, u"charts"_s, u"reports"_s, u"interchange"_s,
          u"commands"_s, u"models"_s},
         uR"(\bQMessageBox\b)"_s,
         u"no message boxes below views"_s},
        {{}, uR"(\bQDouble(?:SpinBox|Validator)\b)"_s, u"it multiplies 3.2 by ten in half of the world"_s},
        {{}, uR"(\bQLocale(?:\(\))?(?:::|\.)toDate)"_s, u"it reads 5/2/24 as 1924"_s},
        {{}, uR"(\bQDate(?:Time)?Edit\b)"_s, u"it cannot be empty"_s},
        {{}, uR"(\bQDataWidgetMapper\b)"_s, u"it commits late and leaves refused text standing"_s},
    };
    return words;
}

}  // namespace

QStringList breaches(const Layer& layer, const QString& text)
{
    const QString code = codeOnly(text);
    QStringList found;
    static const QRegularExpression include(uR"re(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])re"_s,
                                            QRegularExpression::MultilineOption);
    for (auto matches = include.globalMatch(code); matches.hasNext();) {
        const QString breach = breachOfInclude(layer, matches.next().captured(1));
        if (!breach.isEmpty()) {
            found.append(breach);
        }
    }
    for (const Forbidden& word : forbidden()) {
        if (word.layers.isEmpty() || word.layers.contains(layer.name)) {
            found += linesMatching(code, word.pattern, word.why);
        }
    }
    return found;
}

QStringList formBreaches(const QString& text)
{
    return linesMatching(text, uR"re(class="Q(?:DoubleSpinBox|DateEdit|DateTimeEdit)")re"_s,
                         u"stock entry of numbers and dates, where ours belongs"_s);
}

QStringList linkBreaches(const Layer& layer, const QString& text)
{
    QStringList found;
    static const QRegularExpression library(uR"(\bQt6::(\w+)|\bdaymark-(\w+))"_s);
    for (auto matches = library.globalMatch(cmakeOnly(text)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString other = match.captured(2);
        const bool fine = other.isEmpty() ? layer.qt.contains(u"Qt"_s + match.captured(1))
                                          : other == layer.name || other == u"options"_s || other == u"resources"_s ||
                                                layer.below.contains(other);
        if (!fine) {
            found.append(u"links "_s + match.captured());
        }
    }
    return found;
}

}  // namespace daymark::architecture
