#ifndef FABULA_BACKGROUND_H
#define FABULA_BACKGROUND_H
#include <stddef.h>

/* The background frequency table of a language, and its size in bytes. Format: Data/background/README.md. */
const unsigned char *background_de(size_t *size);
const unsigned char *background_en(size_t *size);
const unsigned char *background_es(size_t *size);
const unsigned char *background_fr(size_t *size);
const unsigned char *background_nl(size_t *size);

/* The common forms of languages that are only to be told apart from those above: ca, da, it, pt, ro. */
const unsigned char *background_neighbours(size_t *size);

#endif
