/* Calibrates one batch of measurements onto another: two runs of a mass cytometer, days apart, each of the same two people's blood.
 *
 * The cells of the first person, in both batches, say how the instrument has changed: an optimal assignment moves the one cloud onto the
 * other, no cell of which was ever in both. The cells of the second person are held out: each moves as those of the first person
 * around it do, by a mean with Gaussian weights. W2 to what the other batch measured of the second person tells whether that was
 * right, beside a change of the means and one of the deviations, which move all cells alike. An assignment moves every cell, so
 * where a kind of cells is rarer in the other batch some are moved to another kind: these are the dots between the clouds.
 * out/08_calibrate.svg: two markers of the held-out cells, before and after. */
#include "example.h"

#include <math.h>

enum { CELLS = 1000, MARKERS = 5, HALF = CELLS / 2, FROM = 0, TO = 1, KNOWN = 0, HELD = 1 };

static const char *const MARKER[MARKERS] = {"CD45", "CD3", "CD4", "CD8a", "CD45RA"};

/* How far around a cell counts: less than a kind of cells is wide. From 0.15 to 0.6 the result hardly depends on it. */
static const float WIDTH = 0.4f;

static float cell[2][2][CELLS * MARKERS]; /* by batch and person: asinh(count / 5), as is usual for counts */
static float move[CELLS * MARKERS], mapped[CELLS * MARKERS], linear[CELLS * MARKERS];
static float f[CELLS], g[CELLS], work[BARY_OT_W2_WORK_LEN(CELLS, MARKERS)], soft[BARY_SOFTMAX_WORK_LEN_F32(MARKERS, MARKERS)];
static uint32_t perm[CELLS], iwork[BARY_OT_W2_IWORK_LEN(CELLS, MARKERS)];

/* A line: batch, person, counts. */
static int read_line(FILE *file, size_t *read)
{
    int batch, person, fits = fscanf(file, "%d,%d", &batch, &person) == 2;
    float *to = fits ? cell[batch == TO][person == HELD] + read[2 * (batch == TO) + (person == HELD)]++ % CELLS * MARKERS : NULL;
    for (int i = 0; i < MARKERS && fits; i++) {
        double count;
        fits = fscanf(file, ",%lf", &count) == 1;
        to[i] = fits ? (float)asinh(count / 5) : 0;
    }
    return fits;
}

static int read_cells(const char *path)
{
    char names[64];
    size_t read[4] = {0};
    FILE *file = fopen(path, "r");
    int fits = file && fgets(names, sizeof names, file);
    for (size_t i = 0; i < 4 * CELLS && fits; i++)
        fits = read_line(file, read);
    for (int i = 0; i < 4; i++)
        fits = fits && read[i] == CELLS;
    if (file)
        fclose(file);
    if (!fits)
        fprintf(stderr, "%s: not found or not the cells; run from the project's root\n", path);
    return fits;
}

static bary_status distance(float *w2, const float *x, const float *y, size_t n)
{
    return bary_ot_w2_f32(w2, x, n, MARKERS, MARKERS, y, MARKERS, work, LEN(work), iwork, LEN(iwork));
}

/* move := from each known cell of the one batch to the one of the other that it is assigned to. */
static bary_status learn(float *cost, float *gap)
{
    const float *x = cell[FROM][KNOWN], *y = cell[TO][KNOWN];
    bary_status status = bary_ot_assign_f32(perm, f, g, cost, gap, x, CELLS, MARKERS, MARKERS, y, MARKERS, work, LEN(work), iwork, LEN(iwork));
    for (size_t i = 0; i < CELLS; i++)
        for (size_t c = 0; c < MARKERS; c++)
            move[i * MARKERS + c] = y[perm[i] * MARKERS + c] - x[i * MARKERS + c];
    return status;
}

/* mapped := the held-out cells, moved as the known ones around them are. */
static bary_status apply(void)
{
    const float *x = cell[FROM][HELD], *known = cell[FROM][KNOWN];
    bary_status status = bary_softmax_attend_f32(mapped, MARKERS, NULL, NULL, NULL, NULL, x, CELLS, MARKERS, MARKERS, known, CELLS, MARKERS, move,
                                                 MARKERS, MARKERS, NULL, BARY_LOGIT_DISTANCE, 0.5f / (WIDTH * WIDTH), soft, LEN(soft));
    for (size_t i = 0; i < CELLS * MARKERS; i++)
        mapped[i] += x[i];
    return status;
}

static void moments(const float *x, size_t marker, double *mean, double *deviation)
{
    double square = 0;
    *mean = 0;
    for (size_t i = 0; i < CELLS; i++)
        *mean += (double)x[i * MARKERS + marker] / CELLS;
    for (size_t i = 0; i < CELLS; i++)
        square += pow((double)x[i * MARKERS + marker] - *mean, 2) / CELLS;
    *deviation = sqrt(square);
}

/* linear := the held-out cells with the change of means, and of deviations if wanted, that the known ones show. */
static void change(int deviations)
{
    double from, to, wide_from, wide_to;
    for (size_t c = 0; c < MARKERS; c++) {
        moments(cell[FROM][KNOWN], c, &from, &wide_from);
        moments(cell[TO][KNOWN], c, &to, &wide_to);
        double factor = deviations ? wide_to / wide_from : 1;
        for (size_t i = 0; i < CELLS; i++)
            linear[i * MARKERS + c] = (float)(to + factor * ((double)cell[FROM][HELD][i * MARKERS + c] - from));
    }
}

/* Cells as dots in the panel that begins at `left`: CD3 to the right, CD45RA up. */
static void dots(FILE *svg, const float *x, int left, const char *colour)
{
    fprintf(svg, "<g fill='%s' fill-opacity='0.45'>\n", colour);
    for (size_t i = 0; i < CELLS; i++)
        fprintf(svg, "<circle cx='%.1f' cy='%.1f' r='1.8'/>\n", left + 50 * (double)x[i * MARKERS + 1], 340 - 50 * (double)x[i * MARKERS + 4]);
    fprintf(svg, "</g>\n");
}

static void panel(FILE *svg, const float *x, int left, const char *title)
{
    dots(svg, cell[TO][HELD], left, "#999");
    dots(svg, x, left, "#d50");
    fprintf(svg, "<path d='M%d 40V340H%d' fill='none' stroke='#333'/>\n<text x='%d' y='24'>%s</text>\n", left, left + 320, left, title);
    fprintf(svg, "<text x='%d' y='374' text-anchor='middle'>%s</text>\n", left + 160, MARKER[1]);
    fprintf(svg, "<text x='%d' y='190' text-anchor='middle' transform='rotate(-90 %d 190)'>%s</text>\n", left - 26, left - 26, MARKER[4]);
    for (int tick = 0; tick <= 6; tick += 2)
        fprintf(svg, "<text x='%d' y='356' text-anchor='middle'>%d</text><text x='%d' y='%d' text-anchor='end'>%d</text>\n", left + 50 * tick, tick,
                left - 6, 344 - 50 * tick, tick);
}

static int draw(const char *path, float before, float after)
{
    char title[96];
    FILE *svg = fopen(path, "w");
    if (!svg)
        return -1;
    fprintf(svg, "<svg xmlns='http://www.w3.org/2000/svg' width='760' height='390' font-family='sans-serif' font-size='13'>\n"
                 "<rect width='760' height='390' fill='white'/>\n");
    snprintf(title, sizeof title, "as the first batch measured (orange): W2 %.2f", (double)before);
    panel(svg, cell[FROM][HELD], 50, title);
    snprintf(title, sizeof title, "calibrated onto the second (grey): W2 %.2f", (double)after);
    panel(svg, mapped, 430, title);
    fprintf(svg, "</svg>\n");
    return fclose(svg);
}

int main(void)
{
    float cost, gap, before, after, halves, means, deviations;
    const float *held = cell[FROM][HELD], *wanted = cell[TO][HELD];
    if (!read_cells("c_examples/data/cells.csv") || failed("assign", learn(&cost, &gap)) || failed("map", apply()) ||
        failed("W2", distance(&before, held, wanted, CELLS)) || failed("W2", distance(&after, mapped, wanted, CELLS)) ||
        failed("W2", distance(&halves, wanted, wanted + HALF * MARKERS, HALF)))
        return 1;
    change(0);
    if (failed("W2", distance(&means, linear, wanted, CELLS)))
        return 1;
    change(1);
    if (failed("W2", distance(&deviations, linear, wanted, CELLS)))
        return 1;
    printf("learnt on %d cells of one person: W2 %.3f between the batches, its square proven within %.0e of the optimum\n", CELLS,
           sqrt((double)cost), (double)(gap / cost));
    printf("%d held-out cells of another: W2 %.3f before, %.3f after; %.3f by means, %.3f by means and deviations\n", CELLS, (double)before,
           (double)after, (double)means, (double)deviations);
    printf("for comparison, the two halves of what the second batch measured of them are %.3f apart\n", (double)halves);
    if (draw("out/08_calibrate.svg", before, after) != 0) {
        perror("out/08_calibrate.svg");
        return 1;
    }
    printf("wrote out/08_calibrate.svg\n");
    return 0;
}
