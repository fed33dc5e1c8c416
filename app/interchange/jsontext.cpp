// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/jsontext.h"

#include <cmath>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

namespace daymark {

namespace {

constexpr int deepest = 64;

/// A recursive descent over the text that always knows the path it is at.
class JsonReader
{
public:
    explicit JsonReader(QStringView text) : m_text(text) {}

    Result<QJsonValue> document()
    {
        if (peek() == u'\uFEFF') ++m_at;
        auto value = readValue(0);
        if (!value) return value;
        skipSpace();
        if (m_at < m_text.size()) return fault(QT_TRANSLATE_NOOP("daymark", "there is more text behind the end"));
        return value;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool take(QChar wanted)
    {
        if (peek() != wanted || m_at >= m_text.size()) return false;
        ++m_at;
        return true;
    }

    bool takeWord(QStringView word)
    {
        if (!m_text.sliced(m_at).startsWith(word)) return false;
        m_at += word.size();
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && (peek() == u' ' || peek() == u'\n' || peek() == u'\r' || peek() == u'\t'))
            ++m_at;
    }

    tl::unexpected<Error> fault(const char* what) const
    {
        const auto line = m_text.first(std::min(m_at, m_text.size())).count(u'\n') + 1;
        return refuse(Message(QT_TRANSLATE_NOOP("daymark",
                                                "This is not JSON as a case file has it: %1 (line %2). Nothing was "
                                                "read; correct that line or export the case again"),
                              {Message(what), int(line)}),
                      m_path);
    }

    Result<QJsonValue> readValue(int depth)
    {
        skipSpace();
        if (depth > deepest) return fault(QT_TRANSLATE_NOOP("daymark", "it is nested too deeply"));
        if (take(u'{')) return readObject(depth);
        if (take(u'[')) return readArray(depth);
        if (peek() == u'"') return readText().map([](const QString& text) { return QJsonValue(text); });
        if (takeWord(u"true")) return QJsonValue(true);
        if (takeWord(u"false")) return QJsonValue(false);
        if (takeWord(u"null")) return QJsonValue(QJsonValue::Null);
        return readNumber();
    }

    Result<QJsonValue> readObject(int depth)
    {
        QJsonObject object;
        skipSpace();
        if (take(u'}')) return object;
        const auto length = m_path.size();
        do {
            skipSpace();
            const auto key = readText();
            if (!key) return tl::unexpected(key.error());
            m_path += (m_path.isEmpty() ? QString() : QStringLiteral(".")) + *key;
            if (object.contains(*key)) return fault(QT_TRANSLATE_NOOP("daymark", "this key is given twice"));
            skipSpace();
            if (!take(u':')) return fault(QT_TRANSLATE_NOOP("daymark", "a colon is missing"));
            const auto value = readValue(depth + 1);
            if (!value) return value;
            object.insert(*key, *value);
            m_path.truncate(length);
            skipSpace();
        } while (take(u','));
        if (!take(u'}')) return fault(QT_TRANSLATE_NOOP("daymark", "a comma or closing brace is missing"));
        return object;
    }

    Result<QJsonValue> readArray(int depth)
    {
        QJsonArray array;
        skipSpace();
        if (take(u']')) return array;
        const auto length = m_path.size();
        do {
            m_path += QStringLiteral("[%1]").arg(array.size());
            const auto value = readValue(depth + 1);
            if (!value) return value;
            array.append(*value);
            m_path.truncate(length);
            skipSpace();
        } while (take(u','));
        if (!take(u']')) return fault(QT_TRANSLATE_NOOP("daymark", "a comma or closing bracket is missing"));
        return array;
    }

    Result<QString> readText()
    {
        if (!take(u'"')) return fault(QT_TRANSLATE_NOOP("daymark", "a text in quotation marks is missing"));
        QString text;
        for (;;) {
            const QChar next = peek();
            if (m_at >= m_text.size() || next < u' ')
                return fault(QT_TRANSLATE_NOOP("daymark", "a closing quotation mark is missing"));
            ++m_at;
            if (next == u'"') break;
            if (next != u'\\') {
                text += next;
                continue;
            }
            const auto escaped = readEscape();
            if (!escaped) return fault(QT_TRANSLATE_NOOP("daymark", "an unknown escape follows a backslash"));
            text += *escaped;
        }
        if (!text.isValidUtf16()) return fault(QT_TRANSLATE_NOOP("daymark", "half of a character is missing"));
        return text;
    }

    std::optional<QChar> readEscape()
    {
        constexpr QStringView letters = u"\"\\/bfnrt";
        constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        const QChar letter = peek();
        ++m_at;
        if (const auto i = letters.indexOf(letter); i >= 0 && !letter.isNull()) return meanings[i];
        if (letter != u'u' || m_at + 4 > m_text.size()) return std::nullopt;
        bool isHex = false;
        const ushort unit = m_text.sliced(m_at, 4).toUShort(&isHex, 16);
        m_at += 4;
        return isHex && m_text[m_at - 4] != u'+' ? std::optional(QChar(unit)) : std::nullopt;
    }

    bool takeDigits()
    {
        const auto start = m_at;
        while (peek() >= u'0' && peek() <= u'9')
            ++m_at;
        return m_at > start;
    }

    Result<QJsonValue> readNumber()
    {
        const auto start = m_at;
        take(u'-');
        const bool leadingZero = peek() == u'0';
        const auto firstDigit = m_at;
        bool isNumber = takeDigits() && !(leadingZero && m_at - firstDigit > 1);
        if (isNumber && take(u'.')) isNumber = takeDigits();
        if (isNumber && (take(u'e') || take(u'E'))) {
            if (!take(u'+')) take(u'-');
            isNumber = takeDigits();
        }
        if (!isNumber) {
            for (const QStringView word : {u"NaN", u"Infinity", u"nan", u"inf"}) {
                if (m_text.sliced(m_at).startsWith(word))
                    return fault(QT_TRANSLATE_NOOP("daymark", "NaN and infinity are no numbers, leave the key out"));
            }
            return fault(QT_TRANSLATE_NOOP("daymark", "a value is missing or is no number"));
        }
        const double number = m_text.sliced(start, m_at - start).toDouble();
        if (!std::isfinite(number)) return fault(QT_TRANSLATE_NOOP("daymark", "the number is too large"));
        return QJsonValue(number);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_path;
};

}  // namespace

Result<QJsonValue> readJson(const QByteArray& utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(utf8);
    if (decoder.hasError())
        return refuse(Message(
            QT_TRANSLATE_NOOP("daymark", "This file is not UTF-8 text, so it is no case file: export the case again")));
    return JsonReader(text).document();
}

}  // namespace daymark
