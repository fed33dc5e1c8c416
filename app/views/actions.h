// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QAction>
#include <QObject>
#include <span>

class QMenu;

namespace daymark {

/// Everything the window itself can do.
enum class Act {
    NewRegistry,
    OpenRegistry,
    SampleRegistry,
    ExportCharts,
    ExportCase,
    PrintSummary,
    SaveSummary,
    CloseRegistry,
    Quit,
    Undo,
    Redo,
    LocalChoices,
    NewChild,
    EditIdentity,
    NewEpisode,
    DeleteChild,
    RestoreChild,
    MergeChild,
    RecentChildren,
    ShowBin,
    FindChild,
    Children,
    NextPage,
    PreviousPage,
    Why,
    Everything,
    History,
    Keys,
    About,
    Count
};

/// The menus of the menu bar, in order.
enum class Bar { File, Edit, Patient, View, Help };

/// An action in one sentence: where it stands, what it is called, its key, what it does.
struct ActionSentence
{
    Act act;
    Bar bar;
    const char* text;  ///< English source, context "daymark::Actions"
    const char* key;   ///< portable text of the key; every action has one
    const char* says;  ///< a sentence for the list of keys and the status line
};

std::span<const ActionSentence> actionSentences();

/// Name (objectName) of the page's action that the window's `act` hands on to: exports and prints belong to their page.
QString pageActionName(Act act);

/// The actions of one window, made from the table.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    QAction* operator[](Act act) const { return m_actions[std::size_t(act)]; }
    /// Puts the actions of one bar into its menu, in the order of the table.
    void fill(QMenu* menu, Bar bar) const;
    /// `act` does this from now on.
    template <class Target>
    void on(Act act, Target* target, void (Target::*does)())
    {
        connect((*this)[act], &QAction::triggered, target, does);
    }

private:
    std::array<QAction*, std::size_t(Act::Count)> m_actions{};
};

}  // namespace daymark
