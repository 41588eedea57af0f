#!/usr/bin/env python3
# SPDX-FileCopyrightText: Lockstep contributors
# SPDX-License-Identifier: GPL-3.0-only
"""The forecast of one small plan, worked anew from docs/forecast.md: prints the numbers that
tst_forecast_draws and tst_forecast are held to. Shares no code with the program; needs nothing but
Python, whose floats are IEEE 754's as well."""
import math

RATE, DEAL_SIZE, VOLUME, WINS, OPENING = 1, 2, 3, 4, 5
MASK = (1 << 64) - 1
STEP = 0x9E3779B97F4A7C15


def scattered(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def draw_key(seed, purpose, number):
    return scattered(scattered(scattered(seed) ^ purpose) ^ number)


class SplitMix:
    def __init__(self, state):
        self.state = state

    @staticmethod
    def of_trial(key, trial):
        return SplitMix(scattered((key + (trial + 1) * STEP) & MASK))

    def next(self):
        self.state = (self.state + STEP) & MASK
        return scattered(self.state)

    def uniform(self):
        return (float(self.next() >> 12) + 0.5) * 2.0**-52


# Logarithm and exponential of elementary operations.
LOG2 = float.fromhex("0x1.62e42fefa39efp-1")
HALF_LOG_TWO_PI = float.fromhex("0x1.d67f1c864beb5p-1")


def twice_artanh(s):
    square, total = s * s, 1.0 / 21
    for odd in range(19, 1, -2):
        total = total * square + 1.0 / odd
    return 2 * s + 2 * s * (square * total)


def log(x):
    mantissa, exponent = math.frexp(x)
    if mantissa < float.fromhex("0x1.6a09e667f3bcdp-1"):
        mantissa, exponent = mantissa * 2, exponent - 1
    return exponent * LOG2 + twice_artanh((mantissa - 1) / (mantissa + 1))


def log1p(x):
    return twice_artanh(x / (2 + x)) if abs(x) < 0.25 else log(1 + x)


def series(r):
    total = 1.0
    for n in range(18, 0, -1):
        total = 1 + r * total / n
    return total


POWERS = [series(i * (LOG2 / 64)) for i in range(64)]


def exp(x):
    if x < -700:
        return 0.0
    whole = math.floor(x * (64 / LOG2) + 0.5)
    r = x - whole * float.fromhex("0x1.62e42fcp-7") - whole * float.fromhex("0x1.7d1cf79abc9e4p-34")
    q = r * r
    rest = r + q * (0.5 + r * (1.0 / 6)) + q * q * (1.0 / 24 + r * (1.0 / 120) + q * (1.0 / 720))
    power = POWERS[whole & 63]
    return math.ldexp(power + power * rest, whole >> 6)


def stirling_error(n):
    if n < 16:
        return log(float(math.factorial(int(n)))) - (n + 0.5) * log(n) + n - HALF_LOG_TWO_PI
    q = 1 / (n * n)
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - q / 1188) * q) * q) * q) / n


def deviance(x, mean):
    distance = x - mean
    if abs(distance) >= 0.1 * (x + mean):
        return x * log(x / mean) + mean - x
    v = distance / (x + mean)
    total, term, odd = distance * v, 2 * x * v, 3
    while True:
        term *= v * v
        following = total + term / odd
        if following == total:
            return total
        total, odd = following, odd + 2


def log_poisson(k, mean):
    if k <= 0:
        return -mean
    return -stirling_error(k) - deviance(k, mean) - HALF_LOG_TWO_PI - 0.5 * log(k)


def log_binomial(k, n, p):
    if k <= 0:
        return n * log1p(-p)
    if k >= n:
        return n * log(p)
    return (stirling_error(n) - stirling_error(k) - stirling_error(n - k) - deviance(k, n * p)
            - deviance(n - k, n * (1 - p)) - HALF_LOG_TWO_PI + 0.5 * log(n / (k * (n - k))))


# The ziggurat.
TAIL, AREA = 3.654152885361009, 0.004928673233974658


def bell(x):
    return exp(-0.5 * x * x)


ENDS = [AREA / bell(TAIL), TAIL]
for _ in range(2, 256):
    ENDS.append(math.sqrt(-2 * log(bell(ENDS[-1]) + AREA / ENDS[-1])))
ENDS.append(0.0)
HEIGHTS = [bell(x) for x in ENDS]


def normal(random):
    while True:
        word = random.next()
        layer = word & 255
        side = float((word - (1 << 64) if word >> 63 else word) >> 11) * 2.0**-52
        x = side * ENDS[layer]
        if abs(x) < ENDS[layer + 1]:
            return x
        while layer == 0:
            beyond, other = -log(random.uniform()) / TAIL, -log(random.uniform())
            if 2 * other >= beyond * beyond:
                return -TAIL - beyond if side < 0 else TAIL + beyond
        low, high = HEIGHTS[layer], HEIGHTS[layer + 1]
        if low + (high - low) * random.uniform() < bell(x):
            return x


def gamma(random, shape):
    d = shape - 1.0 / 3
    c = 1 / math.sqrt(9 * d)
    while True:
        x = normal(random)
        root = 1 + c * x
        if root <= 0:
            continue
        v, u, q = root * root * root, random.uniform(), x * x
        if u < 1 - 0.0331 * (q * q) or log(u) < 0.5 * q + d * (1 - v + log(v)):
            return d * v


def beta(random, low, high, a, b):
    first = gamma(random, a)
    return low + (high - low) * (first / (first + gamma(random, b)))


def pert(random, low, likely, high):
    span = high - low
    return beta(random, low, high, 1 + 4 * ((likely - low) / span), 1 + 4 * ((high - likely) / span))


def log_normal(random, mean, spread):
    variance = log1p(spread * spread)
    return mean * exp(-0.5 * variance + math.sqrt(variance) * normal(random))


def under_hat(random, a, b, centre, quickly, scale, most, log_chance):
    while True:
        u, v = random.uniform() - 0.5, random.uniform()
        edge = 0.5 - abs(u)
        k = float(math.floor((2 * a / edge + b) * u + centre))
        if edge >= 0.07 and v <= quickly:
            return k
        if 0 <= k <= most and log(v * scale / (a / (edge * edge) + b)) <= log_chance(k):
            return k


def poisson(random, mean):
    if mean >= 10:
        b = 0.931 + 2.53 * math.sqrt(mean)
        return under_hat(random, -0.059 + 0.02483 * b, b, mean + 0.43, 0.9277 - 3.6224 / (b - 2),
                         1.1239 + 1.1328 / (b - 3.4), 2.0**53, lambda k: log_poisson(k, mean))
    left, chance, k = random.uniform(), exp(-mean), 0.0
    while left > chance > 0:
        left -= chance
        k += 1
        chance *= mean / k
    return k


def binomial(random, n, p):
    if p > 0.5:
        return n - binomial(random, n, 1 - p)
    if n * p < 10:
        left, chance, k = random.uniform(), exp(n * log1p(-p)), 0.0
        while left > chance > 0 and k < n:
            left -= chance
            chance *= p / (1 - p) * ((n - k) / (k + 1))
            k += 1
        return k
    root = math.sqrt(n * p * (1 - p))
    b = 1.15 + 2.53 * root
    of_mode = log_binomial(float(math.floor((n + 1) * p)), n, p)
    return under_hat(random, -0.0873 + 0.0248 * b + 0.01 * p, b, n * p + 0.5, 0.92 - 4.2 / b,
                     (2.83 + 5.1 / b) * root, n, lambda k: log_binomial(k, n, p) - of_mode)


def print_draws():
    def show(name, draw, count=3):
        drawn = [draw(SplitMix.of_trial(draw_key(7, RATE, 501), t)) for t in range(count)]
        print(name, [int(x) if x == int(x) else x.hex() for x in drawn])

    show("uniform", lambda random: random.uniform())
    show("normal", normal)
    show("Beta(21, 81)", lambda random: beta(random, 0.0, 1.0, 21.0, 81.0))
    show("PERT 80, 100, 120", lambda random: pert(random, 80.0, 100.0, 120.0))
    show("log-normal 100, 50 %", lambda random: log_normal(random, 100.0, 0.5))
    for mean in (0.5, 4.0, 30.0, 1e6):
        show(f"Poisson {mean:g}", lambda random: poisson(random, mean), 8)
    for n, p in ((10.0, 0.3), (60.0, 0.4), (60.0, 0.9), (1e6, 0.25)):
        show(f"binomial {n:g}, {p}", lambda random: binomial(random, n, p), 8)


def trial(number, seed):
    """Revenue of the first two quarters: 500 hits are guessed to come evenly from 1 July to
    30 September, of whom 20 % are MQLs after 30 days, of whom 10 % are won after 60 more, at
    100,000.00; and 40 MQLs are there from the start, won on day 60."""
    def random(purpose, row):
        return SplitMix.of_trial(draw_key(seed, purpose, row), number)

    def wins(quarter):
        key = draw_key(draw_key(seed, WINS, 101), WINS, 2027 * 4 + quarter)
        return SplitMix.of_trial(key, number)

    first = pert(random(RATE, 501), 0.2 * (1 - 0.2), 0.2, 0.2 * (1 + 0.2))
    second = pert(random(RATE, 502), 0.1 * (1 - 0.2), 0.1, 0.1 * (1 + 0.2))
    deal = log_normal(random(DEAL_SIZE, 101), 10_000_000.0, 0.2)
    volume = pert(random(VOLUME, 701), 500.0 * (1 - 0.5), 500.0, 500.0 * (1 + 0.5))
    chance = 1.0 / (1.0 / first / second)
    early = deal * binomial(random(OPENING, 801), 40.0, second)
    # Revenue comes 90 days later: 2 of the 92 days in the first quarter, 90 in the second.
    early += deal * poisson(wins(1), chance * (volume * (2 / 92)))
    return early, deal * poisson(wins(2), chance * (volume * (90 / 92)))


def print_summary(name, revenue, target):
    count = float(len(revenue))
    mean = 0.0
    for amount in revenue:
        mean += amount / count
    squares = 0.0
    for amount in revenue:
        squares += (amount - mean) * (amount - mean)
    ranked = sorted(revenue)
    p10, p50, p90 = (ranked[math.ceil(share * count) - 1].hex() for share in (0.1, 0.5, 0.9))
    chance = sum(amount >= target for amount in revenue) / count
    print(name, p10, p50, p90, mean.hex(), math.sqrt(squares / (count - 1)).hex(), chance)


print_draws()
TRIALS = [trial(number, 5) for number in range(1000)]
print_summary("Q1", [early for early, _ in TRIALS], 30_000_000)
print_summary("Q2", [late for _, late in TRIALS], 30_000_000)
print_summary("FY", [early + late for early, late in TRIALS], 120_000_000)
