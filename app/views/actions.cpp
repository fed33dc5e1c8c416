// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions.h"

#include <QMenu>

namespace daymark {

namespace {

// clang-format off
constexpr ActionSentence sentences[] = {
    {Act::NewRegistry, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "&New registry…"), "Ctrl+Shift+N", QT_TRANSLATE_NOOP("daymark::Actions", "Makes a new, empty registry file")},
    {Act::OpenRegistry, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "&Open registry…"), "Ctrl+O", QT_TRANSLATE_NOOP("daymark::Actions", "Opens another registry file")},
    {Act::SampleRegistry, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "New &sample registry…"), "Ctrl+Shift+O", QT_TRANSLATE_NOOP("daymark::Actions", "Makes a registry with a published case and synthetic children to try the program on")},
    {Act::ExportCharts, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "Export c&harts…"), "Ctrl+Shift+X", QT_TRANSLATE_NOOP("daymark::Actions", "Writes the charts of this child as PDF, SVG or PNG")},
    {Act::ExportCase, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "Export &case file…"), "Ctrl+E", QT_TRANSLATE_NOOP("daymark::Actions", "Writes the whole record of this child as a case file (JSON)")},
    {Act::PrintSummary, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "&Print summary…"), "Ctrl+P", QT_TRANSLATE_NOOP("daymark::Actions", "Prints the follow-up summary of this child")},
    {Act::SaveSummary, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "Save summary as P&DF…"), "Ctrl+Shift+P", QT_TRANSLATE_NOOP("daymark::Actions", "Writes the follow-up summary of this child as PDF")},
    {Act::CloseRegistry, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "&Close registry"), "Ctrl+W", QT_TRANSLATE_NOOP("daymark::Actions", "Closes the registry; everything accepted is on disk, and text that was refused is shown before it is lost")},
    {Act::Quit, Bar::File, QT_TRANSLATE_NOOP("daymark::Actions", "&Quit"), "Ctrl+Q", QT_TRANSLATE_NOOP("daymark::Actions", "Closes the window; everything accepted is on disk, and text that was refused is shown before it is lost")},
    {Act::Undo, Bar::Edit, QT_TRANSLATE_NOOP("daymark::Actions", "&Undo"), "Ctrl+Z", QT_TRANSLATE_NOOP("daymark::Actions", "Takes back the last edit of this child")},
    {Act::Redo, Bar::Edit, QT_TRANSLATE_NOOP("daymark::Actions", "&Redo"), "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("daymark::Actions", "Does again what was taken back")},
    {Act::LocalChoices, Bar::Edit, QT_TRANSLATE_NOOP("daymark::Actions", "&Local choices…"), "Ctrl+,", QT_TRANSLATE_NOOP("daymark::Actions", "Chooses between readings where sources differ, for the whole registry")},
    {Act::NewChild, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "&New child…"), "Ctrl+N", QT_TRANSLATE_NOOP("daymark::Actions", "Adds a child to the registry")},
    {Act::EditIdentity, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "&Identity…"), "Ctrl+I", QT_TRANSLATE_NOOP("daymark::Actions", "Changes number, names, sex and birth date")},
    {Act::NewEpisode, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "New &episode"), "Ctrl+Shift+E", QT_TRANSLATE_NOOP("daymark::Actions", "Begins a second illness of this child: a recurrence")},
    {Act::DeleteChild, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "&Delete into the bin…"), "Ctrl+Shift+Del", QT_TRANSLATE_NOOP("daymark::Actions", "Takes the child out of the list, with a reason; nothing is lost")},
    {Act::RestoreChild, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "&Restore from the bin"), "Ctrl+Shift+R", QT_TRANSLATE_NOOP("daymark::Actions", "Puts a child of the bin back into the list")},
    {Act::MergeChild, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "&Merge a duplicate into this child…"), "Ctrl+J", QT_TRANSLATE_NOOP("daymark::Actions", "Brings what a second entry of the same child holds into this one; the other goes into the bin")},
    {Act::RecentChildren, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "Children opened &lately"), "Ctrl+R", QT_TRANSLATE_NOOP("daymark::Actions", "Shows the children opened lately, the last one first; Enter goes back to the one before")},
    {Act::ShowBin, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "Show the &bin"), "Ctrl+B", QT_TRANSLATE_NOOP("daymark::Actions", "Lists the children in the bin instead of the others")},
    {Act::FindChild, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "&Find a child"), "Ctrl+F", QT_TRANSLATE_NOOP("daymark::Actions", "Goes to the search field: name, number, birth date")},
    {Act::Children, Bar::Patient, QT_TRANSLATE_NOOP("daymark::Actions", "&All children and work-lists…"), "Ctrl+G", QT_TRANSLATE_NOOP("daymark::Actions", "Lists who is due, overdue, lost or to be completed; filters and sorts all children")},
    {Act::NextPage, Bar::View, QT_TRANSLATE_NOOP("daymark::Actions", "Next pa&ge"), "Ctrl+PgDown", QT_TRANSLATE_NOOP("daymark::Actions", "Shows the next page of this child")},
    {Act::PreviousPage, Bar::View, QT_TRANSLATE_NOOP("daymark::Actions", "Pre&vious page"), "Ctrl+PgUp", QT_TRANSLATE_NOOP("daymark::Actions", "Shows the page before")},
    {Act::Why, Bar::View, QT_TRANSLATE_NOOP("daymark::Actions", "Wh&y?"), "F3", QT_TRANSLATE_NOOP("daymark::Actions", "Says why: rule, inputs and source of the derived value that has the focus")},
    {Act::Everything, Bar::View, QT_TRANSLATE_NOOP("daymark::Actions", "E&xplain everything…"), "Shift+F3", QT_TRANSLATE_NOOP("daymark::Actions", "Lists everything derived of this child, each with its rule, inputs and source")},
    {Act::History, Bar::View, QT_TRANSLATE_NOOP("daymark::Actions", "&History of this field…"), "Ctrl+H", QT_TRANSLATE_NOOP("daymark::Actions", "Says what the field with the focus held before, and who changed it when; of the whole child elsewhere")},
    {Act::Keys, Bar::Help, QT_TRANSLATE_NOOP("daymark::Actions", "&Keys"), "F1", QT_TRANSLATE_NOOP("daymark::Actions", "Lists every key")},
    {Act::About, Bar::Help, QT_TRANSLATE_NOOP("daymark::Actions", "&About Daymark"), "Shift+F1", QT_TRANSLATE_NOOP("daymark::Actions", "Version, licence, and what the program is not")},
};
// clang-format on

}  // namespace

std::span<const ActionSentence> actionSentences()
{
    return sentences;
}

QString pageActionName(Act act)
{
    switch (act) {
        case Act::ExportCharts:
            return QStringLiteral("exportCharts");
        case Act::PrintSummary:
            return QStringLiteral("printSummary");
        case Act::SaveSummary:
            return QStringLiteral("saveSummary");
        default:
            return {};
    }
}

Actions::Actions(QObject* parent) : QObject(parent)
{
    for (const ActionSentence& sentence : sentences) {
        auto* action = new QAction(tr(sentence.text), this);
        action->setObjectName(QString::fromLatin1(sentence.key));
        action->setShortcut(QKeySequence(QString::fromLatin1(sentence.key), QKeySequence::PortableText));
        action->setStatusTip(tr(sentence.says));
        m_actions[std::size_t(sentence.act)] = action;
    }
}

void Actions::fill(QMenu* menu, Bar bar) const
{
    for (const ActionSentence& sentence : sentences) {
        if (sentence.bar == bar) menu->addAction((*this)[sentence.act]);
    }
}

}  // namespace daymark
