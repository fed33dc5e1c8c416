// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "domain/illness.h"

#include <QDate>
#include <utility>

namespace daymark {

namespace {

/// How often the calendar is looked at: a machine may have slept over midnight.
constexpr int clockMs = 60'000;

bool isNoChange(const Change& change)
{
    return change.before && *change.before == change.after;
}

/// The changes among `changes` to this child, or null.
const Change* changeOf(const QList<Change>& changes, const Id& patient)
{
    const auto found = std::find_if(changes.crbegin(), changes.crend(),
                                    [&](const Change& change) { return change.after.patient.id == patient; });
    return found == changes.crend() ? nullptr : &*found;
}

/// The lines of the patient list that the changes may touch; of a child that is not there yet, none.
QList<PatientLine> linesOf(const Registry& registry, const QList<Change>& changes)
{
    QList<PatientLine> lines;
    for (const Change& change : changes)
        lines << registry.line(change.after.patient.id).value_or(PatientLine());
    return lines;
}

Id latestEpisodeId(const Record& record)
{
    const Episode* episode = latestEpisode(record);
    return episode ? episode->id : Id();
}

}  // namespace

Session::Session(std::unique_ptr<Registry> registry, QObject* parent)
    : QObject(parent), m_registry(std::move(registry)), m_group(new QUndoGroup(this))
{
    m_settings = m_registry->settings().value_or(Settings());
    m_group->setActiveStack(historyOf({}));
    m_seen = today();
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_clock, &QTimer::timeout, this, &Session::seeDay);
    m_clock.start(clockMs);
}

Session::~Session() = default;

bool Session::isReadOnly() const
{
    return m_registry->mode() == Registry::Mode::Read;
}

bool Session::isChildReadOnly() const
{
    return isReadOnly() || m_record.patient.binned.isValid();
}

QDate Session::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

void Session::setToday(QDate today)
{
    m_today = today;
    seeDay();
}

void Session::seeDay()
{
    if (const QDate day = today(); std::exchange(m_seen, day) == day) return;
    Q_EMIT settingsChanged();
    Q_EMIT patientsChanged();
}

Result<void> Session::choose(const QString& what, const Settings& settings)
{
    if (settings == m_settings) return {};
    if (auto done = m_registry->saveSettings(what, settings); !done) return done;
    m_settings = settings;
    m_factsDay = {};
    Q_EMIT settingsChanged();
    Q_EMIT patientsChanged();
    Q_EMIT saved();
    return {};
}

const QList<EpisodeFacts>& Session::facts() const
{
    // The day may end while the window is open.
    if (const QDate day = today(); m_factsDay != day) {
        m_facts = factsOf(m_record, day, m_settings);
        m_factsDay = day;
    }
    return m_facts;
}

const Episode* Session::shownEpisode() const
{
    return find(m_record.episodes, m_episode);
}

QDate Session::onset() const
{
    const Episode* shown = shownEpisode();
    return shown ? shown->onset : QDate();
}

const EpisodeFacts* Session::episodeFacts() const
{
    for (const EpisodeFacts& each : facts()) {
        if (each.episode == m_episode) return &each;
    }
    return nullptr;
}

void Session::showEpisode(const Id& episode)
{
    if (episode == m_episode || !find(m_record.episodes, episode)) return;
    m_episode = episode;
    Q_EMIT childOpened();
}

Result<void> Session::openChild(const Id& patient)
{
    Record record;
    if (!patient.isNull()) {
        auto loaded = m_registry->load(patient);
        if (!loaded) return tl::unexpected(loaded.error());
        record = *std::move(loaded);
    }
    m_record = record;
    m_factsDay = {};
    m_episode = latestEpisodeId(m_record);
    // Somebody else may have chosen while this window reads only.
    const Settings known = std::exchange(m_settings, told(m_registry->settings(), m_settings));
    m_group->setActiveStack(historyOf(patient));
    Q_EMIT childOpened();
    if (known != m_settings) Q_EMIT settingsChanged();
    return {};
}

Result<void> Session::edit(const QString& what, const Record& after)
{
    if (!hasChild()) return refuse(Message(QT_TRANSLATE_NOOP("daymark", "No child is open; nothing was changed")));
    return edit(what, QList<Change>{{m_record, after}});
}

Result<void> Session::edit(const QString& what, const QList<Change>& changes)
{
    QList<Change> real = changes;
    real.removeIf(isNoChange);
    if (real.isEmpty()) return {};
    if (auto done = write(what, real); !done) return done;
    // An edit of the open child is undone there, also where all that it changes is another child's (a merge).
    const bool isOpenChild = changeOf(changes, m_record.patient.id) != nullptr;
    historyOf(isOpenChild ? m_record.patient.id : real.front().after.patient.id)->add(what, real);
    return {};
}

QUndoStack* Session::history() const
{
    return m_group->activeStack();
}

QUndoGroup* Session::histories() const
{
    return m_group;
}

bool Session::undo()
{
    const int before = history()->index();
    m_group->undo();
    return history()->index() != before;
}

bool Session::redo()
{
    const int before = history()->index();
    m_group->redo();
    return history()->index() != before;
}

Result<void> Session::write(const QString& what, const QList<Change>& changes)
{
    const auto linesBefore = linesOf(*m_registry, changes);
    if (auto done = m_registry->save(what, changes); !done) return done;
    if (const Change* change = changeOf(changes, m_record.patient.id)) adopt(change->after);
    if (linesOf(*m_registry, changes) != linesBefore) Q_EMIT patientsChanged();
    Q_EMIT saved();
    return {};
}

void Session::adopt(const Record& after)
{
    m_record = after;
    m_factsDay = {};
    const Id shown = m_episode;
    if (!find(m_record.episodes, shown)) m_episode = latestEpisodeId(m_record);
    Q_EMIT recordChanged();
    if (m_episode != shown) Q_EMIT childOpened();
}

History* Session::historyOf(const Id& patient)
{
    History*& history = m_histories[patient];
    if (!history) {
        history = new History(
            [this](const QString& name, const QList<Change>& changes) {
                const auto done = write(name, changes);
                if (!done) Q_EMIT refused(done.error().message);
                return done.has_value();
            },
            this);
        m_group->addStack(history);
    }
    return history;
}

}  // namespace daymark
