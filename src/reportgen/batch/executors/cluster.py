"""Dask's workers as an executor: bytes go there and come back, and nothing has to be on a disk that they share.

Cases are identifiable. Between machines they travel encrypted or not at all, and no worker may write them to its disk.
"""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import CancelledError, Executor, Future
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar, cast
from urllib.parse import urlsplit

from msgspec import Struct

from reportgen.batch.executors.stopped import TookTooLong, WorkerDied, took_too_long
from reportgen.batch.executors.time_limit import limited
from reportgen.batch.job import Refused, Result, Task
from reportgen.batch.standing import grounds
from reportgen.errors import BatchError, Place, UsageError
from reportgen.plain_file import read_file

__all__ = ["TOGETHER", "Cluster", "on_cluster"]

P = ParamSpec("P")
T = TypeVar("T")

TOGETHER = 16
"""An empty task costs Dask 2 to 3 ms; so many cases share it where there are many."""

_WAIT = "30s"
_TIMES = 4
"""How often workers are asked, while some of them go away."""
_ONE_AT_A_TIME = threading.Lock()
"""Of the libraries that read finished PDFs, one knows nothing of threads."""


class _Client(Protocol):
    """What we ask of Dask's client."""

    def get_executor(self, *, pure: bool) -> Executor:
        """An executor whose tasks are done anew, even if they were done before."""

    def run(self, function: Callable[..., T]) -> Mapping[str, T]:
        """What a function says on each worker, by the worker's address."""

    def nthreads(self) -> Mapping[str, int]:
        """How many tasks each worker does at a time."""


class Cluster(Struct, frozen=True):
    """A cluster that was looked at: `executor` hands in, `threads` is how many tasks it does at a time."""

    executor: Executor
    threads: int


@contextmanager
def on_cluster(named: str, limit_s: float) -> Iterator[Cluster]:
    """Connect to a cluster, and leave it again; the cluster stays.

    Args:
        named: `tls://HOST:PORT`, `tcp://` on this machine, or a Dask configuration file that names the scheduler.
        limit_s: the time limit of a case, in seconds.

    Raises:
        UsageError: Dask is not installed, the cluster cannot be reached or has no workers, cases would travel or lie
            about unencrypted, or the workers have another reportgen.
    """
    try:
        dask, distributed = import_module("dask"), import_module("distributed")
    except ImportError:
        raise _problem(
            "cluster-not-installed",
            "",
            "Dask is not installed",
            'Run `pip install ".[cluster]"` in the folder that holds reportgen',
        ) from None
    with ExitStack() as stack:
        address = named
        if "://" not in named:
            stack.enter_context(dask.config.set(_configured(Path(named))))
            address = str(dask.config.get("scheduler-address", None) or "")
        _refuse_open(address)
        if address.startswith("tls:"):
            stack.enter_context(dask.config.set({"distributed.comm.require-encryption": True}))
        try:
            client = stack.enter_context(distributed.Client(address, set_as_default=False, timeout=_WAIT))
            client.wait_for_workers(1, timeout=_WAIT)
        except (OSError, TimeoutError, ValueError, TypeError, RuntimeError):
            raise _unreachable(address) from None
        yield Cluster(_Workers(client, limit_s), _examine(client, address))


class _Workers(Executor):
    """Dask's own executor, with our words for what goes wrong."""

    def __init__(self, client: _Client, limit_s: float) -> None:
        self._limit_s = limit_s
        self._program = grounds.program()
        self._executor = client.get_executor(pure=False)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Hand in a task; Dask tries it on another worker when one dies."""
        ours: Future[T] = Future()
        remote = cast("Callable[..., T]", _remote)
        theirs = self._executor.submit(remote, self._program, self._limit_s, fn, *args, **kwargs)
        theirs.add_done_callback(partial(_hand_over, ours))
        return ours

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take back what is not done."""
        self._executor.shutdown(wait=wait and not cancel_futures)


def _remote(program: str, limit_s: float, do: Callable[[Task], tuple[tuple[int, Result], ...]], task: Task) -> object:
    """A task, on the worker: case by case, each within its time."""
    if program != grounds.program():
        raise _other_version("")
    results: list[tuple[int, Result]] = []
    with _ONE_AT_A_TIME:
        for job in task:
            try:
                with limited(limit_s):
                    results += do((job,))
            except TookTooLong:
                refused = took_too_long(job.name, limit_s)
                results.append((job.number, Refused(refused.problems, refused.exit_code, limit_s)))
    return tuple(results)


def _hand_over(ours: Future[T], theirs: Future[T]) -> None:
    try:
        result = theirs.result()
    except import_module("distributed").KilledWorker:
        ours.set_exception(WorkerDied())
    except (ImportError, AttributeError):
        ours.set_exception(_other_version(""))
    except (CancelledError, OSError):
        ours.set_exception(
            BatchError.of(
                "cluster-lost",
                Place(),
                "the connection to the cluster is lost",
                "Look after the scheduler, and run the same command again: it goes on from here",
            )
        )
    except Exception as error:  # noqa: BLE001 - whoever waits for it decides
        ours.set_exception(error)
    else:
        ours.set_result(result)


def _configured(path: Path) -> dict[str, object]:
    import yaml

    try:
        found = yaml.safe_load(read_file(path))
    except (OSError, yaml.YAMLError):
        found = None
    if not isinstance(found, dict):
        raise _problem(
            "cluster-configuration",
            str(path),
            "it is neither an address nor a Dask configuration file",
            "Give `tls://HOST:PORT`, or a YAML file with `scheduler-address`",
        )
    return dict(_flat(found, ""))


def _flat(found: Mapping[str, object], above: str) -> Iterator[tuple[str, object]]:
    """Each value by its dotted key, so that it is put beside Dask's other settings and not in their place."""
    for key, value in found.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value


def _refuse_open(address: str) -> None:
    """Cases travel encrypted, or do not leave this machine."""
    try:
        found = urlsplit(address)
        host = found.hostname or ""
    except ValueError:
        found, host = urlsplit(""), ""
    if found.scheme in {"tls", "inproc"} or (found.scheme == "tcp" and _is_here(host)):
        return
    raise _problem(
        "cluster-not-encrypted",
        address,
        "cases are identifiable, and would travel unencrypted",
        "Give a `tls://` address; `tcp://` is for 127.0.0.1 alone",
    )


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _examine(client: _Client, address: str) -> int:
    """How many tasks the workers do at a time.

    Raises:
        UsageError: they are of another version, or not fit for what is identifiable.
    """
    programs = _asked(client, grounds.program, address)
    for worker, program in programs.items():
        _refuse_open(worker)
        if program != grounds.program():
            raise _other_version(worker)
    spilling = _asked(client, _spills, address)
    for worker, spills in spilling.items():
        if spills and not _is_here(urlsplit(worker).hostname or ""):
            raise _problem(
                "cluster-spills",
                worker,
                "the worker may write cases to its disk when memory is short",
                "Set `distributed.worker.memory.target` and `spill` to false where it is started",
            )
    return max(1, sum(client.nthreads().values()))


def _asked(client: _Client, what: Callable[..., T], address: str) -> Mapping[str, T]:
    """What every worker answers; where one goes away meanwhile, the others are asked again.

    Raises:
        UsageError: a worker has no such reportgen, or nobody answers.
    """
    for _ in range(_TIMES):
        try:
            return client.run(what)
        except OSError:
            continue
        except Exception:  # noqa: BLE001 - whatever else keeps a worker from answering, it has no such reportgen
            raise _other_version(address) from None
    raise _unreachable(address)


def _spills(dask_worker: object) -> bool:
    memory = getattr(dask_worker, "memory_manager", None)
    return bool(getattr(memory, "memory_target_fraction", False) or getattr(memory, "memory_spill_fraction", False))


def _unreachable(address: str) -> UsageError:
    return _problem(
        "cluster-unreachable",
        address,
        "the scheduler cannot be reached, or has no workers",
        "Start it and its workers, and look at the address and the certificates",
    )


def _other_version(address: str) -> UsageError:
    return _problem(
        "cluster-version",
        address,
        "the worker has another reportgen, or other versions of its libraries or of Python, than this machine",
        "Install the same on both: documents must not depend on where they are made",
    )


def _problem(rule: str, file: str, what: str, remedy: str) -> UsageError:
    return UsageError.of(rule, Place(file=file or None), what, remedy)
