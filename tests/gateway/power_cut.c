/* Takes back at a power cut what never reached the disk.

   Loaded into a process (LD_PRELOAD), it notes for each write to a file below $POWER_CUT_FOLDER which bytes the write
   replaces, and forgets the notes of a file once a sync of it has returned. When the file $POWER_CUT_NOW appears, it
   undoes every write that is still noted, newest first, and kills the process. What is on the disk then is the
   worst that a power cut may leave. Memory-mapped writes are not undone: SQLite's index of its log is such a file
   and is made anew from the log.
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct note {
    struct note *older;
    dev_t device;
    ino_t file;
    int descriptor;
    off_t at;
    size_t length;      /* of the bytes that were there before */
    off_t size_before;
    char *before;
};

static struct note *newest;
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *now;

static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_truncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);

static void find_real(void) {
    if (real_fdatasync) return;
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_truncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
}

static int is_watched(int descriptor, struct stat *found) {
    char link[64], path[PATH_MAX];
    if (!folder) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    if (strncmp(path, folder, strlen(folder)) || strstr(path, "-shm")) return 0;
    return fstat(descriptor, found) == 0 && S_ISREG(found->st_mode);
}

static void remember(int descriptor, const struct stat *found, off_t at, size_t length) {
    struct note *note = calloc(1, sizeof *note);
    note->device = found->st_dev;
    note->file = found->st_ino;
    note->descriptor = dup(descriptor);
    note->at = at;
    note->size_before = found->st_size;
    if (at < found->st_size) {
        off_t left = found->st_size - at;
        note->length = (off_t)length < left ? length : (size_t)left;
        note->before = malloc(note->length);
        if (pread(descriptor, note->before, note->length, at) < 0) note->length = 0;
    }
    note->older = newest;
    newest = note;
}

static void forget(int descriptor) {
    struct stat found;
    if (!folder || fstat(descriptor, &found)) return;
    for (struct note **place = &newest; *place;) {
        struct note *note = *place;
        if (note->device != found.st_dev || note->file != found.st_ino) {
            place = &note->older;
            continue;
        }
        *place = note->older;
        close(note->descriptor);
        free(note->before);
        free(note);
    }
}

static void *wait_for_cut(void *unused) {
    (void)unused;
    while (access(now, F_OK)) usleep(300);
    pthread_mutex_lock(&guard);
    for (struct note *note = newest; note; note = note->older) {
        if (note->length) real_pwrite(note->descriptor, note->before, note->length, note->at);
        real_truncate(note->descriptor, note->size_before);
    }
    kill(getpid(), SIGKILL);
    return NULL;
}

__attribute__((constructor)) static void begin(void) {
    pthread_t watcher;
    find_real();
    folder = getenv("POWER_CUT_FOLDER");
    now = getenv("POWER_CUT_NOW");
    if (folder && now) pthread_create(&watcher, NULL, wait_for_cut, NULL);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off_t at) {
    struct stat found;
    find_real();
    pthread_mutex_lock(&guard);
    if (is_watched(descriptor, &found)) remember(descriptor, &found, at, length);
    ssize_t written = real_pwrite(descriptor, bytes, length, at);
    pthread_mutex_unlock(&guard);
    return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t at) {
    return pwrite64(descriptor, bytes, length, at);
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
    struct stat found;
    find_real();
    if (!is_watched(descriptor, &found)) return real_write(descriptor, bytes, length);
    pthread_mutex_lock(&guard);
    remember(descriptor, &found, lseek(descriptor, 0, SEEK_CUR), length);
    ssize_t written = real_write(descriptor, bytes, length);
    pthread_mutex_unlock(&guard);
    return written;
}

int ftruncate64(int descriptor, off_t size) {
    struct stat found;
    find_real();
    pthread_mutex_lock(&guard);
    if (is_watched(descriptor, &found) && size < found.st_size)
        remember(descriptor, &found, size, found.st_size - size);
    int done = real_truncate(descriptor, size);
    pthread_mutex_unlock(&guard);
    return done;
}

int ftruncate(int descriptor, off_t size) {
    return ftruncate64(descriptor, size);
}

/* Only a sync that has returned promises anything. */
static int synced(int descriptor, int done) {
    pthread_mutex_lock(&guard);
    if (!done) forget(descriptor);
    pthread_mutex_unlock(&guard);
    return done;
}

int fsync(int descriptor) {
    find_real();
    return synced(descriptor, real_fsync(descriptor));
}

int fdatasync(int descriptor) {
    find_real();
    return synced(descriptor, real_fdatasync(descriptor));
}
