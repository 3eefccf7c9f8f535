#ifndef REMIT_RULEBOOK_H
#define REMIT_RULEBOOK_H

#include <stddef.h>

/// The compiled rulebook, which stays where it is as long as the program runs.
const void *remit_rulebook(void);

/// The number of its bytes.
size_t remit_rulebook_size(void);

#endif
