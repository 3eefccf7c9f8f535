/* First, since libevent's own headers define _GNU_SOURCE: types such as fd_set would differ from Swift's Glibc. */
#include <sys/types.h>

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
