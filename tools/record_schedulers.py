"""Writes tests/data/schedulers.txt: runs of diffusers' and k-diffusion's samplers, step by step.

    python3 -m venv venv && venv/bin/pip install --requirement tools/record_schedulers.txt
    venv/bin/pip install --no-deps k-diffusion==0.1.1.post1
    venv/bin/python tools/record_schedulers.py

The model is made up, smooth and not linear. Lines, each a word and numbers:

    run <name>              a new run
    sigmas ...              its schedule, N + 1 noise levels
    calls ...               one for a call of the model: its input, then its output
    noise ...               where the step draws any
    x ...                   the point at the end

diffusers computes in float32 (9 digits), k-diffusion here in float64 (17 digits). tests/flow/peers.rs reads it.
"""
import importlib
import importlib.util
import math
import sys
import types
from unittest import mock

import numpy
import torch
from diffusers import EulerDiscreteScheduler, FlowMatchEulerDiscreteScheduler

STEPS, WIDTH, DYNAMIC_MU = 8, 6, 0.9
# What k-diffusion imports to train and to solve with adaptive steps, and never calls here.
UNUSED = ("torchvision", "torchvision.transforms", "safetensors", "torchdiffeq", "torchsde", "dctorch", "PIL")


def sampling():
    """k_diffusion.sampling, without what the package's own __init__ would bring."""
    package = types.ModuleType("k_diffusion")
    package.__path__ = importlib.util.find_spec("k_diffusion").submodule_search_locations
    stand_ins = {name: mock.MagicMock() for name in UNUSED}
    with mock.patch.dict(sys.modules, {**stand_ins, "k_diffusion": package}):
        return importlib.import_module("k_diffusion.sampling")


def denoiser(x, sigma):
    """E[data | x] of no particular data."""
    return x / (1 + sigma**2) + 0.5 * torch.tanh(x / (1 + sigma))


def against_data(x, sigma):
    """What flow-matching models put out: noise less data."""
    return (x - torch.tanh(2 * x)) / (0.2 + sigma)


def start(dtype):
    """The same numbers on every machine: no generator."""
    return torch.tensor([math.sin(1.7 * i + 0.4) * 1.5 for i in range(WIDTH)], dtype=dtype)


def write(out, word, *tensors):
    """One line, with all digits of the tensors' type."""
    digits = 9 if tensors[0].dtype == torch.float32 else 17
    out.write(" ".join([word, *(f"{number:.{digits}g}" for tensor in tensors for number in tensor.tolist())]) + "\n")


def diffuse(out, name, scheduler, model, first):
    """A run of a scheduler of diffusers, whose schedule is set; `first` scales the start."""
    out.write(f"run {name}\n")
    write(out, "sigmas", scheduler.sigmas)
    scheduler.is_scale_input_called = True  # the model here takes x as it is
    x = start(torch.float32) * first
    for t, sigma in zip(scheduler.timesteps, scheduler.sigmas):
        output = model(x, sigma)
        write(out, "calls", x, output)
        x = scheduler.step(output, t, x).prev_sample
    write(out, "x", x)


def flow_matching(out):
    """The schedule that pipelines set, uniform before the shift, for a fixed and a dynamic one; then the scheduler's own, which is
    shifted twice."""
    uniform = numpy.linspace(1.0, 1 / STEPS, STEPS)
    for shift in (1.0, 3.0):
        scheduler = FlowMatchEulerDiscreteScheduler(shift=shift)
        scheduler.set_timesteps(sigmas=uniform)
        diffuse(out, f"flow_shift_{shift:g}", scheduler, against_data, 1.0)
    scheduler = FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True)
    scheduler.set_timesteps(sigmas=uniform, mu=DYNAMIC_MU)
    diffuse(out, "flow_dynamic", scheduler, against_data, 1.0)
    scheduler = FlowMatchEulerDiscreteScheduler(shift=3.0)
    scheduler.set_timesteps(STEPS)
    diffuse(out, "flow_default", scheduler, against_data, 1.0)


def euler_discrete(out):
    """A model of the noise on Karras' levels, a model of the data on the default ones."""
    scheduler = EulerDiscreteScheduler(use_karras_sigmas=True, prediction_type="epsilon")
    scheduler.set_timesteps(STEPS)
    diffuse(out, "euler_karras_noise", scheduler, lambda x, sigma: (x - denoiser(x, sigma)) / sigma, scheduler.sigmas[0])
    scheduler = EulerDiscreteScheduler(prediction_type="sample")
    scheduler.set_timesteps(STEPS)
    diffuse(out, "euler_default_data", scheduler, denoiser, scheduler.sigmas[0])


def k_diffuse(out, name, sampler, sigmas, noises=()):
    """A run of k-diffusion."""
    out.write(f"run {name}\n")
    write(out, "sigmas", sigmas)

    def model(x, sigma):
        denoised = denoiser(x, sigma[:, None])
        write(out, "calls", x[0], denoised[0])
        return denoised

    def draw(*_):
        noise = next(remaining)
        write(out, "noise", noise)
        return noise[None]

    remaining = iter(noises)
    options = {"noise_sampler": draw} if len(noises) else {}
    write(out, "x", sampler(model, start(torch.float64)[None] * sigmas[0], sigmas, disable=True, **options)[0])


def k_diffusion(out):
    """Karras' levels as usual, rho = 7."""
    torch.set_default_dtype(torch.float64)
    k = sampling()
    sigmas = k.get_sigmas_karras(STEPS, 0.03, 14.6)
    k_diffuse(out, "k_euler", k.sample_euler, sigmas)
    k_diffuse(out, "k_heun", k.sample_heun, sigmas)
    k_diffuse(out, "k_dpmpp_2m", k.sample_dpmpp_2m, sigmas)
    noises = [torch.tensor([2 * math.sin(12.9 * (WIDTH * step + i) + 0.3) for i in range(WIDTH)]) for step in range(STEPS)]
    k_diffuse(out, "k_euler_ancestral", k.sample_euler_ancestral, sigmas, noises)


if __name__ == "__main__":
    with open("tests/data/schedulers.txt", "w", encoding="ascii") as file:
        flow_matching(file)
        euler_discrete(file)
        k_diffusion(file)
