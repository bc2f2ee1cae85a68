/* Self-attention as clustering: 1797 digits as tokens on the sphere, layer after layer, until they have collapsed. On the way they
 * rest in clusters, which merge one by one.
 *
 * out/03_clusters.svg: the order parameter and the number of clusters against depth. The tokens never see a label; the purity
 * says how well their clusters agree with them. */
#include "example.h"

#include <math.h>

enum { LAYERS = 96 };

/* Inverse temperature: how near a token must be to be listened to. Step: how far a layer moves a token towards its mean. */
static const float BETA = 46.0f, ETA = 1.0f, OVERLAP = 0.99f;

static float x[DIGITS * DIM], work[BARY_SPHERE_ATTENTION_STEP_WORK_LEN_F32(DIGITS, DIM)];
static unsigned char truth[DIGITS];
static uint32_t labels[DIGITS];
static float order[LAYERS + 1];
static size_t clusters[LAYERS + 1];

/* The share of tokens whose label is the commonest of their cluster. */
static double purity(size_t count)
{
    static unsigned votes[DIGITS][10];
    size_t right = 0;
    memset(votes, 0, sizeof votes);
    for (size_t i = 0; i < DIGITS; i++)
        votes[labels[i]][truth[i]]++;
    for (size_t k = 0; k < count; k++) {
        unsigned most = 0;
        for (int label = 0; label < 10; label++)
            most = votes[k][label] > most ? votes[k][label] : most;
        right += most;
    }
    return (double)right / DIGITS;
}

static double across(int layer)
{
    return 60 + 520.0 * layer / LAYERS;
}

static double up(double share)
{
    return 300 - 260 * share;
}

static void draw_axes(FILE *svg)
{
    fprintf(svg, "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='350' font-family='sans-serif' font-size='12'>\n"
                 "<rect width='640' height='350' fill='white'/>\n<g stroke='#ccc'>\n");
    for (int i = 0; i <= 4; i++)
        fprintf(svg, "<path d='M60 %.0fH580'/>\n", up(i / 4.0));
    fprintf(svg, "</g>\n");
    for (int i = 0; i <= 4; i++)
        fprintf(svg, "<text x='52' y='%.0f' text-anchor='end' fill='#c33'>%.2f</text><text x='588' y='%.0f' fill='#36c'>%.0f</text>\n",
                up(i / 4.0) + 4, i / 4.0, up(i / 4.0) + 4, pow(10, i * log10(DIGITS) / 4));
    for (int layer = 0; layer <= LAYERS; layer += LAYERS / 6)
        fprintf(svg, "<text x='%.0f' y='318' text-anchor='middle'>%d</text>\n", across(layer), layer);
    fprintf(svg, "<text x='320' y='338' text-anchor='middle'>layers of self-attention, beta = %g</text>\n"
                 "<text x='60' y='24' fill='#c33'>order parameter |mean|²</text>\n"
                 "<text x='580' y='24' text-anchor='end' fill='#36c'>clusters (overlap above %g), logarithmic</text>\n",
            (double)BETA, (double)OVERLAP);
}

static int draw(const char *path)
{
    FILE *svg = fopen(path, "w");
    if (!svg)
        return -1;
    draw_axes(svg);
    for (int curve = 0; curve < 2; curve++) {
        fprintf(svg, "<polyline fill='none' stroke-width='2' stroke='%s' points='", curve ? "#36c" : "#c33");
        for (int i = 0; i <= LAYERS; i++)
            fprintf(svg, "%.1f,%.1f ", across(i), up(curve ? log((double)clusters[i]) / log(DIGITS) : (double)order[i]));
        fprintf(svg, "'/>\n");
    }
    fprintf(svg, "</svg>\n");
    return fclose(svg);
}

int main(void)
{
    if (!read_digits(x, truth) || failed("tokens", bary_sphere_normalise_f32(x, DIGITS, DIM, DIM)))
        return 1;
    for (size_t layer = 0; layer <= LAYERS; layer++) {
        show_progress("layer", layer, LAYERS);
        if (failed("order", bary_sphere_order_parameter_f32(&order[layer], x, DIGITS, DIM, DIM)) ||
            failed("clusters", bary_sphere_clusters_f32(&clusters[layer], labels, x, DIGITS, DIM, DIM, OVERLAP)))
            return 1;
        if (layer % 8 == 0)
            printf("layer %2zu: order parameter %.3f, %4zu clusters, purity %.3f\n", layer, (double)order[layer], clusters[layer],
                   purity(clusters[layer]));
        if (layer < LAYERS && failed("layer", bary_sphere_attention_step_f32(x, DIGITS, DIM, DIM, BETA, ETA, BARY_ATTENTION_SOFTMAX,
                                                                             BARY_RETRACTION_NORMALISE, work, LEN(work))))
            return 1;
    }
    if (draw("out/03_clusters.svg") != 0) {
        perror("out/03_clusters.svg");
        return 1;
    }
    printf("wrote out/03_clusters.svg\n");
    return 0;
}
