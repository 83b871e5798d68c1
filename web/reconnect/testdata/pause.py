"""Asks reconnect.pause about every code; prints those for which it is wrong."""

import json
import os
import sys
import types

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))

try:
    import websockets
except ImportError:
    # pause needs no library.
    sys.modules["websockets"] = types.ModuleType("websockets")
import reconnect

wrong = {}
for code, again in json.loads(sys.argv[1]).items():
    for failures in range(50):
        wait = reconnect.pause(int(code), failures)
        if (wait is not None) != again or again and not 0 <= wait <= 65:
            wrong[code] = f"{wait} after {failures} failures"
if reconnect.pause(4001, 0, {4001: False}) is not None or reconnect.pause(1008, 0, {1008: True}) is None:
    wrong["rules"] = "ignored"
print(json.dumps(wrong))
