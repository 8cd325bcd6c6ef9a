#include "rouge.h"

static const unsigned char words[] = {
#embed "../../Data/rouge/words.txt"
};

const unsigned char *rouge_words(size_t *size) { *size = sizeof words; return words; }
