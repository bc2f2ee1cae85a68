/* Clusters by attention: 1797 digits as tokens on the sphere, in two forms of mean shift with the kernel exp(beta <x, y>).
 *
 * Each digit is 64 pixels; less their mean, on the 16 principal axes, whitened, and normalised it is a token. Nothing sees a label, but
 * the number of axes was chosen among a few with labels in sight.
 * Layers: every token is drawn to the others, which move too (self-attention; blurring mean shift). Tokens rest in clusters, whose number
 * the inverse temperature sets; where it is low all of them collapse. Shift: tokens move, what they attend to stays (mean shift).
 * In the end tokens that overlap more than 0.99, or are joined by such, are one cluster. Purity and adjusted Rand index say how well
 * clusters agree with labels: on the same tokens the index is at most 0.66 for scikit-learn's MeanShift (flat kernel, eight bandwidths),
 * 0.71 for its KMeans and 0.70 for spherical k-means, both told that there are ten (tools/clusters_peers.py).
 * out/03_clusters.svg: clusters against depth for each temperature, and the mean digit of each cluster at one of them, its size, its
 * commonest label and the share of that. */
#include "example.h"

#include <math.h>

enum { AXES = 16, LAYERS = 64, BETAS = 4, SHOWN = 1, SIDE = 8, LABELS = 10 };
enum { COLUMNS = 3, FITTING = 12, PIXEL = 7 };

static const float BETA[BETAS] = {4.0f, 8.0f, 12.0f, 16.0f}, ETA = 1.0f, OVERLAP = 0.99f;
static const char *const COLOUR[BETAS] = {"#c33", "#c80", "#393", "#36c"};

static float pixels[DIGITS * DIM], tokens[DIGITS * AXES], x[DIGITS * AXES], mean[DIGITS * AXES];
static float work[BARY_SPHERE_ATTENTION_STEP_WORK_LEN_F32(DIGITS, AXES)], soft_work[BARY_SOFTMAX_WORK_LEN_F32(AXES, AXES)];
static unsigned char truth[DIGITS];
static unsigned votes[DIGITS][LABELS];
static uint32_t labels[DIGITS];
static size_t clusters[BETAS][LAYERS + 1];

/* The principal axes of the pixels: the first AXES rows, each divided by the deviation along it. */
static bary_status principal_axes(double *axes, double *centre)
{
    static double covariance[DIM * DIM], values[DIM], eigen_work[BARY_LINALG_EIGEN_WORK_LEN(DIM)];
    for (size_t i = 0; i < DIGITS * DIM; i++)
        centre[i % DIM] += (double)pixels[i] / DIGITS;
    for (size_t i = 0; i < DIGITS; i++)
        for (size_t at = 0; at < DIM * DIM; at++)
            covariance[at] += ((double)pixels[i * DIM + at / DIM] - centre[at / DIM]) * ((double)pixels[i * DIM + at % DIM] - centre[at % DIM]) / DIGITS;
    bary_status status = bary_linalg_eigen_f64(values, axes, DIM, covariance, DIM, DIM, eigen_work, LEN(eigen_work));
    for (size_t at = 0; at < AXES * DIM; at++)
        axes[at] /= sqrt(values[at / DIM]);
    return status;
}

static bary_status embed(void)
{
    static double axes[DIM * DIM], centre[DIM];
    bary_status status = principal_axes(axes, centre);
    for (size_t at = 0; at < DIGITS * AXES; at++) {
        double sum = 0;
        for (size_t c = 0; c < DIM; c++)
            sum += axes[at % AXES * DIM + c] * ((double)pixels[at / AXES * DIM + c] - centre[c]);
        tokens[at] = (float)sum;
    }
    return status == BARY_OK ? bary_sphere_normalise_f32(tokens, DIGITS, AXES, AXES) : status;
}

/* Joins tokens into clusters, and counts the labels of each. */
static bary_status count_clusters(size_t *count)
{
    bary_status status = bary_sphere_clusters_f32(count, labels, x, DIGITS, AXES, AXES, OVERLAP);
    memset(votes, 0, sizeof votes);
    for (size_t i = 0; i < DIGITS; i++)
        votes[labels[i]][truth[i]]++;
    return status;
}

static unsigned size_of(size_t cluster)
{
    unsigned sum = 0;
    for (size_t label = 0; label < LABELS; label++)
        sum += votes[cluster][label];
    return sum;
}

/* The commonest label of a cluster. */
static size_t commonest(size_t cluster)
{
    size_t most = 0;
    for (size_t label = 1; label < LABELS; label++)
        most = votes[cluster][label] > votes[cluster][most] ? label : most;
    return most;
}

static double pairs(double n)
{
    return n * (n - 1) / 2;
}

/* The adjusted Rand index: pairs on which clusters and labels agree, 0 for agreement by chance, 1 for the same partition. */
static double rand_index(size_t count)
{
    double both = 0, clustered = 0, labelled = 0, of_label[LABELS] = {0};
    for (size_t k = 0; k < count; k++) {
        clustered += pairs(size_of(k));
        for (size_t label = 0; label < LABELS; label++) {
            both += pairs(votes[k][label]);
            of_label[label] += votes[k][label];
        }
    }
    for (size_t label = 0; label < LABELS; label++)
        labelled += pairs(of_label[label]);
    double expected = clustered * labelled / pairs(DIGITS);
    return (both - expected) / ((clustered + labelled) / 2 - expected);
}

static void report(const char *how, float beta, size_t count)
{
    size_t right = 0, large = 0;
    for (size_t k = 0; k < count; k++) {
        right += votes[k][commonest(k)];
        large += size_of(k) >= 10;
    }
    printf("beta %2g, %s: %3zu clusters, %2zu of ten digits or more, purity %.3f, adjusted Rand index %.3f\n", (double)beta, how, count,
           large, (double)right / DIGITS, rand_index(count));
}

/* Self-attention, layer after layer; clusters after each. */
static bary_status attend(int run)
{
    float order = 0.0f;
    bary_status status = BARY_OK;
    memcpy(x, tokens, sizeof x);
    for (size_t layer = 0; layer <= LAYERS && status == BARY_OK; layer++) {
        show_progress("layer", layer, LAYERS);
        if (layer > 0)
            status = bary_sphere_attention_step_f32(x, DIGITS, AXES, AXES, BETA[run], ETA, BARY_ATTENTION_SOFTMAX, BARY_RETRACTION_NORMALISE,
                                                    work, LEN(work));
        if (status == BARY_OK)
            status = count_clusters(&clusters[run][layer]);
    }
    if (status == BARY_OK)
        status = bary_sphere_order_parameter_f32(&order, x, DIGITS, AXES, AXES);
    report("layers", BETA[run], clusters[run][LAYERS]);
    printf("                 order parameter %.3f after %d layers\n", (double)order, LAYERS);
    return status;
}

/* Mean shift: tokens move to the means of the digits near them. */
static bary_status shift(float beta)
{
    size_t count = 0;
    bary_status status = BARY_OK;
    memcpy(x, tokens, sizeof x);
    for (size_t step = 0; step < LAYERS && status == BARY_OK; step++) {
        show_progress("shift", step + 1, LAYERS);
        status = bary_softmax_attend_f32(mean, AXES, NULL, NULL, NULL, NULL, x, DIGITS, AXES, AXES, tokens, DIGITS, AXES, tokens, AXES, AXES,
                                         NULL, BARY_LOGIT_DOT, beta, soft_work, LEN(soft_work));
        memcpy(x, mean, sizeof x);
        if (status == BARY_OK)
            status = bary_sphere_normalise_f32(x, DIGITS, AXES, AXES);
    }
    status = status == BARY_OK ? count_clusters(&count) : status;
    report("shift ", beta, count);
    return status;
}

static double across(double layer)
{
    return 60 + 360 * layer / LAYERS;
}

/* Where a number of clusters lies, on a logarithmic scale. */
static double up(double count)
{
    return 350 - 290 * log(count) / log(DIGITS);
}

static void draw_axes(FILE *svg)
{
    fprintf(svg, "<svg xmlns='http://www.w3.org/2000/svg' width='860' height='420' font-family='sans-serif' font-size='12'>\n"
                 "<rect width='860' height='420' fill='white'/>\n<text x='60' y='30'>clusters of %d digits (overlap above %g)</text>\n"
                 "<text x='240' y='400' text-anchor='middle'>layers of self-attention</text>\n",
            DIGITS, (double)OVERLAP);
    for (int count = 1; count <= 1000; count *= 10)
        fprintf(svg, "<path d='M60 %.0fH420' stroke='#ccc'/><text x='52' y='%.0f' text-anchor='end'>%d</text>\n", up(count), up(count) + 4, count);
    for (int layer = 0; layer <= LAYERS; layer += LAYERS / 4)
        fprintf(svg, "<text x='%.0f' y='372' text-anchor='middle'>%d</text>\n", across(layer), layer);
}

static void draw_curve(FILE *svg, int run)
{
    fprintf(svg, "<text x='410' y='%d' text-anchor='end' fill='%s'>beta = %g: %zu</text>\n<polyline fill='none' stroke-width='2' stroke='%s' points='",
            80 + 18 * run, COLOUR[run], (double)BETA[run], clusters[run][LAYERS], COLOUR[run]);
    for (size_t layer = 0; layer <= LAYERS; layer++)
        fprintf(svg, "%.1f,%.1f ", across((double)layer), up((double)clusters[run][layer]));
    fprintf(svg, "'/>\n");
}

/* The mean digit of a cluster, and what it holds. */
static void draw_cluster(FILE *svg, size_t cluster)
{
    double ink[DIM] = {0};
    size_t left = 470 + cluster % COLUMNS * 132, top = 50 + cluster / COLUMNS * 88, label = commonest(cluster);
    unsigned size = size_of(cluster);
    for (size_t at = 0; at < DIGITS * DIM; at++)
        ink[at % DIM] += labels[at / DIM] == cluster ? (double)pixels[at] / size : 0;
    for (size_t at = 0; at < DIM; at++) {
        int grey = (int)(255 * (1 - ink[at]));
        fprintf(svg, "<path d='M%zu %zuh%dv%dh-%d' fill='rgb(%d,%d,%d)'/>", left + at % SIDE * PIXEL, top + at / SIDE * PIXEL, PIXEL, PIXEL, PIXEL,
                grey, grey, grey);
    }
    fprintf(svg, "\n<text x='%zu' y='%zu'>%u digits<tspan x='%zu' dy='18'>%zu: %.0f %%</tspan></text>\n", left + 64, top + 24, size, left + 64,
            label, 100.0 * votes[cluster][label] / size);
}

static void draw_clusters(FILE *svg, int run)
{
    fprintf(svg, "<text x='470' y='30'>the clusters after %d layers, beta = %g</text>\n", LAYERS, (double)BETA[run]);
    for (size_t cluster = 0; cluster < clusters[run][LAYERS] && cluster < FITTING; cluster++)
        draw_cluster(svg, cluster);
}

static int run_all(FILE *svg)
{
    draw_axes(svg);
    for (int run = 0; run < BETAS; run++) {
        if (failed("layers", attend(run)))
            return -1;
        draw_curve(svg, run);
        if (run == SHOWN)
            draw_clusters(svg, run);
        if (failed("shift", shift(BETA[run])))
            return -1;
    }
    fprintf(svg, "</svg>\n");
    return 0;
}

int main(void)
{
    if (!read_digits(pixels, truth) || failed("tokens", embed()))
        return 1;
    FILE *svg = fopen("out/03_clusters.svg", "w");
    if (!svg) {
        perror("out/03_clusters.svg");
        return 1;
    }
    int status = run_all(svg);
    if (fclose(svg) != 0 || status != 0)
        return 1;
    printf("wrote out/03_clusters.svg\n");
    return 0;
}
