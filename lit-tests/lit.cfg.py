# For LLVM's own lit, which then runs our tool in place of mlir-opt; `openxla lit` needs no configuration.
#
#   lit-22 lit-tests                                  the launcher in the repository's root
#   lit-22 lit-tests -DOPENXLA='dotnet exec …/openxla.dll'   a build of one's own
import os

import lit.formats

config.name = "OpenXla.Ir"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = lit_config.params.get("OUTPUT", os.path.join(config.test_source_root, "Output"))

openxla = lit_config.params.get("OPENXLA", os.path.join(os.path.dirname(config.test_source_root), "openxla"))
llvm = lit_config.params.get("LLVM", "/usr/lib/llvm-22/bin")
config.environment["PATH"] = os.pathsep.join([llvm, os.environ.get("PATH", "")])
for name in ["DOTNET_ROOT", "DOTNET_CLI_HOME", "HOME", "OPENXLA_NO_BUILD"]:
    if name in os.environ:
        config.environment[name] = os.environ[name]

for verb in ["openxla-opt", "mlir-opt", "openxla-translate", "stablehlo-opt", "stablehlo-translate"]:
    config.substitutions.append((r"(?<![\w/.-])" + verb + r"(?![\w.-])", "env OPENXLA_PROGRAM=" + verb + "@ " + openxla))
config.substitutions.append((r"(?<![\w/.-])openxla filecheck(?![\w.-])", "FileCheck"))
config.substitutions.append((r"(?<![\w/.-])openxla-filecheck(?![\w.-])", openxla + " filecheck"))
config.substitutions.append((r"(?<![\w/.-])openxla (?=run |bisect |diff |translate |no-such-verb)", openxla + " "))
# A substitution also applies to what an earlier one put in; the mark keeps the program's name out of that.
for verb in ["opt", "translate"]:
    config.substitutions.append(("-" + verb + "@ ", "-" + verb + " "))
