/* Draws new points like the ones it has, lets them attend to each other, and measures how far they went. No heap. */
#include "bary.h"

#include <stdio.h>

enum { DATA = 6, SAMPLES = 6, DIM = 2, STEPS = 16 };

/* Two groups of three; on a device this would lie in flash. */
static const float data[DATA * DIM] = {1.0f, 0.1f, 0.9f, -0.1f, 1.1f, 0.0f, -1.0f, 0.9f, -0.9f, 1.1f, -1.1f, 1.0f};

static float x[SAMPLES * DIM], times[STEPS + 1];
static float flow_work[BARY_FLOW_SAMPLE_CLOUD_WORK_LEN_F32(SAMPLES, DIM)];
static float layer_work[BARY_SPHERE_ATTENTION_STEP_WORK_LEN_F32(SAMPLES, DIM)];
static float ot_work[BARY_OT_W2_WORK_LEN(SAMPLES, DIM)];
static uint32_t ot_iwork[BARY_OT_W2_IWORK_LEN(SAMPLES, DIM)];

#define LEN(array) (sizeof(array) / sizeof *(array))

static int failed(const char *what, bary_status status)
{
    if (status < 0)
        fprintf(stderr, "%s: %s\n", what, bary_status_str(status));
    return status < 0;
}

int main(void)
{
    float distance, order;

    /* sample: from noise to new points, along the flow of the data smoothed by 0.1 */
    if (failed("noise", bary_noise_normals_f32(x, SAMPLES, DIM, DIM, 2026, BARY_STREAM_INITIAL, 0, 0, 0)) ||
        failed("grid", bary_flow_grid_equal_angle_f32(times, STEPS + 1, 1.0f)) ||
        failed("sample", bary_flow_sample_cloud_f32(x, SAMPLES, DIM, DIM, times, STEPS + 1, data, DATA, DIM, NULL, 0.1f, flow_work,
                                                    LEN(flow_work), NULL, NULL)))
        return 1;
    for (int i = 0; i < SAMPLES; i++)
        printf("new point (%6.3f, %6.3f)\n", (double)x[DIM * i], (double)x[DIM * i + 1]);

    /* transport: how far the new points are from the data, exactly */
    if (failed("w2", bary_ot_w2_f32(&distance, x, SAMPLES, DIM, DIM, data, DIM, ot_work, LEN(ot_work), ot_iwork, LEN(ot_iwork))))
        return 1;
    printf("2-Wasserstein distance to the data: %.3f\n", (double)distance);

    /* attend: on the circle, layers of self-attention draw them together */
    if (failed("normalise", bary_sphere_normalise_f32(x, SAMPLES, DIM, DIM)))
        return 1;
    for (int layer = 0; layer <= 40; layer++) {
        if (failed("order", bary_sphere_order_parameter_f32(&order, x, SAMPLES, DIM, DIM)) ||
            failed("layer", bary_sphere_attention_step_f32(x, SAMPLES, DIM, DIM, 1.0f, 0.2f, BARY_ATTENTION_SOFTMAX,
                                                           BARY_RETRACTION_NORMALISE, layer_work, LEN(layer_work))))
            return 1;
        if (layer % 10 == 0)
            printf("after %2d layers the order parameter is %.3f\n", layer, (double)order);
    }
    return 0;
}
