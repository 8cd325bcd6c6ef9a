#include "background.h"
