// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry.h"

#include "../samples.h"
#include "base/language.h"

#include <QtTest>

using namespace daymark;
using namespace Qt::StringLiterals;

namespace {

QString words(const Error& error)
{
    return Language().write(error.message);
}

/// Fails the test with the sentence where `result` is a refusal.
#define ACCEPTED(result)                                         \
    do {                                                         \
        const auto& outcome = (result);                          \
        if (!outcome) QFAIL(qPrintable(words(outcome.error()))); \
    } while (false)

}  // namespace

/// What is written is what is read.
class tst_registry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto made = Registry::create(m_folder->filePath(u"ward.daymark"_s));
        ACCEPTED(made);
        m_registry = *std::move(made);
    }
    void cleanup()
    {
        m_registry.reset();
        m_folder.reset();
    }

    void a_child_comes_back_whole();

private:
    void reopen(Registry::Mode mode = Registry::Mode::Write)
    {
        const QString path = m_registry->path();
        m_registry.reset();
        auto opened = Registry::open(path, mode);
        ACCEPTED(opened);
        m_registry = *std::move(opened);
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Registry> m_registry;
};

void tst_registry::a_child_comes_back_whole()
{
    const Record child = samples::fullChild(u"KD-0001"_s);
    ACCEPTED(m_registry->save(u"New child"_s, {{std::nullopt, child}}));
    reopen();
    const auto loaded = m_registry->load(child.patient.id);
    ACCEPTED(loaded);
    QCOMPARE(*loaded, child);
    const auto checked = m_registry->check();
    ACCEPTED(checked);
    for (const auto& m : *checked)
        qInfo() << Language().write(m);
}

QTEST_GUILESS_MAIN(tst_registry)
#include "tst_registry.moc"
