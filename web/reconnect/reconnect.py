"""Keeps a WebSocket open with the library websockets (version 10 or later).

It connects again after closes that a new attempt may mend, with growing random
delays, and stays away after those that need a fix first. Copy this file and
change what you like.
"""

import asyncio
import random
import time

import websockets

# The codes after which the same attempt would fail again.
STOP = {
    # codes: begin
    1002,  # Protocol Error
    1003,  # Unsupported Data
    1004,  # Reserved
    1007,  # Invalid Payload Data
    1008,  # Policy Violation
    1009,  # Message Too Big
    1010,  # Mandatory Extension
    1015,  # TLS Handshake Failure
    3000,  # Unauthorized
    3003,  # Forbidden
    # codes: end
}

# Times in seconds. RFC 6455 section 7.2.3 asks for a random first delay of up
# to 5 seconds and for longer ones after each failure.
FIRST = 5
LONGEST = 60
STABLE = 10  # a connection that lasts as long was a success


def pause(code, failures, rules=None):
    """How long to wait after a close with this code; None to stay away.

    failures is how many attempts in a row have failed before. rules are the
    codes of your own service: {4001: False, 4100: True}, True to connect again.
    """
    if not (rules or {}).get(code, code not in STOP):
        return None
    ceiling = min(FIRST * 2 ** min(failures, 10), LONGEST)
    if code in (1012, 1013):
        # Every client was sent away at the same moment: spread them out.
        return FIRST + random.uniform(0, max(ceiling, 5 * FIRST))
    return random.uniform(0, ceiling)


async def run(url, use, rules=None, **options):
    """Connects and awaits use(connection), again and again.

    It returns when use returns, and raises what happened when a new attempt is
    of no use. options go to websockets.connect.
    """
    failures = 0
    while True:
        code, opened = 1006, None  # 1006 when no Close frame came
        try:
            async with websockets.connect(url, **options) as connection:
                opened = time.monotonic()
                return await use(connection)
        except websockets.ConnectionClosed as error:
            closed = error
            if error.rcvd is not None:
                code = error.rcvd.code
        except websockets.InvalidHandshake as error:
            closed = error
            if refused(error):
                raise
        except (OSError, asyncio.TimeoutError) as error:
            closed = error
        if opened is not None and time.monotonic() - opened >= STABLE:
            failures = 0
        wait = pause(code, failures, rules)
        if wait is None:
            raise closed
        failures += 1
        await asyncio.sleep(wait)


def refused(error):
    """Whether the answer to a handshake says that the next will be refused too."""
    answer = getattr(error, "response", error)
    status = getattr(answer, "status_code", 0)
    return 400 <= status < 500 and status not in (408, 429)
