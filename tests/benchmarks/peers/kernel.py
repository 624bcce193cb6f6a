"""A front end: starts a kernel, asks, and says how long each answer took, with jupyter-client on both kernels."""
import os
import queue
import statistics
import sys
import time

import ipykernel  # noqa: F401  (the peer's kernel has to be here)
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpec

COMPLETE = {"csharp": "Console.Wri", "python": "str.spl"}
LOOP = {"csharp": "while (true) { }", "python": "while True: pass"}
UPDATES = {
    "csharp": "var shown = display(0); for (var i = 1; i <= 10_000; i++) shown.Update(i);",
    "python": "shown = display(0, display_id=True)\nfor i in range(1, 10_001): shown.update(i)",
}


class Manager(KernelManager):
    argv = []

    @property
    def kernel_spec(self):
        return KernelSpec(argv=self.argv, display_name="kernel", interrupt_mode=self.mode)


def start(argv, mode):
    manager = Manager(transport="tcp")
    manager.argv, manager.mode = argv, mode
    return manager


def reply(client, send):
    """Sends a request and waits for its reply; returns the reply and the seconds."""
    began = time.perf_counter()
    request = send()
    while True:
        message = client.get_shell_msg(timeout=60)
        if message["parent_header"].get("msg_id") == request:
            return message, time.perf_counter() - began


def published(client, request, patience=10):
    """What was published of a request until the kernel was idle."""
    messages = []
    while True:
        message = client.get_iopub_msg(timeout=patience)
        if message["parent_header"].get("msg_id") != request:
            continue
        messages.append(message)
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return messages


def cell(client, code):
    message, seconds = reply(client, lambda: client.execute(code, allow_stdin=False))
    return published(client, message["parent_header"]["msg_id"]), seconds


def resident(manager):
    with open(f"/proc/{manager.provisioner.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def session(argv, mode, body):
    manager = start(argv, mode)
    began = time.perf_counter()
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        return body(manager, client, began)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def first(manager, client, began):
    """Seconds to the first result and to the kernel's account of itself, MB resident."""
    reply(client, lambda: client.kernel_info())
    info = time.perf_counter() - began
    reply(client, lambda: client.execute("1+1", allow_stdin=False))
    return time.perf_counter() - began, info, resident(manager)


def warm(language, cells):
    def body(manager, client, _):
        """Seconds of a cell, of one of the last, of a completion, to stop a loop; MB after the cells; updates and whether the last came."""
        client.wait_for_ready(timeout=60)
        for _ in range(20):
            cell(client, "1+1")
        times = [cell(client, "1+1")[1] for _ in range(cells)]
        code = COMPLETE[language]
        completions = [reply(client, lambda: client.complete(code, len(code)))[1] for _ in range(30)]
        memory = resident(manager)
        try:
            shown, _ = cell(client, UPDATES[language])
        except queue.Empty:  # lost on the way, the end with the rest: ipykernel's queue holds 1,000 messages
            shown = []
        updates = [message for message in shown if message["msg_type"] == "update_display_data"]
        last = bool(updates) and updates[-1]["content"]["data"]["text/plain"] == "10000"
        request = client.execute(LOOP[language], allow_stdin=False)
        time.sleep(0.5)
        began = time.perf_counter()
        manager.interrupt_kernel()
        while client.get_shell_msg(timeout=60)["parent_header"].get("msg_id") != request:
            pass
        stop = time.perf_counter() - began
        return (statistics.median(times[:100]), statistics.median(times[-100:]), statistics.median(completions[10:]), stop, memory, len(updates), float(last))

    return body


def main():
    print("ready", flush=True)
    for line in sys.stdin:
        language, what, program = line.split(maxsplit=2)
        python = language == "python"
        argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"] if python else [program.strip(), "jupyter", "{connection_file}"]
        body = first if what == "start" else warm(language, int(what))
        print(*session(argv, "signal" if python else "message", body), flush=True)


os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
main()
