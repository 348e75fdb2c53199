"""Trains the network of tags and trees: network.py FOLDER [banks=train,nb,sv] [epochs=20] [...]

FOLDER holds what train.ts wrote: for each bank the attributes of its tokens, guessed and right tags, heads and labels, and
meta.json. Writes floats.f32, rows.i32 and shape.json into the same folder, which training/syntax/network.ts packs.
What it computes, and in which order the floats stand, is src/syntax/network.ts in 32-bit floats; change both together.

Needs JAX 0.10 (Apache-2.0) and NumPy 2 (BSD), nothing else, and no accelerator. Seeds are fixed: the same bytes on the same machine.
"""
import json
import os
import sys
import time
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_compilation_cache_dir", os.environ.get("JAX_CACHE", "/tmp/jaxcache"))
jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.3)

# what is embedded: name, column of the attributes, how often a value must have been seen; in the order of `embedded` in
# src/syntax/network.ts. The bank is a constant in reading: it is folded into a bias.
GUESSED, UPOS, BANK = -1, -2, -3
TEMPLATES = [
    ("word", 0, 2), ("suffix2", 3, 2), ("suffix3", 4, 2), ("suffix4", 5, 2), ("suffix5", 6, 3), ("prefix2", 8, 3),
    ("prefix3", 9, 3), ("shape", 10, 2), ("flags", 11, 2), ("lexicon", 12, 2), ("tag", GUESSED, 1), ("upos", UPOS, 1),
    ("kind", 16, 2), ("use", 17, 2), ("phrase", 18, 2), ("part", 19, 2), ("bank", BANK, 1),
]
NAMES = [name for name, _, _ in TEMPLATES]

SETTINGS = dict(
    banks="train",  # all but the first are other treebanks, marked as such
    D=96,  # numbers in an embedding
    H=96,  # numbers in one direction of a layer
    A=64,  # what a token says of its arc
    R=64,  # and of its label
    drop=0.3, wdrop=0.25, fdrop=0.05,  # shares left out: between layers, of words, of other attributes
    tagw=0.5, namew=0.5,  # weights of the tags and the names in the loss
    lr=3e-3, budget=1024, epochs=20, seed=1,  # budget: tokens in a batch
)
LONGEST = 160  # longer sentences are not trained on


def load(folder, bank, stride):
    get = lambda what: np.fromfile(f"{folder}/{bank}.{what}.i32", dtype=np.int32)
    out = dict(values=get("values").reshape(-1, stride), first=get("first"), tag=get("tag"), gold=get("gold"),
               head=get("head"), label=get("label"), name=get("name"))
    out["bank"] = np.zeros(len(out["tag"]), np.int32)
    return out


def joined(parts):
    """Several banks as one, each marked."""
    for k, part in enumerate(parts):
        part["bank"][:] = k
    out = {k: np.concatenate([part[k] for part in parts]) for k in parts[0] if k != "first"}
    at, first = 0, [np.zeros(1, np.int32)]
    for part in parts:
        first.append(part["first"][1:] + at)
        at += part["first"][-1]
    out["first"] = np.concatenate(first)
    return out


def columns(bank, meta):
    names = sorted({tag.split(" ")[0] for tag in meta["tags"]})
    upos = np.array([names.index(tag.split(" ")[0]) for tag in meta["tags"]], dtype=np.int32)
    pick = {GUESSED: lambda: bank["tag"], UPOS: lambda: upos[bank["tag"]], BANK: lambda: bank["bank"]}
    return np.stack([pick[c]() if c < 0 else bank["values"][:, c] for _, c, _ in TEMPLATES], 1)


def vocabulary(cols, bank):
    """Values and first row of each template; row 0 is for what is unknown."""
    out, rows = [], 1
    for k, (name, _, least) in enumerate(TEMPLATES):
        values, count = np.unique(bank if name == "bank" else cols[:, k], return_counts=True)
        values = values[count >= least]
        out.append((values, rows))
        rows += len(values)
    return out, rows


def rows_of(cols, vocabularies):
    out = np.zeros(cols.shape, dtype=np.int32)
    for k, (values, base) in enumerate(vocabularies):
        at = np.searchsorted(values, cols[:, k])
        at[at == len(values)] = 0
        out[:, k] = np.where(values[at] == cols[:, k], base + at, 0)
    return out


LENGTHS = (8, 14, 20, 27, 36, 50, 80, 160, 320, 640)


def batches(bank, rows, budget, random=None, longest=None):
    """Sentences of about the same length together; each batch has one of few shapes, as each shape is compiled."""
    first = bank["first"]
    length = first[1:] - first[:-1]
    order = [s for s in range(len(length)) if length[s] > 0 and (longest is None or length[s] <= longest)]
    if random is not None:
        random.shuffle(order)
    buckets = {}
    for s in order:
        buckets.setdefault(next(k for k in LENGTHS if length[s] <= k), []).append(s)
    plan = []
    for L, members in sorted(buckets.items()):
        B = max(1, budget // L)
        plan += [(L, B, members[i:i + B]) for i in range(0, len(members), B)]
    if random is not None:
        random.shuffle(plan)
    for L, B, members in plan:
        x = np.zeros((B, L, rows.shape[1]), np.int32)
        head, label, gold, name = (np.zeros((B, L), np.int32) for _ in range(4))
        mask = np.zeros((B, L), np.float32)
        for b, s in enumerate(members):
            f, t = first[s], first[s + 1]
            n = t - f
            x[b, :n] = rows[f:t]
            head[b, :n] = np.where(bank["head"][f:t] == n, 0, np.where(bank["head"][f:t] < 0, -1, bank["head"][f:t] + 1))  # 0 is the root here
            label[b, :n], gold[b, :n], mask[b, :n] = bank["label"][f:t], bank["gold"][f:t], 1
            name[b, :n] = bank["name"][f:t]
        yield x, head, label, gold, name, mask


def init(key, rows, c, n_labels, n_tags, n_names):
    keys = iter(jax.random.split(key, 64))
    normal = lambda *shape, scale=None: jax.random.normal(next(keys), shape) * (scale or 1 / np.sqrt(shape[-2]))
    H, both = c["H"], 2 * c["H"]
    # round sizes are compiled once
    p = {"E": jax.random.normal(next(keys), ((rows + 8191) // 8192 * 8192, c["D"])) * 0.3}
    inner = c["D"]
    for layer in range(2):
        p[f"W{layer}"] = normal(inner, 8 * H)
        square = lambda: jnp.linalg.qr(jax.random.normal(next(keys), (H, H)))[0]
        p[f"U{layer}"] = jnp.stack([jnp.concatenate([square() for _ in range(4)], 1) for _ in range(2)])
        b = np.zeros((2, 4, H), np.float32)
        b[:, 1] = 1.0  # forget little at first
        p[f"b{layer}"] = jnp.array(b.reshape(-1))
        inner = both
    p["Ah"], p["Ad"], p["bh"], p["bd"] = normal(both, c["A"]), normal(both, c["A"]), jnp.zeros(c["A"]), jnp.zeros(c["A"])
    p["root"] = normal(1, both, scale=0.1)[0]
    p["Rh"], p["Rd"], p["br"] = normal(both, c["R"]), normal(both, c["R"]), jnp.zeros(c["R"])
    p["O"], p["bo"] = normal(c["R"], n_labels), jnp.zeros(n_labels)
    p["T"], p["bt"] = normal(both, n_tags, scale=0.01), jnp.zeros(n_tags)
    p["N"], p["bn"] = normal(both, n_names, scale=0.01), jnp.zeros(n_names)
    return p


def lstm(x, mask, W, U, b, H):
    """Both directions at once; gates: input, forget, output, update."""
    B, L, _ = x.shape
    g = (x @ W + b).reshape(B, L, 2, 4 * H)
    gates = jnp.stack([g[:, :, 0], g[:, ::-1, 1]], 0).transpose(2, 0, 1, 3)
    masks = jnp.stack([mask, mask[:, ::-1]], 0).transpose(2, 0, 1)[..., None]

    def step(state, here):
        (h, s), (gate, m) = state, here
        i, f, o, u = jnp.split(gate + jnp.einsum("dbh,dhg->dbg", h, U), 4, -1)
        s = jax.nn.sigmoid(f) * s + jax.nn.sigmoid(i) * jnp.tanh(u)
        h = jax.nn.sigmoid(o) * jnp.tanh(s)
        return (h * m, s * m), h * m

    zero = jnp.zeros((2, B, H))
    hs = jax.lax.scan(step, (zero, zero), (gates, masks))[1].transpose(1, 2, 0, 3)
    return jnp.concatenate([hs[0], hs[1][:, ::-1]], -1)


def drop(key, x, share, shape):
    return x * (jax.random.uniform(key, shape) >= share) / (1 - share)


def encode(p, x, mask, c, key=None):
    B = x.shape[0]
    keys = None if key is None else jax.random.split(key, 12)
    if keys is not None:
        x = x * (jax.random.uniform(keys[0], x.shape) >= jnp.array([c["wdrop"] if n == "word" else c["fdrop"] for n in NAMES]))
    h = (p["E"][x] * (x > 0)[..., None]).sum(2)
    for layer in range(2):
        if keys is not None:
            h = drop(keys[1 + layer], h, c["drop"], (B, 1, h.shape[-1]))
        h = lstm(h, mask, p[f"W{layer}"], p[f"U{layer}"], p[f"b{layer}"], c["H"])
    return h if keys is None else drop(keys[6], h, c["drop"], (B, 1, h.shape[-1]))


def arcs(p, h, mask):
    B, L, both = h.shape
    g = jnp.concatenate([jnp.broadcast_to(p["root"], (B, 1, both)), h], 1)
    s = jnp.einsum("bda,bha->bdh", h @ p["Ad"] + p["bd"], jax.nn.relu(g @ p["Ah"] + p["bh"]))
    may = jnp.concatenate([jnp.ones((B, 1)), mask], 1)[:, None, :] > 0
    return jnp.where(may & (jnp.eye(L, L + 1, 1) == 0), s, -1e9), g


def labels_of(p, g, h, head):
    said = jnp.take_along_axis(g @ p["Rh"], head[..., None], 1) + h @ p["Rd"] + p["br"]
    return jax.nn.relu(said) @ p["O"] + p["bo"]


def loss_of(p, batch, key, c):
    x, head, label, gold, name, mask = batch
    h = encode(p, x, mask, c, key)
    s, g = arcs(p, h, mask)
    cross = lambda z, y: -jnp.take_along_axis(jax.nn.log_softmax(z), jnp.maximum(y, 0)[..., None], -1)[..., 0] * (y >= 0)
    loss = cross(s, head) + cross(labels_of(p, g, h, jnp.maximum(head, 0)), label) + c["tagw"] * cross(h @ p["T"] + p["bt"], gold)
    loss += c["namew"] * cross(h @ p["N"] + p["bn"], name)
    return (loss * mask).sum() / mask.sum()


def save(folder, p, c, vocabularies, meta):
    values, base = vocabularies[NAMES.index("bank")]
    p = {k: np.array(v, np.float32) for k, v in p.items()}
    p["b0"] = p["b0"] + p["E"][base] @ p["W0"]
    p["E"] = p["E"][:base]
    order = ["E", "W0", "b0", "U0", "W1", "b1", "U1", "Ad", "bd", "Ah", "bh", "Rd", "Rh", "br", "O", "bo", "T", "bt", "N", "bn", "root"]
    np.concatenate([p[k].reshape(-1) for k in order]).tofile(f"{folder}/floats.f32")
    rows = [(k, int(v), base + i) for k, (values, base) in enumerate(vocabularies) if NAMES[k] != "bank"
            for i, v in enumerate(values)]
    np.array(rows, dtype=np.int64).astype(np.int32).tofile(f"{folder}/rows.i32")
    shape = dict(embedding=c["D"], hidden=c["H"], arc=c["A"], label=c["R"], labels=len(meta["labels"]), tags=len(meta["tags"]),
                 names=meta["nameLabels"], rows=len(p["E"]))
    with open(f"{folder}/shape.json", "w") as file:
        json.dump(shape, file)


def train(folder, c):
    with open(f"{folder}/meta.json") as file:
        meta = json.load(file)
    dev = load(folder, "dev", meta["stride"])
    bank = joined([load(folder, name, meta["stride"]) for name in c["banks"].split(",")])
    cols = columns(bank, meta)
    own = [k for k, name in enumerate(c["banks"].split(",")) if name in ("train", "others")]
    vocabularies, n_rows = vocabulary(cols[np.isin(bank["bank"], own)], bank["bank"])
    print(n_rows, "rows", flush=True)
    rows, dev_rows = rows_of(cols, vocabularies), rows_of(columns(dev, meta), vocabularies)
    code = lambda names: np.array([names.index(name) for name in names])
    universal = code([label.split(":")[0] for label in meta["labels"]])
    upos = code([tag.split(" ")[0] for tag in meta["tags"]])
    p = init(jax.random.PRNGKey(c["seed"]), n_rows, c, len(meta["labels"]), len(meta["tags"]), meta["nameLabels"])
    mean = jax.tree.map(jnp.array, p)  # the running mean of the last epochs is what ships
    m, v = jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.zeros_like, p)
    per_epoch = sum(1 for _ in batches(bank, rows, c["budget"], np.random.default_rng(0), LONGEST))
    total = per_epoch * c["epochs"]

    @partial(jax.jit, donate_argnums=(0, 1, 2, 3))
    def step(p, m, v, mean, t, rate, share, key, batch):
        loss, g = jax.value_and_grad(loss_of)(p, batch, key, c)
        norm = jnp.sqrt(sum((a * a).sum() for a in jax.tree.leaves(g)))
        g = jax.tree.map(lambda a: a * jnp.minimum(1, 5 / norm), g)
        m = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, m, g)
        v = jax.tree.map(lambda a, b: 0.95 * a + 0.05 * b * b, v, g)
        first, second = 1 - 0.9 ** (t + 1), 1 - 0.95 ** (t + 1)
        p = jax.tree.map(lambda a, b, d: a - rate * (b / first) / (jnp.sqrt(d / second) + 1e-8), p, m, v)
        return p, m, v, jax.tree.map(lambda e, a: e + (a - e) * share, mean, p), loss

    @jax.jit
    def predict(p, x, mask):
        h = encode(p, x, mask, c)
        s, g = arcs(p, h, mask)
        head = s.argmax(-1)
        return head, labels_of(p, g, h, head).argmax(-1), (h @ p["T"] + p["bt"]).argmax(-1), (h @ p["N"] + p["bn"]).argmax(-1)

    def spans(labels, mask):
        """Names as (row, first, last, class): persons, organizations, places; a label is 1 + 4 * class + (begin, inside, end, single)."""
        out, first = set(), None
        for b, t in zip(*np.nonzero(mask)):
            kind, part = divmod(int(labels[b, t]) - 1, 4)
            if labels[b, t] > 0 and part in (0, 3):
                first = (b, t, kind)
            if labels[b, t] > 0 and part in (2, 3) and first and first[0] == b and first[2] == kind < 3:
                out.add((b, first[1], t, kind))
            if labels[b, t] <= 0 or part in (2, 3):
                first = None
        return out

    def score(p):
        """In per cent, each token by itself: train.ts gives the scores of whole trees."""
        right, names = np.zeros(5), np.zeros(3)
        for x, head, label, gold, name, mask in batches(dev, dev_rows, 2048):
            h, l, t, e = map(np.array, predict(p, x, mask))
            here = mask > 0
            arc = (h == head) & here
            right += [here.sum(), arc.sum(), (arc & (universal[l] == universal[label])).sum(), ((t == gold) & here).sum(),
                      ((upos[t] == upos[gold]) & here & (gold >= 0)).sum()]
            found, wanted = spans(e, here), spans(name, here)
            names += [len(found & wanted), len(found), len(wanted)]
        names = 200 * names[0] / max(1, names[1] + names[2])
        return f"names {names:.1f} " + "UAS %.2f LAS %.2f tag %.2f UPOS %.2f" % tuple(100 * right[1:] / right[0])

    random, key, t, began = np.random.default_rng(c["seed"]), jax.random.PRNGKey(c["seed"] + 100), 0, time.time()
    for epoch in range(1, c["epochs"] + 1):
        lost = 0.0
        for batch in batches(bank, rows, c["budget"], random, LONGEST):
            key, k = jax.random.split(key)
            done = t / total
            rate = c["lr"] * min(1, t / 100) * (1 if done < 0.3 else (1 - done) / 0.7 * 0.98 + 0.02)
            share = max(1 / (2.5 * per_epoch), 1 / (t + 1))  # of the running mean of the weights
            p, m, v, mean, loss = step(p, m, v, mean, float(t), rate, share, k, batch)
            lost += float(loss)
            t += 1
        scores = score(mean) if epoch % 4 == 0 or epoch == c["epochs"] else ""
        if scores:
            save(folder, mean, c, vocabularies, meta)
        print(f"epoch {epoch} {time.time() - began:.0f} s, loss {lost / per_epoch:.3f} {scores}", flush=True)


if __name__ == "__main__":
    settings = dict(SETTINGS)
    for argument in sys.argv[2:]:
        name, value = argument.split("=")
        settings[name] = type(settings[name])(value)
    print(settings, flush=True)
    train(sys.argv[1], settings)
