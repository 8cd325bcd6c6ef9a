#include "background.h"

static const unsigned char de[] = {
#embed "../../Data/background/de.bin"
};
static const unsigned char en[] = {
#embed "../../Data/background/en.bin"
};
static const unsigned char es[] = {
#embed "../../Data/background/es.bin"
};
static const unsigned char fr[] = {
#embed "../../Data/background/fr.bin"
};
static const unsigned char nl[] = {
#embed "../../Data/background/nl.bin"
};
static const unsigned char neighbours[] = {
#embed "../../Data/background/neighbours.bin"
};

const unsigned char *background_de(size_t *size) { *size = sizeof de; return de; }
const unsigned char *background_en(size_t *size) { *size = sizeof en; return en; }
const unsigned char *background_es(size_t *size) { *size = sizeof es; return es; }
const unsigned char *background_fr(size_t *size) { *size = sizeof fr; return fr; }
const unsigned char *background_nl(size_t *size) { *size = sizeof nl; return nl; }
const unsigned char *background_neighbours(size_t *size) { *size = sizeof neighbours; return neighbours; }
