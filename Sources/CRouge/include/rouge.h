#ifndef FABULA_ROUGE_H
#define FABULA_ROUGE_H
#include <stddef.h>

/* The stop words and irregular forms of ROUGE-1.5.5, and their size in bytes. Format: Data/rouge/README.md. */
const unsigned char *rouge_words(size_t *size);

#endif
