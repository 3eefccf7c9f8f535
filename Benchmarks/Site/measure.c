// Runs a command and writes what it cost:
//
//   measure RESULT COMMAND [ARGUMENT…]
//
// RESULT becomes one line: CPU time in user and in system mode and wall time, in seconds, the peak of resident memory in
// bytes, and the exit status (128 and the signal, where one ended it). They are what the system itself keeps for a
// process and all that it waited for. This is C because a process begins with the memory peak of the one that starts
// it: a small one must, or `cp` would seem to need what Python needs.

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  if (count < 3) {
    fputs("usage: measure RESULT COMMAND [ARGUMENT...]\n", stderr);
    return 2;
  }
  double start = now();
  pid_t child = fork();
  if (child == 0) {
    execvp(arguments[2], arguments + 2);
    perror(arguments[2]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) != child) {
    perror("measure");
    return 2;
  }
  double wall = now() - start;
#ifdef __APPLE__
  long unit = 1;
#else
  long unit = 1024;
#endif
  FILE *result = fopen(arguments[1], "w");
  if (result == NULL) {
    perror(arguments[1]);
    return 2;
  }
  fprintf(result, "%.6f %.6f %.6f %ld %d\n", seconds(usage.ru_utime), seconds(usage.ru_stime), wall,
          usage.ru_maxrss * unit, WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
  return fclose(result) == 0 ? 0 : 2;
}
