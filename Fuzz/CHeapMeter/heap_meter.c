/* Live heap bytes, exact and the same on every machine, where resident memory depends on allocator and kernel. */
#include "heap_meter.h"
#include <stdatomic.h>

/* The sanitizers' interface (compiler-rt, sanitizer/allocator_interface.h). */
int __sanitizer_install_malloc_and_free_hooks(void (*on_malloc)(const volatile void *, size_t),
                                              void (*on_free)(const volatile void *));
size_t __sanitizer_get_allocated_size(const volatile void *block);

static atomic_long live;
static atomic_long peak;

static void on_malloc(const volatile void *block, size_t size) {
    (void)block;
    long now = atomic_fetch_add_explicit(&live, (long)size, memory_order_relaxed) + (long)size;
    long highest = atomic_load_explicit(&peak, memory_order_relaxed);
    while (now > highest &&
           !atomic_compare_exchange_weak_explicit(&peak, &highest, now, memory_order_relaxed, memory_order_relaxed)) {
    }
}

static void on_free(const volatile void *block) {
    if (block) {
        atomic_fetch_sub_explicit(&live, (long)__sanitizer_get_allocated_size(block), memory_order_relaxed);
    }
}

void heap_meter_install(void) { __sanitizer_install_malloc_and_free_hooks(on_malloc, on_free); }

void heap_meter_start(void) {
    atomic_store(&live, 0);
    atomic_store(&peak, 0);
}

size_t heap_meter_peak(void) { return (size_t)atomic_load(&peak); }
