// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wordentry.h"

namespace daymark {

Result<QVariant> readWord(Codes codes, const QString& text, const Language& language)
{
    const QString typed = text.simplified();
    if (typed.isEmpty()) return QVariant();
    const Code* begins = nullptr;
    int beginning = 0;
    for (const Code& word : codes) {
        if (!*word.code) continue;
        const QString code = QString::fromLatin1(word.code);
        const QString label = language(word.label);
        for (const QString& name : {code, label, QString::fromUtf8(word.label)}) {
            if (name.compare(typed, Qt::CaseInsensitive) == 0) return QVariant(code);
        }
        if (label.startsWith(typed, Qt::CaseInsensitive)) {
            begins = &word;
            ++beginning;
        }
    }
    if (beginning == 1) return QVariant(QString::fromLatin1(begins->code));
    return refuse(Message(QT_TRANSLATE_NOOP("daymark", "“%1” is none of the words that can stand here: %2"),
                          {typed, wordsOf(codes, language).join(QStringLiteral(", "))}));
}

QStringList wordsOf(Codes codes, const Language& language)
{
    QStringList words;
    for (const Code& word : codes) {
        if (*word.code) words << language(word.label);
    }
    return words;
}

}  // namespace daymark
