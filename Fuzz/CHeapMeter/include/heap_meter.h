#ifndef FABULA_HEAP_METER_H
#define FABULA_HEAP_METER_H
#include <stddef.h>
#include <stdint.h>

/* libFuzzer's loop, for programs with a main function of their own (LLVM, docs/LibFuzzer, "as a library"). */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));

/* Makes the allocator tell of each block. Call once. */
void heap_meter_install(void);
/* Counts from here: bytes that are live now are not held against the input. */
void heap_meter_start(void);
/* The most bytes that were live at once since then, by all threads. */
size_t heap_meter_peak(void);
#endif
