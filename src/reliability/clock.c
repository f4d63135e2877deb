/*
 * A clock that jumps, for one process: LD_PRELOAD=clock.so CLOCK_FILE=<file>. The file holds eight bytes, the seconds that the
 * time of day is wrong by; whoever writes it makes the clock jump. The monotonic clock goes on as it does when a real one is set.
 */
struct timespec {
	long seconds;
	long nanoseconds;
};

struct timeval {
	long seconds;
	long microseconds;
};

long syscall(long number, ...);
char *getenv(const char *name);
int open(const char *name, int flags, ...);
void *mmap(void *address, unsigned long length, int protection, int flags, int file, long offset);

/* The number of clock_gettime. */
#ifdef __aarch64__
#define SYSTEM_CALL 113
#else
#define SYSTEM_CALL 228
#endif

static volatile long *offset;

static long wrong_by(void)
{
	if (!offset) {
		const char *name = getenv("CLOCK_FILE");
		int file = name ? open(name, 0) : -1;
		/* Readable and shared, so that it changes as the file does. */
		void *mapped = mmap(0, 8, 1, 1, file, 0);
		if (mapped == (void *) -1)
			return 0;
		offset = mapped;
	}
	return *offset;
}

int clock_gettime(int clock, struct timespec *now)
{
	int failed = (int) syscall(SYSTEM_CALL, clock, now);
	/* CLOCK_REALTIME and its coarse twin. */
	if (!failed && (clock == 0 || clock == 5))
		now->seconds += wrong_by();
	return failed;
}

int gettimeofday(struct timeval *now, void *zone)
{
	struct timespec time;
	int failed = clock_gettime(0, &time);
	if (!failed) {
		now->seconds = time.seconds;
		now->microseconds = time.nanoseconds / 1000;
	}
	return failed;
}

long time(long *now)
{
	struct timespec time;
	clock_gettime(0, &time);
	if (now)
		*now = time.seconds;
	return time.seconds;
}
