// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that saves one edit and dies in the middle, for tst_interruption:
//
//     interruptedsave FILE kill|power STEP
//
// STEP counts what the save does to the disk: writes, syncs, truncations, removals of files. "kill" is kill -9 half-way
// through that step. "power" is the plug pulled before it: whatever was not synced to disk by then is gone again, and a
// removed file whose folder was not synced is back. With a step beyond the last one the plug is pulled, or the process
// killed, when the save has returned. Prints "saved N" (N steps) if it got that far.

#include "storage/registry.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <csignal>
#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

/// Something done to the disk that a power cut takes back, as it has not been synced.
struct Unsynced
{
    QString path;
    QByteArray before;     ///< the whole file: small here
    bool removed = false;  ///< it is the folder that has to be synced
};

bool counting = false;
bool isPowerCut = false;
int step = 0;
int lastStep = 0;
QList<Unsynced> unsynced;

QString pathOf(int fd)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(fd));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[noreturn]] void die()
{
    counting = false;
    if (isPowerCut) {
        while (!unsynced.isEmpty()) {
            const Unsynced change = unsynced.takeLast();
            QFile file(change.path);
            if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(change.before);
        }
    }
    kill(getpid(), SIGKILL);
    abort();
}

/// Before a step that changes `path`. Answers whether a kill comes half-way through it.
bool begins(const QString& path, bool removed)
{
    if (!counting) return false;
    const bool isLast = ++step == lastStep;
    if (isLast && isPowerCut) die();
    unsynced << Unsynced{path, contentOf(path), removed};
    return isLast;
}

void synced(int fd)
{
    if (!counting) return;
    if (++step == lastStep) die();
    const QString path = pathOf(fd);
    unsynced.removeIf([&](const Unsynced& change) {
        return change.removed ? QFileInfo(change.path).path() == path : change.path == path;
    });
}

}  // namespace

// In the place of the C library's, as SQLite calls them. Nothing is really synced: the plug is not really pulled.
extern "C" {

ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t offset)
{
    if (counting && begins(pathOf(fd), false)) {
        syscall(SYS_pwrite64, fd, bytes, count / 2, offset);
        die();
    }
    return syscall(SYS_pwrite64, fd, bytes, count, offset);
}

ssize_t pwrite(int fd, const void* bytes, size_t count, off_t offset)
{
    return pwrite64(fd, bytes, count, offset);
}

ssize_t write(int fd, const void* bytes, size_t count)
{
    if (counting && begins(pathOf(fd), false)) {
        syscall(SYS_write, fd, bytes, count / 2);
        die();
    }
    return syscall(SYS_write, fd, bytes, count);
}

int ftruncate64(int fd, off64_t length) noexcept
{
    if (counting && begins(pathOf(fd), false)) die();
    return int(syscall(SYS_ftruncate, fd, length));
}

int ftruncate(int fd, off_t length) noexcept
{
    return ftruncate64(fd, length);
}

int unlink(const char* path) noexcept
{
    if (counting && begins(QString::fromUtf8(path), true)) die();
    return int(syscall(SYS_unlink, path));
}

int fsync(int fd)
{
    synced(fd);
    return 0;
}

int fdatasync(int fd)
{
    synced(fd);
    return 0;
}

}  // extern "C"

int main(int argc, char** argv)
{
    using namespace daymark;
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4) return 2;
    isPowerCut = arguments[2] == QStringLiteral("power");
    lastStep = arguments[3].toInt();

    auto registry = Registry::open(arguments[1], Registry::Mode::Write);
    if (!registry) return 1;
    const auto before = (*registry)->loadNumber(QStringLiteral("KD-0001"));
    if (!before) return 1;
    Record after = *before;
    after.patient.notes = QStringLiteral("seen today");
    after.visits.removeFirst();
    for (EchoMeasure& measure : after.echoMeasures)
        measure.mm = Millimetres(8.2);

    counting = true;
    const auto saved = (*registry)->save(QStringLiteral("Echo on day 24"), {{*before, after}});
    counting = false;
    if (!saved) return 1;
    std::printf("saved %d\n", step);
    std::fflush(stdout);
    die();
}
