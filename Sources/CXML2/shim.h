/* Foundation carries its own ICU; libxml2's ICU hook would drag in a second one and break debug builds. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>

/* xmlFree is a variable of the library, which Swift 6 cannot call safely. */
static inline void cxml2_free(void *memory) { xmlFree(memory); }
