#ifndef FABULA_BACKGROUND_H
#define FABULA_BACKGROUND_H
#include <stddef.h>
#endif
