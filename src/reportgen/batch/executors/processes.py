"""An executor of processes that loses nothing with a worker: the task of one that dies is known, and so is its time.

`ProcessPoolExecutor` gives up everything when one of its workers dies, and cannot stop one. Here each worker has a pipe
of its own and one task at a time. A worker whose parent is gone leaves by itself.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import signal
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures import wait as finished
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from typing import Any, ParamSpec, TypeVar

from msgspec import Struct

from reportgen.batch.executors.stopped import TookTooLong, WorkerDied, unready
from reportgen.child_processes import without_ctrl_c
from reportgen.errors import BatchError

__all__ = ["Processes"]

P = ParamSpec("P")
T = TypeVar("T")

_GRACE_S = 30
"""So long after its time limit a worker ends by itself, in case that its parent was killed in the meantime."""


_MOST_BYTES = 4 << 30
"""Address space of a worker; a large case takes a twentieth of it."""

_STILLBORN = 5
"""So many workers in a row that end before they are ready mean that none ever will be."""


class _Worker(Struct):
    process: BaseProcess
    pipe: Connection
    ready: bool = False
    future: Future[Any] | None = None
    until: float = 0.0


class Processes(Executor):
    """So many processes, kept full; a task that goes over its time is stopped with its process."""

    def __init__(self, number: int, limit_s: float) -> None:
        """Make ready; processes begin with the first task.

        Args:
            number: how many.
            limit_s: the time limit of a task, in seconds.
        """
        self._number = number
        self._limit_s = limit_s
        self._context = _context()
        self._queue: deque[tuple[Future[Any], bytes]] = deque()
        self._lock = threading.Lock()
        self._heard, self._say = multiprocessing.Pipe(duplex=False)
        self._workers: list[_Worker] = []
        self._stillborn = 0
        self._unready: BatchError | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, name="reportgen-batch", daemon=True)
        self._thread.start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Hand in a task; its future raises `WorkerDied` or `TookTooLong` if it could not be finished.

        Raises:
            BatchError: a process cannot import what it needs.
            WorkerDied: no process begins.
        """
        future: Future[T] = Future()
        packed = pickle.dumps((fn, args, kwargs), pickle.HIGHEST_PROTOCOL)
        with self._lock:
            if self._unready is not None:
                raise self._unready
            if self._stillborn >= _STILLBORN:
                raise WorkerDied("no process begins")
            if self._stopping:
                raise RuntimeError("the executor was shut down")
            self._queue.append((future, packed))
        self._say.send_bytes(b"+")
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Stop the processes: when all that was handed in is done, or at once."""
        if wait and not cancel_futures:
            with self._lock:
                futures = [future for future, _ in self._queue]
                futures += [worker.future for worker in self._workers if worker.future is not None]
            finished(futures)
        self._stopping = True
        self._say.send_bytes(b"-")
        self._thread.join()

    def _serve(self) -> None:
        """Hand out tasks and take in what comes, in a thread of its own, until there is an end to it."""
        try:
            while not self._stopping:
                self._hand_out()
                running = [worker.until for worker in self._workers if worker.future is not None]
                timeout = max(0.0, min(running) - time.monotonic()) if running else None
                came = wait([self._heard, *(worker.pipe for worker in self._workers)], timeout)
                if self._heard in came:
                    self._heard.recv_bytes()
                for worker in list(self._workers):
                    if worker.pipe in came:
                        self._take(worker)
                    elif worker.future is not None and time.monotonic() >= worker.until:
                        self._lose(worker, TookTooLong())
        finally:
            self._stopping = True
            for worker in list(self._workers):
                self._lose(worker, WorkerDied())
            with self._lock:
                for future, _ in self._queue:
                    future.set_exception(self._unready or WorkerDied())
                self._queue.clear()

    def _hand_out(self) -> None:
        with self._lock:
            lacking = min(self._number, len(self._queue) + self._busy()) - len(self._workers)
        for _ in range(lacking):
            self._workers.append(self._start())
        for worker in list(self._workers):
            if not worker.ready or worker.future is not None:
                continue
            with self._lock:
                if not self._queue:
                    return
                future, packed = self._queue.popleft()
                if not future.set_running_or_notify_cancel():
                    continue
                worker.future, worker.until = future, time.monotonic() + self._limit_s
            try:
                worker.pipe.send_bytes(packed)
            except OSError:
                self._lose(worker, WorkerDied())

    def _busy(self) -> int:
        return sum(worker.future is not None for worker in self._workers)

    def _take(self, worker: _Worker) -> None:
        try:
            fine, value = pickle.loads(worker.pipe.recv_bytes())  # noqa: S301 - what our own process has packed
        except (EOFError, OSError):
            self._lose(worker, WorkerDied())
            return
        if not worker.ready and not fine:
            self._unready, self._stopping = unready(value), True
            return
        worker.ready, self._stillborn = True, 0
        future, worker.future = worker.future, None
        if future is not None and fine:
            future.set_result(value)
        elif future is not None:
            future.set_exception(value)

    def _lose(self, worker: _Worker, error: Exception) -> None:
        """A worker is gone, or has to go. Another takes its place as soon as there is something to do."""
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        self._workers.remove(worker)
        if worker.future is not None:
            worker.future.set_exception(error)
        self._stillborn += not worker.ready and not self._stopping
        self._stopping |= self._stillborn >= _STILLBORN

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, self._limit_s), daemon=True)
        with without_ctrl_c():
            process.start()
        theirs.close()
        return _Worker(process, ours)


def _context() -> ForkServerContext | SpawnContext:
    """How processes begin: from a server that has the libraries, where there can be one, and never as a copy of this
    process with its threads.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["reportgen.batch.preload"])
    return context


def _work(pipe: Connection, limit_s: float) -> None:
    """Do what comes through the pipe, until it is closed."""
    try:
        from reportgen.batch import preload  # noqa: F401 - the time of a task does not count from here
    except ImportError as error:
        with contextlib.suppress(OSError):
            pipe.send_bytes(pickle.dumps((False, error.name or "")))
        return
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # on Windows nothing was held back
    _hold_memory()
    threading.Thread(target=_follow, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        pipe.send_bytes(pickle.dumps((True, None)))
        while True:
            packed = pipe.recv_bytes()
            _alarm(int(limit_s) + _GRACE_S)
            answer = _answer(packed)
            _alarm(0)
            pipe.send_bytes(answer)


def _answer(packed: bytes) -> bytes:
    try:
        fn, args, kwargs = pickle.loads(packed)  # noqa: S301 - what our parent has packed
        return pickle.dumps((True, fn(*args, **kwargs)), pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001 - the future carries it
        # Without what it says, which may hold a personal value, and which may not be fit to be packed.
        return pickle.dumps((False, RuntimeError(type(error).__name__)))


def _hold_memory() -> None:
    """Keep what grows without end in this process, so that the system need not choose a victim among all."""
    with contextlib.suppress(ImportError, ValueError, OSError):  # not on every system
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        if most == resource.RLIM_INFINITY or most > _MOST_BYTES:
            resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, most))


def _alarm(seconds: int) -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _follow() -> None:
    """Leave with the parent, whatever is being done."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
