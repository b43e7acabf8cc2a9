using OpenXla.Ir.Builtin;
using OpenXla.Ir.Testing.SelfTest.Law;
using OpenXla.Ir.Testing.SelfTest.Plans;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>A module with its plan.</summary>
/// <param name="Plan">What it was built from.</param>
/// <param name="Module">The module; null where building it failed.</param>
/// <param name="Failure">How building or verifying it failed with an exception; null for a valid module.</param>
internal sealed record ComposedModule(ModulePlan Plan, ModuleOp? Module, LawFailure? Failure);
