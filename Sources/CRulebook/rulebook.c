#include "rulebook.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char rulebook[] = {
#embed "rulebook.bin"
};

const void *remit_rulebook(void) { return rulebook; }

size_t remit_rulebook_size(void) { return sizeof rulebook; }
