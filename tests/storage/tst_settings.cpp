// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registryfile.h"

#include "../outcome.h"
#include "../samples.h"

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

/// Every choice at its last code: none at its default.
Settings allChosen()
{
    Settings settings;
    for (const auto& field : Settings::fields()) {
        if (!field.set(settings, QString::fromLatin1(field.codes.back().code))) qFatal("no code for %s", field.key);
    }
    return settings;
}

/// A child whose only aneurysm is of the LMCA.
Record lmcaAneurysm()
{
    Record child = samples::child(u"KD-0001"_s);
    Episode episode;
    episode.onset = QDate(2026, 3, 1);
    child = samples::with(child, episode);
    EchoStudy study;
    study.when = Moment::on(QDate(2026, 3, 12));
    child = samples::with(child, study);
    EchoMeasure lmca;
    lmca.parent = child.echoStudies[0].id;
    lmca.segment = Segment::Lmca;
    lmca.mm = Millimetres(4.1);
    lmca.reportedZ = ZScore(5.8);
    return samples::with(child, lmca);
}

}  // namespace

/// The local choices in the file.
class tst_settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = RegistryFile::create(path());
        ACCEPTED(made);
        m_registry = *std::move(made);
    }

    void a_new_registry_has_the_defaults();
    void choices_come_back();
    void every_choice_is_in_the_audit();
    void what_stays_is_not_told();
    void the_list_is_read_by_the_choices();
    void a_reader_cannot_choose();
    void an_interrupted_choice_is_none();
    void an_unknown_choice_is_not_passed_over();

private:
    QString path() const { return m_folder->filePath(u"ward.daymark"_s); }
    Result<void> reopen(Registry::Mode mode)
    {
        m_registry.reset();
        return RegistryFile::open(path(), mode).map([this](auto&& registry) { m_registry = std::move(registry); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RegistryFile> m_registry;
};

void tst_settings::a_new_registry_has_the_defaults()
{
    QCOMPARE(*m_registry->settings(), Settings());
    QVERIFY(m_registry->audit({})->isEmpty());
}

void tst_settings::choices_come_back()
{
    ACCEPTED(m_registry->saveSettings(u"Local choices"_s, allChosen()));
    for (const auto mode : {Registry::Mode::Read, Registry::Mode::Write}) {
        ACCEPTED(reopen(mode));
        QCOMPARE(*m_registry->settings(), allChosen());
    }
    ACCEPTED(m_registry->saveSettings(u"Local choices"_s, {}));
    ACCEPTED(reopen(Registry::Mode::Write));
    QCOMPARE(*m_registry->settings(), Settings());
    QCOMPARE(m_registry->connection().value(u"SELECT count(*) FROM setting"_s)->toInt(), 0);
    ACCEPTED(m_registry->check());
}

void tst_settings::every_choice_is_in_the_audit()
{
    Settings settings;
    settings.kobayashiCutOff = KobayashiCutOff::Five;
    ACCEPTED(m_registry->saveSettings(u"Kobayashi"_s, settings));
    settings.kobayashiCutOff = KobayashiCutOff::NotStated;
    settings.country = Country::France;
    ACCEPTED(m_registry->saveSettings(u"Two at once"_s, settings));
    const auto lines = m_registry->audit({});
    ACCEPTED(lines);
    QStringList told;
    for (const AuditLine& line : *lines) {
        QCOMPARE(line.table, u"setting"_s);
        QVERIFY(!line.who.isEmpty() && !line.when.isEmpty());
        told << u"%1: %2 “%3” → “%4”"_s.arg(line.what, line.field, line.before, line.after);
    }
    QCOMPARE(told, (QStringList{u"Kobayashi: kobayashiCutOff “” → “5”"_s, u"Two at once: kobayashiCutOff “5” → “”"_s,
                                u"Two at once: country “” → “fr”"_s}));
    QCOMPARE(lines->at(1).edit, lines->at(2).edit);
    QVERIFY(lines->at(0).edit != lines->at(1).edit);
    REFUSED(u"the audit is never changed"_s,
            m_registry->connection().run(u"UPDATE setting_audit SET who = 'somebody else'"_s));
    REFUSED(u"the audit is never deleted"_s, m_registry->connection().run(u"DELETE FROM setting_audit"_s));
}

void tst_settings::what_stays_is_not_told()
{
    ACCEPTED(m_registry->saveSettings(u"Nothing"_s, {}));
    QVERIFY(m_registry->audit({})->isEmpty());
}

void tst_settings::the_list_is_read_by_the_choices()
{
    const Record child = lmcaAneurysm();
    ACCEPTED(m_registry->save(u"New child"_s, {{std::nullopt, child}}));
    QCOMPARE(m_registry->line(child.patient.id)->worstClass, u"medium"_s);
    Settings settings;
    settings.lmcaCounts = Answer::No;
    ACCEPTED(m_registry->saveSettings(u"LMCA"_s, settings));
    QCOMPARE(m_registry->line(child.patient.id)->worstClass, QString());
    // And so is a child that is written later.
    Record after = child;
    after.patient.notes = u"seen today"_s;
    ACCEPTED(m_registry->save(u"Notes"_s, {{child, after}}));
    QCOMPARE(m_registry->line(child.patient.id)->worstClass, QString());
}

void tst_settings::a_reader_cannot_choose()
{
    ACCEPTED(reopen(Registry::Mode::Read));
    REFUSED(u"ward.daymark is open for reading only; nothing was changed"_s,
            m_registry->saveSettings(u"Local choices"_s, allChosen()));
    QCOMPARE(*m_registry->settings(), Settings());
}

void tst_settings::an_interrupted_choice_is_none()
{
    m_registry->connection().setFault(
        [](const QString& sql) { return !sql.startsWith(u"INSERT INTO setting_audit"_s); });
    QVERIFY(!m_registry->saveSettings(u"Local choices"_s, allChosen()));
    m_registry->connection().setFault([](const QString&) { return true; });
    QCOMPARE(*m_registry->settings(), Settings());
    QVERIFY(m_registry->audit({})->isEmpty());
}

void tst_settings::an_unknown_choice_is_not_passed_over()
{
    ACCEPTED(m_registry->connection().run(u"INSERT INTO setting VALUES ('moonPhase', 'full')"_s));
    for (const auto mode : {Registry::Mode::Read, Registry::Mode::Write})
        REFUSED(u"“moonPhase”, that this program does not know"_s, reopen(mode));
    {
        auto file = Connection::open(path(), Connection::Mode::Write);
        ACCEPTED((*file)->run(u"DELETE FROM setting"_s));
        ACCEPTED((*file)->run(u"INSERT INTO setting VALUES ('country', 'mars')"_s));
    }
    REFUSED(u"The file holds “mars”"_s, reopen(Registry::Mode::Write));
}

QTEST_GUILESS_MAIN(tst_settings)
#include "tst_settings.moc"
