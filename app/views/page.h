// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "models/refusedtext.h"
#include "session/session.h"

#include <QWidget>

namespace daymark {

/// One page of the window: a view of the open child, and of nobody else.
///
/// What a page can do beyond typing it offers as QActions of its own (`addAction`, with a key): the window puts them
/// into the Page menu and the list of keys, and never asks what they are.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);
    ~Page() override;

    /// Shows the open child as it is now; every trace of the child before is gone. Called when another child or episode
    /// is opened (`session().hasChild()` may be false) and after every edit, undo and redo, the page's own included.
    /// A field somebody is typing in keeps its text while the child stays the same.
    virtual void showChild() = 0;

    /// Accepts what is typed and not yet accepted, as if the cursor had left the field. Called before another page,
    /// child or file is opened and before the window closes. What cannot be accepted stays in its field with its
    /// reason; nothing here asks or blocks. False where such refused text stands on the page.
    virtual bool commitPending() { return true; }

    /// The refused texts on the page, those of children opened before included, once all is committed.
    virtual QList<RefusedText> refusedTexts() const { return {}; }

    /// What belongs at the right end of the line of tabs while this page is shown; none by default.
    virtual QWidget* tools() { return nullptr; }

Q_SIGNALS:
    /// Something was refused that has no field to say so at: shown in the bar above the page.
    void refused(const daymark::Message& why);
    /// Something was done that leaves no trace on the page ("The charts are in …"): shown in the same bar.
    void told(const QString& sentence);

protected:
    Session& session() const { return m_session; }
    /// The language of the window.
    const Language& language() const;

private:
    void bringIntoSight(QWidget* field);

    Session& m_session;
};

/// Commits every part (a form, a sheet, an input), also behind one that refuses; false where one of them does.
template <class... Parts>
bool allCommitted(Parts*... parts)
{
    bool all = true;
    ((all = parts->commitPending() && all), ...);
    return all;
}

/// The refused texts of every part.
template <class... Parts>
QList<RefusedText> allRefused(const Parts*... parts)
{
    return (QList<RefusedText>() << ... << parts->refusedTexts());
}

}  // namespace daymark
