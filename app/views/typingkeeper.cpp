// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/typingkeeper.h"

#include "views/childform.h"
#include "views/desk.h"
#include "views/page.h"
#include "views/pages.h"
#include "views/widgets/fieldinput.h"

#include <algorithm>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace daymark {

namespace {

constexpr int pauseMs = 250;
/// Lines whose text goes into the record; others are searches.
constexpr const char* recordLines[] = {"cellEditor", "reason", "noticeWhy", "binReason"};

/// What is typed into a field and not accepted: the text of an input, of the open cell of a sheet, of a new child's
/// name or number, of a reason. What is searched for is nothing to keep.
QString textIn(const QWidget* field)
{
    if (const auto* input = dynamic_cast<const FieldInput*>(field)) return input->pendingText();
    const auto* line = qobject_cast<const QLineEdit*>(field);
    if (!line || !line->isModified()) return {};
    const bool isOfRecord = std::any_of(std::begin(recordLines), std::end(recordLines), [&](const char* name) {
        return line->objectName() == QLatin1StringView(name);
    });
    return isOfRecord || qobject_cast<const ChildForm*>(line->window()) ? line->text() : QString();
}

}  // namespace

TypingKeeper::TypingKeeper(Session& session, Desk& desk, QWidget* window)
    : QObject(window), m_session(session), m_desk(desk), m_window(window)
{
    if (session.isReadOnly()) return;
    m_left = session.told(session.registry().halfTyped());
    m_kept = m_left;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TypingKeeper::keep);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { watch(now); });
    connect(&session, &Session::saved, &m_pause, qOverload<>(&QTimer::start));
}

/// A field that has the focus; watched for good, since it may get it again.
void TypingKeeper::watch(QWidget* field)
{
    // Whatever was left may have been refused.
    m_pause.start();
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(field)) {
        connect(note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    }
}

QString TypingKeeper::numberOf(const Id& child) const
{
    if (child == m_session.record().patient.id) return m_session.record().patient.number;
    const auto line = m_session.registry().line(child);
    return line ? line->number : QString();
}

/// Whether a text on a page was refused for a child opened before: a page out of sight may still show it.
bool TypingKeeper::isOfAnother(const Page& page, const QString& text) const
{
    const QList<RefusedText> refused = page.refusedTexts();
    return std::any_of(refused.begin(), refused.end(), [&](const RefusedText& each) {
        return each.text == text && !(each.child == m_session.record().patient.id);
    });
}

QList<HalfTyped> TypingKeeper::typedNow() const
{
    QList<HalfTyped> texts;
    QStringList told;
    const auto add = [&](const HalfTyped& typed) {
        const QString key = typed.child + u'/' + typed.text;
        if (told.contains(key)) return;
        told << key;
        texts << typed;
    };
    const QList<Page*>& pages = m_desk.pages();
    for (QWidget* field : m_window->findChildren<QWidget*>()) {
        const QString text = textIn(field);
        if (text.isEmpty()) continue;
        const auto page =
            std::find_if(pages.cbegin(), pages.cend(), [&](const Page* each) { return each->isAncestorOf(field); });
        if (page != pages.cend() && isOfAnother(**page, text)) continue;  // told below, with its child
        QStringList place;
        if (page != pages.cend()) place << pageKinds()[std::size_t(page - pages.cbegin())].title();
        if (!field->accessibleName().isEmpty()) place << field->accessibleName();
        add({m_desk.isAncestorOf(field) ? m_session.record().patient.number : QString(),
             place.join(QStringLiteral(", ")), text});
    }
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const RefusedText& refused : pages[page]->refusedTexts())
            add({numberOf(refused.child), pageKinds()[std::size_t(page)].title(), refused.text});
    }
    return texts;
}

void TypingKeeper::keep()
{
    const QList<HalfTyped> now = m_left + typedNow();
    // A file that cannot be written now says so at the next edit.
    if (now != m_kept && m_session.keepHalfTyped(now)) m_kept = now;
}

void TypingKeeper::forget()
{
    m_pause.stop();
    m_left.clear();
    if (!m_kept.isEmpty() && m_session.keepHalfTyped({})) m_kept.clear();
}

QString TypingKeeper::leftBehind() const
{
    if (m_left.isEmpty()) return {};
    QStringList texts;
    for (const HalfTyped& each : m_left) {
        QStringList place;
        for (const QString& part : {each.child, each.place}) {
            if (!part.isEmpty()) place << part;
        }
        texts << tr("%1: “%2”").arg(place.join(QStringLiteral(", ")), each.text);
    }
    return tr("The program ended before this was accepted, so it is in no record: %1. Type it again where it belongs.")
        .arg(texts.join(QStringLiteral("; ")));
}

}  // namespace daymark
