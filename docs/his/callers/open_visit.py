"""Launches a visit and waits for its report. Python 3.9 or newer, nothing to install."""

import json
import subprocess
import sys


def report_of(patient_id, name, visit_id, doctor_id, form=None, program="tiep-launcher"):
    """Return the result (docs/his/command-line.md, "The result") as soon as the doctor has saved it.

    Nothing about the patient is an argument: other processes can see those.
    """
    context = {
        "patient": {"identifier": [{"value": patient_id}], "name": [{"text": name}]},
        "visit_id": visit_id,
    }
    call = [program, "open", "--context-stdin", "--doctor-id", doctor_id, "--wait", "--json"]
    if form:
        call += ["--form", form]
    done = subprocess.run(call, input=json.dumps(context).encode(), stdout=subprocess.PIPE, check=False)
    answer = json.loads(done.stdout)
    if not answer["ok"]:
        said = "; ".join(f"{error['message']} ({error['code']})" for error in answer["errors"])
        raise RuntimeError(f"exit code {answer['exit_code']}: {said}")
    return answer["data"]["report"]


if __name__ == "__main__":
    result = report_of(*sys.argv[1:])
    print(json.dumps(result["raw"]["payload"], ensure_ascii=False))
