#ifndef FABULA_KERNELS_H
#define FABULA_KERNELS_H
#include <stddef.h>
#include <stdint.h>

/* y += A·Aᵀ·x for eight columns of x and y at once.
 *
 * A is sparse, by columns: column c has the rows rows[starts[c]] … rows[starts[c + 1] − 1] with the values beside them.
 * x and y hold eight numbers a row. Each of the eight is summed in the order of the entries, by one multiplication and one
 * addition at a time: the same bits on every processor, whatever its vector instructions. */
void fabula_gram_slice(
    const ptrdiff_t *starts, size_t columns, const int32_t *rows, const float *values, const double *x, double *y);

/* z += Aᵀ·x for eight columns of x and z at once: A by rows, row r with the entries offsets[r] … offsets[r + 1] − 1 of
 * `columns` and `values`; `rows` says which of them are taken, the first one with the first eight numbers of x. */
void fabula_rows_to_columns(
    const ptrdiff_t *offsets, const ptrdiff_t *rows, size_t count, const int32_t *columns, const float *values,
    const double *x, double *z);

/* y ← A·z for eight columns of z and y at once, all rows. */
void fabula_columns_to_rows(
    const ptrdiff_t *offsets, size_t rows, const int32_t *columns, const float *values, const double *z, double *y);

/* Where a column's postings begin and end. */
typedef struct {
    int32_t start, end;
} fabula_span;

/* Adds the products of some entries (column, value) with the postings of their columns. A posting is a Float in its upper
 * twenty bits and, in the lower twelve, the place in `sums` that its product is added to.
 *
 * Columns come in no order that a processor could foresee, so that most time would go by waiting: what is needed next is
 * called for in time. */
void fabula_add_postings(
    const fabula_span *spans, const uint32_t *postings, const int32_t *columns, const float *values, ptrdiff_t count,
    float *sums);

#endif
