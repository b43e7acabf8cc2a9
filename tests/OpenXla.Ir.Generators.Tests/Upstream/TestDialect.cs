using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Upstream;

/// <summary>Operations that upstream defines to test its own formats; mlir-opt has them, so that it can judge ours.</summary>
[Dialect("test")]
public sealed partial class TestDialect : IDialect;
