#include "kernels.h"

#pragma STDC FP_CONTRACT OFF

enum { far = 24, near = 12 };

static float value_of(uint32_t posting) {
    union {
        uint32_t bits;
        float value;
    } both = {posting & ~0xfffu};
    return both.value;
}

void fabula_add_postings(
    const fabula_span *spans, const uint32_t *postings, const int32_t *columns, const float *values, ptrdiff_t count,
    float *sums) {
    for (ptrdiff_t k = 0; k < count; k++) {
        if (k + far < count) {
            __builtin_prefetch(&spans[columns[k + far]]);
            __builtin_prefetch(&postings[spans[columns[k + near]].start]);
        }
        fabula_span span = spans[columns[k]];
        float value = values[k];
        for (int32_t p = span.start; p < span.end; p++) sums[postings[p] & 0xfff] += value * value_of(postings[p]);
    }
}
