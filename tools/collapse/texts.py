"""What is seen, in words: written by hand for the committed figures."""

BALLISTIC = """16 heads, eta = 0.05, n = 16, d = 32; queries and keys are Gaussian, values are the tokens themselves. The flow, dashed, is
`bary_sphere_equiangular_path` at beta = 0, whatever tau is: given the queries, the keys W_K x_j of equiangular tokens are exchangeable, so the mean of every
attention weight is 1/n, at any temperature. A hot and a cold net of this kind collapse alike.
"""
MODIFIED = """One head with identity weights, no noise, n = d = 16, for the same time eta L = 8 at three steps. Layers lag behind the flow (dashed,
`bary_sphere_equiangular_path`) by the order of eta. The modified flow (`bary_sphere_modified_step`) has the term of this order, and its error falls by four where eta
is halved. At beta = 4 and eta = 0.5 neither is close: the order of an error is a statement about small steps.
"""
DIFFUSIVE = """4 heads, eta = 0.5, n = 8. At d = 16 nets fluctuate, and on average collapse later than equations for many dimensions say: the ODE, whose drift is that of
this dimension, is nearer than the recursion, which knows no dimension. At d = 64 and above all curves lie within 0.05 of each other. The Gram chain is the
layers' law; the stochastic equation, with steps as long as a layer and S from 8 draws, is within 0.05 of it.
"""
HOT = """4 heads, n = 8, d = 64. The recursion is the closed form here: the odds of the order parameter grow by 1 + eta²/4 a layer. It holds for steps of any
size, where the ODE, which takes layers for thin, is early at eta = 1. The Gram chain stays within 0.04 of the closed form: what is left at d = 64.
"""
COLD = """4 heads, eta = 0.5, n = 8. A token listens to few others: collapse is later than at tau = 1 in each dimension, and nets of few dimensions fluctuate more. The
equations, which have the cold attention's moments by quadrature, are within 0.07 of the Gram chain from d = 64 on, far off at d = 16.
"""
ALIGNMENT = """Identity queries and keys, beta = 10^4, one head, d = 4, eta = 0.2, 500 layers of the Gram chain, 2000 seeds: each of two tokens attends to itself alone, and random
values, the same for both, bring them together or drive them apart. The share that align is 1/2 + asin(overlap)/pi (`bary_sphere_alignment` with c = 1),
derived for thin layers.
"""
TOKENS = """By the ODE at d = infinity. Hot attention takes the time ln(9 (n - 1)): the logarithm of the context. Cold attention takes much longer where the context
is long, since a token then listens to few of many; for two tokens temperature hardly matters.
"""
DIMENSION = """By the ODE in dimension d, and in brackets the median of 32 runs of the Gram chain (4 heads, eta = 0.5, steps of 1/16 in s). At fixed beta a larger dimension
is hotter, since tau = beta/sqrt(d), so that the cold corner is that of few dimensions and large beta. The layers of a collapse are s H / eta²: more heads and
smaller steps help in proportion, the temperature by a factor of two at most here.
"""
TEXTS = {
    "ballistic": BALLISTIC,
    "modified": MODIFIED,
    "diffusive": DIFFUSIVE,
    "hot": HOT,
    "cold": COLD,
    "alignment": ALIGNMENT,
    "tokens": TOKENS,
    "dimension": DIMENSION,
}
