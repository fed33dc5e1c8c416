// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace daymark {

namespace {

Language& chosen()
{
    static Language language;
    return language;
}

QString systemLanguage()
{
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    return Language::available().contains(code) ? code : QStringLiteral("en");
}

/// Puts a translation in place of the one of the language before.
void install(QTranslator& translator, const QString& file, const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder)) QCoreApplication::installTranslator(&translator);
}

}  // namespace

const Language& windowLanguage()
{
    return chosen();
}

void setWindowLanguage(const QString& code)
{
    chosen() = Language(code.isEmpty() ? systemLanguage() : code);
    // Qt's own words (buttons, file dialogs) and ours.
    static QTranslator qt;
    static QTranslator own;
    install(qt, QStringLiteral("qtbase_") + chosen().code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(own, QStringLiteral("daymark_") + chosen().code(), QStringLiteral(":/i18n"));
    QLocale::setDefault(chosen().locale());
}

}  // namespace daymark
