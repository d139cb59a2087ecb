"""Cases go to a cluster encrypted, to the same reportgen, and come back whole."""

from __future__ import annotations

import shutil
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from types import SimpleNamespace

import dask
import distributed
import pytest

from reportgen.batch.executors import cluster, running
from reportgen.batch.executors.cluster import Cluster, on_cluster
from reportgen.batch.executors.stopped import WorkerDied
from reportgen.batch.executors.waiting import Waiting
from reportgen.batch.job import Job, Made
from reportgen.batch.standing import grounds
from reportgen.errors import BatchError, UsageError
from support import tasks


def refused(named: str) -> str:
    """The rule by which a cluster is refused."""
    with pytest.raises(UsageError) as caught, on_cluster(named, 1.0):
        pass
    return caught.value.problems[0].rule


@pytest.mark.parametrize(
    "address",
    [
        "tcp://10.0.0.5:8786",
        "tcp://scheduler.example:8786",
        "ws://127.0.0.1:1",
        "ucx://127.0.0.1:1",
        "tcp://[::",
        "://",
    ],
)
def test_an_address_to_which_cases_would_travel_unencrypted_is_refused(address):
    assert refused(address) == "cluster-not-encrypted"


def test_so_is_one_in_a_configuration_file(tmp_path):
    path = tmp_path / "dask.yaml"
    path.write_text("scheduler-address: tcp://10.0.0.5:8786\n", encoding="utf-8")
    assert refused(str(path)) == "cluster-not-encrypted"
    path.write_text("distributed: {}\n", encoding="utf-8")
    assert refused(str(path)) == "cluster-not-encrypted"


@pytest.mark.parametrize("text", ["[", "words", "- 1"])
def test_what_is_no_configuration_is_said(tmp_path, text):
    path = tmp_path / "dask.yaml"
    path.write_text(text, encoding="utf-8")
    assert refused(str(path)) == "cluster-configuration"
    assert refused(str(tmp_path / "missing.yaml")) == "cluster-configuration"


def test_without_dask_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setattr(cluster, "import_module", lambda name: __import__(f"no_{name}"))
    assert refused("tls://scheduler.example:8786") == "cluster-not-installed"


class Client:
    """A client of a cluster whose workers answer as they are told to; it works in threads."""

    def __init__(self, answers, spills):
        self.answers, self.spills = answers, spills
        self.threads = ThreadPoolExecutor(2)

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.threads.shutdown()

    def wait_for_workers(self, _number, timeout):
        assert timeout

    def run(self, function):
        if isinstance(self.answers, Exception):
            raise self.answers
        return self.spills if function is cluster._spills else self.answers

    def nthreads(self):
        return dict.fromkeys(self.answers, 2)

    def get_executor(self, *, pure):
        assert pure is False
        threads = self.threads

        class Executor:
            submit = threads.submit

            def shutdown(self, wait):
                pass

        return Executor()


@pytest.fixture
def workers(monkeypatch):
    """Set what the workers of a cluster answer."""

    def workers(answers, spills=None):
        asked = []

        def connect(address, **options):
            asked.append((address, options, dask.config.get("distributed.comm.require-encryption", None)))
            return Client(answers, spills or {})

        monkeypatch.setattr(distributed, "Client", connect)
        return asked

    return workers


OURS = {"tls://10.0.0.6:1": grounds.program(), "tls://10.0.0.7:1": grounds.program()}


def test_a_connection_between_machines_has_to_be_encrypted(workers):
    asked = workers(OURS)
    with on_cluster("tls://10.0.0.5:8786", 1.0) as found:
        assert isinstance(found, Cluster)
        assert found.threads == 4
    ((address, _, encrypted),) = asked
    assert (address, encrypted) == ("tls://10.0.0.5:8786", True)


def test_a_configuration_file_names_the_scheduler_and_the_certificates(workers, tmp_path):
    path = tmp_path / "dask.yaml"
    path.write_text(
        "scheduler-address: tls://10.0.0.5:8786\ndistributed: {comm: {tls: {ca-file: ca.pem}}}\n", encoding="utf-8"
    )
    asked = workers(OURS)
    with on_cluster(str(path), 1.0):
        assert dask.config.get("distributed.comm.tls.ca-file") == "ca.pem"
        assert dask.config.get("distributed.scheduler.allowed-failures") > 0, "the other settings stay"
    assert asked[0][0] == "tls://10.0.0.5:8786"


@pytest.mark.parametrize("answers", [{**OURS, "tls://10.0.0.8:1": "another"}, ModuleNotFoundError("reportgen")])
def test_workers_with_another_reportgen_or_none_are_refused(workers, answers):
    workers(answers)
    assert refused("tls://10.0.0.5:8786") == "cluster-version"


def test_a_worker_that_goes_away_while_it_is_asked_stops_nothing(workers, monkeypatch):
    workers(OURS)
    gone = [OSError("gone"), OSError("gone")]
    whole = Client.run
    monkeypatch.setattr(Client, "run", lambda _self, what: whole(Client(gone.pop() if gone else OURS, {}), what))
    with on_cluster("tls://10.0.0.5:8786", 1.0) as found:
        assert found.threads == 4
    gone += [OSError("gone")] * 9
    assert refused("tls://10.0.0.5:8786") == "cluster-unreachable"


def test_workers_that_others_can_listen_to_are_refused(workers):
    workers({"tcp://10.0.0.6:1": grounds.program()})
    assert refused("tls://10.0.0.5:8786") == "cluster-not-encrypted"


def test_workers_that_may_write_cases_to_their_disk_are_refused(workers):
    workers(OURS, {"tls://10.0.0.6:1": True, "tls://10.0.0.7:1": False})
    assert refused("tls://10.0.0.5:8786") == "cluster-spills"


def test_on_this_machine_they_may(workers):
    here = {"tcp://127.0.0.1:1": grounds.program()}
    workers(here, {"tcp://127.0.0.1:1": True})
    with on_cluster("tcp://127.0.0.1:8786", 1.0) as found:
        assert found.threads == 2


@pytest.mark.parametrize(
    ("target", "spill", "writes"), [(0.6, 0.7, True), (False, 0.7, True), (0.6, False, True), (False, False, False)]
)
def test_a_worker_says_whether_it_may_write_to_its_disk(target, spill, writes):
    memory = SimpleNamespace(memory_target_fraction=target, memory_spill_fraction=spill)
    assert cluster._spills(SimpleNamespace(memory_manager=memory)) is writes


def test_a_scheduler_that_does_not_answer_is_one_clear_problem(monkeypatch):
    def connect(*_arguments, **_options):
        raise OSError("not shown")

    monkeypatch.setattr(distributed, "Client", connect)
    assert refused("tls://10.0.0.5:8786") == "cluster-unreachable"


def run(found: Cluster, *orders: str):
    jobs = [Job(number, f"{number}.yaml", order.encode(), b"", None) for number, order in enumerate(orders)]
    results = running.run(jobs, lambda: found.executor, Waiting(), ahead=2, together=2, limit_s=0.3)
    return {number: "made" if isinstance(result, Made) else result.problems[0].rule for number, result in results}


def test_a_case_that_loops_is_stopped_on_its_worker_and_the_others_of_its_task_are_done(workers, monkeypatch):
    monkeypatch.setattr(running, "do", tasks.do)
    workers(OURS)
    with on_cluster("tls://10.0.0.5:8786", 0.3) as found:
        assert run(found, "", "loop", "", "") == {0: "made", 1: "batch-time-limit", 2: "made", 3: "made"}


def test_a_worker_that_comes_later_with_another_reportgen_stops_the_batch(workers, monkeypatch):
    workers(OURS)
    with on_cluster("tls://10.0.0.5:8786", 1.0) as found:
        monkeypatch.setattr(grounds, "program", lambda: "another")
        with pytest.raises(UsageError) as caught:
            run(found, "")
    assert caught.value.problems[0].rule == "cluster-version"


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (distributed.KilledWorker("task", SimpleNamespace(address="x"), 3), WorkerDied),
        (ModuleNotFoundError("x"), UsageError),
        (CancelledError(), BatchError),
        (
            distributed.CommClosedError("not shown") if hasattr(distributed, "CommClosedError") else OSError(),
            BatchError,
        ),
        (KeyError("x"), KeyError),
    ],
)
def test_what_goes_wrong_there_is_told_in_our_words(theirs, ours):
    future: Future[object] = Future()
    failed: Future[object] = Future()
    failed.set_exception(theirs)
    cluster._hand_over(future, failed)
    assert isinstance(future.exception(), ours)
    assert "not shown" not in str(future.exception())


def test_a_batch_on_a_cluster_gives_the_same_bytes(batch, workers):
    """Dask itself, which needs sockets, is tried by `nox -s chaos`."""
    batch.build()
    here = batch.files()
    shutil.rmtree(batch.out)
    workers(OURS)
    outcomes = batch.build(cluster="tls://10.0.0.5:8786")
    assert [outcome.state.value for outcome in outcomes] == ["made"] * 3
    assert batch.files() == here
