/* A robot's control loop around a learned policy: the host owns the loop and brings its own velocity, a small neural network.
 *
 * A stretched arm of two half-metre links must reach for points, with its elbow on either side: both are right, their mean is not. The
 * network (tools/train_policy.py) saw an expert that tosses a coin. At each tick it is asked for the next four joint steps, which ten Euler
 * steps draw out of noise; then the arm moves and the loop begins again with what it sees. One Euler step alone lands on the mean of what the
 * expert might do: the policy that plain regression would have learned.
 * out/05_policy.svg: the way of the hand and the last posture of every try, by the side of the elbow; the mean policy in grey.
 *
 * On a microcontroller the same loop is the control task: plan() as it is, the network const and so in flash (23 KB), every buffer static,
 * less than 1 KB together, no heap, and for each tick the same 56000 multiplications and additions whatever it sees. Noise has an address,
 * (seed, tick, try): with what the robot saw, a recorded tick is played again on a desk. */
#include "data/policy.h"
#include "example.h"

#include <math.h>
#include <time.h>

enum { TARGETS = 6, TRIES = 20, TICKS = 6, STEPS = 10, WAY = TICKS * CHUNK + 1, SCALE_PX = 200, PANEL = 250 };

static const float TARGET[TARGETS][2] = {{0.75f, 0.35f}, {0.55f, 0.0f}, {0.75f, -0.45f}, {0.35f, 0.6f}, {0.35f, 0.25f}, {0.3f, -0.5f}};

typedef struct {
    float joint[JOINTS];
} posture;

static float times[STEPS + 1], mean_times[2] = {0.0f, 1.0f};
static float input[INPUT], hidden[2][HIDDEN], velocity[POINT], action[POINT];

static void arm(posture q, float elbow[2], float hand[2])
{
    float both = q.joint[0] + q.joint[1];
    elbow[0] = LINK * cosf(q.joint[0]);
    elbow[1] = LINK * sinf(q.joint[0]);
    hand[0] = elbow[0] + LINK * cosf(both);
    hand[1] = elbow[1] + LINK * sinf(both);
}

static void layer(float *out, size_t count, const float *in, size_t length, const float *weights, const float *bias)
{
    memcpy(out, bias, count * sizeof *out);
    for (size_t i = 0; i < length; i++)
        for (size_t j = 0; j < count; j++)
            out[j] += in[i] * weights[i * count + j];
}

/* Bends like tanh; a division is the same on every machine. */
static void bend(float *x)
{
    for (size_t i = 0; i < HIDDEN; i++)
        x[i] /= 1.0f + fabsf(x[i]);
}

/* The velocity at the point `action` and time t, given what was seen (the end of `input`). */
static void network(float t)
{
    memcpy(input, action, sizeof action);
    input[POINT] = t;
    layer(hidden[0], HIDDEN, input, INPUT, policy_first, policy_first_bias);
    bend(hidden[0]);
    layer(hidden[1], HIDDEN, hidden[0], HIDDEN, policy_second, policy_second_bias);
    bend(hidden[1]);
    layer(velocity, POINT, hidden[1], HIDDEN, policy_last, policy_last_bias);
}

static void observe(posture q, const float target[2])
{
    float elbow[2], hand[2], *seen = input + POINT + 1;
    arm(q, elbow, hand);
    for (int i = 0; i < 2; i++) {
        seen[i] = cosf(q.joint[i]);
        seen[2 + i] = sinf(q.joint[i]);
        seen[4 + i] = 2.0f * (target[i] - hand[i]);
    }
}

/* One tick: from noise to the next joint steps. */
static bary_status plan(const float *grid, size_t steps, uint64_t tick, uint64_t attempt)
{
    bary_status status = bary_noise_normals_f32(action, 1, POINT, POINT, 2026, BARY_STREAM_INITIAL, tick, attempt, 0);
    for (size_t k = 0; k < steps && status == BARY_OK; k++) {
        network(grid[k]);
        status = bary_flow_euler_f32(action, POINT, velocity, 1, POINT, POINT, grid[k], grid[k + 1]);
    }
    return status;
}

/* A whole reach; writes every posture on the way. */
static bary_status reach(posture way[WAY], const float target[2], const float *grid, size_t steps, uint64_t attempt)
{
    memset(way, 0, sizeof *way);
    for (size_t tick = 0; tick < TICKS; tick++) {
        observe(way[tick * CHUNK], target);
        bary_status status = plan(grid, steps, tick, attempt);
        if (status != BARY_OK)
            return status;
        for (size_t k = 0; k < CHUNK; k++)
            for (size_t i = 0; i < JOINTS; i++)
                way[tick * CHUNK + k + 1].joint[i] = way[tick * CHUNK + k].joint[i] + SCALE * action[k * JOINTS + i];
    }
    return BARY_OK;
}

static double miss(posture q, const float target[2])
{
    float elbow[2], hand[2];
    arm(q, elbow, hand);
    return hypot((double)hand[0] - (double)target[0], (double)hand[1] - (double)target[1]);
}

static void point_to(FILE *svg, const float point[2])
{
    fprintf(svg, "%.1f,%.1f ", (double)(SCALE_PX * point[0]), (double)(-SCALE_PX * point[1]));
}

/* The way of the hand, then the arm where it ends. */
static void draw(FILE *svg, const posture way[WAY], const char *colour)
{
    float foot[2] = {0.0f, 0.0f}, elbow[2], hand[2];
    fprintf(svg, "<polyline stroke='%s' stroke-width='0.7' points='", colour);
    for (size_t k = 0; k < WAY; k++) {
        arm(way[k], elbow, hand);
        point_to(svg, hand);
    }
    fprintf(svg, "'/>\n<polyline stroke='%s' stroke-width='3' stroke-opacity='0.3' stroke-linejoin='round' points='", colour);
    point_to(svg, foot);
    point_to(svg, elbow);
    point_to(svg, hand);
    fprintf(svg, "'/>\n");
}

/* Every try at one target with both policies; prints how they went. */
static int try_target(FILE *svg, int index)
{
    static posture way[WAY];
    const float *target = TARGET[index];
    double sum[2] = {0, 0}, worst = 0;
    int above = 0;
    fprintf(svg, "<g transform='translate(%d,%d)' fill='none'>\n", 45 + PANEL * (index % 3), 150 + 290 * (index / 3));
    for (int kind = 1; kind >= 0; kind--)
        for (uint64_t attempt = 0; attempt < TRIES; attempt++) {
            const float *grid = kind ? mean_times : times;
            if (failed("policy", reach(way, target, grid, kind ? 1 : STEPS, (uint64_t)index * TRIES + attempt)))
                return 0;
            double off = miss(way[WAY - 1], target);
            sum[kind] += off / TRIES;
            worst = !kind && off > worst ? off : worst;
            above += !kind && way[WAY - 1].joint[1] < 0;
            draw(svg, way, kind ? "#bbb" : way[WAY - 1].joint[1] < 0 ? "#c33" : "#36c");
        }
    fprintf(svg, "<circle cx='%.1f' cy='%.1f' r='6' stroke='black' stroke-width='1.5'/>\n</g>\n", (double)(SCALE_PX * target[0]),
            (double)(-SCALE_PX * target[1]));
    printf("target (%5.2f, %5.2f): misses by %4.1f mm, at most %4.1f mm; elbow left %2d, right %2d times; the mean policy by %5.1f mm\n",
           (double)target[0], (double)target[1], 1e3 * sum[0], 1e3 * worst, above, TRIES - above, 1e3 * sum[1]);
    return 1;
}

static double microseconds_per_tick(void)
{
    enum { REPEATS = 2000 };
    posture q = {{0.0f, 0.0f}};
    clock_t begin = clock();
    for (uint64_t tick = 0; tick < REPEATS; tick++) {
        observe(q, TARGET[tick % TARGETS]);
        if (plan(times, STEPS, tick, 0) != BARY_OK)
            return 0;
    }
    return 1e6 * (double)(clock() - begin) / CLOCKS_PER_SEC / REPEATS;
}

int main(void)
{
    if (failed("grid", bary_flow_grid_equal_angle_f32(times, STEPS + 1, 1.0f)))
        return 1;
    FILE *svg = fopen("out/05_policy.svg", "w");
    if (!svg) {
        perror("out/05_policy.svg");
        return 1;
    }
    fprintf(svg, "<svg xmlns='http://www.w3.org/2000/svg' width='790' height='630' font-family='sans-serif' font-size='13'>\n"
                 "<rect width='790' height='630' fill='white'/>\n<text x='25' y='24'>%d tries at each target: <tspan fill='#c33'>elbow to the "
                 "left</tspan>, <tspan fill='#36c'>to the right</tspan>, <tspan fill='#888'>the mean policy</tspan></text>\n", TRIES);
    for (int index = 0; index < TARGETS; index++)
        if (!try_target(svg, index))
            return 1;
    fprintf(svg, "</svg>\n");
    if (fclose(svg) != 0) {
        perror("out/05_policy.svg");
        return 1;
    }
    printf("%.0f us for each tick of %d Euler steps\nwrote out/05_policy.svg\n", microseconds_per_tick(), STEPS);
    return 0;
}
