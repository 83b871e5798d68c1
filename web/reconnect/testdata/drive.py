"""Connects once for each code and prints what reconnect.run did after it."""

import asyncio
import json
import os
import sys

from websockets import ConnectionClosed

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import reconnect

reconnect.FIRST, reconnect.LONGEST, reconnect.STABLE = 0.002, 0.02, 60


async def after(url, code):
    try:
        return code, await reconnect.run(f"{url}/{code}", lambda connection: connection.recv())
    except ConnectionClosed as error:
        return code, "stopped" if error.rcvd and error.rcvd.code == int(code) else f"stopped with {error}"


async def main(url, codes):
    print(json.dumps(dict(await asyncio.gather(*(after(url, code) for code in codes.split(","))))))


asyncio.run(main(*sys.argv[1:]))
